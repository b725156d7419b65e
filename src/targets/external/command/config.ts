import type { TargetInput } from '../../../core/target.ts'
import type { MemoryConfig } from '../log.ts'

/** Shell text, or a list of arguments. */
export type Command = string | readonly string[]

/** `target: { command: … }` as it was written. */
export interface CommandConfig extends MemoryConfig {
  readonly deploy: Command
  readonly verify?: Command | undefined
  readonly status?: Command | undefined
  readonly rollback?: Command | undefined
  readonly timeout?: string | undefined
}

export type CommandInput = TargetInput<CommandConfig>

/** The arguments of a process. */
export function argvOf(command: Command): [string, ...string[]] {
  if (typeof command === 'string') return ['bash', '-c', command]
  const [program = '', ...args] = command
  return [program, ...args]
}
