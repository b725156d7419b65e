import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { node24 } from '../../scripts/node24.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const entry = path.join(root, 'actions/metadata/index.js')
const freeze = path.join(import.meta.dirname, 'freeze.mjs')

export interface ActionRequest {
  /** Inputs by name. */
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly event?: unknown
  readonly apiUrl?: string
  /** ISO time at which the clock stands. */
  readonly now?: string
  /** Commands run in the working folder before. */
  readonly git?: readonly (readonly string[])[]
}

/** What an action left behind. */
export interface ActionResult {
  readonly exit: number
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  /** Variables for later steps. */
  readonly exported: Readonly<Record<string, string>>
  /** Contents of the bake files, parsed, by output. */
  readonly files: Readonly<Record<string, unknown>>
  readonly summary: string
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}

/** Runs `actions/metadata` as the runner does: a child process with inputs and files in its environment. */
export async function runAction(request: ActionRequest): Promise<ActionResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'metadata-'))
  try {
    const file = (name: string, content = '') => {
      writeFileSync(path.join(folder, name), content)
      return path.join(folder, name)
    }
    const names = { output: file('output'), env: file('env'), summary: file('summary') }
    const inputs = Object.entries(request.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      RUNNER_TEMP: folder,
      GIT_CEILING_DIRECTORIES: tmpdir(),
      ...(request.now === undefined ? {} : { FREEZE_NOW: request.now }),
      ...request.env,
      GITHUB_API_URL: request.apiUrl ?? 'http://127.0.0.1:9',
      GITHUB_OUTPUT: names.output,
      GITHUB_ENV: names.env,
      GITHUB_STEP_SUMMARY: names.summary,
      ...(request.event === undefined ? {} : { GITHUB_EVENT_PATH: file('event.json', JSON.stringify(request.event)) }),
      ...Object.fromEntries(inputs),
    }
    for (const args of request.git ?? []) git(args, folder)
    const { exit, log } = await run(folder, env)
    const outputs = readValues(names.output)
    const bake = ['bake-file', 'bake-file-tags', 'bake-file-labels', 'bake-file-annotations']
    const files = bake
      .filter((name) => outputs[name])
      .map((name) => [name, JSON.parse(readFileSync(outputs[name] ?? '', 'utf8'))])
    return {
      exit,
      log,
      outputs,
      exported: readValues(names.env),
      files: Object.fromEntries(files),
      summary: readFileSync(names.summary, 'utf8'),
      errors: commands(log, 'error'),
      warnings: commands(log, 'warning'),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(cwd: string, env: Record<string, string>): Promise<{ exit: number; log: string }> {
  const child = spawn(node24, ['--import', freeze, entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ exit: code ?? -1, log }))
  })
}

/** Commits always have the same date, author and hash. */
function git(args: readonly string[], cwd: string): void {
  const person = { NAME: 'T', EMAIL: 't@e', DATE: '2020-01-02T03:04:05+0100' }
  const who = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ])
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', ...Object.fromEntries(who) }
  execFileSync('git', [...args], { cwd, env, stdio: 'pipe' })
}

function readValues(file: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [, name, , value] of readFileSync(file, 'utf8').matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)) {
    if (name !== undefined && value !== undefined) values[name] = value
  }
  return values
}

function commands(log: string, name: string): string[] {
  return [...log.matchAll(new RegExp(`^::${name}::(.*)$`, 'gm'))].map(([, message]) => message ?? '')
}
