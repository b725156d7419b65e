import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ExpectStatic, inject, test } from 'vitest'
import type { Json } from '../../../src/core/json.ts'
import { joinKnowledge } from '../../../src/core/knowledge.ts'
import type { EngineEvent, PlanOutcome } from '../../../src/core/outcome.ts'
import type { Plan } from '../../../src/core/plan.ts'
import type { Facts } from '../../../src/core/question.ts'
import type { Arg } from '../../../src/core/step.ts'
import { createContext, type EngineContext } from '../../../src/engine/context.ts'
import { execute } from '../../../src/engine/execute.ts'
import { readLog, writeLog } from '../../../src/engine/log.ts'
import { observe } from '../../../src/engine/observe.ts'
import { createPorts } from '../../../src/io/ports.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import type { ComposeConfig, ComposeInput } from '../../../src/targets/compose/config.ts'
import { compose } from '../../../src/targets/compose/index.ts'
import { engine } from '../engine.ts'
import { docker } from './images.ts'
import { removeProject } from './outside.ts'

/** One project on the test engine, deployed as the deploy slice would: observe, plan, store, execute, remember. */
export interface World {
  readonly project: string
  readonly root: string
  readonly state: string
  readonly repository: string
  readonly context: EngineContext
  readonly events: EngineEvent[]
  readonly secrets: Map<string, string>
  write(name: string, text: string): void
  /** The same world under another environment. */
  under(env: Readonly<Record<string, string>>): EngineContext
  input(change: Change): ComposeInput
  observe(input: ComposeInput): Promise<Facts>
  plan(input: ComposeInput, facts: Facts, stable?: number): Plan
  deploy(change: Change, stable?: number): Promise<Deployed>
  containers(): Promise<Seen[]>
  /** `service state image`, sorted. */
  running(): Promise<string[]>
}
export interface Seen {
  readonly id: string
  readonly service: string
  readonly image: string
  readonly state: string
  readonly env: readonly string[]
}
interface Inspected {
  readonly Id: string
  readonly Config: { readonly Image: string; readonly Env: string[] | null; readonly Labels: Record<string, string> }
  readonly State: { readonly Status: string }
}
export interface Change {
  readonly digest: string
  readonly variables?: Readonly<Record<string, Arg>>
  readonly config?: ComposeConfig
}
export interface Deployed {
  readonly outcome: PlanOutcome
  readonly plan: Plan
  readonly ms: number
}

let count = 0

const withWorld = test.extend<{ world: World }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures from this pattern
  world: async ({}, use) => {
    const { world, close } = openWorld()
    await use(world)
    await close()
  },
})

/** A test with a project of its own, beside others; skipped and counted where there is no engine. */
export function testProject(
  name: string,
  body: (context: { world: World; expect: ExpectStatic }) => Promise<void>,
): void {
  withWorld.skipIf(inject('engine') === null)(name, { concurrent: true }, body)
}

function openWorld(): { world: World; close(): Promise<void> } {
  count += 1
  const project = `shop-${process.pid}-${count}`
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-compose-'))
  const root = path.join(folder, 'checkout')
  const state = path.join(folder, 'state')
  mkdirSync(root)
  const secrets = new Map<string, string>()
  const held = createSecrets()
  const events: EngineEvent[] = []
  const closing: (() => Promise<void>)[] = []
  const under = (env: Readonly<Record<string, string>>) => {
    const all = { ...process.env, MACHINE_VALUE: 'of this machine', ...engine().env, ...env } as Record<string, string>
    const ports = createPorts({ env: all, secrets: held, signal: new AbortController().signal })
    closing.push(() => ports.close())
    return createContext({ ports, knowledge: joinKnowledge(compose.knowledge), sink: (event) => events.push(event) })
  }
  const context = under({})
  const repository = `${engine().registry}/${project}`
  const world: World = {
    project,
    root,
    state,
    repository,
    context,
    events,
    secrets,
    under,
    write: (name, text) => writeFileSync(path.join(root, name), text),
    input: ({ digest, variables = {}, config = {} }) => ({
      app: 'shop',
      environment: 'test',
      config: { project, ...config },
      images: { app: { name: repository, digest } },
      variables,
      version: 'v1.0.0',
      commit: 'c0ffee',
      release: `r${events.length}-${Math.random().toString(16).slice(2, 10)}`,
      root,
      state,
    }),
    observe: (input) => observe((facts) => compose.ask(input, facts), context),
    plan: (input, facts, stable = 500) => {
      const { prepare, apply, verify, notes, basis } = compose.rollout(input, facts)
      const judge = { name: verify.name, data: { ...(verify.data as Record<string, Json>), stable } }
      const wait = { id: 'verify', title: 'Verify', do: 'wait', judge, every: 500, deadline: 30_000 } as const
      const diagnose = compose.diagnose?.(input, facts)
      return {
        stage: 'deploy',
        subject: compose.subject(input),
        steps: [...prepare, ...apply, wait],
        basis,
        notes,
        values: {},
        ...(diagnose === undefined ? {} : { diagnose }),
      }
    },
    async deploy(change, stable) {
      for (const [name, value] of secrets) held.add(name, value)
      const from = performance.now()
      const input = world.input(change)
      const facts = await world.observe(input)
      const plan = world.plan(input, facts, stable)
      const outcome = await execute(plan, context)
      if (outcome.state === 'succeeded') {
        const log = compose.log(input)
        const number = (await readLog(log, context)).length + 1
        const value = JSON.stringify({ snapshot: compose.release(input, facts) })
        await writeLog(log, [{ key: `release.${String(number).padStart(7, '0')}`, value }], context)
      }
      return { outcome, plan, ms: performance.now() - from }
    },
    containers: async () => {
      const ids = await idsOf(project)
      if (ids.length === 0) return []
      return (JSON.parse(await docker('inspect', ...ids)) as Inspected[])
        .map(({ Id, Config, State }) => ({
          id: Id,
          service: Config.Labels['com.docker.compose.service'] ?? '',
          image: Config.Image,
          state: State.Status,
          env: Config.Env ?? [],
        }))
        .sort((a, b) => (a.service < b.service ? -1 : 1))
    },
    running: async () => (await world.containers()).map(({ service, state, image }) => `${service} ${state} ${image}`),
  }
  const close = async () => {
    await removeProject(project)
    for (const done of closing) await done()
    rmSync(folder, { recursive: true, force: true })
  }
  return { world, close }
}

function idsOf(project: string): Promise<string[]> {
  return list('ps', '-aq', '--no-trunc', '--filter', `label=com.docker.compose.project=${project}`)
}

async function list(...args: string[]): Promise<string[]> {
  return (await docker(...args)).split('\n').filter(Boolean)
}
