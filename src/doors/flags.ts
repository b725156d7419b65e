import { parseArgs } from 'node:util'
import { Failure } from '../core/failure.ts'
import { didYouMean } from '../core/nearest.ts'
import { flagInputs, type Inputs, inputsOf } from '../settings/inputs.ts'
import type { Command } from './command.ts'

/** The options of one call. @throws Failure `usage` with the nearest option for one that is not known */
export function readFlags(
  name: string,
  command: Command,
  args: readonly string[],
): { json: boolean; inputs: Inputs; words: readonly string[] } {
  const specs = inputsOf(command.door)
  const flags = specs.filter((spec) => spec.default === 'true' || spec.default === 'false').map((spec) => spec.name)
  const known = [...specs.map((spec) => spec.name), 'json']
  const options = Object.fromEntries(
    known.map((one) => [
      one,
      { type: one === 'json' || flags.includes(one as never) ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    if (positionals.length > 0 && command.words === '') {
      throw new Failure('usage', `${name} takes no word, but was given ${JSON.stringify(positionals[0])}.`, {
        hint: `deploy-action help ${name}`,
      })
    }
    const { json, ...given } = values
    const texts = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, value === true ? 'true' : String(value)]),
    )
    return { json: json === true, inputs: flagInputs(command.door, texts), words: positionals }
  } catch (thrown) {
    throw thrown instanceof Failure ? thrown : wrongOption(name, known, thrown)
  }
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
