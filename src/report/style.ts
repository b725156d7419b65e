/** How words stand out: with colours in a terminal that has them, else by their marks alone. */
export interface Style {
  good(text: string): string
  bad(text: string): string
  warn(text: string): string
  dim(text: string): string
  bold(text: string): string
}

const same = (text: string) => text
export const plain: Style = { good: same, bad: same, warn: same, dim: same, bold: same }

const sgr = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`
export const coloured: Style = {
  good: sgr(32, 39),
  bad: sgr(31, 39),
  warn: sgr(33, 39),
  dim: sgr(2, 22),
  bold: sgr(1, 22),
}

/** The mark of a state, always the same width. */
export const marks: Readonly<Record<string, string>> = {
  succeeded: '✓',
  done: '✓',
  good: '✓',
  undone: '↩',
  kept: '·',
  failed: '✗',
  bad: '✗',
  cancelled: '■',
  skipped: '–',
  superseded: '–',
  pending: '…',
  running: '…',
  'rolled back': '↩',
}

/** A text as one line that cannot move the cursor: control characters become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u0080-\u009f]+/g, ' ').trim()
}

/** At most `most` characters, with … where something was left out. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
