import type { VariableSettings } from '../../core/settings.ts'
import type { Written } from '../schema.ts'

export type WrittenVariable = Exclude<NonNullable<Written['variables']>[string], string>

/** What declares variables: the file's top, or an environment. */
export interface Declaring {
  readonly variables?: Written['variables']
  readonly secrets?: Written['secrets']
}

/** A declaration with its default, before any environment's values. */
export interface Declared extends VariableSettings {
  readonly default?: string
}

/** All declarations, later ones adding to and overriding earlier ones key by key. The default is the first value. */
export function settleVariables(declaring: readonly Declaring[]): Declared[] {
  const all = new Map<string, WrittenVariable>()
  for (const { variables = {}, secrets = [] } of declaring) {
    for (const [name, given] of Object.entries(variables)) {
      all.set(name, { ...all.get(name), ...(typeof given === 'string' ? { default: given } : given) })
    }
    for (const name of secrets) all.set(name, { ...all.get(name), secret: true })
  }
  return [...all].map(([name, variable]) => ({
    name,
    type: variable.type ?? 'string',
    required: variable.required ?? variable.secret ?? false,
    secret: variable.secret ?? false,
    pattern: variable.pattern ?? '',
    oneOf: variable['one-of'] ?? [],
    ...(variable.default === undefined ? {} : { default: variable.default }),
  }))
}
