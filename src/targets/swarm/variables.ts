import type { SecretRef } from '../../core/secret.ts'
import type { Arg } from '../../core/step.ts'
import { escapeDollars } from '../../systems/stack-file.ts'
import type { SwarmInput } from './config.ts'

const placeholder = /__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g

/** What the stack file may interpolate: the declared variables, and the version under the names that image tags usually have. */
export function interpolated(input: SwarmInput): Record<string, Arg> {
  const { version } = input
  return { IMAGE_TAG: version, TAG: version, VERSION: version, ...input.variables }
}

/** The environment for rendering: a placeholder stands for every value that is not plain text. */
export function renderingEnvironment(input: SwarmInput): Record<string, string> {
  return Object.fromEntries(
    Object.entries(interpolated(input)).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : `__DEPLOY_ACTION_SECRET_${name}__END__`,
    ]),
  )
}

/** Every dollar escaped, placeholders as `\${NAME}`: the value enters when the stack is deployed, and no file holds it. */
export function openPlaceholders<T>(value: T): T {
  return JSON.parse(JSON.stringify(escapeDollars(value)).replaceAll(placeholder, '$${$1}')) as T
}

/** Names of the variables that a rendered stack still takes from the environment. */
export function openNames(model: unknown): string[] {
  const text = JSON.stringify(model).replaceAll('$$', '')
  return [...new Set([...text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map(([, name = '']) => name))].sort()
}

/** An argument as it stands between the quotes of a JSON text. */
export function insideJson(arg: Arg): Arg {
  if (typeof arg === 'string') return JSON.stringify(arg).slice(1, -1)
  if ('join' in arg) return { join: arg.join.map(insideJson) }
  return 'secret' in arg ? ({ ...arg, as: 'json' } satisfies SecretRef) : arg
}
