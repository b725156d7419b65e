/**
 * The path below the checkout that a SARIF place means; undefined for one that leads out of it or to another machine. An empty place is an
 * empty path: a finding about nothing in particular.
 */
export function pathBelow(uri: string, root: string): string | undefined {
  if (uri === '') return ''
  if (uri.length > 2000) return undefined
  const decoded = decode(uri)
  if (decoded === undefined || /[\u0000-\u001f\u007f\\]/.test(decoded)) return undefined
  const local = decoded.replace(/^file:\/\/(?:localhost)?(?=\/)/i, '').replace(/^file:(?=\/)/i, '')
  const below = local.startsWith(`${root}/`) ? local.slice(root.length + 1) : local
  if (below.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(below)) return undefined
  const parts = below.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.includes('..') || parts[0] === '~') return undefined
  return parts.join('/').slice(0, 1000).toWellFormed()
}

/** Twice at most: a place that is still encoded then is meant to be misread. */
function decode(uri: string): string | undefined {
  try {
    const once = decodeURIComponent(uri)
    return /%[0-9a-f]{2}/i.test(once) && /%(?:2e|2f|5c|00)/i.test(once) ? undefined : once
  } catch {
    return undefined
  }
}
