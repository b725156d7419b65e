import type { Json } from '../../../core/json.ts'
import type { Facts } from '../../../core/question.ts'
import type { WayBack } from '../../../core/step.ts'
import type { Rollout } from '../../../core/target.ts'
import { releaseOf } from '../release.ts'
import { before, run, verifyOf } from './commands.ts'
import type { CommandInput } from './config.ts'
import { environmentOf } from './environment.ts'
import { restoreTo } from './restore.ts'

/** The way forward: the command; success is what verify and status say. */
export function planRollout(input: CommandInput, facts: Facts): Rollout {
  const release = releaseOf('command', input)
  const previous = before(input, facts)
  const undo: WayBack =
    previous.release === '' && input.config.rollback === undefined
      ? { way: 'barrier', why: 'nothing is known to have run before, and there is no rollback command' }
      : { way: 'restore', restore: restoreTo(input, previous) }
  const env = environmentOf(input, 'deploy', { release, previous })
  const { verify, status } = input.config
  const blind = verify === undefined && status === undefined
  return {
    prepare: [],
    apply: [{ ...run('command.deploy', 'Run the deploy command', input.config.deploy, { ...input, env }), undo }],
    verify: verifyOf(input, release, env),
    notes: blind ? ['Neither verify nor status is given: what runs is not looked at, only the probes are.'] : [],
    basis: { config: input.config, images: release.images } as unknown as Json,
  }
}
