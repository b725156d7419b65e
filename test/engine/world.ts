import { Failure } from '../../src/core/failure.ts'
import type { Json } from '../../src/core/json.ts'
import { joinKnowledge, type Knowledge } from '../../src/core/knowledge.ts'
import type { DestinationLog, LogEntry } from '../../src/core/log.ts'
import type { EngineEvent } from '../../src/core/outcome.ts'
import type { ExecRequest, ExecResult, Ports } from '../../src/core/ports.ts'
import { ask, topic } from '../../src/core/question.ts'
import { createContext, type EngineContext } from '../../src/engine/context.ts'

/** A destination's log as the engine sees it, kept in memory with the one rule that matters: create if absent. */
export class MemoryLog {
  readonly entries = new Map<string, string>()
  /** Called before each operation; may throw to play a failing destination. */
  hinder: (operation: string, key: string) => void = () => undefined

  operate(operation: string, input: Readonly<Record<string, Json>>): Json {
    const key = String(input['key'] ?? '')
    this.hinder(operation, key)
    if (operation === 'log.list') return [...this.entries].map(([name, value]) => ({ key: name, value }))
    if (operation === 'log.get') return this.entries.has(key) ? { key, value: this.entries.get(key) ?? '' } : null
    if (operation === 'log.create' && !this.entries.has(key)) this.entries.set(key, String(input['value']))
    if (operation === 'log.remove') this.entries.delete(key)
    return null
  }
}

export const memoryDestination: DestinationLog = {
  destination: 'memory',
  list: () =>
    ask(
      topic<readonly LogEntry[]>('log:memory'),
      call('log.list', {}),
      (output) => output.value as unknown as LogEntry[],
    ),
  get: (key) =>
    ask(topic<LogEntry | null>(`log:memory:${key}`), call('log.get', { key }), ({ value }) => value as never),
  create: ({ key, value }) => call('log.create', { key, value }),
  remove: (key) => call('log.remove', { key }),
}

export function call(operation: string, input: Record<string, Json>) {
  return { id: operation, title: operation, do: 'call', operation, input } as const
}

export interface World {
  readonly context: EngineContext
  readonly events: EngineEvent[]
  readonly log: MemoryLog
  readonly clock: ManualClock
  readonly calls: { operation: string; input: Readonly<Record<string, Json>> }[]
  readonly execs: ExecRequest[]
  readonly stop: AbortController
}

/** Time that passes only when somebody sleeps, and then at once: waits of hours are tested in milliseconds. */
export class ManualClock {
  time = Date.parse('2026-01-01T00:00:00Z')
  readonly slept: number[] = []
  now = () => this.time
  sleep = async (ms: number, signal?: AbortSignal) => {
    if (signal?.aborted) throw signal.reason
    this.slept.push(ms)
    await new Promise((resolve) => setImmediate(resolve))
    if (signal?.aborted) throw signal.reason
    this.time += ms
  }
}

type Operation = (input: Readonly<Record<string, Json>>) => Json | Promise<Json>

/** Working ports for one test: scripted operations and programs, an in-memory log, a manual clock. */
export function createWorld(
  script: {
    operations?: Record<string, Operation>
    exec?: (request: ExecRequest) => Partial<ExecResult> | Promise<Partial<ExecResult>>
    knowledge?: Knowledge
    secrets?: Record<string, string>
    log?: MemoryLog
    clock?: ManualClock
    identity?: { machine: string; pid: number; start: string }
  } = {},
): World {
  const log = script.log ?? new MemoryLog()
  const clock = script.clock ?? new ManualClock()
  const events: EngineEvent[] = []
  const calls: World['calls'] = []
  const execs: ExecRequest[] = []
  const stop = new AbortController()
  const files = new Map<string, string>()
  let drawn = 0
  const ports: Ports = {
    async exec(request) {
      execs.push(request)
      const result = { exit: 0, stdout: '', stderr: '', ...(await script.exec?.(request)) }
      if (result.stdout !== '') request.onOutput?.('stdout', result.stdout)
      if (result.stderr !== '') request.onOutput?.('stderr', result.stderr)
      return result
    },
    async http() {
      throw new Failure('bug', 'This world has no HTTP.')
    },
    async call(operation, input) {
      calls.push({ operation, input })
      if (operation.startsWith('log.')) return log.operate(operation, input)
      if (operation === 'machine.identity') return script.identity ?? { machine: 'm1', pid: 1, start: 'a' }
      if (operation === 'process.alive' && script.operations?.['process.alive'] === undefined) return true
      const known = script.operations?.[operation]
      if (known === undefined) throw new Failure('bug', `This world does not know ${operation}.`)
      return known(input)
    },
    files: {
      read: async (path) => files.get(path) ?? '',
      write: async (path, content) => void files.set(path, content),
      exists: async (path) => files.has(path),
      remove: async (path) => void files.delete(path),
      scratch: async () => '/scratch/1',
    },
    clock,
    secret: (name) => script.secrets?.[name],
    secrets: () => Object.values(script.secrets ?? {}),
    random: (bytes) => {
      drawn += 1
      return drawn.toString(16).padStart(bytes * 2, '0')
    },
    signal: stop.signal,
  }
  const knowledge = joinKnowledge(script.knowledge ?? {})
  return {
    context: createContext({ ports, knowledge, sink: (event) => events.push(event) }),
    events,
    log,
    clock,
    calls,
    execs,
    stop,
  }
}
