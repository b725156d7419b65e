import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ExpectStatic, inject, test } from 'vitest'
import { freePort } from '../../../scripts/free-port.mjs'
import { type CommandLine, cleanEnvironment, commitFiles, driveCommandLine, isNote } from '../../command-line.ts'
import { app, pushImage } from '../compose/images.ts'
import { logKeys, removeProject, runningImages } from '../compose/outside.ts'
import { engine } from '../engine.ts'

const cli = path.resolve(process.env['DEPLOY_ACTION_CLI'] ?? 'dist/cli.js')

/** A repository with a config and a Compose file, deployed by the built command line as a person would, looked at from outside with docker. */
export interface Project extends CommandLine {
  readonly name: string
  readonly folder: string
  /** Of loopback; what answers there is the environment's `url`. */
  readonly port: number
  /** Digests of three versions: two good ones, and one that crashes after it has started. */
  readonly digests: { readonly one: string; readonly two: string; readonly crash: string }
  /** What runs, seen by docker: `sha256:…` of each running container. */
  running(): Promise<string[]>
  /** Keys of the log's entries at the destination, without the lock's and the good releases'. */
  notes(): Promise<string[]>
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
  const services = `${composeFile(repository, port)}${(beside.more ?? '').replaceAll('REPOSITORY', repository)}`
  const files = Object.entries(beside.files ?? {}).map(([file, text]) => [
    file,
    text.replaceAll('REPOSITORY', repository),
  ])
  commitFiles(folder, {
    '.github/deploy.yml': (beside.config ?? same)(written),
    'compose.yaml': (beside.compose ?? same)(services),
    ...Object.fromEntries(files),
  })
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
    ...driveCommandLine(start),
    running: () => runningImages(name),
    notes: async () => (await logKeys(name)).filter(isNote),
  }
  const close = async () => {
    await removeProject(name)
    rmSync(folder, { recursive: true, force: true })
  }
  return { project, close }
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
