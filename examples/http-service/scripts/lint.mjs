// A linter that needs nothing: every file parses, and a few rules of this project hold.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const rules = [
  [/\bvar\s/, 'use const or let'],
  [/\bconsole\.log\b/, 'use log() of src/log.mjs'],
  [/[^=!]==[^=]/, 'use ==='],
  [/[ \t]+$/, 'no blanks at the end of a line'],
]

const problems = filesUnder('src').concat(filesUnder('test')).flatMap(check)
for (const problem of problems) process.stderr.write(`${problem}\n`)
process.exit(problems.length === 0 ? 0 : 1)

function check(file) {
  const parsed = spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' })
  if (parsed.status !== 0) return [parsed.stderr.trim()]
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, at) =>
    rules.filter(([pattern]) => pattern.test(line)).map(([, text]) => `${file}:${at + 1}: ${text}`),
  )
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => path.join(folder, name))
}
