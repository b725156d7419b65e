import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cacheRoot, installOnce, isInstalled, partFolder, withScratch } from '../../scripts/toolbox.d/cache.mjs'
import { withLock } from '../../scripts/toolbox.d/lock.mjs'

let folder = ''
const before = process.env['DEPLOY_ACTION_CACHE']
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cache-'))
  process.env['DEPLOY_ACTION_CACHE'] = folder
})
afterEach(() => {
  if (before === undefined) delete process.env['DEPLOY_ACTION_CACHE']
  else process.env['DEPLOY_ACTION_CACHE'] = before
  rmSync(folder, { recursive: true, force: true })
})

test('installs a part once, however many ask for it at the same time', async () => {
  let fills = 0
  const fill = async (at: string) => {
    fills += 1
    writeFileSync(path.join(at, 'tool'), 'x')
  }
  const done = await Promise.all([1, 2, 3].map(() => installOnce('crane', fill)))
  expect({ fills, done: done.sort() }).toEqual({ fills: 1, done: [false, false, true] })
  expect(readdirSync(partFolder('crane')).sort()).toEqual(['stamp.json', 'tool'])
})

test('never takes a half-finished installation for a finished one', async () => {
  const broken = async (at: string) => {
    writeFileSync(path.join(at, 'half'), 'x')
    throw new Error('the network went away')
  }
  await expect(installOnce('crane', broken)).rejects.toThrow('the network went away')
  expect(isInstalled('crane')).toBe(false)
  expect(readdirSync(path.join(folder, 'tmp'))).toEqual([])
  mkdirSync(partFolder('crane'), { recursive: true })
  expect(isInstalled('crane')).toBe(false)
  expect(await installOnce('crane', async () => {})).toBe(true)
  expect(readdirSync(partFolder('crane'))).toEqual(['stamp.json'])
})

test('removes what a killed process left in its scratch folder, and nothing of a living one', async () => {
  const ended = spawnSync('true').pid
  for (const name of [`${ended}-abc`, `${process.ppid}-abc`])
    mkdirSync(path.join(folder, 'tmp', name), { recursive: true })
  const inside = await withScratch(async (scratch) => {
    expect(readdirSync(path.join(folder, 'tmp')).sort()).toEqual([path.basename(scratch), `${process.ppid}-abc`].sort())
    return scratch
  })
  expect(existsSync(inside)).toBe(false)
})

test('gives another pin another folder', () => {
  expect(path.dirname(partFolder('crane'))).toBe(path.join(cacheRoot(), 'parts'))
  expect(path.basename(partFolder('crane'))).toMatch(/^crane-v\d+\.\d+\.\d+-[0-9a-f]{8}$/)
})

test('a lock is free again when its holder is killed', async () => {
  const file = path.join(folder, 'locks/x')
  const module = path.resolve(import.meta.dirname, '../../scripts/toolbox.d/lock.mjs')
  const script = `import { withLock } from ${JSON.stringify(module)}
    await withLock(${JSON.stringify(file)}, () => { console.log('held'); return new Promise((done) => setTimeout(done, 60_000)) })`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  const events: string[] = []
  const waiting = withLock(
    file,
    async () => events.push('mine'),
    (line) => events.push(line),
  )
  try {
    await expect
      .poll(() => events, { timeout: 10_000 })
      .toEqual([expect.stringContaining('waiting for another process')])
  } finally {
    holder.kill('SIGKILL')
  }
  await waiting
  expect(events[1]).toBe('mine')
})
