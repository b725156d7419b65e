import type { OneOff } from '../core/before.ts'
import { type BackupSettings, type BeforeSettings, type MigrateSettings, oneOffOf, undoOf } from '../core/before.ts'
import { Failure } from '../core/failure.ts'
import type { Facts } from '../core/question.ts'
import type { EnvironmentSettings } from '../core/settings.ts'
import type { Step, WayBack } from '../core/step.ts'
import type { DeployGiven } from './given.ts'

/**
 * Backups and migrations, in the order in which they are configured; of several targets the first does them, and of several hosts the first does
 * what is done once. They run one after the other, between what is harmless and the change.
 * @throws Failure `usage` when the target has no way to do one of them
 */
export function planBefore(given: DeployGiven, facts: Facts): Step[] {
  const { before = [], follows, host } = given.environment
  return before.flatMap((one, index) => {
    if (follows && (host === undefined || one.on === 'first')) return []
    const job = titled(one, oneOffOf(one, index), host)
    if (job === undefined) return backup(one as BackupSettings, index, given, facts)
    if (one.kind === 'migrate') return run(job, wayOf(one, index, given, facts), given, facts)
    return run(job, { way: 'keep', why: 'a backup is wanted whatever happens to the deploy' }, given, facts)
  })
}

function titled(one: BeforeSettings, job: OneOff | undefined, host: string | undefined): OneOff | undefined {
  const shared = job !== undefined && host !== undefined && one.on === 'first'
  return shared ? { ...job, title: `${job.title} (once, for all hosts)` } : job
}

/** Ids of the migrations that the first of several hosts runs for all of them. */
export function sharedMigrations({ before = [], host, follows }: EnvironmentSettings): readonly string[] {
  if (host === undefined || follows) return []
  const shared = (one: BeforeSettings) => one.kind === 'migrate' && one.on === 'first'
  return before.flatMap((one, index) => (shared(one) ? (oneOffOf(one, index)?.id ?? []) : []))
}

function run(job: OneOff, undo: WayBack, { target, input }: DeployGiven, facts: Facts): Step[] {
  if (target.oneOff === undefined) throw cannot('run a command before a deploy', target.name)
  return target.oneOff(input, facts, job).map((step) => (step.id === job.id ? { ...step, undo } : step))
}

function wayOf(one: MigrateSettings, index: number, given: DeployGiven, facts: Facts): WayBack {
  if (one.way === 'keep') return { way: 'keep', why: 'what ran before works with it too' }
  if (one.way === 'irreversible') return { way: 'barrier', why: 'the migration is marked irreversible' }
  const itself: WayBack = { way: 'keep', why: 'it is the way back itself' }
  return { way: 'steps', steps: run(undoOf(one, index), itself, given, facts) }
}

function backup(one: BackupSettings, index: number, { target, input }: DeployGiven, facts: Facts): Step[] {
  if (target.backup === undefined) throw cannot(`make a backup of a ${one.kind}`, target.name, commandFor(one))
  return [...target.backup(input, facts, `before.${index + 1}`, one)]
}

/** The same backup as a command, for whoever has to write it. */
function commandFor(one: BackupSettings): string {
  const { service } = one
  if (one.kind === 'database') {
    const file = `/backups/${one.database}.dump`
    return `backup: { service: ${service}, run: "pg_dump -Fc -h ${service.split('/')[1] ?? service} -U ${one.user} -f ${file} ${one.database} && pg_restore -l ${file}" }`
  }
  if (one.kind === 'volume')
    return `backup: { service: ${service}, run: "tar -czf /backups/${one.volume}.tgz -C /${one.volume} . && tar -tzf /backups/${one.volume}.tgz" }`
  return 'backup: { service, run }'
}

function cannot(what: string, target: string, command = ''): Failure {
  const written = command === '' ? '' : ` (${command}, with a volume at /backups; see docs/before.md)`
  return new Failure('usage', `before: the target ${target} cannot ${what}.`, {
    hint: `Name a command that does it${written}, or do it in a step of the workflow before the deploy.`,
  })
}
