import { expect, test } from 'vitest'
import { toFailure } from '../../src/core/failure.ts'
import { commands } from '../../src/doors/commands.ts'
import { readFlags } from '../../src/doors/flags.ts'
import { helpText } from '../../src/doors/help.ts'

function read(line: string) {
  const [name = '', ...args] = line.split(' ').map((word) => (word === "''" ? '' : word))
  const command = commands[name]
  if (command === undefined) throw new Error(`There is no command ${name}.`)
  return readFlags(name, command, args)
}

function wrong(line: string): string {
  try {
    return `taken: ${JSON.stringify(read(line).words)}`
  } catch (thrown) {
    const { kind, message } = toFailure(thrown)
    return `${kind}: ${message}`
  }
}

test.each([
  ['logs', 'usage: logs: expected ENVIRONMENT [SERVICE], got nothing.'],
  ['logs staging web more', 'usage: logs: expected ENVIRONMENT [SERVICE], got "staging web more".'],
  ['cancel', 'usage: cancel: expected ID | ENVIRONMENT, got nothing.'],
  ['cancel 7 staging', 'usage: cancel: expected ID | ENVIRONMENT, got "7 staging".'],
  ['reject staging', 'usage: reject: expected ENVIRONMENT DIGEST, got "staging".'],
  ['scale', 'usage: scale: expected ENVIRONMENT WORKLOAD=REPLICAS, got nothing.'],
  ['restore', 'usage: restore: expected ENVIRONMENT [BACKUP], got nothing.'],
  ['history staging production', 'usage: history: expected [ENVIRONMENT], got "staging production".'],
  ['status --enviroment staging', 'usage: --enviroment: unknown option of status; did you mean "environment"?'],
  ['status --environment=', 'usage: status: a word is empty; is a variable not set?'],
  ["status ''", 'usage: status: a word is empty; is a variable not set?'],
  ['run staging', 'usage: run takes no word, but was given "staging".'],
  ["deploy --plan-hash ''", 'usage: --plan-hash: the value is empty.'],
  ['deploy --environment=', 'usage: --environment: the value is empty.'],
  ['run --enviroment staging', 'usage: --enviroment: unknown option of run; did you mean "environment"?'],
])('%s: %s', (line, message) => {
  expect(wrong(line)).toBe(message)
})

test('what may be missing or be there several times is taken', () => {
  expect(read('status').words).toEqual([])
  expect(read('status a b c').words).toEqual(['a', 'b', 'c'])
  expect(read('restore staging').words).toEqual(['staging'])
})

test.each([
  ['status --environment staging', ['staging']],
  ['logs web --environment staging', ['staging', 'web']],
  ['scale --environment=staging web=3', ['staging', 'web=3']],
  ['cancel --environment staging', ['staging']],
  ['history', []],
])('%s: an environment may be an option wherever it is a word', (line, words) => {
  expect(read(line).words).toEqual(words)
})

test('a switch stands alone or has its value', () => {
  expect(read('run --dry-run').inputs.flag('dry-run')).toBe(true)
  expect(read('run --dry-run=false').inputs.flag('dry-run')).toBe(false)
  expect(read('status --json=true').json).toBe(true)
  expect(read('build --push --tags a/b:c').inputs.get('push')?.value).toBe('true')
})

test('help tells which options take a value, and no default that is another thing on a command line', () => {
  const text = helpText('build')
  expect(text).toMatch(/^ {2}--push {2,}\S/m)
  expect(text).toMatch(/^ {2}--tags VALUE {2,}\S/m)
  expect(text).toContain('(default: .)')
  expect(text).not.toContain('github.token')
})
