import type { SecretRef } from '../core/secret.ts'
import type { Arg } from '../core/step.ts'

/** What a Compose or stack file is interpolated with. */
interface Release {
  readonly version: string
  readonly variables: Readonly<Record<string, Arg>>
}

const placeholder = /__DEPLOY_ACTION_SECRET_([A-Za-z_][A-Za-z0-9_]*?)__END__/g

/** What the file may interpolate: the declared variables, and the version under the names that image tags usually have. */
export function interpolated(input: Release): Record<string, Arg> {
  const { version } = input
  return { IMAGE_TAG: version, TAG: version, VERSION: version, ...input.variables }
}

/** The environment for rendering: a placeholder stands for every value that is not plain text. */
export function renderingEnvironment(input: Release): Record<string, string> {
  return Object.fromEntries(
    Object.entries(interpolated(input)).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : `__DEPLOY_ACTION_SECRET_${name}__END__`,
    ]),
  )
}

/**
 * Placeholders become Compose's own `\${NAME}`: the value enters when the file is deployed, from the environment, and Docker does not look at
 * it again. So quotes, dollars and line breaks in a secret do no harm, and no file holds it.
 */
export function openPlaceholders<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll(placeholder, '$${$1}')) as T
}

/** Names of the variables that a rendered file still takes from the environment. */
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
