import type { VariableSettings } from '../../core/settings.ts'
import type { Written } from '../schema.ts'

export type WrittenVariable = Exclude<NonNullable<Written['variables']>[string], string>

/** What declares variables: the file's top, or an environment. */
export interface Declaring {
  /** The key path of what declares: empty, or `environments.staging`. */
  readonly at: string
  readonly variables: Written['variables']
  readonly secrets: Written['secrets']
}

/** A declaration with its default, before any environment's values. */
export interface Declared extends VariableSettings {
  readonly default?: string
  /** Key path of the default. */
  readonly defaultAt: string
}

/** All declarations, later ones adding to and overriding earlier ones key by key. */
export function settleVariables(declaring: readonly Declaring[]): Declared[] {
  const all = new Map<string, WrittenVariable & { at: string }>()
  for (const { at, variables = {}, secrets = [] } of declaring) {
    const prefix = at === '' ? '' : `${at}.`
    for (const [name, given] of Object.entries(variables)) {
      const variable = typeof given === 'string' ? { default: given } : given
      const before = all.get(name) ?? { at: '' }
      const own = variable.default === undefined ? before.at : `${prefix}variables.${name}.default`
      all.set(name, { ...before, ...variable, at: own })
    }
    for (const name of secrets) all.set(name, { at: '', ...all.get(name), secret: true })
  }
  return [...all].map(([name, variable]) => ({
    name,
    type: variable.type ?? 'string',
    required: variable.required ?? variable.secret ?? false,
    secret: variable.secret ?? false,
    pattern: variable.pattern ?? '',
    oneOf: variable['one-of'] ?? [],
    defaultAt: variable.at,
    ...(variable.default === undefined ? {} : { default: variable.default }),
  }))
}
