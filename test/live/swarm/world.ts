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
import type { SwarmConfig, SwarmInput } from '../../../src/targets/swarm/config.ts'
import { swarm } from '../../../src/targets/swarm/index.ts'
import { engine } from '../engine.ts'
import { docker, removeStack, swarmEngine } from './engine.ts'

/** One stack on the tests' manager, deployed as the deploy slice would: observe, plan, execute, remember. */
export interface World {
  readonly stack: string
  readonly root: string
  readonly repository: string
  readonly context: EngineContext
  readonly events: EngineEvent[]
  readonly secrets: Map<string, string>
  write(name: string, text: string): void
  input(change: Change): SwarmInput
  observe(input: SwarmInput): Promise<Facts>
  plan(input: SwarmInput, facts: Facts, stable?: number): Plan
  deploy(change: Change, options?: { stable?: number; input?: SwarmInput }): Promise<Deployed>
  /** `service replicas image-digest update-state`, sorted: as Docker tells it. */
  services(): Promise<string[]>
}
export interface Change {
  readonly digest: string
  readonly variables?: Readonly<Record<string, Arg>>
  readonly config?: SwarmConfig
}
export interface Deployed {
  readonly outcome: PlanOutcome
  readonly plan: Plan
}

let count = 0

const withWorld = test.extend<{ world: World }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures from this pattern
  world: async ({}, use) => {
    const { world, close } = await openWorld()
    await use(world)
    await close()
  },
})

/** A test with a stack of its own, beside others; skipped and counted where there is no engine. */
export function testStack(
  name: string,
  body: (context: { world: World; expect: ExpectStatic }) => Promise<void>,
): void {
  withWorld.skipIf(inject('engine') === null)(name, { concurrent: true }, body)
}

async function openWorld(): Promise<{ world: World; close(): Promise<void> }> {
  count += 1
  const stack = `shop-${process.pid}-${count}`
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-swarm-'))
  const root = path.join(folder, 'checkout')
  mkdirSync(root)
  const secrets = new Map<string, string>()
  const held = createSecrets()
  const events: EngineEvent[] = []
  const env = { ...process.env, MACHINE_VALUE: 'of this machine', ...(await swarmEngine()).env } as Record<
    string,
    string
  >
  const ports = createPorts({ env, secrets: held, signal: new AbortController().signal })
  const sink = (event: EngineEvent) => {
    events.push(event)
  }
  const context = createContext({
    ports,
    knowledge: joinKnowledge(swarm.knowledge),
    sink,
  })
  const repository = `${engine().registry}/${stack}`
  let releases = 0
  const world: World = {
    stack,
    root,
    repository,
    context,
    events,
    secrets,
    write: (name, text) => writeFileSync(path.join(root, name), text),
    input: ({ digest, variables = {}, config = {} }) => ({
      app: 'shop',
      environment: 'test',
      config: { stack, placement: '3s', ...config },
      images: { app: { name: repository, digest } },
      variables,
      version: 'v1.0.0',
      commit: 'c0ffee',
      release: `r${++releases}-${stack}`,
      root,
      state: path.join(folder, 'state'),
    }),
    observe: (input) => observe((facts) => swarm.ask(input, facts), context),
    plan: (input, facts, stable = 0) => planOf(input, facts, { stable, deadline: 40_000 }),
    async deploy(change, { stable = 0, input = world.input(change) } = {}) {
      for (const [name, value] of secrets) held.add(name, value)
      const facts = await world.observe(input)
      const plan = world.plan(input, facts, stable)
      const outcome = await execute(plan, context)
      if (outcome.state === 'succeeded') {
        const log = swarm.log(input)
        const number = (await readLog(log, context)).length + 1
        const value = JSON.stringify({ snapshot: swarm.release(input, facts) })
        await writeLog(log, [{ key: `release.${String(number).padStart(7, '0')}`, value }], context)
      }
      return { outcome, plan }
    },
    services: () => servicesOf(stack),
  }
  const close = async () => {
    await removeStack(stack)
    for (const kind of ['config', 'secret'])
      for (const label of ['destination', 'values', 'injected']) {
        const filter = `label=io.deploy-action.${label}=swarm/${stack}`
        const names = (await docker(kind, 'ls', '-q', '--filter', filter)).split('\n').filter(Boolean)
        if (names.length > 0) await docker(kind, 'rm', ...names).catch(() => undefined)
      }
    await ports.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { world, close }
}

function planOf(input: SwarmInput, facts: Facts, { stable, deadline }: { stable: number; deadline: number }): Plan {
  const { prepare, apply, verify, notes, basis } = swarm.rollout(input, facts)
  const judge = { name: verify.name, data: { ...(verify.data as Record<string, Json>), stable } }
  const wait = { id: 'verify', title: 'Verify', do: 'wait', judge, every: 500, deadline } as const
  const diagnose = swarm.diagnose?.(input, facts)
  return {
    stage: 'deploy',
    subject: swarm.subject(input),
    steps: [...prepare, ...apply, wait],
    basis,
    notes,
    values: {},
    ...(diagnose === undefined ? {} : { diagnose }),
  }
}

interface Inspected {
  readonly Spec: {
    readonly Name: string
    readonly TaskTemplate: { readonly ContainerSpec: { readonly Image: string } }
  }
  readonly UpdateStatus?: { readonly State?: string }
}

async function servicesOf(stack: string): Promise<string[]> {
  const listed = (await docker('stack', 'services', '--format', '{{.Name}} {{.Replicas}}', stack))
    .split('\n')
    .filter(Boolean)
  if (listed.length === 0) return []
  const replicas = new Map(listed.map((line) => [line.split(' ')[0], line.split(' ')[1]] as const))
  const all = JSON.parse(await docker('service', 'inspect', ...(replicas.keys() as Iterable<string>))) as Inspected[]
  return all
    .map(({ Spec, UpdateStatus }) =>
      [
        Spec.Name.slice(stack.length + 1),
        replicas.get(Spec.Name),
        Spec.TaskTemplate.ContainerSpec.Image.split('@')[1],
        UpdateStatus?.State ?? '-',
      ].join(' '),
    )
    .sort()
}
