import { z } from 'zod'
import { duration, flag, mapping, text, whole, writtenDuration } from './values.ts'

const command = z.union([text('a command'), z.array(z.string({ error: 'text' }).min(1), { error: 'a command' }).min(1)])
const service = text('the name of a service')
const keep = whole(1, 1000).optional().meta({ description: 'Backups kept, the newest.', preset: 5 })
const timeout = duration.optional().meta({ description: 'How long it may take.', preset: writtenDuration(1_800_000) })

const on = z
  .enum(['first', 'each'])
  .optional()
  .describe('Which of several hosts do it: `first`, once for all of them, or `each`, for data of its own.')

const migrate = mapping({
  service: service.describe('Runs in a container of its own of this service, of the new release.'),
  run: command
    .optional()
    .describe(
      "The command. Default: the service's own; then the service is for this alone and is not started otherwise.",
    ),
  undo: command.optional().describe('The command that takes it back, run with the image of the new release.'),
  keep: flag.optional().describe('What ran before works with it too: a way back leaves it in place.'),
  irreversible: flag
    .optional()
    .describe('There is no automatic way back across it: a deploy that fails after it is held for a person.'),
  on: on.meta({ preset: 'first' }),
  timeout,
}).superRefine(({ undo, keep: kept, irreversible }, context) => {
  const said = [undo !== undefined, kept === true, irreversible === true].filter(Boolean).length
  if (said === 1) return
  const sentence = `a migration says one of undo (a command), keep: true, irreversible: true; found ${said === 0 ? 'none' : 'several'}`
  context.addIssue({ code: 'custom', message: 'a migration', params: { sentence } })
})

const backup = mapping({
  service: service.describe('The service of the database; for a volume, one whose image has sh and tar.'),
  project: text('the name of a Compose project')
    .optional()
    .describe('The Compose project in which that service runs. Default: the one that is deployed.'),
  database: text('the name of a database')
    .optional()
    .describe('A PostgreSQL database, in its custom format. It is checked by being read whole.'),
  user: text('the name of a database user').optional().meta({ description: 'Its user.', preset: 'postgres' }),
  verify: flag.optional().meta({ description: 'Also restore it into a scratch database.', preset: false }),
  volume: text('the name of a volume').optional().describe('A named volume of the Compose file, as a tar file.'),
  run: command
    .optional()
    .describe(
      'A command of the new release that makes the backup itself, run in a container of its own of the service.',
    ),
  keep,
  on: on.describe('Which of several hosts make it: `first` or `each`. Default: `first` with `run`, else `each`.'),
  timeout,
}).superRefine(({ database, volume, run, project }, context) => {
  const refuse = (sentence: string) => context.addIssue({ code: 'custom', message: 'a backup', params: { sentence } })
  if ([database, volume, run].filter((one) => one !== undefined).length !== 1)
    refuse('a backup is one of database, volume, run (a command)')
  else if (run !== undefined && project !== undefined)
    refuse('a command runs in the project that is deployed; project goes with database or volume')
})

/** One entry of `before:`. */
export const before = mapping({
  backup: backup.optional().describe('Kept at the destination: a database or a volume.'),
  migrate: migrate.optional().describe('A command of the new release that changes data.'),
}).superRefine((value, context) => {
  if (Object.values(value).filter((one) => one !== undefined).length === 1) return
  context.addIssue({
    code: 'custom',
    message: 'backup or migrate',
    params: { sentence: 'expected exactly one of backup, migrate' },
  })
})
