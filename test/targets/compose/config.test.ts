import { expect, test } from 'vitest'
import { checkVersion, pickFiles } from '../../../src/targets/compose/ask.ts'
import { parseHashes } from '../../../src/targets/compose/check.ts'
import { projectName } from '../../../src/targets/compose/config.ts'
import { volumeName } from '../../../src/targets/compose/log.ts'
import { targetSchemas, targets } from '../../../src/targets/index.ts'
import { input } from './world.ts'

test.each([
  [{ app: 'shop', environment: 'staging' }, 'shop-staging'],
  [{ app: 'Shop.Web', environment: 'EU/west' }, 'shop-web-eu-west'],
  [{ app: '_x', environment: 'a' }, 'x-a'],
  [{ config: { project: 'mine' } }, 'mine'],
])('the project of %j', (change, expected) => {
  expect(projectName(input(change))).toBe(expected)
})

test('every target has a schema, and it refuses what it does not know', async () => {
  const schemas = await targetSchemas()
  expect(Object.keys(schemas)).toEqual(Object.keys(targets))
  const read = (value: unknown) => schemas['compose']?.safeParse(value).success
  expect(read({})).toBe(true)
  expect(
    read({
      file: ['a.yml', 'b.yml'],
      services: { web: 'app' },
      'one-shot': ['migrate'],
      pull: 'always',
      orphans: 'remove',
      inherit: ['TZ'],
    }),
  ).toBe(true)
  for (const wrong of [
    { fil: 'x' },
    { file: [] },
    { project: 'Upper' },
    { pull: 'sometimes' },
    { inherit: ['A-B'] },
    { services: { web: '' } },
    [],
  ]) {
    expect(read(wrong)).toBe(false)
  }
})

test('names of volumes are legal, and differ where keys or destinations do', () => {
  const keys = ['lock.000001', 'a/b', 'a_b', 'a b', 'ä', 'x'.repeat(300), `${'x'.repeat(299)}y`]
  const names = [...keys.map((key) => volumeName('compose/a', key)), volumeName('compose/b', 'a/b')]
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{1,200}$/)
})

test.each(['2.22.0', '2.26.1-4', 'v2.39.4', '5.5.1'])('Compose %s is new enough', (version) => {
  expect(checkVersion(version)).toBe(version)
})
test.each(['2.21.9', '1.29.2', ''])('Compose "%s" is too old', (version) => {
  expect(() => checkVersion(version)).toThrow(expect.objectContaining({ kind: 'absent' }))
})

test('the default file is the first of those Compose looks for', () => {
  expect(pickFiles([], ['/r/docker-compose.yml', '/r/compose.yml'], '/r')).toEqual(['/r/compose.yml'])
  expect(pickFiles(['/r/a.yml', '/r/b.yml'], ['/r/b.yml', '/r/a.yml'], '/r')).toEqual(['/r/a.yml', '/r/b.yml'])
})

test('hashes are read line by line', () => {
  expect([...parseHashes('web abc\ndb def\n\n')]).toEqual([
    ['web', 'abc'],
    ['db', 'def'],
  ])
})
