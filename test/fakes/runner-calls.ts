import * as core from '@actions/core'
import { currentRunner } from '../../src/io/runner/runner.ts'

// Makes a list of calls either with our runner module or with @actions/core, so that a test can compare what the runner would see.
const [whose, list = '[]'] = process.argv.slice(2)
const runner = currentRunner()
const place = (title: string) => ({ title, file: title, line: 3, endLine: 4, column: 5, endColumn: 6 })
const theirPlace = (title: string) => ({ title, file: title, startLine: 3, endLine: 4, startColumn: 5, endColumn: 6 })
const levels = { error: core.error, warning: core.warning, notice: core.notice }

const ours: Record<string, (...args: [string, string, string]) => unknown> = {
  ...(runner as object),
  annotate: (level, message, title) => runner.annotate(level as 'error', message, place(title)),
  read: (name) => runner.write(`[${runner.inputs[name.replaceAll(' ', '_')] ?? ''}]\n`),
  readState: (name) => runner.write(`[${runner.state[name] ?? ''}]\n`),
}
const theirs: Record<string, (...args: [string, string, string]) => unknown> = {
  ...(core as object),
  mask: (value) => core.setSecret(value),
  annotate: (level, message, title) => levels[level as 'error'](message, theirPlace(title)),
  read: (name) => process.stdout.write(`[${core.getInput(name)}]\n`),
  readState: (name) => process.stdout.write(`[${core.getState(name)}]\n`),
  write: (text) => process.stdout.write(text),
  summarize: (text) => core.summary.addRaw(text, true).write(),
}
for (const [call = '', ...args] of JSON.parse(list) as string[][]) {
  await (whose === 'ours' ? ours : theirs)[call]?.(...(args as [string, string, string]))
}
