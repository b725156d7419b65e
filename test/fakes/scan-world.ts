import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { joinKnowledge } from '../../src/core/knowledge.ts'
import type { EngineEvent, PlanOutcome } from '../../src/core/outcome.ts'
import type { Plan } from '../../src/core/plan.ts'
import type { ScanSettings } from '../../src/core/settings.ts'
import type { Given } from '../../src/core/stage.ts'
import { operationTables } from '../../src/doors/operations.ts'
import { createContext } from '../../src/engine/context.ts'
import { execute } from '../../src/engine/execute.ts'
import { observe } from '../../src/engine/observe.ts'
import type { Operations } from '../../src/io/operations.ts'
import { createPorts } from '../../src/io/ports.ts'
import { createRunner } from '../../src/io/runner/runner.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { scan } from '../../src/scan/index.ts'
import { readInputs } from '../../src/settings/inputs.ts'
import { temporaryFolder } from './folder.ts'
import { given, image, scanSettings } from './given.ts'

export interface ScanRun {
  readonly plan: Plan
  readonly outcome: PlanOutcome
  readonly events: readonly EngineEvent[]
  /** What the runner was told. */
  readonly told: string
  /** Everything of the run in one text: for what must appear nowhere. */
  readonly everything: string
  /** A file that the scan kept. */
  kept(name: string): string
}

/** The scan stage for real: questions, plan, execution, its files, and what the runner is told. */
export async function runScan(
  given: Given,
  options: { env?: Record<string, string>; secrets?: Record<string, string>; operations?: Operations } = {},
): Promise<ScanRun> {
  const events: EngineEvent[] = []
  const summary = join(temporaryFolder(), 'summary.md')
  writeFileSync(summary, '')
  let log = ''
  const env = { ...definedEnv(), GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, ...options.env }
  const runner = createRunner(env, (text) => {
    log += text
  })
  const known = { settings: undefined, event: given.event, inputs: readInputs('scan', {}), runner }
  const ports = createPorts({
    env,
    secrets: createSecrets(options.secrets ?? {}),
    signal: new AbortController().signal,
    operations: () => options.operations ?? {},
    tables: (tools) => operationTables(tools, () => known),
  })
  try {
    const context = createContext({
      ports,
      knowledge: joinKnowledge(scan.knowledge),
      patience: 5000,
      sink: (event) => events.push(event),
    })
    const facts = await observe((seen) => scan.ask(given, seen), context)
    const plan = scan.plan(given, facts)
    const outcome = await execute(plan, context)
    const kept = (name: string) => readFileSync(join(given.settings.state, 'scan', name), 'utf8')
    const told = log + readFileSync(summary, 'utf8')
    return { plan, outcome, events, told, kept, everything: told + JSON.stringify([plan, outcome, events]) }
  } finally {
    await ports.close()
  }
}

/** A checkout with one commit. */
export function committed(files: Record<string, string>): { root: string; sha: string } {
  const root = temporaryFolder()
  write(root, files)
  git(root, 'init', '-q', '--initial-branch', 'main')
  return { root, sha: commit(root) }
}

export function write(root: string, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
}

export function commit(root: string): string {
  git(root, 'add', '-A')
  git(root, '-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '-qm', 'one')
  return git(root, 'rev-parse', 'HEAD')
}

export function git(root: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim()
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

export const digest = `sha256:${'a'.repeat(64)}`

/** What a scan is given: nothing is on but what the test turns on. */
export function wanted(root: string, settings: Partial<ScanSettings>, images = false): Given {
  const scan = {
    ...scanSettings,
    trivy: 'off',
    secrets: false,
    hardening: false,
    upload: 'off',
    ...settings,
  } as ScanSettings
  const carried = { name: '127.0.0.1:9/app', tags: [], labels: {}, version: '1', annotations: [], digest }
  return given({
    settings: {
      root,
      state: join(root, '.deploy-action'),
      images: [image('app', { platforms: ['linux/amd64'] })],
      scan,
    },
    images: images ? { app: carried } : {},
  })
}

/** A folder with stub programs for PATH; each gets its arguments. */
export function programs(scripts: Record<string, string>): Record<string, string> {
  const folder = temporaryFolder()
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return { PATH: `${folder}:${process.env['PATH']}`, RUNNER_TEMP: temporaryFolder() }
}
