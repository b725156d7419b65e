export interface Block {
  readonly value: string
  /** Index of its last line. */
  readonly index: number
}

/** A value of several lines that says itself where it ends, as people paste secrets: PEM (also a chain of certificates), JSON, and
 * base64 in the lines of 76 letters that `base64` prints. Undefined: the line is the value. */
export function blockAt(lines: readonly string[], index: number, first: string): Block | undefined {
  const end = endOfPem(lines, index, first) ?? endOfJson(lines, index, first) ?? endOfBase64(lines, index, first)
  return end === undefined
    ? undefined
    : { value: [first, ...lines.slice(index + 1, end + 1)].join('\n').trim(), index: end }
}

function endOfPem(lines: readonly string[], index: number, first: string): number | undefined {
  const [, label] = /^-----BEGIN ([A-Z0-9 ]+)-----\s*$/.exec(first.trim()) ?? []
  if (label === undefined) return undefined
  const end = lines.findIndex((line, at) => at > index && line.trim() === `-----END ${label}-----`)
  if (end < 0) return undefined
  return endOfPem(lines, end + 1, lines[end + 1] ?? '') ?? end
}

function endOfJson(lines: readonly string[], index: number, first: string): number | undefined {
  if (!/^[[{]/.test(first) || isJson(first)) return undefined
  let text = first
  for (let at = index + 1; at < lines.length; at++) {
    text += `\n${lines[at]}`
    if (/[\]}]\s*$/.test(lines[at] ?? '') && isJson(text)) return at
  }
  return undefined
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/** The width of GNU's `base64`; other widths are those of tokens as well. */
const width = 76

function endOfBase64(lines: readonly string[], index: number, first: string): number | undefined {
  let end = index
  for (
    let line = first.trim();
    line.length === width && /^[A-Za-z0-9+/]+$/.test(line);
    line = lines[end]?.trim() ?? ''
  ) {
    const next = lines[end + 1]?.trim() ?? ''
    if (next === '' || next.length > width || next.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(next)) break
    end += 1
  }
  return end === index ? undefined : end
}
