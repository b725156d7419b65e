import { Failure, failureRules, reportFailure, toFailure } from './core/failure.ts'
import { didYouMean } from './core/nearest.ts'
import type { Command } from './doors/command.ts'
import { commands } from './doors/commands.ts'
import { currentRunner, type Runner } from './io/runner/runner.ts'
import { packageVersion } from './version.ts'

/** The command line: finds the command, runs it, sets the exit code. Failures are printed once, with what to do about them. */
export async function cli(args: readonly string[]): Promise<void> {
  const runner = currentRunner()
  const [name = 'help', ...rest] = args
  const asked = rest.includes('--json')
  try {
    requireNode()
    if (['version', '--version', '-v'].includes(name)) {
      return runner.write(
        asked ? `${JSON.stringify({ version: packageVersion })}\n` : `deploy-action ${packageVersion}\n`,
      )
    }
    if (['help', '--help', '-h'].includes(name)) return await help(runner, asked, rest.find(isWord))
    const command = findCommand(name)
    if (rest.includes('--help') || rest.includes('-h')) return await help(runner, asked, name)
    const { readFlags } = await import('./doors/flags.ts')
    const { json, inputs, words } = readFlags(name, command, rest)
    const run = await command.load()
    process.exitCode = await run({ runner, inputs, json, words })
  } catch (thrown) {
    const failure = toFailure(thrown)
    const { failureText } = await import('./report/text.ts')
    process.stderr.write(runner.hide(failureText(failure)))
    if (asked) {
      const result = failure.kind === 'cancelled' ? 'cancelled' : 'failed'
      runner.write(`${runner.hide(JSON.stringify({ result, failure: reportFailure(failure) }))}\n`)
    }
    process.exitCode = failureRules[failure.kind].exit
  }
}

async function help(runner: Runner, json: boolean, name: string | undefined): Promise<void> {
  const { helpJson, helpText } = await import('./doors/help.ts')
  if (name !== undefined && !['help', 'version'].includes(name)) findCommand(name)
  runner.write(json ? `${JSON.stringify(helpJson(name))}\n` : helpText(name))
}

const isWord = (arg: string) => !arg.startsWith('-')

/** node:sqlite and the types that run unbuilt need it. The actions run on the runner's own Node 24. */
function requireNode(): void {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 24) return
  throw new Failure('usage', `Node ${process.versions.node} is too old; deploy-action needs Node 24 or newer.`, {
    hint: 'Install Node 24, for example: npm install node@24, and run node_modules/.bin/node.',
  })
}

function findCommand(name: string): Command {
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (found !== undefined) return found
  const hint = name.startsWith('-')
    ? 'Options stand after the command; deploy-action help lists the commands.'
    : 'deploy-action help lists the commands.'
  const near = didYouMean(name, [...Object.keys(commands), 'help', 'version'])
  throw new Failure('usage', `There is no command ${JSON.stringify(name)}${near || '.'}`, { hint })
}
