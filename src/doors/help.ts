import { inputsOf } from '../settings/inputs.ts'
import { commands } from './commands.ts'

/** The list of commands, or the options of one. */
export function helpText(name?: string): string {
  const command = name === undefined ? undefined : commands[name]
  if (command === undefined || name === undefined) return overview()
  const specs = inputsOf(command.door)
  const rows = specs.map(({ name: option, description, ...rest }) => {
    const preset = 'default' in rest && typeof rest.default === 'string' ? ` Default: ${rest.default}.` : ''
    return `  --${option.padEnd(20)} ${description}${preset}`
  })
  return [
    `deploy-action ${name} ${command.words}`.trim(),
    '',
    `  ${command.summary}.`,
    '',
    ...rows,
    `  --${'json'.padEnd(20)} One JSON document on standard output.`,
    '',
  ].join('\n')
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
