import { parseArgs } from 'node:util'
import { Failure } from '../core/failure.ts'
import { didYouMean } from '../core/nearest.ts'
import { flagInputs, type Inputs, inputsOf, isSwitch } from '../settings/inputs.ts'
import type { Command } from './command.ts'

/** The options of one call. @throws Failure `usage` with the nearest option for one that is not known */
export function readFlags(
  name: string,
  command: Command,
  args: readonly string[],
): { json: boolean; inputs: Inputs; words: readonly string[] } {
  const specs = inputsOf(command.door)
  const switches = ['json', ...specs.filter(isSwitch).map((spec) => spec.name)]
  const named = namesEnvironment(command)
  const known = [...specs.map((spec) => spec.name), ...(named ? ['environment'] : []), 'json']
  const options = Object.fromEntries(
    known.map((one) => [one, { type: switches.includes(one) ? ('boolean' as const) : ('string' as const) }]),
  )
  const { rest, told } = valuesOfSwitches(args, switches)
  try {
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true, strict: true })
    const { environment, ...others } = values
    const words = named && environment !== undefined ? [String(environment), ...positionals] : positionals
    checkWords(name, command, words)
    const given = Object.entries({ ...(named ? others : values), ...told })
    const empty = given.find(([, value]) => typeof value === 'string' && value.trim() === '')
    if (empty !== undefined) {
      throw new Failure('usage', `--${empty[0]}: the value is empty.`, {
        hint: 'A variable that is not set? Give a value, or leave the option out.',
      })
    }
    const texts = Object.fromEntries(given.map(([key, value]) => [key, value === true ? 'true' : String(value)]))
    const { json, ...inputs } = texts
    return { json: json === 'true', inputs: flagInputs(command.door, inputs), words }
  } catch (thrown) {
    throw thrown instanceof Failure ? thrown : wrongOption(name, known, thrown)
  }
}

/** Whether the first word of a command is an environment: `--environment NAME`, as other commands have it, says the same. */
export function namesEnvironment({ door, words }: Command): boolean {
  return /^\[?(ID \| )?ENVIRONMENT\b/.test(words) && inputsOf(door).every(({ name }) => name !== 'environment')
}

/** `--dry-run=false` is understood as well as `--dry-run`. */
function valuesOfSwitches(args: readonly string[], switches: readonly string[]) {
  const told: Record<string, string> = {}
  const rest = args.filter((arg) => {
    const [, option = '', value] = /^--([^=]+)=(.*)$/s.exec(arg) ?? []
    if (value === undefined || !switches.includes(option)) return true
    told[option] = value
    return false
  })
  return { rest, told }
}

/** What stands in brackets may be missing; … is as many as one likes; `A | B` is one word. */
function checkWords(name: string, { words }: Command, given: readonly string[]): void {
  const wanted = words === '' ? [] : words.replaceAll(' | ', '|').replaceAll(' …', '…').split(' ')
  const least = wanted.filter((word) => !word.startsWith('[')).length
  const most = words.includes('…') ? Number.POSITIVE_INFINITY : wanted.length
  const hint = `deploy-action help ${name}`
  if (given.some((word) => word.trim() === ''))
    throw new Failure('usage', `${name}: a word is empty; is a variable not set?`, { hint })
  if (given.length >= least && given.length <= most) return
  const found = given.length === 0 ? 'nothing' : JSON.stringify(given.join(' '))
  throw new Failure(
    'usage',
    wanted.length === 0
      ? `${name} takes no word, but was given ${found}.`
      : `${name}: expected ${words}, got ${found}.`,
    { hint },
  )
}

function wrongOption(name: string, known: readonly string[], thrown: unknown): Failure {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  const [, option = ''] = /Unknown option '--?([^']+)'/.exec(message) ?? []
  const text =
    option === ''
      ? `${name}: ${message.split('. ')[0]}.`
      : `--${option}: unknown option of ${name}${didYouMean(option, known) || '.'}`
  return new Failure('usage', text, { hint: `deploy-action help ${name} lists the options.` })
}
