import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileFailure } from '../file-failure.ts'
import { sqliteFailure } from '../ledger/sqlite-failure.ts'
import type { Notes } from './notes.ts'

/** Milliseconds to wait for another writer. */
const patience = 5000

/** Entries in a SQLite file of this machine. Several processes may use it at once. @throws Failure */
export async function openSqliteNotes(file: string): Promise<Notes> {
  const { DatabaseSync } = await import('node:sqlite')
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  } catch (error) {
    throw fileFailure(error, dirname(file), 'created')
  }
  const guard = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw sqliteFailure(error, file)
    }
  }
  const database = guard(() => {
    const opened = new DatabaseSync(file, { timeout: patience })
    opened.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS notes (destination TEXT, key TEXT, value TEXT, PRIMARY KEY (destination, key))',
    )
    return opened
  })
  return {
    list: async (destination) =>
      guard(() =>
        database
          .prepare('SELECT key, value FROM notes WHERE destination = ? ORDER BY key')
          .all(destination)
          .map((row) => ({ key: String(row['key']), value: String(row['value']) })),
      ),
    create: async (destination, { key, value }) => {
      guard(() => database.prepare('INSERT OR IGNORE INTO notes VALUES (?, ?, ?)').run(destination, key, value))
    },
    remove: async (destination, key) => {
      guard(() => database.prepare('DELETE FROM notes WHERE destination = ? AND key = ?').run(destination, key))
    },
  }
}
