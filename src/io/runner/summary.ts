import { statSync } from 'node:fs'
import { append } from './file-command.ts'

/** GitHub's limit for one step; a larger file is not shown at all. */
export const summaryLimit = 1024 * 1024

const note = '\n\n> The summary was cut here: GitHub shows at most 1 MiB for a step.\n'

/** Appends Markdown to the step's summary file as far as there is room. @returns whether all of it was written. */
export function appendSummary(file: string, markdown: string): boolean {
  const taken = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const bytes = Buffer.from(`${markdown}\n`, 'utf8')
  if (taken + bytes.length <= summaryLimit) {
    append(file, bytes.toString('utf8'))
    return true
  }
  const room = summaryLimit - taken - Buffer.byteLength(note)
  if (room > 0) append(file, wholeLines(bytes.subarray(0, room).toString('utf8')) + note)
  return false
}

/** Up to the last complete line: half a table row or tag would spoil what follows. */
function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1)
}
