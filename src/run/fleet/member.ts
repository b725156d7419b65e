import type { EngineEvent, StepOutcome } from '../../core/outcome.ts'
import type { Plan } from '../../core/plan.ts'
import type { Step } from '../../core/step.ts'
import type { DeployGiven } from '../../deploy/index.ts'
import type { EngineContext } from '../../engine/context.ts'
import type { Cancellation } from '../cancel.ts'
import { inputAt, membersOf } from '../members.ts'

/** One host while its connection and its lock are held. */
export interface Member {
  readonly host: string
  readonly given: DeployGiven
  readonly context: EngineContext
  readonly asked: () => Cancellation | undefined
}

/** A host that cannot be reached: it is told, and the others go on. */
export interface Missing {
  readonly host: string
  readonly why: string
}

/** The deploy as it is at each host. */
export function givenAt(given: DeployGiven): { readonly host: string; readonly given: DeployGiven }[] {
  return membersOf(given.environment).map((environment) => {
    const host = environment.host ?? ''
    return { host, given: { ...given, environment, input: inputAt(given.input, host) } }
  })
}

/** The same context, everything told in it under the host's name. */
export function speakAs(host: string, context: EngineContext): EngineContext {
  return { ...context, sink: (event) => context.sink(prefix(event, host)) }
}

function prefix(event: EngineEvent, host: string): EngineEvent {
  switch (event.type) {
    case 'note':
      return { ...event, text: `${host}: ${event.text}` }
    case 'hold':
      return { ...event, name: `${host}: ${event.name}` }
    case 'started':
      return { ...event, step: `${host}/${event.step}`, title: `${host}: ${event.title}` }
    case 'ended':
      return { ...event, outcome: outcomeAt(host, event.outcome) }
    case 'stage':
      return event
    default:
      return { ...event, step: `${host}/${event.step}` }
  }
}

/** An outcome as it stands in the report of all hosts. */
export function outcomeAt(host: string, outcome: StepOutcome): StepOutcome {
  return { ...outcome, id: `${host}/${outcome.id}`, title: `${host}: ${outcome.title}` }
}

/** The plans of all hosts as one, to be read, hashed and approved. */
export function joinPlans(
  given: DeployGiven,
  plans: readonly { readonly host: string; readonly plan: Plan }[],
  missing: readonly Missing[],
): Plan {
  const { environment, target, input } = given
  const notes = plans.flatMap(({ host, plan }) => plan.notes.map((note) => ({ host, note })))
  const said = [...new Set(notes.map(({ note }) => note))].map((note) => {
    const hosts = notes.filter((one) => one.note === note).map(({ host }) => host)
    return hosts.length === plans.length ? note : `${hosts.join(', ')}: ${note}`
  })
  return {
    stage: given.task,
    subject: `${environment.id}: ${target.subject(input)} at ${plans.map(({ host }) => host).join(', ')}`,
    steps: plans.flatMap(({ host, plan }) => plan.steps.map((step) => stepAt(host, step))),
    basis: Object.fromEntries(plans.map(({ host, plan }) => [host, plan.basis])),
    notes: [...missing.map(missed), ...said],
    values: plans[0]?.plan.values ?? {},
  }
}

export function missed({ host, why }: Missing): string {
  return `${host} is left out: ${why} The next deploy brings it up to date once it is back.`
}

function stepAt(host: string, step: Step): Step {
  const { after } = step
  return {
    ...step,
    id: `${host}/${step.id}`,
    title: `${host}: ${step.title}`,
    ...(after === undefined ? {} : { after: after.map((id) => `${host}/${id}`) }),
  }
}
