import { existsSync } from 'node:fs'
import path from 'node:path'
import { parts } from '../scripts/toolbox.d/parts.mjs'
import { which } from '../scripts/toolbox.d/shell.mjs'

/**
 * Absolute path of a program the toolbox installs, undefined where it is not installed: the test is then skipped and counted.
 * `program` where its file has another name than the part.
 */
export function findTool(part: string, program: string = part): string | undefined {
  const found = parts.find(({ name }) => name === part)
  if (found === undefined) throw new Error(`scripts/toolbox knows no part ${part}`)
  if (!found.installed()) return undefined
  // Where the machine has it, the part is not installed.
  if (found.path().length === 0) return which(program)
  const file = found
    .path()
    .map((folder) => path.join(folder, program))
    .find((candidate) => existsSync(candidate))
  if (file === undefined) throw new Error(`${part} is installed, but has no program ${program}`)
  return file
}
