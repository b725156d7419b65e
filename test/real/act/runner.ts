import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../../scripts/free-port.mjs'
import { engine } from '../../live/engine.ts'
import { commit, copySuite } from './suite.ts'

/** A repository whose workflows act runs on this machine, as GitHub's runner would. */
export interface Caller {
  /** The repository; what it holds is cloned by each job. */
  readonly folder: string
  /** Writes files and commits them; returns the hash. */
  commit(files: Readonly<Record<string, string>>, message?: string): string
  /** Takes files away; the next commit has them no more. */
  remove(...names: readonly string[]): void
  /** Runs one workflow for an event. */
  run(workflow: string, event: ActEvent): Promise<ActRun>
  close(): void
}

export interface ActEvent {
  readonly name: string
  readonly payload?: object
  readonly inputs?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

export interface ActRun {
  readonly code: number | null
  readonly log: string
  /** The end of it, for the message of a test that fails. */
  readonly tail: string
  /** Name of each job that ran, `Build and scan`, with its result. */
  readonly jobs: Readonly<Record<string, string>>
}

const patience = 240_000

export function openCaller(act: string, files: Readonly<Record<string, string>>): Caller {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-act-'))
  const { args: suite } = copySuite(folder)
  const checkout = path.join(folder, 'caller')
  mkdirSync(checkout)
  const save = (more: Readonly<Record<string, string>>, message?: string) => {
    for (const [name, text] of Object.entries(more)) {
      mkdirSync(path.dirname(path.join(checkout, name)), { recursive: true })
      writeFileSync(path.join(checkout, name), text)
    }
    return commit(checkout, message)
  }
  save(files)
  let runs = 0
  return {
    folder: checkout,
    commit: save,
    remove(...names) {
      for (const name of names) rmSync(path.join(checkout, name))
    },
    async run(workflow, { name, payload = {}, inputs = {}, secrets = {}, env = {} }) {
      runs += 1
      const artifacts = await freePort()
      const event = path.join(folder, `event-${runs}.json`)
      const repository = { full_name: 'acme/shop', name: 'shop', owner: { login: 'acme' }, default_branch: 'main' }
      writeFileSync(
        event,
        JSON.stringify({ repository, ...payload, ...(name === 'workflow_dispatch' ? { inputs } : {}) }),
      )
      const own = path.join(folder, `run-${runs}`)
      const variables = {
        ORIGIN: checkout,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_RUN_ID: String(100 + runs),
        DOCKER_HOST: engine().env['DOCKER_HOST'] ?? '',
        DOCKER_CONFIG: engine().env['DOCKER_CONFIG'] ?? '',
        ...env,
      }
      const args = [
        ...[name, '--json', '--eventpath', event, '--workflows', workflow, '--platform', 'ubuntu-24.04=-self-hosted'],
        ...['--actor', 'ada', '--defaultbranch', 'main', '--container-daemon-socket', '-'],
        ...['--use-new-action-cache', '--action-offline-mode', '--action-cache-path', path.join(own, 'actions')],
        ...['--artifact-server-path', path.join(own, 'artifacts'), '--cache-server-path', path.join(own, 'cache')],
        ...['--artifact-server-port', String(artifacts)],
        ...['--artifact-server-addr', '127.0.0.1', '--cache-server-addr', '127.0.0.1'],
        ...suite,
        ...Object.entries(variables).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
        ...Object.entries(secrets).flatMap(([key, value]) => ['--secret', `${key}=${value}`]),
      ]
      return finish(act, args, { cwd: checkout, home: folder })
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

interface Place {
  readonly cwd: string
  readonly home: string
}

async function finish(act: string, args: readonly string[], { cwd, home }: Place): Promise<ActRun> {
  const node = path.dirname(process.execPath)
  const child = spawn(act, args, {
    cwd,
    env: {
      ...engine().env,
      PATH: `${node}:${engine().env['PATH']}`,
      HOME: home,
      XDG_CACHE_HOME: path.join(home, '.cache'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const lines = text.split('\n').filter(Boolean).map(readLine)
  const said = lines.map(({ job = '', msg = '' }) => `${job === '' ? '' : `[${job}] `}${msg.trimEnd()}`)
  const ended = lines.flatMap(({ job = '', jobResult }) =>
    jobResult === undefined ? [] : [[job.split('/').at(-1)?.trim() ?? '', jobResult] as const],
  )
  const short = said.filter((line) => line.length < 500).join('\n')
  return { code, log: said.join('\n'), tail: short.slice(-5000), jobs: Object.fromEntries(ended) }
}

interface Line {
  readonly job?: string
  readonly msg?: string
  readonly jobResult?: string
}

function readLine(line: string): Line {
  try {
    return JSON.parse(line) as Line
  } catch {
    return { msg: line }
  }
}
