import type { Json } from '../../core/json.ts'
import type { Judge } from '../../core/knowledge.ts'
import type { Facts } from '../../core/question.ts'
import type { Subject } from '../../core/verdict.ts'
import type { Container } from '../../systems/docker.ts'
import { containersIn, endedContainer, lookAtContainers, lookAtEnds, lookAtImage } from './look.ts'
import type { Expected } from './render.ts'
import { isFresh, isLooping, judgeContainer, type Standing } from './standing.ts'
import { oneImage, projectContainers } from './topics.ts'

export interface ServicesData {
  readonly project: string
  readonly services: Readonly<Record<string, Expected>>
  /** Milliseconds for which everything must stay as it is after it became good. */
  readonly stable?: number
}

interface State {
  /** Container id → restarts it had when it was first seen. */
  readonly restarts: Readonly<Record<string, number>>
  /** What looked suspicious in the round before → since when it has in every round. */
  readonly suspects: Readonly<Record<string, number>>
  /** Since when everything has been good, and what exactly was good. */
  readonly since: number | null
  readonly seen: string
}

/** Milliseconds after which a sign that may pass is believed, if it was there at every look. */
const again = 400
const first: State = { restarts: {}, suspects: {}, since: null, seen: '' }

/**
 * Good when every service has the containers it is to have, each of our digest, running, healthy where it has a health check, and all of that
 * for `stable` milliseconds without a change. Signs that may pass are bad when they are still there a moment later.
 */
export const servicesJudge: Judge = {
  ask(data, state, facts) {
    const { project, services } = data as unknown as ServicesData
    const references = [...new Set(Object.values(services).map(({ image }) => image))].filter((image) =>
      image.includes('@'),
    )
    const restarts = countRestarts(containersIn(facts), (state ?? first) as unknown as State)
    const looping = containersIn(facts).filter((container) =>
      isLooping({
        container,
        oneShot: services[container.service]?.oneShot === true,
        restarts: restartsSince(container, restarts),
      }),
    )
    return [...lookAtContainers(project, facts), ...references.map(lookAtImage), ...looping.map(lookAtEnds)]
  },
  judge({ data, state, facts, now }) {
    const { services, stable = 0 } = data as unknown as ServicesData
    const before = (state ?? first) as unknown as State
    const containers = containersIn(facts)
    const restarts = countRestarts(containers, before)
    const judged = Object.entries(services).map(([name, expected]) => {
      const mine = containers.filter(({ service }) => service === name)
      return { name, standing: judgeService({ expected, containers: mine, restarts, facts }) }
    })
    const suspicious = judged.filter(({ standing }) => standing.suspicious)
    const suspects = Object.fromEntries(suspicious.map(({ name }) => [name, before.suspects[name] ?? now]))
    const seen = signature(containers, services)
    const allGood = judged.every(({ standing }) => standing.verdict === 'good')
    const since = !allGood ? null : before.since !== null && before.seen === seen ? before.since : now
    const watched = since === null ? 0 : now - since
    const subjects = judged.map(({ name, standing }): Subject => {
      if (now - (suspects[name] ?? now) >= again) return subject(name, 'bad', standing.reason)
      if (standing.verdict !== 'good' || watched >= stable) return subject(name, standing.verdict, standing.reason)
      return allGood
        ? subject(name, 'pending', `${standing.reason}, watching that it stays so`)
        : subject(name, 'good', standing.reason)
    })
    return { state: { restarts, suspects, since, seen } as unknown as Json, subjects }
  },
}

/** Milliseconds without any container: the engine may still be making one that a killed client had asked for. */
const quiet = 1500

/** Good when the project has had no container for a moment. */
export const goneJudge: Judge = {
  ask: (data, _state, facts) => lookAtContainers((data as { project: string }).project, facts),
  judge({ data, state, facts, now }) {
    const { project } = data as { project: string }
    const left = (facts.get(projectContainers) ?? []).filter(({ oneOff }) => !oneOff)
    if (left.length > 0) {
      const reason = `${left.map(({ name }) => name).join(', ')} still exist`
      return { state: null, subjects: [subject(project, 'pending', reason)] }
    }
    const since = typeof state === 'number' ? state : now
    return { state: since, subjects: [subject(project, now - since < quiet ? 'pending' : 'good', 'nothing runs')] }
  },
}

function subject(name: string, verdict: Subject['verdict'], reason: string): Subject {
  return { name, verdict, reasons: [reason] }
}

interface ServiceLook {
  readonly expected: Expected
  readonly containers: readonly Container[]
  readonly restarts: Readonly<Record<string, number>>
  readonly facts: Facts
}

/** The worst standing among its containers; then their number. */
function judgeService({ expected, containers, restarts, facts }: ServiceLook): Standing {
  const { image, oneShot, replicas } = expected
  const standings = containers.map((container): Standing => {
    if (!runsImage(container, image, facts))
      return { verdict: 'pending', reason: `runs ${container.reference}, not ${image}`, suspicious: true }
    const ended = endedContainer(container, facts)
    return judgeContainer({ container, oneShot, restarts: restartsSince(container, restarts), ended })
  })
  const worst =
    standings.find(({ verdict }) => verdict === 'bad') ?? standings.find(({ verdict }) => verdict === 'pending')
  if (worst !== undefined) return worst
  if (containers.length < replicas) {
    return {
      verdict: 'pending',
      reason: `${containers.length} of ${replicas} containers exist`,
      suspicious: containers.length === 0,
    }
  }
  const [first] = standings
  return { verdict: 'good', reason: replicas === 0 ? '0 containers are wanted' : (first?.reason ?? '') }
}

/** Whether a container was made from this very image: by content id, which under the containerd store is the digest itself. */
export function runsImage(container: Container, image: string, facts: Facts): boolean {
  if (image.startsWith('sha256:')) return container.imageId === image
  const [, digest] = image.split('@')
  if (digest === undefined) return true
  return container.imageId === digest || container.imageId === facts.get(oneImage(image))?.id
}

/** Restarts that each container had when it was first seen; of one just made, all count. */
function countRestarts(containers: readonly Container[], before: State): Record<string, number> {
  return Object.fromEntries(
    containers.map((one) => [one.id, before.restarts[one.id] ?? (isFresh(one) ? 0 : one.restarts)]),
  )
}

function restartsSince({ id, restarts }: Container, before: Readonly<Record<string, number>>): number {
  return restarts - (before[id] ?? 0)
}

function signature(containers: readonly Container[], services: Readonly<Record<string, Expected>>): string {
  return containers
    .filter(({ service }) => services[service] !== undefined)
    .map(({ id, startedAt, restarts, state }) => [id.slice(0, 12), startedAt, restarts, state].join(' '))
    .sort()
    .join('; ')
}
