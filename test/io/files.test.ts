import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileFailure } from '../../src/io/file-failure.ts'
import { createFiles } from '../../src/io/files.ts'
import { temporaryFolder } from '../fakes/folder.ts'

describe('writing', () => {
  test('makes missing folders private, gives the exact mode, leaves nothing beside the file', async () => {
    const root = temporaryFolder()
    const file = join(root, 'a/b/c.json')
    const files = createFiles(root)
    await files.write(file, 'one', 0o600)
    await files.write(file, 'twö', 0o664)
    expect(readFileSync(file, 'utf8')).toBe('twö')
    expect(statSync(file).mode & 0o777).toBe(0o664)
    expect(statSync(join(root, 'a')).mode & 0o777).toBe(0o700)
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c.json'])
  })
  test('at the same time: one of them wins whole', async () => {
    const file = join(temporaryFolder(), 'file')
    const files = createFiles('/tmp')
    const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(5000))
    await Promise.all(texts.map((text) => files.write(file, text, 0o600)))
    expect(texts).toContain(await files.read(file))
  })
  test('that fails keeps the old content and leaves nothing', async () => {
    const root = temporaryFolder()
    mkdirSync(join(root, 'folder'))
    await expect(createFiles(root).write(join(root, 'folder'), 'x', 0o600)).rejects.toMatchObject({ kind: 'usage' })
    expect(readdirSync(root)).toEqual(['folder'])
  })
})

test('a scratch folder is private, fresh, and gone after dispose', async () => {
  const root = join(temporaryFolder(), 'not-there-yet')
  const files = createFiles(root)
  const [one, two] = [await files.scratch(), await files.scratch()]
  expect(one).not.toBe(two)
  expect(statSync(one).mode & 0o777).toBe(0o700)
  await files.write(join(one, 'deep/file'), 'x', 0o600)
  await files.dispose()
  expect(readdirSync(root)).toEqual([])
})

test('looking and removing', async () => {
  const root = temporaryFolder()
  const files = createFiles(root)
  writeFileSync(join(root, 'file'), '')
  expect(await files.exists(join(root, 'file'))).toBe(true)
  expect(await files.exists(join(root, 'file/below'))).toBe(false)
  expect(await files.exists(join(root, 'none'))).toBe(false)
  await files.remove(join(root, 'file'))
  await files.remove(join(root, 'file'))
  expect(await files.exists(join(root, 'file'))).toBe(false)
})

describe('what goes wrong has a kind and names the file', () => {
  test('for real', async () => {
    const root = temporaryFolder()
    const files = createFiles(root)
    symlinkSync(join(root, 'loop'), join(root, 'loop'))
    await expect(files.read(join(root, 'none'))).rejects.toMatchObject({ kind: 'absent' })
    await expect(files.read(root)).rejects.toMatchObject({ kind: 'usage', message: expect.stringContaining(root) })
    await expect(files.read(join(root, 'loop'))).rejects.toMatchObject({ kind: 'usage' })
    await expect(files.write('/dev/null/file', 'x', 0o600)).rejects.toMatchObject({ kind: 'usage' })
    await expect(files.write(join(root, 'x'.repeat(300)), 'x', 0o600)).rejects.toMatchObject({ kind: 'usage' })
  })
  test.each([
    ['EROFS', 'denied', /read-only disk/],
    ['EACCES', 'denied', /not open to this user/],
    ['ENOSPC', 'capacity', /full/],
    ['EIO', 'bug', /could not be written/],
  ])('%s', (code, kind, message) => {
    const error = Object.assign(new Error(`${code}: it went wrong`), { code })
    const failure = fileFailure(error, '/data/file', 'written')
    expect(failure).toMatchObject({ kind, cause: error, message: expect.stringMatching(message) })
    expect(failure.message).toContain('/data/file')
  })
})
