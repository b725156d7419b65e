import { type ChildProcess, execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { DeploymentRecord } from '../src/core/record.ts'
import { until } from './fakes/until.ts'

/** How a call of the command line ended, with all that it printed. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly text: string
  /** Milliseconds that it took. */
  readonly ms: number
}

/** The command line as a person or a runner uses it: run, watched, stopped in the middle. */
export interface CommandLine {
  /** Runs it to its end. */
  run(...args: string[]): Promise<Ended>
  /** Deploys this digest to the environment `test`. */
  deploy(digest: string): Promise<Ended>
  /** Starts it and sends `signal` as soon as it has printed `text` and `ready` is over. */
  interrupt(
    args: readonly string[],
    text: string,
    signal: NodeJS.Signals,
    ready?: () => Promise<unknown>,
  ): Promise<Ended>
  /** The same as soon as something holds, looked at from outside. */
  interruptWhen(args: readonly string[], holds: () => Promise<boolean>, signal: NodeJS.Signals): Promise<Ended>
  /** Starts it and does something as soon as it prints `text`. */
  during(args: readonly string[], text: string, act: () => unknown): Promise<Ended>
  records(): Promise<DeploymentRecord[]>
}

/** @param start begins a call with these arguments, its output piped */
export function driveCommandLine(start: (args: readonly string[]) => ChildProcess): CommandLine {
  return {
    run: (...args) => ended(start(args)),
    deploy: (digest) => ended(start(['deploy', '--environment', 'test', '--digest', digest])),
    interrupt(args, text, signal, ready) {
      const child = start(args)
      const stop = async () => {
        await ready?.().catch(() => undefined)
        child.kill(signal)
      }
      return ended(onceSaid(child, text, stop))
    },
    async interruptWhen(args, holds, signal) {
      const child = start(args)
      const end = ended(child)
      await until(holds, 60_000).finally(() => child.kill(signal))
      return end
    },
    during: (args, text, act) => ended(onceSaid(start(args), text, act)),
    records: async () => JSON.parse((await ended(start(['history', '--json']))).text) as DeploymentRecord[],
  }
}

export function ended(child: ChildProcess): Promise<Ended> {
  const from = performance.now()
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, text, ms: performance.now() - from })),
  )
}

function onceSaid(child: ChildProcess, text: string, act: () => unknown): ChildProcess {
  let seen = ''
  let acted = false
  child.stdout?.on('data', (chunk: Buffer) => {
    seen += chunk.toString()
    if (acted || !seen.includes(text)) return
    acted = true
    act()
  })
  return child
}

/** Keys of a destination's log that are neither the lock's nor the good releases': what a deploy under way has noted. */
export function isNote(key: string): boolean {
  return key !== '' && !/^(lock|free|beat|release)\./.test(key)
}

/** Without what a surrounding CI says of itself. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(GITHUB_|INPUT_|RUNNER_|CI$|NODE_OPTIONS|VITEST)/.test(name)),
  )
}

/** A repository of one commit that holds these files. */
export function commitFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-qm', 'first')
}
