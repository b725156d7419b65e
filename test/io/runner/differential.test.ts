import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'

const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY']

/** Runs one list of calls in a process of its own with `ours` or `theirs`; gives what the runner would see. */
function see(whose: 'ours' | 'theirs', calls: readonly (readonly string[])[], withFiles: boolean) {
  const folder = join(temporaryFolder(), 'runner')
  mkdirSync(folder)
  const paths = Object.fromEntries(files.map((name) => [name, join(folder, name)]))
  for (const path of Object.values(paths)) writeFileSync(path, '')
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    'INPUT_DRY-RUN': ' true ',
    INPUT_MULTI_LINE: 'a\nb ',
    STATE_lock: 'held',
    ...(withFiles ? paths : {}),
  }
  const script = fileURLToPath(new URL('../../fakes/runner-calls.ts', import.meta.url))
  const child = spawnSync(process.execPath, [script, whose, JSON.stringify(calls)], { env, encoding: 'utf8' })
  expect(child.stderr).toBe('')
  expect(child.status).toBe(0)
  const mark = (text: string) => text.replace(/ghadelimiter_[0-9a-f-]{36}/g, 'DELIMITER')
  const written = Object.entries(paths).map(([name, path]) => [name, mark(readFileSync(path, 'utf8'))])
  return { stdout: child.stdout, ...Object.fromEntries(written) }
}

const nasty = [
  '',
  'plain',
  'a\nb',
  'a\r\nb\r',
  '100% :,',
  '::error::x',
  'ünï🚢',
  ' spaces ',
  '<<EOF\nx\nEOF',
  '{"a":[1]}',
]

const calls = [
  ...nasty.map((value, i) => ['setOutput', `name-${i}`, value]),
  ...nasty.map((value, i) => ['saveState', `name_${i}`, value]),
  ...nasty.map((value, i) => ['exportVariable', `NAME_${i}`, value]),
  ['addPath', '/opt/a b/bin'],
  // A secret of several lines is masked line by line by us, which @actions/core does not do.
  ...nasty.filter((value) => value !== '' && !/[\r\n]/.test(value)).map((value) => ['mask', value]),
  ['startGroup', 'a % b\nc'],
  ...nasty.flatMap((value) => ['error', 'warning', 'notice'].map((level) => ['annotate', level, value, value])),
  ...nasty.map((value) => ['debug', value]),
  ['endGroup'],
  ...['dry-run', 'multi line', 'none'].map((name) => ['read', name]),
  ['readState', 'lock'],
  ['write', 'plain text\n'],
]

test.each([
  ['with the runner’s files', true, [...calls, ['summarize', '## Tïtle\n\n| a |\n|---|']]],
  ['without files, as commands', false, calls],
])('what the runner sees equals @actions/core, %s', (_name, withFiles, list) => {
  const ours = see('ours', list, withFiles)
  expect(ours).toEqual(see('theirs', list, withFiles))
  expect(ours.stdout.split('\n').length).toBeGreaterThan(nasty.length * 4)
})
