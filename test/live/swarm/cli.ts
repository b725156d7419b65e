import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ExpectStatic, inject, test } from 'vitest'
import type { DeploymentRecord } from '../../../src/core/record.ts'
import { cleanEnvironment, freePort } from '../cli/project.ts'
import { app, pushImage } from '../compose/images.ts'
import { engine } from '../engine.ts'
import { docker, removeStack, swarmEngine } from './engine.ts'

const cli = path.resolve('dist/cli.js')

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly text: string
}

/** A repository with a config and a stack file, deployed by the built command line, looked at from outside with docker. */
export interface Project {
  readonly stack: string
  readonly digests: { readonly one: string; readonly two: string; readonly crash: string }
  run(...args: string[]): Promise<Ended>
  deploy(digest: string): Promise<Ended>
  /** Starts the command line and sends `signal` as soon as it prints `text`. */
  interrupt(args: readonly string[], text: string, signal: NodeJS.Signals): Promise<Ended>
  /** `sha256:… replicas` of the service `web`; empty when there is none. */
  running(): Promise<string>
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

async function openProject(): Promise<{ project: Project; close(): Promise<void> }> {
  count += 1
  const stack = `cli-${process.pid}-${count}`
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-swarm-cli-'))
  const repository = `${engine().registry}/live/swarm`
  const { env } = await swarmEngine()
  const port = await freePort()
  write(folder, '.github/deploy.yml', config(stack, repository, port))
  write(folder, 'docker-stack.yml', stackFile(repository, port))
  commit(folder)
  const [one, two, crash] = await Promise.all([
    pushImage(repository, app.good('one')),
    pushImage(repository, app.good('two')),
    pushImage(repository, app.crash),
  ])
  const start = (args: readonly string[]) =>
    spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      env: { ...cleanEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const entries = async (format: string) =>
    (await docker('config', 'ls', '--filter', `label=io.deploy-action.destination=swarm/${stack}`, '--format', format))
      .split('\n')
      .filter(Boolean)
  const project: Project = {
    stack,
    digests: { one, two, crash },
    run: (...args) => ended(start(args)),
    deploy: (digest) => ended(start(['deploy', '--environment', 'test', '--digest', digest])),
    interrupt(args, text, signal) {
      const child = start(args)
      let seen = ''
      let sent = false
      child.stdout?.on('data', (chunk: Buffer) => {
        seen += chunk.toString()
        if (!sent && seen.includes(text)) sent = child.kill(signal)
      })
      return ended(child)
    },
    async running() {
      const all = await docker('stack', 'services', '--format', '{{.Image}} {{.Replicas}}', stack)
      return all.replace(/^.*@/, '')
    },
    async notes() {
      const keys = await entries('{{.Label "io.deploy-action.key"}}')
      return keys.filter((key) => !/^(lock|free|beat|release)\./.test(key))
    },
    async records() {
      return JSON.parse((await ended(start(['history', '--json']))).text) as DeploymentRecord[]
    },
  }
  const close = async () => {
    await removeStack(stack)
    const left = await entries('{{.Name}}')
    if (left.length > 0) await docker('config', 'rm', ...left)
    rmSync(folder, { recursive: true, force: true })
  }
  return { project, close }
}

function ended(child: ChildProcess): Promise<Ended> {
  let text = ''
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, text })))
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}

function commit(folder: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-qm', 'first')
}

const config = (stack: string, repository: string, port: number) => `app: ${stack}
images:
  app: ${repository}
environments:
  test:
    url: http://127.0.0.1:${port}
    target: { swarm: { stack: ${stack} } }
    checks: { health: { url: /version, every: 200ms } }
    stable: 3s
    deadline: 60s
    lock: { ttl: 5s, wait: 2m }
`

const stackFile = (repository: string, port: number) => `version: "3.8"
services:
  web:
    image: ${repository}:\${IMAGE_TAG}
    ports: [{ target: 8080, published: ${port}, mode: host }]
    stop_grace_period: 1s
    deploy: { restart_policy: { delay: 1s }, update_config: { monitor: 1s, failure_action: rollback }, rollback_config: { monitor: 1s } }
`
