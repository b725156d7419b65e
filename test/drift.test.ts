import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareFolders } from '../scripts/compare.mjs'

const root = path.resolve(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'drift-'))
const fresh = path.join(folder, 'dist')

beforeAll(() => {
  const built = runScript('build.mjs', '--out', fresh)
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('dist is what src builds to, byte for byte (else: npm run build)', () => {
  expect(compareFolders(path.join(root, 'dist'), fresh)).toEqual([])
})

test('schema, docs and action metadata are as generated (else: npm run generate)', () => {
  const checked = runScript('generate.mjs', '--check')
  expect(`${checked.stdout}${checked.stderr}`).toBe('')
  expect(checked.status).toBe(0)
})

test('a changed, a missing and an extra file are noticed', () => {
  const changed = path.join(folder, 'changed')
  cpSync(fresh, changed, { recursive: true })
  expect(compareFolders(fresh, changed)).toEqual([])
  appendFileSync(path.join(changed, 'index.js'), ' ')
  rmSync(path.join(changed, 'package.json'))
  writeFileSync(path.join(changed, 'extra.js'), '')
  expect(compareFolders(fresh, changed)).toEqual([
    'dist/extra.js is missing',
    'dist/index.js differs',
    'dist/package.json is left over',
  ])
})

function runScript(...args: string[]) {
  const [name = '', ...rest] = args
  return spawnSync(process.execPath, [path.join(root, 'scripts', name), ...rest], {
    cwd: root,
    encoding: 'utf8',
    timeout: 170_000,
  })
}
