import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openSqliteLedger } from '../../../src/io/ledger/sqlite.ts'
import { sqliteFailure } from '../../../src/io/ledger/sqlite-failure.ts'
import { createManualClock } from '../../fakes/clock.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { ledgerContract, newRecord } from './contract.ts'

const never = new AbortController().signal

describe('the contract', () => {
  ledgerContract(async () => {
    const clock = createManualClock()
    return { ledger: await openSqliteLedger(join(temporaryFolder(), 'deep/records.db'), clock), clock }
  })
})

describe('the file', () => {
  test('keeps its records when it is opened again', async () => {
    const file = join(temporaryFolder(), 'records.db')
    const clock = createManualClock()
    const first = await openSqliteLedger(file, clock)
    const { id } = await first.open(newRecord(), never)
    first.close()
    const second = await openSqliteLedger(file, clock)
    expect(await second.get(id, never)).toMatchObject({ ...newRecord(), id })
    second.close()
  })
  test('is written by several processes at once without losing or doubling a record', async () => {
    const file = join(temporaryFolder(), 'records.db')
    const writer = fileURLToPath(new URL('../../fakes/ledger-writer.ts', import.meta.url))
    const run = (name: string) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [writer, file, name, '15'], { stdio: ['ignore', 'ignore', 'inherit'] })
        child.once('exit', resolve)
      })
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(run))).toEqual([0, 0, 0, 0])
    const ledger = await openSqliteLedger(file, createManualClock())
    const all = await ledger.list({ limit: 1000 }, never)
    // Fifteen of its own from each, and fifteen that all four opened under the same keys.
    expect(all.length).toBe(4 * 15 + 15)
    expect(all.every(({ state }) => state === 'succeeded')).toBe(true)
    ledger.close()
  })
  test('that is not a database is refused and left alone', async () => {
    const file = join(temporaryFolder(), 'records.db')
    writeFileSync(file, 'these are my notes, not a database\n'.repeat(100))
    await expect(openSqliteLedger(file, createManualClock())).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('not a SQLite database'),
    })
  })
  test('that is damaged is refused', async () => {
    const file = join(temporaryFolder(), 'records.db')
    const ledger = await openSqliteLedger(file, createManualClock())
    await ledger.open(newRecord(), never)
    ledger.close()
    const { readFileSync } = await import('node:fs')
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 100)
    writeFileSync(file, bytes)
    const opened = openSqliteLedger(file, createManualClock()).then((again) => again.list({}, never))
    await expect(opened).rejects.toMatchObject({ kind: 'usage', message: expect.stringContaining('damaged') })
  })
  test('of a newer version is refused', async () => {
    const file = join(temporaryFolder(), 'records.db')
    const database = new DatabaseSync(file)
    database.exec('PRAGMA user_version = 99')
    database.close()
    await expect(openSqliteLedger(file, createManualClock())).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('newer version'),
    })
  })
  test('that is a folder cannot be opened', async () => {
    const file = join(temporaryFolder(), 'records.db')
    mkdirSync(file)
    await expect(openSqliteLedger(file, createManualClock())).rejects.toMatchObject({ kind: 'denied' })
  })
  test('below a file cannot be made', async () => {
    const file = join(temporaryFolder(), 'plain')
    writeFileSync(file, '')
    const ledger = await openSqliteLedger(join(file, 'records.db'), createManualClock())
    await expect(ledger.open(newRecord(), never)).rejects.toMatchObject({ kind: 'usage' })
  })
  test('is made by the first record, not by looking for one', async () => {
    const file = join(temporaryFolder(), 'deep/records.db')
    const ledger = await openSqliteLedger(file, createManualClock())
    expect(await ledger.list({}, never)).toEqual([])
    expect(await ledger.get('1', never)).toBeUndefined()
    expect(existsSync(join(file, '..'))).toBe(false)
    await Promise.all([ledger.open(newRecord(), never), ledger.open(newRecord(), never)])
    expect(await ledger.list({}, never)).toHaveLength(2)
    ledger.close()
  })
  test('that another process holds for long is busy, not broken', async () => {
    const file = join(temporaryFolder(), 'records.db')
    const ledger = await openSqliteLedger(file, createManualClock(), 100)
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    await expect(ledger.open(newRecord(), never)).rejects.toMatchObject({ kind: 'transient' })
    other.exec('ROLLBACK')
    other.close()
    ledger.close()
  })
  test.each([
    [8, 'denied', /cannot be written/],
    [13, 'capacity', /full/],
    [1034, 'transient', /disk/],
    [1, 'bug', /records/],
  ])('result code %i of SQLite', (errcode, kind, message) => {
    const error = Object.assign(new Error('x'), { errcode })
    expect(sqliteFailure(error, 'records.db')).toMatchObject({ kind, message: expect.stringMatching(message) })
  })
})
