import { expect, test } from 'vitest'
import type { RecordChange } from '../../../src/core/record.ts'
import type { Ledger, NewRecord } from '../../../src/io/ledger/ledger.ts'
import type { ManualClock } from '../../fakes/clock.ts'

const never = new AbortController().signal
const digest = (letter: string) => `ghcr.io/acme/shop@sha256:${letter.repeat(64)}`

export function newRecord(more: Partial<NewRecord> = {}): NewRecord {
  return {
    app: 'shop',
    environment: 'staging',
    destination: 'compose:shop-staging',
    version: 'v1.0.0',
    commit: 'a'.repeat(40),
    ref: 'refs/tags/v1.0.0',
    images: { app: digest('1') },
    previous: { app: digest('0') },
    state: 'pending',
    attempt: 1,
    actor: 'ada',
    runUrl: 'https://github.com/acme/shop/actions/runs/7',
    url: 'https://staging.example.com',
    failureKind: '',
    reason: '',
    task: 'deploy',
    release: 'v1.0.0-aaaaaaa-1',
    process: { machine: 'm1', pid: 7, start: '99' },
    ...more,
  }
}

const changes: [string, RecordChange[]][] = [
  ['succeeds', [{ state: 'running' }, { state: 'succeeded' }]],
  [
    'fails',
    [
      { state: 'running' },
      { state: 'failed', failureKind: 'unhealthy', reason: 'web crashed: exit code 1 · ünïcode 🚢' },
    ],
  ],
  ['is rolled back', [{ state: 'running' }, { state: 'rolled back', failureKind: 'timeout', reason: 'not ready' }]],
  ['is cancelled', [{ state: 'cancelled', failureKind: 'cancelled', reason: 'The run was stopped by SIGTERM.' }]],
  ['is superseded', [{ state: 'superseded', reason: 'v2.0.0 runs there already' }]],
  ['learns what ran before', [{ state: 'running', previous: { web: digest('b'), api: digest('c'), db: digest('d') } }]],
  [
    'gets another attempt, images and url',
    [{ attempt: 2, images: { app: digest('e') }, url: 'https://other.example.com' }],
  ],
  ['has a long reason', [{ state: 'failed', failureKind: 'bug', reason: 'it went on and on, '.repeat(30).trim() }]],
]

/** What every ledger promises; each test gets a fresh one. */
export function ledgerContract(make: () => Promise<{ ledger: Ledger; clock: ManualClock }>): void {
  test('a record is opened and found again, exactly', async () => {
    const { ledger } = await make()
    const opened = await ledger.open(newRecord(), never)
    expect(opened).toMatchObject(newRecord())
    expect(opened.id).not.toBe('')
    expect(Date.parse(opened.createdAt)).not.toBeNaN()
    expect(await ledger.get(opened.id, never)).toEqual(opened)
    expect(await ledger.list({}, never)).toEqual([opened])
    ledger.close()
  })
  test.each(changes)('a record that %s is read back exactly', async (_name, steps) => {
    const { ledger, clock } = await make()
    const opened = await ledger.open(newRecord(), never)
    for (const change of steps) {
      await clock.advance(1000)
      await ledger.change(opened.id, change, never)
    }
    const expected = Object.assign({}, newRecord(), ...steps)
    expect(await ledger.get(opened.id, never)).toMatchObject(expected)
    expect((await ledger.list({}, never))[0]).toEqual(await ledger.get(opened.id, never))
    ledger.close()
  })
  test('opening twice with one key gives one record', async () => {
    const { ledger } = await make()
    const first = await ledger.open({ ...newRecord(), key: 'release-1' }, never)
    const again = await ledger.open({ ...newRecord({ attempt: 2 }), key: 'release-1' }, never)
    const other = await ledger.open({ ...newRecord(), key: 'release-2' }, never)
    expect(again).toEqual(first)
    expect(other.id).not.toBe(first.id)
    expect((await ledger.list({}, never)).length).toBe(2)
    ledger.close()
  })
  test('lists newest first, filtered and limited', async () => {
    const { ledger, clock } = await make()
    const open = async (more: Partial<NewRecord>) => {
      await clock.advance(1000)
      return await ledger.open(newRecord(more), never)
    }
    const one = await open({})
    const two = await open({ environment: 'production', state: 'running' })
    const three = await open({ app: 'other', commit: 'b'.repeat(40) })
    const ids = async (filter: Parameters<Ledger['list']>[0]) => (await ledger.list(filter, never)).map(({ id }) => id)
    expect(await ids({})).toEqual([three.id, two.id, one.id])
    expect(await ids({ limit: 2 })).toEqual([three.id, two.id])
    expect(await ids({ app: 'shop' })).toEqual([two.id, one.id])
    expect(await ids({ environment: 'staging', app: 'shop' })).toEqual([one.id])
    expect(await ids({ state: 'running' })).toEqual([two.id])
    expect(await ids({ commit: 'b'.repeat(40) })).toEqual([three.id])
    expect(await ids({ environment: 'nowhere' })).toEqual([])
    const four = await open({ destination: 'compose:elsewhere' })
    expect(await ids({ destination: 'compose:elsewhere' })).toEqual([four.id])
    expect(await ids({ destination: 'compose:shop-staging', environment: 'staging' })).toEqual([three.id, one.id])
    ledger.close()
  })
  test('a record that does not exist', async () => {
    const { ledger } = await make()
    expect(await ledger.get('999999', never)).toBeUndefined()
    await expect(ledger.change('999999', { state: 'failed' }, never)).rejects.toMatchObject({ kind: 'absent' })
    ledger.close()
  })
}
