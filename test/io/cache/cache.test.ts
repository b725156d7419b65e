import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'
import { gate } from '../../fakes/given.ts'
import { runGates } from '../../quality/world.ts'

const caches = [{ id: 'deps', paths: ['deps', '~/.store'], key: ['mix.lock'] }]
/** What a package manager does: takes what is there, brings the rest. */
const install = gate('install', {
  run: 'test -e deps/a && echo kept > told || echo brought > told; mkdir -p deps ~/.store; cat mix.lock > deps/a; cat mix.lock > ~/.store/b',
})

let root = ''
let home = ''
beforeEach(() => {
  root = temporaryFolder()
  home = temporaryFolder()
  writeFileSync(path.join(root, 'mix.lock'), 'one')
})

async function run(more: { run?: string; quality?: object } = {}) {
  const gates = [{ ...install, ...(more.run === undefined ? {} : { run: more.run }) }]
  const { report } = await runGates(root, gates, { quality: { caches, ...more.quality }, env: { HOME: home } })
  const told = existsSync(path.join(root, 'told')) ? readFileSync(path.join(root, 'told'), 'utf8').trim() : ''
  return { report, told, warnings: report.outcome?.warnings.map(({ message }) => message).join('\n') ?? '' }
}

/** A fresh machine: the checkout as it was committed, and an empty home. */
function forget() {
  for (const place of [path.join(root, 'deps'), path.join(home, '.store'), path.join(root, 'told')])
    rmSync(place, { recursive: true, force: true })
}

describe('elsewhere, in a folder', () => {
  const folder = () => path.join(root, '.deploy-action/cache')

  test('what one run brought, the next one has', async () => {
    expect(await run()).toMatchObject({ told: 'brought', warnings: '' })
    forget()
    expect(await run()).toMatchObject({ told: 'kept', warnings: '' })
    expect(readFileSync(path.join(home, '.store/b'), 'utf8')).toBe('one')
    expect(readdirSync(folder())).toHaveLength(1)
  })

  test('it may be another folder, and holds the last few', async () => {
    const cacheFolder = temporaryFolder()
    for (const lock of ['a', 'b', 'c', 'd', 'e']) {
      writeFileSync(path.join(root, 'mix.lock'), lock)
      await run({ quality: { cacheFolder } })
    }
    expect(readdirSync(cacheFolder)).toHaveLength(3)
  })

  test('a broken archive is a warning, and is removed', async () => {
    await run()
    const [name = ''] = readdirSync(folder())
    writeFileSync(path.join(folder(), name), 'no archive')
    forget()
    const { told, warnings, report } = await run()
    expect(report.state).toBe('succeeded')
    expect(told).toBe('brought')
    expect(warnings).toMatch(/was broken and is removed/)
  })

  test.each<[string, () => void, object, RegExp]>([
    [
      'no lock file',
      () => rmSync(path.join(root, 'mix.lock')),
      { run: 'mkdir deps' },
      /none of the lock files mix\.lock/,
    ],
    ['nothing to keep', () => {}, { run: 'true' }, /there is none of/],
    [
      'a folder that cannot be',
      () => writeFileSync(path.join(root, 'taken'), ''),
      { quality: { cacheFolder: 'taken' } },
      /EEXIST|ENOTDIR/,
    ],
  ])('%s is a warning', async (_what, before, more, message) => {
    mkdirSync(root, { recursive: true })
    before()
    const { report, warnings } = await run(more)
    expect(report.state).toBe('succeeded')
    expect(warnings).toMatch(message)
  })
})
