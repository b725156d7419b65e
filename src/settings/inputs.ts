import { Failure } from '../core/failure.ts'
import { didYouMean, nearest } from '../core/nearest.ts'
import type { Source } from '../core/settings.ts'
import type { InputSpec } from './inputs/spec.ts'
import { type InputName, inputTable } from './inputs/table.ts'
import type { Environment } from './interpolate.ts'
import type { Override } from './merge.ts'

export interface InputValue {
  readonly value: string
  readonly source: Source
}

/** What the caller gave this door. Values are trimmed; an empty one is as if it had not been given. */
export interface Inputs {
  get(name: InputName): InputValue | undefined
  /** YAML 1.2's forms: true/True/TRUE, false/False/FALSE. @throws Failure `usage` */
  flag(name: InputName): boolean
  /** Words separated by spaces, commas or lines; or one value per line, where it may hold those. */
  list(name: InputName): readonly string[]
  /** Inputs that stand for keys of the config file. */
  overrides(): readonly Override[]
  readonly warnings: readonly string[]
}

/** `INPUT_DRY-RUN`, as the runner makes it of `dry-run`; the same with underscores, for shells. */
export function readInputs(door: string, env: Environment): Inputs {
  const given = new Map<string, InputValue>()
  const warnings: string[] = []
  const specs = inputsOf(door)
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_') || value === undefined) continue
    const spelled = variable.slice('INPUT_'.length).toLowerCase()
    const name = [spelled, spelled.replaceAll('_', '-')].find((form) => specs.some((spec) => spec.name === form))
    if (name === undefined) complain(spelled, specs, warnings)
    else if (value.trim() !== '')
      given.set(name, { value: value.trim(), source: { from: 'input', where: `input ${name}` } })
  }
  return createInputs(specs, given, warnings)
}

/** The CLI's options by their names, as if they were inputs. */
export function flagInputs(door: string, flags: Environment): Inputs {
  const specs = inputsOf(door)
  const given = new Map<string, InputValue>()
  for (const [name, value] of Object.entries(flags)) {
    if (value === undefined) continue
    if (!specs.some((spec) => spec.name === name)) {
      const names = specs.map((spec) => spec.name)
      throw new Failure('usage', `--${name}: unknown option${didYouMean(name, names)}`)
    }
    if (value.trim() !== '') given.set(name, { value: value.trim(), source: { from: 'input', where: `--${name}` } })
  }
  return createInputs(specs, given, [])
}

/** The inputs of a door: `root`, or a stage. */
export function inputsOf(door: string): readonly InputSpec[] {
  return inputTable.filter(
    ({ doors, except }) => (doors.includes('all') || doors.includes(door)) && !except?.includes(door),
  )
}

/** On the command line it stands alone: `--dry-run`. */
export function isSwitch({ name, default: preset }: InputSpec): boolean {
  return preset === 'true' || preset === 'false' || switches.has(name)
}

/** Without a preset, because a build by the config must be told from one by inputs. */
const switches = new Set(['load', 'push', 'no-cache', 'pull'])

/** A slip in a name would silently do something else: a near miss ends the run, anything else is only mentioned. */
function complain(name: string, specs: readonly InputSpec[], warnings: string[]): void {
  const names = specs.map((spec) => spec.name)
  const meant = nearest(name, names)
  if (meant !== undefined)
    throw new Failure('usage', `input ${name}: unknown input; did you mean ${JSON.stringify(meant)}?`)
  warnings.push(`The input ${name} is not known here and was ignored.`)
}

function createInputs(specs: readonly InputSpec[], given: ReadonlyMap<string, InputValue>, warnings: string[]): Inputs {
  const specOf = (name: string) => specs.find((spec) => spec.name === name)
  for (const [name, input] of given) checkChoice(name, input, specOf(name))
  const get = (name: InputName) => given.get(name)
  return {
    get,
    warnings,
    flag: (name) => readFlag(name, get(name), specOf(name)?.default),
    list: (name) => readList(get(name)?.value ?? specOf(name)?.default ?? '', specOf(name)?.commas ?? true),
    overrides: () =>
      specs.flatMap((spec): Override[] => {
        const input = given.get(spec.name)
        if (input === undefined || spec.config === undefined) return []
        return [{ path: spec.config, value: configValue(spec, input), source: input.source }]
      }),
  }
}

function configValue(spec: InputSpec, { value, source }: InputValue): unknown {
  if (spec.list !== true) return value
  const values = readList(value, spec.commas ?? true)
  if (spec.pairs !== true) return values
  const wrong = values.find((line) => line.indexOf('=') < 1)
  if (wrong !== undefined) {
    throw new Failure(
      'usage',
      `${spec.name}: expected NAME=VALUE lines, found ${JSON.stringify(wrong)} (from ${source.where})`,
    )
  }
  return Object.fromEntries(values.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

function checkChoice(name: string, { value, source }: InputValue, spec: InputSpec | undefined): void {
  const choices = spec?.choices
  if (choices === undefined) return
  const values = spec?.list ? readList(value, true) : [value]
  for (const wrong of values.filter((one) => !choices.includes(one))) {
    throw new Failure(
      'usage',
      `${name}: expected ${spec?.list ? 'a list of' : 'one of'} ${choices.join(', ')}, found ${JSON.stringify(wrong)}${didYouMean(wrong, choices)} (from ${source.where})`,
    )
  }
}

function readFlag(name: string, input: InputValue | undefined, preset: string | undefined): boolean {
  const value = input?.value ?? preset ?? 'false'
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(false|False|FALSE)$/.test(value)) return false
  throw new Failure(
    'usage',
    `${name}: expected true or false, found ${JSON.stringify(value)} (from ${input?.source.where})`,
  )
}

function readList(text: string, commas: boolean): string[] {
  return text
    .split(commas ? /[\s,]+/ : /[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
