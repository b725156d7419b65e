import type { SwarmService, SwarmTask } from '../../systems/swarm.ts'
import { label } from './log.ts'
import type { Expected } from './render.ts'

/** How one service stands. */
export interface Standing {
  readonly verdict: 'good' | 'pending' | 'bad'
  readonly reason: string
  /** A sign that may pass: bad only when it is seen again. */
  readonly suspicious?: boolean
  /** A task that finds no node. */
  readonly unplaced?: boolean
  /** All its tasks run, of our spec: ids of these. Swarm may still be watching them. */
  readonly settled?: readonly string[]
  /** Some of them are so new that nothing is proven yet. */
  readonly fresh?: boolean
}

export interface StandingInput {
  readonly service: SwarmService | undefined
  /** Its tasks, the newest first. */
  readonly tasks: readonly SwarmTask[]
  readonly expected: Expected
  /** Ids of tasks that were seen running in earlier rounds. */
  readonly alive: readonly string[]
}

/** Failures in one place after which a service is in a crash loop and not just early. */
const crashLoop = 2

/** Judges a service by Swarm's word on its update, and by its tasks: only those made from the spec that is ours count. */
export function judgeService({ service, tasks, expected, alive }: StandingInput): Standing {
  if (service === undefined) return suspect('does not exist')
  const { update } = service
  if (update?.state.startsWith('rollback')) return bad(`was rolled back by Swarm (${update.state})${after(tasks)}`)
  if ((service.labels[label.release] ?? '') !== expected.release || !sameImage(service.image, expected.image))
    return suspect(`is set to ${service.image}, not ${expected.image}: somebody else changed it`)
  if (update?.state === 'paused') return bad(`was stopped by Swarm in the middle of its update${after(tasks)}`)
  const ours = tasks.filter(({ spec, iteration }) => spec === service.spec && iteration === service.iteration)
  const since = begun(service)
  const counted = ours.filter(({ id, createdAt }) => Date.parse(createdAt) >= since || alive.includes(id))
  return expected.oneShot
    ? judgeOneShot({ service, expected, ours, counted })
    : judgeLasting({ service, expected, ours, counted, tasks, since })
}

interface Look {
  readonly service: SwarmService
  readonly expected: Expected
  readonly ours: readonly SwarmTask[]
  /** Those of them that this deploy made or saw running. */
  readonly counted: readonly SwarmTask[]
}

function judgeLasting({
  service,
  expected,
  ours,
  counted,
  tasks,
  since,
}: Look & { tasks: readonly SwarmTask[]; since: number }): Standing {
  const failing = judgeFailures(counted, (place) => current(ours, place))
  if (failing !== undefined) return failing
  const wanted = expected.mode === 'global' ? service.desired : expected.replicas
  if (expected.mode === 'global' && wanted === 0)
    return { verdict: 'pending', reason: 'runs nowhere: no node fits it', unplaced: true }
  const running = ours.filter((task) => task.wanted === 'running' && task.state === 'running')
  const waiting = ours.find((task) => isCurrent(task) && task.state === 'pending' && task.error !== '')
  const places = new Set(running.map(({ place }) => place)).size
  if (places < wanted && waiting !== undefined)
    return { verdict: 'pending', reason: `${places} of ${wanted} run: ${waiting.error}`, unplaced: true }
  if (places < wanted) return { verdict: 'pending', reason: `${places} of ${wanted} run${stage(ours)}` }
  const others = tasks.filter(
    (task) => task.wanted === 'running' && task.state === 'running' && task.spec !== service.spec,
  )
  // An update with start-first that is interrupted by the next one can leave two tasks of one spec in one place, for ever.
  const more =
    running.length > places ? `, and ${running.length - places} more that Swarm has left in the same place` : ''
  if (others.length > 0 || places > wanted)
    return { verdict: 'pending', reason: `${others.length || places - wanted} of before still run` }
  const settled = running.map(({ id }) => id).sort()
  const fresh = running.some(({ createdAt }) => Date.parse(createdAt) >= since)
  if (service.update?.state === 'updating')
    return { verdict: 'pending', reason: `${wanted} run, Swarm still watches them`, settled, fresh }
  return {
    verdict: 'good',
    reason: wanted === 0 ? '0 tasks are wanted' : `${wanted} of ${wanted} run${more}`,
    settled,
    fresh,
  }
}

function judgeOneShot({ service, expected, ours, counted }: Look): Standing {
  const wanted = expected.mode.startsWith('global') ? Math.max(1, service.desired) : expected.replicas
  const done = ours.filter(({ state }) => state === 'complete')
  const open = ours.filter((task) => isCurrent(task) && task.state !== 'complete')
  if (open.length === 0 && done.length >= wanted)
    return { verdict: 'good', reason: 'ended with exit code 0', settled: done.map(({ id }) => id).sort() }
  const again = (place: string) => open.some((task) => task.place === place)
  const failing = judgeFailures(counted, again)
  if (failing !== undefined)
    return failing.suspicious && service.restart === 'none' ? { ...failing, verdict: 'bad' } : failing
  const waiting = open.find(({ state, error }) => state === 'pending' && error !== '')
  if (waiting !== undefined) return { verdict: 'pending', reason: waiting.error, unplaced: true }
  return { verdict: 'pending', reason: `has not ended yet${stage(ours)}` }
}

/** What failed in the worst place: twice is a crash loop, once and given up is an end. */
function judgeFailures(tasks: readonly SwarmTask[], again: (place: string) => boolean): Standing | undefined {
  const failures = tasks.filter(isFailed)
  for (const place of new Set(failures.map((task) => task.place))) {
    const here = failures.filter((task) => task.place === place)
    const last = tellingFailure(here)
    if (last === undefined) continue
    if (here.length >= crashLoop) return bad(`${describeTask(last)} (${here.length} times)`)
    if (!again(place)) return suspect(describeTask(last))
    return { verdict: 'pending', reason: `${describeTask(last)}; Swarm starts it again` }
  }
  return undefined
}

function current(tasks: readonly SwarmTask[], place: string): boolean {
  return tasks.some((task) => task.place === place && isCurrent(task))
}

function isCurrent({ wanted, state }: SwarmTask): boolean {
  return (
    wanted !== 'shutdown' &&
    wanted !== 'remove' &&
    !['failed', 'rejected', 'shutdown', 'orphaned', 'remove'].includes(state)
  )
}

/** The failure among them that says most: one with an error before one that ended by itself, the newer before the older. */
export function tellingFailure(tasks: readonly SwarmTask[]): SwarmTask | undefined {
  const failed = tasks.filter(isFailed)
  return failed.find(({ state }) => state !== 'complete') ?? failed[0]
}

export function isFailed({ state, wanted }: SwarmTask): boolean {
  return state === 'failed' || state === 'rejected' || (state === 'complete' && wanted === 'shutdown')
}

/** Since when tasks are this deploy's, by the manager's clock: the beginning of the update, or the last change of the service. */
function begun({ update, createdAt, updatedAt }: SwarmService): number {
  if (update !== null) return Date.parse(update.startedAt)
  const [created, updated] = [Date.parse(createdAt), Date.parse(updatedAt)]
  // Making a service changes it once more at once: addresses are given to it.
  return updated - created < 2000 ? 0 : updated
}

/** The tag beside a digest is for people. */
function sameImage(a: string, b: string): boolean {
  return a === b || (a.includes('@') && a.split('@')[1] === b.split('@')[1])
}

/** "crashed with exit code 3", "found no image: …", "was unhealthy". */
export function describeTask({ state, error, exitCode }: SwarmTask): string {
  if (/unhealthy container/.test(error)) return 'was ended because it is unhealthy'
  if (/No such image/i.test(error))
    return `cannot start, its image was not found: ${error.replace(/^No such image: /, '')}`
  if (state === 'rejected') return `cannot start: ${error}`
  if (state === 'complete') return 'ended by itself with exit code 0'
  if (exitCode !== 0)
    return `crashed with exit code ${exitCode}${/\((\d+)\)$/.test(error) || error === '' ? '' : `: ${error}`}`
  return `failed: ${error || 'Swarm does not say why'}`
}

function after(tasks: readonly SwarmTask[]): string {
  const failed = tellingFailure(tasks)
  return failed === undefined ? '' : `: it ${describeTask(failed)}`
}

function stage(tasks: readonly SwarmTask[]): string {
  const task = tasks.find((one) => isCurrent(one) && one.state !== 'running')
  return task === undefined ? '' : `, ${task.state}`
}

const bad = (reason: string): Standing => ({ verdict: 'bad', reason })
const suspect = (reason: string): Standing => ({ verdict: 'pending', reason, suspicious: true })
