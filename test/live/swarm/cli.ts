import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ExpectStatic, inject, test } from 'vitest'
import { freePort } from '../../../scripts/free-port.mjs'
import { type CommandLine, cleanEnvironment, commitFiles, driveCommandLine, isNote } from '../../command-line.ts'
import { app, pushImage } from '../compose/images.ts'
import { engine } from '../engine.ts'
import { docker, removeStack, swarmEngine } from './engine.ts'

const cli = path.resolve('dist/cli.js')

/** A repository with a config and a stack file, deployed by the built command line, looked at from outside with docker. */
export interface Project extends CommandLine {
  readonly stack: string
  readonly folder: string
  /** On which `web` publishes. */
  readonly port: number
  readonly digests: { readonly one: string; readonly two: string; readonly crash: string }
  /** `sha256:… replicas` of the service `web`; empty when there is none. */
  running(): Promise<string>
  /** Keys of the log's entries at the destination, without the lock's and the good releases'. */
  notes(): Promise<string[]>
}

/** What a project has beside the usual. REPOSITORY, STACK and PORT are the project's. */
export interface Beside {
  /** Lines of the environment in the config file, after its target. */
  readonly environment?: readonly string[]
  /** In place of `target:`. */
  readonly targets?: string
  /** Of the images; the tests' own. */
  readonly repository?: string
  /** How long everything must stay good; 3 s. */
  readonly stable?: string
  /** More services of the stack file, and what follows them. */
  readonly more?: string
  readonly files?: Readonly<Record<string, string>>
  /** Laid over the environment of the command line; empty values are taken away. */
  readonly env?: Readonly<Record<string, string>>
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

export async function openProject(beside: Beside = {}): Promise<{ project: Project; close(): Promise<void> }> {
  count += 1
  const stack = `cli-${process.pid}-${count}`
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-swarm-cli-'))
  const pushed = `${engine().registry}/live/swarm`
  const { repository = pushed } = beside
  const { env } = await swarmEngine()
  const port = await freePort()
  const fill = (text: string) =>
    text.replaceAll('REPOSITORY', repository).replaceAll('STACK', stack).replaceAll('PORT', String(port))
  const lines = (beside.environment ?? []).map((line) => `    ${line}\n`).join('')
  commitFiles(folder, {
    '.github/deploy.yml': fill(config(beside) + lines),
    'docker-stack.yml': fill(stackFile + (beside.more ?? '')),
    ...Object.fromEntries(Object.entries(beside.files ?? {}).map(([file, text]) => [file, fill(text)])),
  })
  const [one, two, crash] = await Promise.all([
    pushImage(pushed, app.good('one')),
    pushImage(pushed, app.good('two')),
    pushImage(pushed, app.crash),
  ])
  const start = (args: readonly string[]) =>
    spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      env: { ...cleanEnvironment(), ...env, ...beside.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const entries = async (format: string) =>
    (await docker('config', 'ls', '--filter', `label=io.deploy-action.destination=swarm/${stack}`, '--format', format))
      .split('\n')
      .filter(Boolean)
  const project: Project = {
    ...{ stack, folder, port },
    digests: { one, two, crash },
    ...driveCommandLine(start),
    async running() {
      const all = await docker('stack', 'services', '--format', '{{.Image}} {{.Replicas}}', stack)
      return all.replace(/^.*@/, '')
    },
    notes: async () => (await entries('{{.Label "io.deploy-action.key"}}')).filter(isNote),
  }
  const close = async () => {
    await removeStack(stack)
    const left = await entries('{{.Name}}')
    if (left.length > 0) await docker('config', 'rm', ...left)
    rmSync(folder, { recursive: true, force: true })
  }
  return { project, close }
}

const config = ({ targets = 'target: { swarm: { stack: STACK } }', stable = '3s' }: Beside) => `app: STACK
images:
  app: REPOSITORY
environments:
  test:
    url: http://127.0.0.1:PORT
    ${targets}
    checks: { health: { url: /version, every: 200ms } }
    stable: ${stable}
    deadline: 60s
    lock: { ttl: 5s, wait: 2m }
`

const stackFile = `version: "3.8"
services:
  web:
    image: REPOSITORY:\${IMAGE_TAG}
    ports: [{ target: 8080, published: PORT, mode: host }]
    environment: { SWARM: "yes", TAGGED: "\${IMAGE_TAG}" }
    stop_grace_period: 1s
    deploy: { restart_policy: { delay: 1s }, update_config: { monitor: 1s, failure_action: rollback }, rollback_config: { monitor: 1s } }
`
