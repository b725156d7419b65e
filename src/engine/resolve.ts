import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { Ports } from '../core/ports.ts'
import { type Arg, scratch } from '../core/step.ts'

/** What is known while a plan runs: outputs of earlier steps and the private folder. */
export interface Values {
  /** `step.output` → value. */
  readonly outputs: ReadonlyMap<string, string>
  /** Made on first use. */
  readonly scratch: string | undefined
}

/** The real text of an argument. @throws Failure `auth` for a secret nobody gave, `bug` for a value that is not there yet. */
export function resolveArg(arg: Arg, values: Values, ports: Pick<Ports, 'secret'>): string {
  if (typeof arg === 'string') return values.scratch === undefined ? arg : arg.replaceAll(scratch, values.scratch)
  if ('join' in arg) return arg.join.map((part) => resolveArg(part, values, ports)).join('')
  if ('secret' in arg) {
    const value = ports.secret(arg.secret)
    if (value !== undefined) return arg.as === 'json' ? JSON.stringify(value).slice(1, -1) : value
    throw new Failure('auth', `The secret ${arg.secret} is not available here.`, {
      hint: `Pass ${arg.secret} to this job as an environment variable (forks and Dependabot get no secrets).`,
    })
  }
  const value = values.outputs.get(`${arg.late}.${arg.output}`) ?? arg.otherwise
  if (value === undefined) throw new Failure('bug', `‹${arg.late}.${arg.output}› was used before it was known.`)
  return value
}

/** Every argument of a record. */
export function resolveArgs(
  record: Readonly<Record<string, Arg>> | undefined,
  values: Values,
  ports: Pick<Ports, 'secret'>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record ?? {}).map(([key, arg]) => [key, resolveArg(arg, values, ports)]))
}

/** A call's input with its secrets and later values filled in, at any depth. */
export function resolveInput(input: unknown, values: Values, ports: Pick<Ports, 'secret'>): Json {
  if (typeof input === 'string') return resolveArg(input, values, ports)
  if (input === null || typeof input !== 'object') return input as Json
  if (Array.isArray(input)) return input.map((item) => resolveInput(item, values, ports))
  if ('late' in input || 'join' in input || 'secret' in input) return resolveArg(input as Arg, values, ports)
  return Object.fromEntries(Object.entries(input).map(([key, inner]) => [key, resolveInput(inner, values, ports)]))
}
