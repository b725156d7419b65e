import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { type ExpectStatic, inject, test } from 'vitest'
import { freePort } from '../../../scripts/free-port.mjs'
import type { DeploymentRecord } from '../../../src/core/record.ts'
import { app, docker, pushImage } from '../compose/images.ts'
import { engine } from '../engine.ts'

const run = promisify(execFile)
const cli = path.resolve(process.env['DEPLOY_ACTION_CLI'] ?? 'dist/cli.js')

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly text: string
}

/** A repository with a config and a Compose file, deployed by the built command line as a person would, looked at from outside with docker. */
export interface Project {
  readonly name: string
  readonly folder: string
  /** Of loopback; what answers there is the environment's `url`. */
  readonly port: number
  /** Digests of three versions: two good ones, and one that crashes after it has started. */
  readonly digests: { readonly one: string; readonly two: string; readonly crash: string }
  /** Runs the command line to its end. */
  run(...args: string[]): Promise<Ended>
  deploy(digest: string): Promise<Ended>
  /** Starts the command line and sends `signal` as soon as it has printed `text` and `ready` is over. */
  interrupt(
    args: readonly string[],
    text: string,
    signal: NodeJS.Signals,
    ready?: () => Promise<unknown>,
  ): Promise<Ended>
  /** Starts the command line and does something as soon as it prints `text`. */
  during(args: readonly string[], text: string, act: () => unknown): Promise<Ended>
  /** What runs, seen by docker: `sha256:…` of each running container. */
  running(): Promise<string[]>
  /** Names of the log's entries at the destination, without the lock's and the good releases'. */
  notes(): Promise<string[]>
  records(): Promise<DeploymentRecord[]>
}

let count = 0

const withProject = test.extend<{ project: Project }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures from this pattern
  project: async ({}, use) => {
    const { project, close } = await openProject()
    await use(project)
    await close()
  },
})

/** A test with a project of its own; several run at once. Skipped and counted where there is no engine. */
export function testProject(
  name: string,
  body: (context: { project: Project; expect: ExpectStatic }) => Promise<void>,
): void {
  withProject.skipIf(inject('engine') === null)(name, { concurrent: true }, body)
}

/** What a project has beside the usual. */
export interface Beside {
  /** Of the project; by default one of its own. */
  readonly name?: string
  /** In place of the compose target; PORT is the project's. */
  readonly target?: string
  /** Makes another config of the usual one. */
  readonly config?: (text: string) => string
  /** Makes another Compose file of the usual one. */
  readonly compose?: (text: string) => string
  /** Lines of the environment in the config file. */
  readonly environment?: readonly string[]
  /** Lines after the services of the Compose file. */
  readonly more?: string
  /** Files of the repository; REPOSITORY is that of the images. */
  readonly files?: Readonly<Record<string, string>>
  /** Laid over the environment of the command line; empty values are taken away. */
  readonly env?: Readonly<Record<string, string>>
}

export async function openProject(beside: Beside = {}): Promise<{ project: Project; close(): Promise<void> }> {
  count += 1
  const name = beside.name ?? `cli-${process.pid}-${count}`
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-cli-'))
  const repository = `${engine().registry}/live/cli`
  const port = await freePort()
  const lines = (beside.environment ?? []).map((line) => `    ${line}\n`).join('')
  const same = (text: string) => text
  const written = `${target(config(name, repository, port), beside.target?.replaceAll('PORT', String(port)))}${lines}`
  write(folder, '.github/deploy.yml', (beside.config ?? same)(written))
  const services = `${composeFile(repository, port)}${(beside.more ?? '').replaceAll('REPOSITORY', repository)}`
  write(folder, 'compose.yaml', (beside.compose ?? same)(services))
  for (const [file, text] of Object.entries(beside.files ?? {}))
    write(folder, file, text.replaceAll('REPOSITORY', repository))
  await commit(folder)
  const [one, two, crash] = await Promise.all([
    pushImage(repository, app.good('one')),
    pushImage(repository, app.good('two')),
    pushImage(repository, app.late),
  ])
  const start = (args: readonly string[]) =>
    spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      env: { ...cleanEnvironment(), ...engine().env, ...beside.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const project: Project = {
    name,
    folder,
    port,
    digests: { one, two, crash },
    run: (...args) => ended(start(args)),
    deploy: (digest) => ended(start(['deploy', '--environment', 'test', '--digest', digest])),
    interrupt: (args, text, signal, ready) => {
      const child = start(args)
      return ended(
        once(child, text, async () => {
          await ready?.().catch(() => undefined)
          child.kill(signal)
        }),
      )
    },
    during: (args, text, act) => ended(once(start(args), text, act)),
    async running() {
      const ids = await docker('ps', '--quiet', '--no-trunc', '--filter', `label=com.docker.compose.project=${name}`)
      if (ids === '') return []
      return (await docker('inspect', '--format', '{{.Image}}', ...ids.split('\n'))).split('\n')
    },
    async notes() {
      const names = await docker(
        'volume',
        'ls',
        '--filter',
        `label=io.deploy-action.destination=compose/${name}`,
        '--format',
        '{{.Label "io.deploy-action.key"}}',
      )
      return names.split('\n').filter((key) => key !== '' && !/^(lock|free|beat|release)\./.test(key))
    },
    async records() {
      const { text } = await ended(start(['history', '--json']))
      return JSON.parse(text) as DeploymentRecord[]
    },
  }
  return { project, close: () => close(name, folder) }
}

function once(child: ChildProcess, text: string, act: () => unknown): ChildProcess {
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

function ended(child: ChildProcess): Promise<Ended> {
  let text = ''
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, text })))
}

async function close(name: string, folder: string): Promise<void> {
  const ids = await docker('ps', '--all', '--quiet', '--filter', `label=com.docker.compose.project=${name}`)
  if (ids !== '') await docker('rm', '--force', '--volumes', ...ids.split('\n'))
  const networks = await docker('network', 'ls', '--quiet', '--filter', `label=com.docker.compose.project=${name}`)
  if (networks !== '') await docker('network', 'rm', ...networks.split('\n'))
  const volumes = await docker(
    'volume',
    'ls',
    '--quiet',
    '--filter',
    `label=io.deploy-action.destination=compose/${name}`,
  )
  if (volumes !== '') await docker('volume', 'rm', ...volumes.split('\n'))
  rmSync(folder, { recursive: true, force: true })
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}

async function commit(folder: string): Promise<void> {
  const git = (...args: string[]) => run('git', args, { cwd: folder })
  await git('init', '-q', '-b', 'main')
  await git('add', '-A')
  await git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-qm', 'first')
}

/** The config with another target. */
function target(text: string, other: string | undefined): string {
  return other === undefined ? text : text.replace(/target: .*/, () => `target: ${other}`)
}

const config = (name: string, repository: string, port: number) => `app: ${name}
images:
  app: ${repository}
environments:
  test:
    url: http://127.0.0.1:${port}
    target: { compose: { project: ${name} } }
    checks: { health: { url: /version, every: 200ms } }
    stable: 3s
    deadline: 30s
    lock: { ttl: 5s, wait: 1m }
`

const composeFile = (repository: string, port: number) => `services:
  web:
    image: ${repository}:x
    ports: ["127.0.0.1:${port}:8080"]
    stop_grace_period: 1s
`

/** Without what a surrounding CI says of itself. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(GITHUB_|INPUT_|RUNNER_|CI$|NODE_OPTIONS|VITEST)/.test(name)),
  )
}
