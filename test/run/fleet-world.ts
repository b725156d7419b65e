import { Failure } from '../../src/core/failure.ts'
import type { Json } from '../../src/core/json.ts'
import type { Knowledge } from '../../src/core/knowledge.ts'
import type { Question } from '../../src/core/question.ts'
import type { EnvironmentSettings } from '../../src/core/settings.ts'
import type { Named, Step } from '../../src/core/step.ts'
import type { Target, TargetInput } from '../../src/core/target.ts'
import type { DeployGiven } from '../../src/deploy/index.ts'
import { memoryDestination, type World } from '../engine/world.ts'
import { connect, Destination, deploying, environment, memoryTarget } from './memory-target.ts'

/** Several destinations, each behind a connection of its own. */
export class Fleet {
  readonly hosts = new Map<string, Destination>()
  /** Hosts that cannot be reached now. */
  readonly away = new Set<string>()
  readonly first = new Destination()

  constructor(...names: string[]) {
    for (const name of names) this.hosts.set(name, new Destination())
  }

  at(name: string): Destination {
    const found = this.hosts.get(name)
    if (found === undefined) throw new Error(name)
    return found
  }

  /** What runs, host by host. */
  get running(): string[] {
    return [...this.hosts.values()].map(({ running }) => running.slice(-1))
  }

  /** What `before:` has run, in the hosts' order. */
  get commands(): string[] {
    return [...this.hosts].flatMap(([name, { commands }]) => commands.map((command) => `${name} ${command}`))
  }

  /** From the given write or change on, nothing of the process that acts now acts any more; `revive` is the next process. Tells whether it came to that. */
  killAt(moment: number): { revive(): boolean } {
    let count = 0
    const die = () => {
      count += 1
      if (count >= moment) throw new Failure('bug', 'killed')
    }
    const set = (hinder: (operation: string) => void, act: () => void) => {
      for (const host of this.hosts.values()) {
        host.log.hinder = hinder
        host.onRun = act
        host.onCommand = act
      }
    }
    set((operation) => operation !== 'log.list' && die(), die)
    return {
      revive: () => {
        set(
          () => undefined,
          () => undefined,
        )
        return count >= moment
      },
    }
  }

  /** A fresh process that reaches them all. */
  connect(pid = 1): World {
    const world = connect(this.first, pid)
    const own = new Map([...this.hosts].map(([name, destination]) => [name, connect(destination, pid)]))
    const base = world.context.ports
    const call: typeof base.call = async (operation, input, signal) => {
      const opens = operation === 'connection.open'
      const name = opens ? (input['connection'] as { context: string }).context : String(input['host'] ?? '')
      if (this.away.has(name)) throw new Failure('transient', `${name} cannot be reached.`)
      if (opens) return { id: name, docker: name, env: {} }
      if (operation === 'connection.close') return null
      return (own.get(name)?.context.ports ?? base).call(operation, input, signal)
    }
    const knowledge = { ...world.context.knowledge, ...hosted.knowledge } as typeof world.context.knowledge
    return { ...world, context: { ...world.context, knowledge, ports: { ...base, call } } }
  }
}

/** A deploy of the image with this letter to the hosts. */
export function deployingTo(
  fleet: Fleet,
  letter: string,
  change: Partial<EnvironmentSettings> & { batch?: string } = {},
): DeployGiven {
  const { batch = '1', ...rest } = change
  const members = [...fleet.hosts.keys()].map((name) => {
    const connection = { way: 'context', context: name } as const
    return { name, connection, url: '' }
  })
  const given = deploying(letter, { environment: { ...environment, ...rest, hosts: { members, batch } } })
  return { ...given, target: hosted }
}

const hostOf = ({ state }: TargetInput) => state.split('/').at(-1) ?? ''

/** The memory target with every step told at which host it acts. */
const hosted: Target = {
  ...memoryTarget,
  log: (input) => ({
    destination: 'memory',
    list: () => asked(hostOf(input), memoryDestination.list()),
    create: (entry) => told(hostOf(input), memoryDestination.create(entry)),
    remove: (key) => told(hostOf(input), memoryDestination.remove(key)),
  }),
  ask: (input, facts) => memoryTarget.ask(input, facts).map((one) => asked(hostOf(input), one)),
  look: (input, facts) => memoryTarget.look(input, facts).map((one) => asked(hostOf(input), one)),
  restore: (input, snapshot) => named(hostOf(input), memoryTarget.restore(input, snapshot)),
  oneOff: (input, _facts, { id, title, run }) => [
    told(hostOf(input), {
      id,
      title,
      do: 'call',
      operation: 'memory.command',
      input: { command: run.join(' ') },
      attempts: 1,
    }),
  ],
  rollout(input, facts) {
    const host = hostOf(input)
    const { prepare, apply, verify, ...rest } = memoryTarget.rollout(input, facts)
    const steps = (all: readonly Step[]) => all.map((step) => told(host, step))
    return { ...rest, prepare: steps(prepare), apply: steps(apply), verify: named(host, verify) }
  },
  knowledge: hostedKnowledge(memoryTarget.knowledge),
}

function hostedKnowledge({ judges = {}, restores = {}, ...rest }: Knowledge): Knowledge {
  const host = (data: Json) => String((data as { host?: string }).host)
  const verify = judges['memory.verify'] as NonNullable<(typeof judges)[string]>
  const back = restores['memory.restore'] as NonNullable<(typeof restores)[string]>
  return {
    ...rest,
    judges: {
      'memory.verify': {
        ...verify,
        ask: (data, state, facts) => verify.ask(data, state, facts).map((one) => asked(host(data), one)),
      },
    },
    restores: {
      'memory.restore': {
        ...back,
        plan(data, facts) {
          const plan = back.plan(data, facts)
          return { ...plan, steps: plan.steps.map((step) => told(host(data), step)) }
        },
      },
    },
  }
}

function asked(host: string, question: Question): Question {
  return { ...question, step: told(host, question.step) }
}

function named(host: string, { name, data }: Named): Named {
  return { name, data: { ...(data as Record<string, Json>), host } }
}

function told<T extends Step>(host: string, step: T): T {
  const undo = step.undo?.way === 'restore' ? { ...step.undo, restore: named(host, step.undo.restore) } : step.undo
  const base = undo === undefined ? step : { ...step, undo }
  if (base.do === 'call') return { ...base, input: { ...base.input, host } }
  return base.do === 'wait' ? { ...base, judge: named(host, base.judge) } : base
}
