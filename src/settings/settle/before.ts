import type { z } from 'zod'
import type { BeforeSettings } from '../../core/before.ts'
import type { before } from '../schema/before.ts'

type Written = z.output<typeof before>

const halfHour = 1_800_000

/** The schema has made sure that each entry is one thing and says how it is undone. */
export function settleBefore(given: readonly Written[]): BeforeSettings[] {
  return given.flatMap(({ migrate, backup }): BeforeSettings[] => {
    if (migrate !== undefined) {
      const { service, run, undo, irreversible, on = 'first', timeout = halfHour } = migrate
      const way = undo !== undefined ? 'undo' : irreversible === true ? 'irreversible' : 'keep'
      return [{ kind: 'migrate', service, run: argv(run), undo: argv(undo), way, on, timeout }]
    }
    if (backup === undefined) return []
    const {
      service,
      project,
      database,
      volume,
      run,
      user = 'postgres',
      verify = false,
      keep = 5,
      timeout = halfHour,
    } = backup
    // A command may reach what all hosts share, and a second backup would hold what the migration has changed; what lies at a host is its own.
    const { on = run === undefined ? 'each' : 'first' } = backup
    if (run !== undefined) return [{ kind: 'command', service, run: argv(run), on, timeout }]
    const base = { service, keep, on, timeout, ...(project === undefined ? {} : { project }) }
    if (database !== undefined) return [{ kind: 'database', database, user, verify, ...base }]
    return volume === undefined ? [] : [{ kind: 'volume', volume, ...base }]
  })
}

/** Text is for a shell; a list is taken as it stands. */
function argv(command: string | readonly string[] | undefined): readonly string[] {
  if (command === undefined) return []
  return typeof command === 'string' ? ['sh', '-c', command] : command
}
