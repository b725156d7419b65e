import { Failure } from '../core/failure.ts'
import type { CsvReader } from './libraries.ts'
import { usage } from './usage.ts'

/** The items of an input list: one a line, `#` at the start of a line is a comment, quotes may hold line ends.
 * `protect`: a quoted field with a comma keeps its quotes, because the item is read as CSV once more.
 * @throws Failure `usage` for text that is not CSV */
export function readItems(text: string, protect: boolean, csv: CsvReader | undefined): string[] {
  const records = text.includes('"') ? parse(text, 'lines', csv) : plainLines(text)
  return records
    .map((fields) => (fields.length === 1 ? (fields[0] as string) : joinFields(fields, protect)))
    .filter((item) => item !== '')
    .map((item) => item.trim())
}

/** The fields of one item. Quotes are allowed around whole fields only.
 * @throws Failure `usage` */
export function readFields(item: string, csv: CsvReader | undefined): readonly string[] {
  const fields = item.includes('"') ? parse(item, 'fields', csv)[0] : plainFields(item)
  if (fields === undefined) {
    throw usage('An entry holds only white space.', 'Remove the line, or make it empty: empty lines are skipped.')
  }
  return fields
}

/** Without a quote a record is a line: the first line end found in the text is the one that counts, as the parser has it. */
function plainLines(text: string): string[][] {
  const end = /\r\n|\n|\r/.exec(text)?.[0]
  return (end === undefined ? [text] : text.split(end))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(','))
}

function plainFields(item: string): string[] | undefined {
  const end = /\r\n|\n|\r/.exec(item)?.[0]
  const first = (end === undefined ? [item] : item.split(end)).find((line) => line !== '')
  return first?.split(',')
}

/** Fields as one item again. One that was quoted for its comma and is not quoted twice gets its quotes back. */
function joinFields(fields: readonly string[], protect: boolean): string {
  if (!protect) return fields.join(',')
  return fields
    .map((field) => (field.includes(',') && !field.startsWith('"') ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',')
}

function parse(text: string, mode: 'lines' | 'fields', csv: CsvReader | undefined): string[][] {
  if (csv === undefined) throw new Failure('bug', 'The CSV reader was not loaded.')
  try {
    return csv(text, mode)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw usage(message, 'Quote whole fields, as in type=match,"pattern=v(.{1,3})".', error)
  }
}
