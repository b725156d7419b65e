import type { Json } from '../../core/json.ts'
import type { Judge } from '../../core/knowledge.ts'
import type { Facts } from '../../core/question.ts'
import type { Subject } from '../../core/verdict.ts'
import { lookAtServices, servicesIn, tasksOf } from './look.ts'
import type { Expected } from './render.ts'
import { judgeService, type Standing } from './standing.ts'
import { stackServices, stackTasks } from './topics.ts'

export interface ServicesData {
  readonly stack: string
  readonly services: Readonly<Record<string, Expected>>
  /** Milliseconds that a task may find no node. */
  readonly placement: number
  /** Milliseconds for which everything must stay as it is after it became good; 0: as long as Swarm monitors. */
  readonly stable?: number
}

interface State {
  /** Ids of tasks that were seen running. */
  readonly alive: readonly string[]
  /** What looked suspicious in the round before. */
  readonly suspects: readonly string[]
  /** Service → since when a task of it finds no node. */
  readonly unplaced: Readonly<Record<string, number>>
  /** Since when everything has been running, and what exactly. */
  readonly since: number | null
  readonly seen: string
}

const beginning: State = { alive: [], suspects: [], unplaced: {}, since: null, seen: '' }

/**
 * Good when every service has our digest and our spec, Swarm's update of it has ended well or there was none, exactly the wanted tasks run, and all
 * of that for the stability time, without it for the monitor time of tasks that are new. Signs that may pass are bad at the second sighting.
 */
export const servicesJudge: Judge = {
  ask: (data) => lookAtServices((data as unknown as ServicesData).stack),
  judge({ data, state, facts, now }) {
    const given = data as unknown as ServicesData
    const before = (state ?? beginning) as unknown as State
    const judged = judgeAll(given, before, facts)
    const unplaced = Object.fromEntries(
      judged.filter(({ standing }) => standing.unplaced).map(({ name }) => [name, before.unplaced[name] ?? now]),
    )
    const settled = judged.every(({ standing }) => standing.settled !== undefined)
    const seen = judged.map(({ name, standing }) => `${name} ${standing.settled?.join(' ')}`).join('; ')
    const since = !settled ? null : before.since !== null && before.seen === seen ? before.since : now
    const held = since !== null && now - since >= holdTime(given, judged)
    const subjects = judged.map(({ name, standing }): Subject => {
      const lost = unplaced[name] !== undefined && now - unplaced[name] >= given.placement
      if ((standing.suspicious && before.suspects.includes(name)) || lost) return subject(name, 'bad', standing.reason)
      if (standing.verdict !== 'good' || held || !settled) return subject(name, standing.verdict, standing.reason)
      return subject(name, 'pending', `${standing.reason}, watching that it stays so`)
    })
    const suspects = judged.filter(({ standing }) => standing.suspicious).map(({ name }) => name)
    const alive = (facts.get(stackTasks) ?? []).filter((task) => task.state === 'running').map(({ id }) => id)
    const next: State = { alive: [...new Set([...before.alive, ...alive])], suspects, unplaced, since, seen }
    return { state: next as unknown as Json, subjects }
  },
}

interface Judged {
  readonly name: string
  readonly standing: Standing
  readonly expected: Expected
}

function judgeAll({ stack, services }: ServicesData, { alive }: State, facts: Facts): Judged[] {
  const there = servicesIn(stack, facts)
  return Object.entries(services).map(([name, expected]) => {
    const service = there.get(name)
    const tasks = service === undefined ? [] : tasksOf(service, facts)
    return { name, expected, standing: judgeService({ service, tasks, expected, alive }) }
  })
}

/** Tasks that ran before this deploy have proven themselves. */
function holdTime({ stable = 0 }: ServicesData, judged: readonly Judged[]): number {
  if (stable > 0) return stable
  return Math.max(0, ...judged.map(({ standing, expected }) => (standing.fresh ? expected.monitor : 0)))
}

/** Good when the stack has neither services nor tasks that are not ended. */
export const goneJudge: Judge = {
  ask: (data) => lookAtServices((data as { stack: string }).stack),
  judge({ data, facts }) {
    const { stack } = data as { stack: string }
    const services = (facts.get(stackServices) ?? []).map(({ name }) => name)
    const tasks = (facts.get(stackTasks) ?? []).filter(({ state }) =>
      ['running', 'starting', 'preparing'].includes(state),
    )
    if (services.length > 0)
      return { state: null, subjects: [subject(stack, 'pending', `${services.join(', ')} still exist`)] }
    const left = tasks.length === 0 ? 'nothing runs' : `${tasks.length} tasks still end`
    return { state: null, subjects: [subject(stack, tasks.length === 0 ? 'good' : 'pending', left)] }
  },
}

function subject(name: string, verdict: Subject['verdict'], reason: string): Subject {
  return { name, verdict, reasons: [reason] }
}
