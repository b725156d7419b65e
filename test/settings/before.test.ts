import { expect, test } from 'vitest'
import { load } from './checkout.ts'

const settle = async (before: string) =>
  load({ config: `environments:\n  staging: { target: { compose: {} }, before: ${before} }\n` })

test('backups and migrations, in their order, with defaults', async () => {
  const settings = await settle(
    '[{ backup: { service: db, database: shop } }, { backup: { service: web, volume: uploads, keep: 2 } }, { migrate: { service: web, run: bin/up, undo: [bin/down, --all], timeout: 5m } }, { migrate: { service: migrate, irreversible: true, on: each } }, { backup: { service: web, run: [dump] } }]',
  )
  expect(settings.environments[0]?.before).toEqual([
    {
      kind: 'database',
      ...{ service: 'db', database: 'shop', user: 'postgres', verify: false, keep: 5, on: 'each', timeout: 1_800_000 },
    },
    { kind: 'volume', service: 'web', volume: 'uploads', keep: 2, on: 'each', timeout: 1_800_000 },
    {
      kind: 'migrate',
      ...{
        service: 'web',
        run: ['sh', '-c', 'bin/up'],
        undo: ['bin/down', '--all'],
        way: 'undo',
        on: 'first',
        timeout: 300_000,
      },
    },
    { kind: 'migrate', service: 'migrate', run: [], undo: [], way: 'irreversible', on: 'each', timeout: 1_800_000 },
    { kind: 'command', service: 'web', run: ['dump'], on: 'first', timeout: 1_800_000 },
  ])
})

const bad: [before: string, message: RegExp][] = [
  [
    '{ migrate: { service: web } }',
    /a migration says one of undo \(a command\), keep: true, irreversible: true; found none/,
  ],
  ['{ migrate: { service: web, keep: true, undo: x } }', /found several/],
  ['{ backup: { service: db } }', /a backup is one of database, volume, run/],
  ['{ backup: { service: db, run: x, project: data } }', /project goes with database or volume/],
  ['{ backup: { service: db, database: a, volume: b } }', /a backup is one of database, volume, run/],
  ['{ migrate: { service: web, keep: true, on: all } }', /migrate\.on: expected one of first, each, found "all"/],
  ['{}', /expected exactly one of backup, migrate/],
  ['{ bakcup: {} }', /bakcup/],
]
test.each(bad)('refused: %s', async (before, message) => {
  await expect(settle(before)).rejects.toMatchObject({ kind: 'usage', message: expect.stringMatching(message) })
})
