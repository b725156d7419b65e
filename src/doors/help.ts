import type { InputSpec } from '../settings/inputs/spec.ts'
import { inputsOf, isSwitch } from '../settings/inputs.ts'
import { packageVersion } from '../version.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { namesEnvironment } from './flags.ts'

/** The list of commands, or the options of one. */
export function helpText(name?: string): string {
  const command = name === undefined ? undefined : commands[name]
  if (command === undefined || name === undefined) return overview()
  const rows = inputsOf(command.door).map((spec) => {
    const option = isSwitch(spec) ? spec.name : `${spec.name} VALUE`
    return `  --${option.padEnd(24)} ${spec.description}${presetOf(spec)}`
  })
  return [
    `deploy-action ${name} ${command.words}`.trim(),
    '',
    `  ${command.summary}.`,
    '',
    ...rows,
    ...(namesEnvironment(command) ? [`  --${'environment NAME'.padEnd(24)} The same as the word ENVIRONMENT.`] : []),
    `  --${'json'.padEnd(24)} One JSON document on standard output.`,
    '',
  ].join('\n')
}

/** The same for programs. */
export function helpJson(name?: string): unknown {
  const describe = ({ summary, words, door }: Command) => ({
    summary,
    words,
    options: inputsOf(door).map((spec) => ({
      name: spec.name,
      value: !isSwitch(spec),
      description: spec.description,
    })),
  })
  const chosen = Object.entries(commands).filter(([one]) => name === undefined || one === name)
  return {
    version: packageVersion,
    commands: Object.fromEntries(chosen.map(([one, command]) => [one, describe(command)])),
  }
}

/** The description says it often enough; what GitHub fills in is a variable here. */
function presetOf({ name, default: preset = '', description }: InputSpec): string {
  if (name === 'github-token') return ' (default: $GITHUB_TOKEN)'
  return preset === '' || preset === 'false' || description.includes('Default:') ? '' : ` (default: ${preset})`
}

function overview(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  return [
    'deploy-action COMMAND [OPTIONS]',
    '',
    ...rows,
    '',
    '  deploy-action help COMMAND shows its options.',
    '',
  ].join('\n')
}
