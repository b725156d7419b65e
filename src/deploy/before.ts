import type { BackupSettings, BeforeSettings, MigrateSettings } from '../core/before.ts'
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
  return before.flatMap((one, index) =>
    one.kind === 'migrate' ? migrate(one, index, given, facts) : backup(one, index, given, facts),
  )
}

function migrate(one: MigrateSettings, index: number, { target, input }: DeployGiven, facts: Facts): Step[] {
  const { oneOff } = target
  if (oneOff === undefined) throw cannot(one, target.name)
  const { service, run, timeout } = one
  const shown = run.length === 0 ? service : `${run.at(-1)} in ${service}`
  const id = `before.${index + 1}.migrate`
  const step = oneOff(input, facts, { id, title: `Migrate: ${shown}`, service, run, timeout })
  const back: WayBack =
    one.way === 'keep'
      ? { way: 'keep', why: 'what ran before works with it too' }
      : one.way === 'irreversible'
        ? { way: 'barrier', why: 'the migration is marked irreversible' }
        : {
            way: 'steps',
            steps: [
              {
                ...oneOff(input, facts, {
                  ...{ id: `${id}.undo`, title: `Undo the migration: ${one.undo.at(-1)}`, service, timeout },
                  run: one.undo,
                  ends: id,
                }),
                undo: { way: 'keep', why: 'it is the way back itself' },
              },
            ],
          }
  return [{ ...step, failsAs: 'unhealthy', attempts: 1, undo: back }]
}

function backup(one: BackupSettings, index: number, { target, input }: DeployGiven, facts: Facts): Step[] {
  if (target.backup === undefined) throw cannot(one, target.name)
  return [...target.backup(input, facts, `before.${index + 1}`, one)]
}

function cannot({ kind }: BeforeSettings, target: string): Failure {
  const what = kind === 'migrate' ? 'run a migration' : 'make a backup'
  return new Failure('usage', `before: the target ${target} cannot ${what}.`, {
    hint: 'Do it in a gate or a step of the workflow before the deploy.',
  })
}
