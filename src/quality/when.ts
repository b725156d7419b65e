import picomatch from 'picomatch'
import { branchOf, type Event, readOnly, revisionsOf } from '../core/event.ts'
import { ask, type Facts, type Question, topic } from '../core/question.ts'
import type { GateSettings } from '../core/settings.ts'
import type { Given } from '../core/stage.ts'
import { gatesOf } from './order.ts'

/** Paths that differ from the base, relative to the checkout; text: why they are not known. */
export type Changed = readonly string[] | string

const changedTopic = topic<Changed>('quality:changed')

/** The question which files changed, if a gate wants to know. */
export function askChanged({ settings, event }: Given): Question[] {
  if (!settings.gates.some(({ when }) => when.paths.length > 0)) return []
  const step = {
    do: 'call',
    id: 'quality.changed',
    title: 'See which files differ from the base',
    operation: 'quality.changed',
    input: { root: settings.root, revisions: revisionsOf(event) },
  } as const
  return [ask(changedTopic, step, ({ value }) => value as unknown as Changed)]
}

/** Why a gate does not run here; undefined: it does. */
export function unconcerned({ when }: GateSettings, event: Event, facts: Facts): string | undefined {
  const branch = event.trigger.on === 'pull_request' ? event.trigger.base : branchOf(event)
  if (when.event.length > 0 && !when.event.includes(event.name)) return `not for the event ${event.name}`
  if (when.branch.length > 0 && (branch === undefined || !picomatch.isMatch(branch, [...when.branch])))
    return `not for ${branch === undefined ? 'what is no branch' : `the branch ${branch}`}`
  const changed = facts.get(changedTopic)
  if (when.paths.length === 0 || changed === undefined || typeof changed === 'string') return undefined
  const fits = picomatch([...when.paths], { dot: true })
  return changed.some((path) => fits(path)) ? undefined : 'none of its files differs from the base'
}

/** Why a gate is not run, and does not count: it does not concern the run, or what it needs is not made. */
export function leftOut(gate: GateSettings, { settings, event }: Given, facts: Facts): string | undefined {
  const late = readOnly(event) && gatesOf(settings.gates, true).some(({ id }) => id === gate.id)
  return late ? 'nothing is pushed for this event, so there is no image to run it on' : unconcerned(gate, event, facts)
}
