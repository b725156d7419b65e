import type { Json } from '../../../core/json.ts'
import type { Facts } from '../../../core/question.ts'
import type { Target } from '../../../core/target.ts'
import { destinationName, noteLog } from '../log.ts'
import { believed, nothing, readRelease, releaseOf } from '../release.ts'
import { before, classifyExit, destinationOf, timeoutOf } from './commands.ts'
import type { CommandConfig, CommandInput } from './config.ts'
import { environmentOf } from './environment.ts'
import { askCommands, digestsIn, statusTopic, verifyJudge } from './judge.ts'
import { commandRestore, restoreTo } from './restore.ts'
import { planRollout } from './rollout.ts'

/** Any command that deploys, told by its environment what to deploy. */
export const command: Target<CommandConfig> = {
  name: 'command',
  subject: (input) => `Command for ${destinationName(input)}`,
  log: (input) => noteLog('command', input),
  ask: look,
  look,
  running: (input, facts) => {
    const told = facts.get(statusTopic)
    return believed(destinationOf(input), facts, told?.exit === 0 ? digestsIn(told.stdout) : undefined)
  },
  snapshot: (input, facts) => before(input, facts) as unknown as Json,
  release: (input) => releaseOf('command', input) as unknown as Json,
  restore: (input, snapshot) => restoreTo(input, readRelease('command', snapshot)),
  rollout: planRollout,
  knowledge: {
    judges: { 'command.verify': verifyJudge },
    restores: { 'command.restore': commandRestore },
    classifiers: { 'command.exit': classifyExit },
  },
}

function look(input: CommandInput, facts: Facts) {
  const log = noteLog('command', input)
  const { status = null } = input.config
  if (status === null || !facts.has({ name: `log:${log.destination}` })) return [log.list()]
  const release = before(input, facts)
  const env = environmentOf(input, 'status', { release, previous: nothing })
  return [log.list(), ...askCommands({ verify: null, status, root: input.root, env, timeout: timeoutOf(input) })]
}
