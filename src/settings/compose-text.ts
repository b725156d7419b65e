import type { Environment } from './interpolate.ts'

const reference = /\$\$|\$([A-Za-z_][A-Za-z0-9_]*)|\$\{([^}]*)\}/g
const body = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])(.*))?$/s

/** A text of a Compose file with its variables filled in, by Compose's rules (compose-spec, 12-interpolation.md), one level deep. */
export function composeText(
  text: string,
  env: Environment,
): { readonly text: string; readonly problems: readonly string[] } {
  const problems: string[] = []
  const filled = text.replace(reference, (whole, short: string | undefined, inner: string | undefined) => {
    if (whole === '$$') return '$'
    const [, name = short, operator = '', otherwise = ''] = inner === undefined ? [] : (body.exec(inner) ?? [])
    if (name === undefined) {
      problems.push(`${JSON.stringify(whole)} is not understood`)
      return whole
    }
    const value = env[name]
    const there = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined
    if (operator.endsWith('+')) return there ? otherwise : ''
    if (there) return value ?? ''
    if (operator.endsWith('-')) return otherwise
    problems.push(
      `the variable ${name} is not set${operator.endsWith('?') && otherwise !== '' ? `: ${otherwise}` : ''}`,
    )
    return ''
  })
  return { text: filled, problems }
}
