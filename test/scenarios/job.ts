import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A job of GitHub Actions as the runner would start it: a checkout, an event, inputs; and the files in which an action answers. */
export interface Job {
  readonly folder: string
  readonly checkout: string
  readonly sha: string
  /** Runs `main` or `post` of an action: `root`, or a folder of `actions/`. State goes from main to post. */
  run(action: string, options?: RunOptions): Promise<Ended>
  close(): void
}

export interface RunOptions {
  readonly phase?: 'main' | 'post'
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Sends this signal, once, when the text has been printed. */
  readonly interrupt?: { readonly at: string; readonly signal: NodeJS.Signals }
}

export interface Ended {
  readonly code: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** @param files path → content of the checkout, committed. @param event the payload; `env` overrides the push to main that is the default. */
export async function openJob(
  files: Readonly<Record<string, string>>,
  event: object = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Job> {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-job-'))
  const checkout = path.join(folder, 'checkout')
  for (const [name, text] of Object.entries(files)) write(path.join(checkout, name), text)
  const sha = await commit(checkout)
  write(
    path.join(folder, 'event.json'),
    JSON.stringify({ repository: { full_name: 'acme/shop', default_branch: 'main' }, ...event }),
  )
  const state: Record<string, string> = {}
  const base = {
    ...clean(process.env),
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: sha,
    GITHUB_ACTOR: 'ada',
    GITHUB_RUN_ID: '77',
    GITHUB_WORKSPACE: checkout,
    RUNNER_TEMP: folder,
    FORCE_COLOR: '0',
    ...env,
  }
  return {
    folder,
    checkout,
    sha,
    async run(action, { phase = 'main', inputs = {}, env: more = {}, interrupt } = {}) {
      const answers = Object.fromEntries(
        ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV'].map((name) => [name, path.join(folder, `${name}-${phase}`)]),
      )
      for (const file of Object.values(answers)) writeFileSync(file, '')
      const door = path.resolve(
        action === 'root' ? `dist/${phase}.js` : `actions/${action}/${phase === 'main' ? 'index' : 'post'}.js`,
      )
      const child = spawn(process.execPath, [door], {
        cwd: checkout,
        env: {
          ...base,
          ...Object.fromEntries(Object.entries(answers).map(([name, file]) => [`GITHUB_${name}`, file])),
          ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
          ...(phase === 'post'
            ? Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
            : {}),
          ...more,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let log = ''
      let sent = interrupt === undefined
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          log += chunk.toString()
          if (!sent && interrupt !== undefined && log.includes(interrupt.at)) sent = child.kill(interrupt.signal)
        })
      }
      const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
      Object.assign(state, readPairs(answers['STATE'] ?? ''))
      return {
        code,
        log,
        outputs: readPairs(answers['OUTPUT'] ?? ''),
        summary: readFileSync(answers['STEP_SUMMARY'] ?? '', 'utf8'),
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The runner's `name<<delimiter` files. */
function readPairs(file: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  for (const [, name = '', , value = ''] of readFileSync(file, 'utf8').matchAll(
    /^([^\n<]+)<<(\S+)\n([\s\S]*?)\n?^\2$/gm,
  ))
    pairs[name] = value
  return pairs
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

async function commit(checkout: string): Promise<string> {
  const git = async (...args: string[]) => (await run('git', args, { cwd: checkout })).stdout.trim()
  await git('init', '-q', '-b', 'main')
  await git('add', '-A')
  await git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-qm', 'first')
  return git('rev-parse', 'HEAD')
}

/** Without what a surrounding CI says of itself. */
function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(GITHUB_|INPUT_|STATE_|RUNNER_|ACTIONS_|CI$|NODE_OPTIONS|VITEST)/.test(name),
    ),
  )
}
