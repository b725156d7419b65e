import type { OneOff } from '../core/before.ts'
import { type BackupSettings, type MigrateSettings, oneOffOf, undoOf } from '../core/before.ts'
import { Failure } from '../core/failure.ts'
import type { Facts } from '../core/question.ts'
import type { Step, WayBack } from '../core/step.ts'
import type { DeployGiven } from './given.ts'

/**
 * Backups and migrations, in the order in which they are configured; of several targets the first does them. They run one after the other, between what is harmless and the change.
 * @throws Failure `usage` when the target has no way to do one of them
 */
export function planBefore(given: DeployGiven, facts: Facts): Step[] {
  const { before = [], follows } = given.environment
  if (follows) return []
  return before.flatMap((one, index) => {
    const job = oneOffOf(one, index)
    if (job === undefined) return backup(one as BackupSettings, index, given, facts)
    if (one.kind === 'migrate') return run(job, wayOf(one, index, given, facts), given, facts)
    return run(job, { way: 'keep', why: 'a backup is wanted whatever happens to the deploy' }, given, facts)
  })
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
  if (target.backup === undefined) throw cannot(`make a backup of a ${one.kind}`, target.name)
  return [...target.backup(input, facts, `before.${index + 1}`, one)]
}

function cannot(what: string, target: string): Failure {
  return new Failure('usage', `before: the target ${target} cannot ${what}.`, {
    hint: 'Name a command that does it (backup: { service, run }), or do it in a step of the workflow before the deploy.',
  })
}
