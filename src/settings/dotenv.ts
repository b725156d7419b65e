import { blockAt } from './blocks.ts'

/** A line of a .env file. Lines count from 1. */
export interface DotenvEntry {
  readonly name: string
  readonly value: string
  readonly line: number
}

export interface Dotenv {
  readonly entries: readonly DotenvEntry[]
  /** Lines that are neither an assignment, a comment nor empty. */
  readonly wrong: readonly number[]
}

const assignment = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(.*)$/s

/** Reads `NAME=value` lines as Node and Compose do: comments, `export`, single quotes as they stand, double quotes with \n,
 * quoted values over several lines. No values are put in for `$NAME`. `pasted` is for values that a forge puts in as they are: a # is a
 * letter like any other, a value that only begins with a quoted word is no quoted one, and blocks go to their end. */
export function parseDotenv(text: string, { pasted = false } = {}): Dotenv {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const entries: DotenvEntry[] = []
  const wrong: number[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = index + 1
    const text = lines[index] ?? ''
    if (text.trim() === '' || (!pasted && /^\s*#/.test(text))) continue
    const [, name, rest = ''] = assignment.exec(text) ?? []
    if (name === undefined) {
      wrong.push(line)
      continue
    }
    const block = pasted ? blockAt(lines, index, rest) : undefined
    if (block !== undefined) {
      entries.push({ name, value: block.value, line })
      index = block.index
      continue
    }
    const quote = /^(["'`])/.exec(rest)?.[1]
    if (quote === undefined || (pasted && /^(["'`])(?:\\.|(?!\1).)*\1\s*\S/.test(rest))) {
      entries.push({ name, value: (pasted ? rest : rest.replace(/\s+#.*$/, '')).trim(), line })
      continue
    }
    const end = closing(lines, index, { rest, quote })
    if (end === undefined) {
      wrong.push(line)
      continue
    }
    entries.push({ name, value: quote === '"' ? unescaped(end.value) : end.value, line })
    index = end.index
  }
  return { entries, wrong }
}

/** The text up to the closing quote, on this or a later line. */
function closing(
  lines: readonly string[],
  index: number,
  { rest, quote }: { rest: string; quote: string },
): { value: string; index: number } | undefined {
  let value = rest.slice(1)
  for (let at = index; at < lines.length; at++) {
    if (at > index) value += `\n${lines[at]}`
    const end = value.search(quote === '"' ? /(?<!\\)"/ : new RegExp(quote))
    if (end >= 0) return { value: value.slice(0, end), index: at }
  }
  return undefined
}

function unescaped(text: string): string {
  return text.replace(/\\([nrt"\\])/g, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t' })[letter] ?? letter)
}
