import { didYouMean } from '../core/nearest.ts'
import type { VariableSettings, WrongVariable } from '../core/settings.ts'
import { type ApplicationInput, type Given, type Layers, layersOf } from './application/layers.ts'
import { type Problem, problemsFailure } from './problem.ts'
import type { Declared } from './settle/variables.ts'
import { valueProblem } from './variable-value.ts'

export interface Application {
  readonly variables: readonly VariableSettings[]
  /** In files of the repository: wrong whatever is deployed. */
  readonly committed: readonly Problem[]
  /** In what this run was given: they matter to who deploys to this environment. */
  readonly given: readonly WrongVariable[]
  readonly warnings: readonly string[]
}

/** Resolves the application's configuration for one environment: declared default < config/ENV.json < .env.ENV < .env (not in CI)
 * < environment variables < secrets. A secret's value is checked here and forgotten: settings hold its name. */
export async function resolveApplication(input: ApplicationInput): Promise<Application> {
  if (input.declared.length === 0) return { variables: [], committed: [], given: [], warnings: [] }
  const layers = await layersOf(input)
  const resolved = input.declared.map((variable) => resolve(variable, layers))
  return {
    variables: resolved.map(({ variable }) => variable),
    committed: [...layers.problems, ...resolved.flatMap(({ committed }) => committed)],
    given: resolved.flatMap(({ given }) => given),
    warnings: undeclared(input, layers),
  }
}

/** What keeps a deploy from having its configuration, all at once. */
export function applicationFailure(environment: string, problems: readonly Problem[]) {
  return problemsFailure(
    problems,
    `Give each variable in config/${environment}.json, as env of the step (from GitHub's variables), or, if it is a secret, in the input "secrets"; on a laptop also in .env.`,
  )
}

interface Resolved {
  readonly variable: VariableSettings
  readonly committed: readonly Problem[]
  readonly given: readonly WrongVariable[]
}

function resolve({ default: preset, defaultAt, ...variable }: Declared, layers: Layers): Resolved {
  const given = layers.find(variable.name) ?? layers.preset(preset, defaultAt)
  if (given === undefined || given.value === '') return { variable, committed: [], given: missing(variable, layers) }
  const secret = variable.secret || given.source.from === 'secret'
  const problem = valueProblem(variable, given.value)
  const problems = problem === undefined ? [] : [at(variable.name, given, problem)]
  if (variable.secret && given.committed)
    problems.push(at(variable.name, given, 'is a secret and must not stand in this file'))
  return {
    variable: { ...variable, secret, value: secret ? { secret: variable.name } : given.value, source: given.source },
    committed: given.committed ? problems : [],
    given: given.committed ? [] : problems.map(({ path, ...rest }) => ({ name: path, ...rest, noSecret: false })),
  }
}

function at(name: string, given: Given, text: string): Problem {
  if (given.place !== undefined) return { place: given.place, path: name, text }
  return { path: name, text: `${text} (from ${given.source.where})` }
}

function missing(variable: VariableSettings, layers: Layers): WrongVariable[] {
  if (!variable.required) return []
  const what = variable.secret ? 'secret' : 'variable'
  return [
    {
      name: variable.name,
      noSecret: variable.secret,
      text: `the ${what} has no value for ${layers.environment}; it may be set in ${placesFor(variable, layers)}`,
    },
  ]
}

function placesFor(variable: VariableSettings, { environment, ci }: Layers): string {
  const places = variable.secret
    ? ['the input "secrets"', 'the environment']
    : [`config/${environment}.json`, `.env.${environment}`, 'the environment']
  return [...places, ...(ci ? [] : ['.env'])].join(', ')
}

/** A key that nobody declared is most often a slip of the pen; it is not handed to the application. */
function undeclared({ environment, declared }: ApplicationInput, layers: Layers): string[] {
  const names = declared.map(({ name }) => name)
  return layers.fileNames
    .filter(({ name }) => !names.includes(name))
    .map(
      ({ name, file }) =>
        `${file}: ${name} is not declared under variables and is not passed to ${environment}${didYouMean(name, names)}`,
    )
}
