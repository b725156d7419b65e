import { oneLine } from './style.ts'

/** Columns side by side, as wide as they must be; ends with a line break. Leading spaces of a first cell are kept. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const clean = [head, ...rows].map((row) => row.map((cell, at) => (at === 0 ? indent(cell) : '') + oneLine(cell)))
  const widths = head.map((_, column) => Math.max(...clean.map((row) => width(row[column] ?? ''))))
  const lines = clean.map((row) => row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell))).join('  '))
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

const indent = (text: string) => /^ */.exec(text)?.[0] ?? ''

/** Cells of a terminal, near enough: combining marks take none, wide characters are counted as one. */
const width = (text: string) => [...text.replace(/\p{M}/gu, '')].length
