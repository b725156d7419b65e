import { Failure, type FailureKind } from '../../core/failure.ts'

/** By SQLite's primary result codes (https://sqlite.org/rescode.html). */
const meanings: Readonly<Record<number, readonly [FailureKind, string, string]>> = {
  5: ['transient', 'another process is writing and did not finish', 'Run again when the other run has ended.'],
  6: ['transient', 'another process has locked it', 'Run again when the other run has ended.'],
  8: [
    'denied',
    'it cannot be written to',
    'Check the permissions of the file and its folder, and that the disk is not read-only.',
  ],
  10: ['transient', 'the disk reported an error', 'Check the disk.'],
  11: ['usage', 'it is damaged', 'Restore it from a backup, or move it away; a new one is made then.'],
  13: ['capacity', 'the disk is full', 'Free some space.'],
  14: ['denied', 'it cannot be opened', 'Check that the folder exists and that this user may write to it.'],
  23: ['denied', 'this user may not use it', 'Change the permissions of the file.'],
  26: [
    'usage',
    'it is not a SQLite database',
    'Move it away; a new one is made then. Or name another file in records.file.',
  ],
}

/** What an error of SQLite means for the file of records. */
export function sqliteFailure(thrown: unknown, file: string): Failure {
  if (thrown instanceof Failure) return thrown
  const error = thrown as Error & { errcode?: number }
  const [kind, text, hint] = meanings[(error.errcode ?? 0) & 0xff] ?? []
  if (kind === undefined) return new Failure('bug', `The records in ${file}: ${error.message}`, { cause: thrown })
  return new Failure(kind, `The records in ${file} cannot be used: ${text}.`, { cause: thrown, hint: hint as string })
}
