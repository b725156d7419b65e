import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Engine } from '../../../scripts/engine/engine.mjs'
import { build, tag } from '../../../src/build/index.ts'
import { joinKnowledge } from '../../../src/core/knowledge.ts'
import type { EngineEvent, PlanOutcome } from '../../../src/core/outcome.ts'
import type { Plan } from '../../../src/core/plan.ts'
import type { Carried, Given, Stage } from '../../../src/core/stage.ts'
import { createContext } from '../../../src/engine/context.ts'
import { execute } from '../../../src/engine/execute.ts'
import { observe } from '../../../src/engine/observe.ts'
import { checkoutOperations } from '../../../src/io/checkout-files.ts'
import { historyOperations } from '../../../src/io/history.ts'
import { createPorts } from '../../../src/io/ports.ts'
import { registryOperations } from '../../../src/io/registry/operations.ts'
import { reportOperations } from '../../../src/io/scan-report.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { secretsOperations } from '../../../src/io/secrets-scan.ts'
import { runStage } from '../../../src/run/stage.ts'
import { scan } from '../../../src/scan/index.ts'

/** A checkout with one commit, in a folder of its own. */
export interface Checkout extends Disposable {
  readonly root: string
  readonly sha: string
  /** Commits whatever has changed. */
  commit(): string
}

/** @param files busybox is copied in as `busybox`, so that a Dockerfile on `scratch` has something to run. */
export function checkout(files: Record<string, string>, engine: Engine): Checkout {
  const root = mkdtempSync(join(tmpdir(), 'deploy-action-build-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  copyFileSync(busybox(engine), join(root, 'busybox'))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim()
  git('init', '-q')
  const commit = () => {
    git('add', '-A')
    git('-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '-qm', 'a commit')
    return git('rev-parse', 'HEAD')
  }
  return { root, commit, sha: commit(), [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) }
}

export interface Run {
  readonly plan: Plan
  readonly outcome: PlanOutcome
  readonly carried: Carried
  readonly events: readonly EngineEvent[]
}

export interface RunOptions {
  readonly engine: Engine
  readonly env?: Readonly<Record<string, string>>
  readonly secrets?: Record<string, string>
  /** Milliseconds. */
  readonly patience?: number
  /** As in a run: with what is waited for and what is done last. */
  readonly whole?: boolean
}

/** One stage for real: questions, plan, execution, and what it hands on. */
export async function run(
  stage: Stage,
  given: Given,
  { engine, env = {}, secrets = {}, patience = 5000, whole = false }: RunOptions,
): Promise<Run> {
  const events: EngineEvent[] = []
  const ports = createPorts({
    env: { ...definedEnv(), ...engine.env, ...env },
    secrets: createSecrets(secrets),
    signal: new AbortController().signal,
    operations: (tools) => ({
      ...registryOperations(tools),
      ...historyOperations(tools),
      ...secretsOperations(tools),
      ...checkoutOperations(tools),
      ...reportOperations(tools),
    }),
  })
  try {
    const knowledge = joinKnowledge(build.knowledge, tag.knowledge, scan.knowledge, stage.knowledge)
    const context = createContext({ ports, knowledge, patience, sink: (event) => events.push(event) })
    if (whole) {
      const { report, carried } = await runStage(stage, given, context)
      if (report.plan === undefined || report.outcome === undefined) throw report.failure
      const outcome = report.failure === undefined ? report.outcome : { ...report.outcome, failure: report.failure }
      return { plan: report.plan, outcome, events, carried }
    }
    const facts = await observe((known) => stage.ask(given, known), context)
    const plan = stage.plan(given, facts)
    const outcome = await execute(plan, context)
    return { plan, outcome, events, carried: stage.carry(given, plan, outcome.outputs) }
  } finally {
    await ports.close()
  }
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** The static one that comes with the private engine. */
function busybox(engine: Engine): string {
  const folders = (engine.env['PATH'] ?? '').split(':')
  const found = folders
    .map((folder) => join(folder, 'busybox'))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
  if (found === undefined) throw new Error('There is no busybox beside the engine.')
  return found
}
