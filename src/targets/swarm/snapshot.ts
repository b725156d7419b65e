import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import type { Facts } from '../../core/question.ts'
import type { StackModel } from '../../systems/stack-file.ts'
import type { SwarmService } from '../../systems/swarm.ts'
import { type SwarmInput, stackName } from './config.ts'
import { type Kept, keptFor, specConfig } from './kept.ts'
import { label, logTopic } from './log.ts'
import { servicesIn } from './look.ts'
import { type Expected, render } from './render.ts'

/** All that bringing a stack back needs. Holds names of secrets, never their values. */
export interface Snapshot {
  readonly target: 'swarm'
  readonly stack: string
  /** The stack file of the release that runs; null: it was not deployed through here, or changed since. */
  readonly model: StackModel | null
  /** Without a model: service → config that holds its spec. Nothing in it either: nothing ran. */
  readonly specs: Readonly<Record<string, string>>
  /** The services that are brought back and verified. */
  readonly expected: Readonly<Record<string, Expected>>
  /** Services that existed; others are the failed release's. Null: those of the model. */
  readonly had: readonly string[] | null
  readonly kept: Kept | null
}

/** A snapshot, and what it cannot bring back. */
export interface Taken {
  readonly snapshot: Snapshot
  readonly notes: readonly string[]
}

/**
 * What runs now, ready to be brought back: the stack file of the release that its services say they are of, if they are still as it made them
 * (another number of replicas aside, which is kept); else the specs of the services themselves.
 */
export function takeSnapshot(input: SwarmInput, facts: Facts): Taken {
  const stack = stackName(input)
  const live = servicesIn(stack, facts)
  const had = [...live.keys()].sort()
  const base = { target: 'swarm', stack, had, kept: null, specs: {}, model: null, expected: {} } as const
  if (live.size === 0) return { snapshot: base, notes: [] }
  const release = releaseOf(live, stack, facts)
  if (release?.model) {
    const wanted = Object.keys(release.expected).filter((name) => live.has(name))
    const scaled = <T>(all: Readonly<Record<string, T>>, change: (one: T, service: SwarmService) => T) =>
      Object.fromEntries(wanted.map((name) => [name, change(all[name] as T, live.get(name) as SwarmService)]))
    const services = scaled(release.model.services, (service, { mode, replicas }) =>
      mode === 'replicated' ? { ...service, deploy: { ...service.deploy, replicas } } : service,
    )
    const expected = scaled(release.expected, (one, { mode, replicas }) =>
      mode === 'replicated' ? { ...one, replicas } : one,
    )
    return { snapshot: { ...release, model: { ...release.model, services }, expected, had }, notes: [] }
  }
  const specs = Object.fromEntries([...live].map(([name, service]) => [name, specConfig(stack, service)]))
  const expected = Object.fromEntries([...live].map(([name, service]) => [name, asItIs(service)]))
  return { snapshot: { ...base, specs, expected }, notes: [adopted] }
}

const adopted =
  'What runs now is not as a release of deploy-action made it: a rollback would bring back the specs of its services, and would not know secrets and configs that were removed.'

/** What is kept of this release once it is good. */
export function describeRelease(input: SwarmInput, facts: Facts): Snapshot {
  const stack = stackName(input)
  const { model, expected, environment } = render(input, facts)
  const kept = keptFor(stack, Object.keys(environment), facts)
  return { target: 'swarm', stack, model, specs: {}, expected, had: null, kept }
}

/** The kept release of which every service is, unchanged. */
export function releaseOf(live: ReadonlyMap<string, SwarmService>, stack: string, facts: Facts): Snapshot | undefined {
  const known = (facts.get(logTopic(stack)) ?? []).flatMap(({ key, value }) =>
    key.startsWith('release.') ? (readEntry(value) ?? []) : [],
  )
  return known.find(({ expected }) => {
    const mine = [...live].filter(([name]) => expected[name] !== undefined)
    return (
      mine.length > 0 &&
      mine.every(([name, { labels, image }]) => {
        const one = expected[name]
        return one !== undefined && (labels[label.release] ?? '') === one.release && image === one.image
      })
    )
  })
}

/** What is expected of a service that is to be as it is. */
export function asItIs({ image, mode, replicas, restart, monitor, labels }: SwarmService): Expected {
  const oneShot = mode.endsWith('-job') || restart === 'none'
  return { image, mode, replicas, oneShot, monitor, release: labels[label.release] ?? '' }
}

/** The snapshot in a release entry, which wraps it in what the deploy says of itself. */
function readEntry(text: string): Snapshot | undefined {
  try {
    const { snapshot } = JSON.parse(text) as { snapshot?: Json }
    return isSnapshot(snapshot) ? snapshot : undefined
  } catch {
    return undefined
  }
}

/** @throws Failure `bug` for what is no snapshot of this target */
export function readRelease(value: Json): Snapshot {
  if (isSnapshot(value)) return value
  throw new Failure('bug', 'What is kept at the destination is not a release of the swarm target.', {
    hint: 'The entry was written by another version or target; deploy the wanted version again instead.',
  })
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && (value as Partial<Snapshot>).target === 'swarm'
}
