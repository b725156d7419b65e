/** Where an annotation is shown. Lines and columns count from 1. */
export interface AnnotationPlace {
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

/** A workflow command: `::name key=value,key=value::message`, on one line whatever the texts contain. */
export function formatCommand(name: string, properties: object, message: string): string {
  const pairs = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '' && value !== 0)
  const list = pairs.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`
}

/**
 * Text of somebody else's program, made harmless: the runner obeys lines that begin with `::` after white space, and `##[` anywhere in a
 * line. A zero-width space is put there, which the runner does not count as white space and a person does not see.
 * Expects whole lines, or text that is continued by text which went through here as well.
 */
export function neutralize(text: string): string {
  return text.replace(lineStart, '$1\u200b::').replace(/##\[/g, '##\u200b[')
}

/** The runner's line ends are those of .NET (CR alone is one), its white space as well (NEL is, the byte-order mark is not). */
const lineStart = /((?:^|[\r\n])[\t\v\f \u0085\p{Zs}\u2028\u2029]*)::/gu

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
