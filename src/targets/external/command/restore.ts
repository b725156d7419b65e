import type { Json } from '../../../core/json.ts'
import type { Restore } from '../../../core/knowledge.ts'
import type { Named, WaitStep } from '../../../core/step.ts'
import { destinationName, noteLog } from '../log.ts'
import { lastRelease, type Release, releaseOf } from '../release.ts'
import { destinationOf, run, verifyOf } from './commands.ts'
import type { CommandInput } from './config.ts'
import { environmentOf } from './environment.ts'

const keep = { way: 'keep', why: 'it is the way back itself' } as const

interface Back {
  readonly input: Pick<CommandInput, 'app' | 'environment' | 'config' | 'root' | 'state'>
  /** What is given up, and what is to run again. */
  readonly from: Release
  readonly to: Release
}

export function restoreTo(input: CommandInput, to: Release): Named {
  const { app, environment, config, root, state } = input
  const data: Back = { input: { app, environment, config, root, state }, from: releaseOf('command', input), to }
  return { name: 'command.restore', data: data as unknown as Json }
}

/** The rollback command, else the deploy command with the earlier digest; verified like a deploy. */
export const commandRestore: Restore = {
  ask: (data) => [noteLog('command', (data as unknown as Back).input as CommandInput).list()],
  plan(data, facts) {
    const { input, from, to } = data as unknown as Back
    const last = lastRelease(destinationOf(input as CommandInput), facts)
    const previous = last === undefined || last.release === to.release ? from : last
    const env = environmentOf(input, 'rollback', { release: to, previous })
    const { rollback, deploy } = input.config
    const wait: WaitStep = {
      id: 'command.rollback.verify',
      title: 'Verify that what ran before runs again',
      do: 'wait',
      judge: verifyOf(input, to, env),
      every: 500,
      deadline: 300_000,
    }
    const back = run('command.rollback', 'Run the rollback command', rollback ?? deploy, { ...input, env })
    return {
      stage: 'restore',
      subject: `Command for ${destinationName(input as CommandInput)}`,
      steps: [{ ...back, undo: keep }, ...(to.release === '' ? [] : [wait])],
      basis: { to: to.release },
      notes: [],
      values: {},
    }
  },
}
