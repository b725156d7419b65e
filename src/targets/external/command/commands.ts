import { parseDuration } from '../../../core/duration.ts'
import type { Json } from '../../../core/json.ts'
import type { Classifier } from '../../../core/knowledge.ts'
import type { Facts } from '../../../core/question.ts'
import type { ExecStep, Named } from '../../../core/step.ts'
import { destinationName } from '../log.ts'
import { digestsOf, lastRelease, nothing, type Release } from '../release.ts'
import { argvOf, type Command, type CommandInput } from './config.ts'
import { notYet } from './judge.ts'

export function destinationOf(input: CommandInput): string {
  return `command/${destinationName(input)}`
}

/** What is known to have run before. */
export function before(input: CommandInput, facts: Facts): Release {
  return lastRelease(destinationOf(input), facts) ?? nothing
}

/** Milliseconds. */
export function timeoutOf({ config }: Pick<CommandInput, 'config'>): number {
  return parseDuration(config.timeout ?? '10m', 'timeout')
}

/** The step that runs one of the commands. */
export function run(
  id: string,
  title: string,
  what: Command,
  { root, env, config }: Pick<CommandInput, 'root' | 'config'> & Pick<ExecStep, 'env'>,
): ExecStep {
  return {
    ...{ id, title, do: 'exec' as const, argv: argvOf(what), cwd: root, timeout: timeoutOf({ config }) },
    ...(env === undefined ? {} : { env }),
    classify: 'command.exit',
    failsAs: 'unhealthy',
    attempts: 3,
  }
}

/** Judges a release by the commands of the settings. */
export function verifyOf(
  { config, root }: Pick<CommandInput, 'config' | 'root'>,
  release: Release,
  env: ExecStep['env'],
): Named {
  const { verify = null, status = null } = config
  const data = { verify, status, root, env, digests: digestsOf(release), timeout: timeoutOf({ config }) }
  return { name: 'command.verify', data: data as unknown as Json }
}

/** 75 says that it may be tried again; else the last line says most. */
export const classifyExit: Classifier = ({ exit, stdout, stderr }) => {
  const last = `${stdout}\n${stderr}`.trim().split('\n').at(-1)?.slice(0, 300) ?? ''
  const cause = `The command exited with ${exit}${last === '' ? '.' : `: ${last}`}`
  return { kind: exit === notYet ? 'transient' : 'unhealthy', cause }
}
