import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DeploymentRecord } from '../../src/core/record.ts'
import { cleanEnvironment, driveCommandLine, type Ended, ended } from '../command-line.ts'

const cli = path.resolve('dist/cli.js')

export const digest = (letter: string) => `sha256:${letter.repeat(64)}`

/** A repository with a bare remote on this machine, deployed by the command line as a person would. */
export interface Project {
  readonly folder: string
  run(...args: string[]): Promise<Ended>
  deploy(letter: string): Promise<Ended>
  /** Starts a deploy and kills it as soon as something holds. */
  killWhen(letter: string, holds: () => boolean): Promise<Ended>
  /** A file of the folder; empty when it is not there. */
  read(name: string): string
  write(name: string, text: string): void
  records(): Promise<DeploymentRecord[]>
  /** Refs of the remote in which the destination is remembered. */
  refs(): string[]
  close(): void
}

export interface ProjectOptions {
  /** `target:` of the environment, in one line. */
  readonly target: string
  /** How long it may take until everything is good; 20 s. */
  readonly deadline?: string
  /** More lines of the environment. */
  readonly environment?: readonly string[]
  /** Executables. */
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Without one, what is remembered is on this machine. */
  readonly remote?: boolean
}

export function openProject({
  target,
  deadline = '20s',
  environment = [],
  files = {},
  env = {},
  remote = true,
}: ProjectOptions): Project {
  const top = mkdtempSync(path.join(tmpdir(), 'deploy-action-external-'))
  const [folder, bare] = [path.join(top, 'checkout'), path.join(top, 'remote.git')]
  mkdirSync(folder)
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const lines = environment.map((line) => `    ${line}\n`).join('')
  write('.github/deploy.yml', config(target, deadline) + lines)
  write('.gitignore', 'world/\n')
  mkdirSync(path.join(folder, 'world'))
  for (const [name, text] of Object.entries(files)) {
    write(name, text)
    chmodSync(path.join(folder, name), 0o755)
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  if (remote) {
    execFileSync('git', ['init', '-q', '--bare', bare], { stdio: 'pipe' })
    git('remote', 'add', 'origin', bare)
  }
  git('add', '-A')
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-qm', 'first')
  const start = (args: readonly string[]) =>
    spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      env: { ...cleanEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const { run, deploy, records } = driveCommandLine(start)
  const read = (name: string) =>
    existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8').trim() : ''
  return {
    ...{ folder, read, write },
    run,
    records,
    deploy: (letter) => deploy(digest(letter)),
    async killWhen(letter, holds) {
      const child = start(['deploy', '--environment', 'test', '--digest', digest(letter)])
      const timer = setInterval(() => holds() && child.kill('SIGKILL'), 20)
      return ended(child).finally(() => clearInterval(timer))
    },
    refs: () =>
      execFileSync('git', ['for-each-ref', '--format=%(refname)', 'refs/deploy-action'], {
        cwd: bare,
        encoding: 'utf8',
      })
        .split('\n')
        .filter(Boolean),
    close: () => rmSync(top, { recursive: true, force: true, maxRetries: 3 }),
  }
}

const config = (target: string, deadline: string) => `app: shop
images: { app: 127.0.0.1:9/acme/shop }
environments:
  test:
    target: ${target}
    stable: 500ms
    deadline: ${deadline}
    lock: { ttl: 3s, wait: 1m }
`
