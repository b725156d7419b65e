import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withNeeds } from '../../scripts/toolbox.d/install.mjs'
import { parts } from '../../scripts/toolbox.d/parts.mjs'

const cache = mkdtempSync(path.join(tmpdir(), 'toolbox-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

test('lists every part with what it is for and whether it is there', () => {
  const { status, out } = toolbox('--list')
  expect(status).toBe(0)
  for (const { name } of parts) expect(out).toMatch(new RegExp(`^${name} +(basic|real) +(installed|missing) `, 'm'))
  expect(out).toContain(cache)
})

test('says what is missing and installs nothing when it only checks', () => {
  expect(toolbox('docker', 'registry', '--check')).toMatchObject({
    status: 1,
    out: 'missing: docker\nmissing: registry\n',
  })
  expect(toolbox('npm', '--check')).toMatchObject({ status: 0, out: '' })
  expect(readdirSync(cache)).toEqual([])
})

test('prints shell lines for what is installed', () => {
  const { out } = toolbox('--env')
  const shell = spawnSync('sh', ['-c', `${out}\ncommand -v node`], { encoding: 'utf8' })
  expect(shell.stdout.trim()).toBe(path.resolve('node_modules/.bin/node'))
})

test.each([
  { args: ['dokcer'], status: 1, text: 'There is no part dokcer. Parts: npm' },
  { args: ['--lst'], status: 2, text: 'unknown option --lst' },
  { args: ['--list', '--check'], status: 2, text: 'one option at a time' },
])('refuses $args', ({ args, status, text }) => {
  const done = toolbox(...args)
  expect(done.status).toBe(status)
  expect(done.err).toContain(text)
})

test('says what it needs where there is no Node', () => {
  const done = spawnSync('/bin/sh', ['scripts/toolbox'], { encoding: 'utf8', env: { PATH: '/nowhere' } })
  expect(done).toMatchObject({ status: 3, stderr: expect.stringContaining('needs Node 20 or newer') })
})

test('a part comes with what it needs, sets stand for their members', () => {
  expect(withNeeds(['crane']).map(({ name }) => name)).toEqual(['go', 'crane'])
  expect(withNeeds(['node24']).map(({ name }) => name)).toEqual(['npm', 'node24'])
  expect(withNeeds(['all'])).toEqual(parts)
  expect(withNeeds(['basic']).every(({ set }) => set === 'basic')).toBe(true)
})

function toolbox(...args: string[]) {
  const env = { ...process.env, DEPLOY_ACTION_CACHE: cache }
  const { status, stdout, stderr } = spawnSync('scripts/toolbox', args, { encoding: 'utf8', env })
  return { status, out: stdout, err: stderr }
}
