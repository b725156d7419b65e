import type { Event } from '../../src/core/event.ts'
import type { Json } from '../../src/core/json.ts'
import type { Knowledge } from '../../src/core/knowledge.ts'
import type { DestinationLog, LogEntry } from '../../src/core/log.ts'
import { ask, topic } from '../../src/core/question.ts'
import type { DeploymentRecord, RecordChange, RecordFilter } from '../../src/core/record.ts'
import type { EnvironmentSettings, Settings } from '../../src/core/settings.ts'
import type { Target } from '../../src/core/target.ts'
import { type DeployGiven, deployKnowledge } from '../../src/deploy/index.ts'
import { createWorld, ManualClock, MemoryLog, memoryDestination, type World } from '../engine/world.ts'

/** A destination that runs one image and remembers; what `act` does with an image is the test's to say. */
export class Destination {
  readonly log = new MemoryLog()
  readonly clock = new ManualClock()
  readonly records: DeploymentRecord[] = []
  /** Reference → text of the artifact that the registry has there. */
  readonly notes = new Map<string, string>()
  running = ''
  /** Every change, in order. */
  readonly changes: string[] = []
  /** Processes of this machine that live. */
  readonly alive = new Set<number>()
  /** URLs of runs that have ended, as the forge tells. */
  readonly over = new Set<string>()
  /** Commands of `before:` that were run here. */
  readonly commands: string[] = []
  /** Called when a command is to be run; may throw, or kill. */
  onCommand: (command: string) => void = () => undefined
  /** Called when an image is to be run; may throw, or kill. */
  onRun: (image: string) => void = () => undefined
  /** Whether an image turns out to be healthy. */
  healthy: (image: string) => boolean = () => true
}

/** A kind of destination; its operations begin with its name. */
export function memoryTargetNamed(name: string, memory: DestinationLog): Target {
  const runs = topic<string>(`${name}.runs`)
  const look = ask(
    runs,
    { id: `ask.${name}.runs`, title: 'Look', do: 'call', operation: `${name}.look`, input: {} },
    ({ value }) => String(value),
  )
  const run = (id: string, image: string) =>
    ({ id, title: `Run ${image || 'nothing'}`, do: 'call', operation: `${name}.run`, input: { image } }) as const

  return {
    name,
    subject: () => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    log: () => memory,
    ask: () => [look],
    look: () => [look],
    running: (_input, facts) => [
      {
        service: 'web',
        image: facts.need(runs),
        digest: facts.need(runs).split('@')[1] ?? '',
        state: 'running',
        health: '',
        restarts: 0,
      },
    ],
    snapshot: (_input, facts) => ({ image: facts.need(runs) }),
    release: (input) => ({ image: imageOf(input) }),
    restore: (_input, snapshot) => ({ name: `${name}.restore`, data: snapshot }),
    rollout: (input, facts) => ({
      prepare: [{ ...run(`${name}.pull`, ''), operation: `${name}.pull`, undo: { way: 'keep', why: 'harmless' } }],
      apply: [
        {
          ...run(`${name}.run`, imageOf(input)),
          undo: { way: 'restore', restore: { name: `${name}.restore`, data: { image: facts.need(runs) } } },
        },
      ],
      verify: { name: `${name}.verify`, data: { image: imageOf(input) } },
      notes: [],
      basis: { runs: facts.need(runs) },
    }),
    diagnose: () => ({ name: `${name}.diagnose`, data: null }),
    knowledge: {
      judges: {
        [`${name}.verify`]: {
          ask: () => [
            look,
            ask(
              topic<boolean>(`${name}.healthy`),
              { id: `${name}.h`, title: 'Health', do: 'call', operation: `${name}.healthy`, input: {} },
              ({ value }) => value === true,
            ),
          ],
          judge: ({ data, facts }) => {
            const same = facts.need(runs) === (data as { image: string }).image
            const good = facts.need(topic<boolean>(`${name}.healthy`))
            return {
              state: null,
              subjects: [
                {
                  name: 'web',
                  verdict: !good ? 'bad' : same ? 'good' : 'pending',
                  reasons: [good ? 'other image' : 'crashed'],
                },
              ],
            }
          },
        },
      },
      restores: {
        [`${name}.restore`]: {
          ask: () => [],
          plan: (data) => {
            const { image } = data as { image: string }
            const verify = {
              id: `${name}.back.verify`,
              title: 'Verify',
              do: 'wait',
              judge: { name: `${name}.verify`, data: { image } },
              every: 500,
              deadline: 5000,
            } as const
            return {
              stage: 'restore',
              subject: name,
              steps: [run(`${name}.back`, image), verify],
              basis: null,
              notes: [],
              values: {},
            }
          },
        },
      },
      diagnoses: {
        [`${name}.diagnose`]: {
          ask: () => [],
          tell: () => ({ cause: 'web crashed with exit code 1', lines: ['boom'] }),
        },
      },
    },
  }
}

export const memoryTarget = memoryTargetNamed('memory', memoryDestination)

function imageOf(input: { images: Readonly<Record<string, { name: string; digest: string }>> }): string {
  const [image] = Object.values(input.images)
  return `${image?.name}@${image?.digest}`
}

/** A fresh process at this destination: its own ports, the same log, records and time. */
export function connect(destination: Destination, pid = 1): World {
  const { log, clock, records, alive, over } = destination
  return createWorld({
    log,
    clock,
    identity: { machine: 'm1', pid, start: 'a' },
    knowledge: {
      ...(memoryTarget.knowledge as Knowledge),
      judges: { ...deployKnowledge.judges, ...memoryTarget.knowledge.judges },
    },
    exec: () => ({ stdout: 'newer\n' }),
    operations: {
      'process.alive': ({ pid: asked }) => alive.has(Number(asked)),
      'memory.look': () => destination.running,
      'registry.manifest': ({ reference }) => {
        const note = destination.notes.get(String(reference))
        if (note === undefined) return null
        return { digest: digest('f'), manifest: JSON.stringify({ annotations: { 'io.deploy-action.claim': note } }) }
      },
      'memory.pull': () => null,
      'memory.healthy': () => destination.running === '' || destination.healthy(destination.running),
      'memory.command': ({ command }) => {
        destination.onCommand(String(command))
        destination.commands.push(String(command))
        return null
      },
      'memory.run': ({ image }) => {
        destination.onRun(String(image))
        destination.running = String(image)
        destination.changes.push(String(image))
        return null
      },
      'ledger.open': ({ record }) => {
        const opened = {
          ...(record as object),
          id: `r${records.length + 1}`,
          createdAt: new Date(clock.now()).toISOString(),
          updatedAt: '',
        } as unknown as DeploymentRecord
        records.push(opened)
        return opened as unknown as Json
      },
      'ledger.change': ({ id, change }) => {
        const index = records.findIndex((record) => record.id === id)
        records[index] = { ...(records[index] as DeploymentRecord), ...(change as RecordChange) }
        return records[index] as unknown as Json
      },
      'ledger.list': ({ filter }) => {
        const { limit, ...wanted } = filter as RecordFilter
        const fits = (one: DeploymentRecord) =>
          Object.entries(wanted).every(([name, value]) => one[name as keyof DeploymentRecord] === value)
        return records.filter(fits).reverse().slice(0, limit) as unknown as Json
      },
      'ledger.get': ({ id }) => (records.find((record) => record.id === id) ?? null) as unknown as Json,
      'ledger.ended': ({ record }) => over.has((record as unknown as DeploymentRecord).runUrl),
    },
  })
}

export const digest = (letter: string) => `sha256:${letter.repeat(64)}`
export const image = (letter: string) => `r.example/shop@${digest(letter)}`

export const event: Event = {
  trigger: { on: 'push', branch: 'main', deleted: false },
  name: 'push',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  defaultBranch: 'main',
  repository: '',
  actor: 'ada',
  runId: '',
  attempt: 1,
  runUrl: 'https://ci.example/1',
  untrusted: false,
  serverUrl: '',
  apiUrl: '',
  source: 'git',
  dirty: false,
}

export const environment: EnvironmentSettings = {
  id: 'staging',
  when: { branch: [], tag: [] },
  url: '',
  protected: false,
  after: '',
  target: { kind: 'memory', config: {} },
  variables: [],
  checks: { smoke: '' },
  freeze: [],
  rollback: 'auto',
  deadline: 10_000,
  stable: 0,
  keep: 3,
  lock: { ttl: 30_000, wait: 60_000 },
}

/** A deploy of the image with this letter. */
export function deploying(
  letter: string,
  rest: Partial<DeployGiven> & { environment?: EnvironmentSettings; commit?: string } = {},
): DeployGiven {
  const { commit = letter.repeat(40), ...others } = rest
  const settings = { app: 'shop', root: '/checkout', state: '/state' } as Settings
  return {
    settings,
    environment,
    event,
    target: memoryTarget,
    input: {
      app: 'shop',
      environment: (rest.environment ?? environment).id,
      config: {},
      images: { app: { name: 'r.example/shop', digest: digest(letter) } },
      variables: {},
      version: `v-${letter}`,
      commit,
      release: `v-${letter}-1`,
      root: '/checkout',
      state: '/state',
    },
    task: 'deploy',
    to: '',
    override: '',
    now: '2026-01-01T12:00:00Z',
    ...others,
  }
}

/** The destination's entries, without the lock's. */
export function remembered(destination: Destination): LogEntry[] {
  return [...destination.log.entries]
    .map(([key, value]) => ({ key, value }))
    .filter(({ key }) => !/^(lock|free|beat)\./.test(key))
}
