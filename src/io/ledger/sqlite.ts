import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { Failure } from '../../core/failure.ts'
import type { Clock } from '../../core/ports.ts'
import type { DeploymentRecord } from '../../core/record.ts'
import { fileFailure } from '../file-failure.ts'
import { defaultLimit, type Ledger } from './ledger.ts'
import { sqliteFailure } from './sqlite-failure.ts'
import { prepareSchema } from './sqlite-schema.ts'

/**
 * Records in a SQLite file, for runs outside a forge. Several processes may use it at once; a writer waits `patience` milliseconds
 * for another. Only a record makes the file: looking leaves no trace. @throws Failure `denied`, `usage` (not a database, damaged, of a newer version), `capacity`, `transient` (busy)
 */
export async function openSqliteLedger(file: string, clock: Clock, patience = 5000): Promise<Ledger> {
  let opened = existsSync(file) ? await openDatabase(file, patience) : undefined
  let opening: Promise<DatabaseSync> | undefined
  const open = async () => {
    opening ??= openDatabase(file, patience).finally(() => {
      opening = undefined
    })
    opened = await opening
    return opened
  }
  const guard = async <T>(act: (database: DatabaseSync) => T): Promise<T> => {
    const database = opened ?? (await open())
    try {
      return act(database)
    } catch (error) {
      throw sqliteFailure(error, file)
    }
  }
  const nothing = () => opened === undefined && !existsSync(file)
  const get = (database: DatabaseSync, id: string) =>
    recordOf(database.prepare('SELECT * FROM deployments WHERE id = ?').get(id))
  return {
    open: ({ key, ...record }) =>
      guard((database) => {
        const now = new Date(clock.now()).toISOString()
        const insert = database.prepare(
          `INSERT INTO deployments (key, app, environment, state, commit_sha, created_at, updated_at, content)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET key = key RETURNING *`,
        )
        const { app, environment, state, commit } = record
        const row = insert.get(key ?? null, app, environment, state, commit, now, now, JSON.stringify(record))
        return recordOf(row) as DeploymentRecord
      }),
    change: (id, change) =>
      guard((database) => {
        const now = new Date(clock.now()).toISOString()
        const update = database.prepare(
          'UPDATE deployments SET state = ?, content = ?, updated_at = ? WHERE id = ? RETURNING *',
        )
        return inTransaction(database, () => {
          const before = get(database, id)
          if (before === undefined) throw new Failure('absent', `There is no record ${id} in ${file}.`)
          const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...after } = { ...before, ...change }
          return recordOf(update.get(after.state, JSON.stringify(after), now, id)) as DeploymentRecord
        })
      }),
    list: async ({ app, environment, state, commit, destination, limit = defaultLimit }) => {
      if (nothing()) return []
      return guard((database) => {
        const wanted = { app, environment, state, commit_sha: commit, "content ->> 'destination'": destination }
        const given = Object.entries(wanted).filter((pair): pair is [string, never] => pair[1] !== undefined)
        const where = given.length === 0 ? '' : `WHERE ${given.map(([name]) => `${name} = ?`).join(' AND ')}`
        const select = database.prepare(`SELECT * FROM deployments ${where} ORDER BY id DESC LIMIT ?`)
        const rows = select.all(...given.map(([, value]) => value), limit)
        return rows.map((row) => recordOf(row) as DeploymentRecord)
      })
    },
    get: async (id) => (nothing() ? undefined : guard((database) => get(database, id))),
    // A run outside a forge is a process; whether that lives is seen on its machine.
    ended: async () => false,
    close: () => opened?.close(),
  }
}

async function openDatabase(file: string, patience: number): Promise<DatabaseSync> {
  // Loaded here and not at the top: runs on GitHub never need it.
  const { DatabaseSync } = await import('node:sqlite')
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  } catch (error) {
    throw fileFailure(error, dirname(file), 'created')
  }
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: patience })
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    prepareSchema(database, file)
    return database
  } catch (error) {
    database?.close()
    throw sqliteFailure(error, file)
  }
}

function inTransaction<T>(database: DatabaseSync, act: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = act()
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function recordOf(row: Record<string, unknown> | undefined): DeploymentRecord | undefined {
  if (row === undefined) return undefined
  return {
    ...(JSON.parse(String(row['content'])) as DeploymentRecord),
    id: String(row['id']),
    createdAt: String(row['created_at']),
    updatedAt: String(row['updated_at']),
  }
}
