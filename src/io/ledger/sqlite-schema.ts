import type { DatabaseSync } from 'node:sqlite'
import { Failure } from '../../core/failure.ts'

/** One entry per version of the file: what brings the version before it to this one. Entries are never edited, only added. */
const migrations: readonly string[] = [
  `CREATE TABLE deployments (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     key TEXT UNIQUE,
     app TEXT NOT NULL,
     environment TEXT NOT NULL,
     state TEXT NOT NULL,
     commit_sha TEXT NOT NULL,
     created_at TEXT NOT NULL,
     updated_at TEXT NOT NULL,
     content TEXT NOT NULL
   ) STRICT;
   CREATE INDEX deployments_by_place ON deployments (app, environment, id);`,
]

/** Brings the file to the newest version. @throws Failure `usage` when a newer deploy-action has written it. */
export function prepareSchema(database: DatabaseSync, file: string): void {
  if (versionOf(database) === migrations.length) return
  // Two processes may find the new file at once: the second waits here and then sees the first one's version.
  database.exec('BEGIN IMMEDIATE')
  try {
    const version = versionOf(database)
    if (version > migrations.length) {
      throw new Failure('usage', `The records in ${file} were written by a newer version of deploy-action.`, {
        hint: 'Use that version, or name another file in records.file.',
      })
    }
    for (const migration of migrations.slice(version)) database.exec(migration)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
}
