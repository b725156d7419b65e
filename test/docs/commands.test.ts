import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FailureKind, failureRules, toFailure } from '../../src/core/failure.ts'
import { commands } from '../../src/doors/commands.ts'
import { readFlags } from '../../src/doors/flags.ts'
import { blocksOf, inlineCode, readPages, root } from './pages.ts'

const shown = readPages().flatMap((page) => {
  const inline = inlineCode(page).map(({ code }) => code)
  const fenced = blocksOf(page)
    .filter(({ language }) => ['sh', 'text'].includes(language))
    .flatMap(({ text }) => text.split('\n'))
  return [...inline, ...fenced]
    .map((line) => line.replace(/^\$ /, '').split(' #')[0] ?? '')
    .filter((line) => /^deploy-action [a-z-]/.test(line) || /^node dist\/cli\.js /.test(line))
    .map((line) => ({ file: page.file, line: line.trim().replace(/^node dist\/cli\.js/, 'deploy-action') }))
})

describe('a command in the documentation exists, with its options', () => {
  test('there are some', () => expect(shown.length).toBeGreaterThan(20))
  test.each(shown)('$file: $line', ({ line }) => expect(wrongIn(line)).toBe(''))
})

test('a wrong command or option would be noticed', () => {
  expect(wrongIn('deploy-action statsu')).toContain('statsu')
  expect(wrongIn('deploy-action run --enviroment staging --json')).toContain('did you mean "environment"')
  expect(wrongIn('deploy-action rollback staging')).toContain('takes no word')
  expect(wrongIn('deploy-action run --stages quality,biuld')).toContain('did you mean "build"')
})

test('the page of the command line has every command', () => {
  const page = readFileSync(path.join(root, 'docs/cli.md'), 'utf8')
  const firstCells = [...page.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell)
  const named = firstCells.flatMap((cell) => [...cell.matchAll(/`([a-z]+)[^`]*`/g)].map(([, name = '']) => name))
  expect(named.filter((name) => !['help', 'version'].includes(name)).sort()).toEqual(Object.keys(commands).sort())
})

test('the page of failures is the table of failures', () => {
  const page = readFileSync(path.join(root, 'docs/failures.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)` \| (\d+) \| (yes|no) \| ([^|]+) \| ([^|]+) \|$/gm)]
  const told = rows.map(([, kind, exit, retry, title, hint]) => ({
    kind,
    exit: Number(exit),
    retry: retry === 'yes',
    title,
    hint,
  }))
  const rules = Object.entries(failureRules).map(([kind, rule]) => ({ kind, ...rule }))
  expect(told).toEqual(rules)
  const explained = [...page.matchAll(/^- \*\*(\w+)\*\*:/gm)].map(([, kind = '']) => kind as FailureKind)
  expect(explained.sort()).toEqual(Object.keys(failureRules).sort())
})

/** What the command line says against a call; empty when it takes it. */
function wrongIn(line: string): string {
  const [, name = '', ...rest] = line.replace(/"[^"]*"/g, 'TEXT').split(/\s+/)
  if (['help', 'version'].includes(name)) return ''
  const command = commands[name]
  if (command === undefined) return `there is no command ${name}`
  try {
    readFlags(name, command, rest)
    return ''
  } catch (thrown) {
    return toFailure(thrown).message
  }
}
