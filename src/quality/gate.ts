import { Failure } from '../core/failure.ts'
import type { GateSettings } from '../core/settings.ts'
import type { Arg, ExecStep } from '../core/step.ts'
import { below } from '../systems/path.ts'

/** The step that runs a gate on this machine. */
export function planGate(gate: GateSettings, root: string): ExecStep {
  const id = stepId(gate.id)
  return {
    do: 'exec',
    id,
    title: `Run the gate ${gate.id}`,
    group: gate.id,
    argv: commandOf(gate),
    cwd: below(root, gate.directory, `gates.${gate.id}.directory`),
    env: gate.env,
    after: [...new Set(gate.needs)].map(stepId),
    timeout: gate.timeout,
    attempts: gate.retries + 1,
    retryOn: ['unhealthy', 'timeout'],
    failsAs: 'unhealthy',
    classify: 'quality.gate',
    ...(gate.advisory ? { advisory: true } : {}),
  }
}

export function stepId(gate: string): string {
  return `gate.${gate}`
}

/** Shell text is run as GitHub's `shell: bash` runs it: a failing command, also in a pipe, is never hidden by a later success.
 * @throws Failure `usage` for a gate without a command: it would always pass. */
function commandOf({ id, run }: GateSettings): readonly [Arg, ...Arg[]] {
  const [program, ...rest] = typeof run === 'string' ? [...bash, run] : run
  if (program === undefined || program.trim() === '' || (typeof run === 'string' && run.trim() === '')) {
    throw new Failure('usage', `gates.${id}.run: the command is empty.`)
  }
  return [program, ...rest]
}

const bash = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c']
