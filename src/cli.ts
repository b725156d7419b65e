import { Failure, failureRules, toFailure } from './core/failure.ts'
import { didYouMean } from './core/nearest.ts'
import type { Command } from './doors/command.ts'
import { commands } from './doors/commands.ts'
import { currentRunner } from './io/runner/runner.ts'
import { packageVersion } from './version.ts'

/** The command line: finds the command, runs it, sets the exit code. Failures are printed once, with what to do about them. */
export async function cli(args: readonly string[]): Promise<void> {
  const runner = currentRunner()
  const [name = 'help', ...rest] = args
  try {
    requireNode()
    if (name === '--version' || name === 'version') return runner.write(`deploy-action ${packageVersion}\n`)
    if (name === 'help' || name === '--help' || name === '-h') {
      const { helpText } = await import('./doors/help.ts')
      return runner.write(helpText(rest[0]))
    }
    const command = findCommand(name)
    if (rest.includes('--help') || rest.includes('-h')) {
      const { helpText } = await import('./doors/help.ts')
      return runner.write(helpText(name))
    }
    const { readFlags } = await import('./doors/flags.ts')
    const { json, inputs, words } = readFlags(name, command, rest)
    const run = await command.load()
    process.exitCode = await run({ runner, inputs, json, words })
  } catch (thrown) {
    const failure = toFailure(thrown)
    const { failureText } = await import('./report/text.ts')
    process.stderr.write(failureText(failure))
    process.exitCode = failureRules[failure.kind].exit
  }
}

/** node:sqlite and the types that run unbuilt need it. The actions run on the runner's own Node 24. */
function requireNode(): void {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 24) return
  throw new Failure('usage', `Node ${process.versions.node} is too old; deploy-action needs Node 24 or newer.`, {
    hint: 'Install Node 24, for example: npm install node@24, and run node_modules/.bin/node.',
  })
}

function findCommand(name: string): Command {
  const found = commands[name]
  if (found !== undefined) return found
  throw new Failure(
    'usage',
    `There is no command ${JSON.stringify(name)}${didYouMean(name, Object.keys(commands)) || '.'}`,
    {
      hint: 'deploy-action help lists the commands.',
    },
  )
}
