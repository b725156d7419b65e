import { Failure, toFailure } from '../core/failure.ts'
import { canonicalJson } from '../core/json.ts'
import type { PlanOutcome, StepOutcome } from '../core/outcome.ts'
import type { Plan } from '../core/plan.ts'
import { type Named, type Step, scratch } from '../core/step.ts'
import { act } from './act.ts'
import { type EngineContext, undisturbed } from './context.ts'
import { observe } from './observe.ts'
import { order } from './order.ts'

type WayBackOutcome = Pick<PlanOutcome, 'undone' | 'rolledBack' | 'held'> & { readonly failure?: Failure }

interface WayBackInput {
  readonly plan: Plan
  readonly outcomes: readonly StepOutcome[]
  readonly outputs: ReadonlyMap<string, string>
  readonly context: EngineContext
  readonly mode: 'auto' | 'manual'
}

/** Undoes every step that started, in reverse; equal restores once. A barrier that started stops it: nothing is undone, and it is said. */
export async function takeWayBack({ plan, outcomes, outputs, context, mode }: WayBackInput): Promise<WayBackOutcome> {
  const calm = undisturbed(context)
  const started = startedSteps(plan, outcomes)
  const barrier = started.find((step) => step.undo?.way === 'barrier')
  const last = started.at(-1)
  if (last === undefined) return { undone: [] }
  if (barrier !== undefined || mode === 'manual') return { undone: [], held: barrier?.id ?? last.id }
  const undone: StepOutcome[] = []
  const restored = new Set<unknown>()
  let changed = false
  for (const step of started.reverse()) {
    const { undo } = step
    if (undo?.way === 'steps') {
      undone.push(...(await runBack(undo.steps, outputs, calm)))
      changed = true
    } else if (undo?.way === 'restore' && !restored.has(undo.restore) && !restored.has(canonicalJson(undo.restore))) {
      restored.add(undo.restore).add(canonicalJson(undo.restore))
      undone.push(...(await runRestore(undo.restore, calm)))
      changed = true
    }
    const failure = undone.find((outcome) => outcome.state === 'failed')?.failure
    if (failure !== undefined) return { undone, failure, rolledBack: false }
  }
  return { undone, ...(changed ? { rolledBack: true } : {}) }
}

/** Plans a named restore from fresh facts and runs it; its plan verifies itself. Also what heals an interrupted deploy. */
export async function runRestore(named: Named, context: EngineContext): Promise<StepOutcome[]> {
  const restore = context.knowledge.restores[named.name]
  const failed = (failure: Failure): StepOutcome[] => [
    { id: named.name, title: 'Plan the way back', state: 'failed', attempts: 1, ms: 0, outputs: {}, failure },
  ]
  if (restore === undefined) return failed(new Failure('bug', `Nobody knows the restore ${named.name}.`))
  try {
    const facts = await observe((known) => restore.ask(named.data, known), context)
    const plan = restore.plan(named.data, facts)
    for (const text of plan.notes) context.sink({ type: 'note', level: 'info', text })
    return await runBack(plan.steps, new Map(), context)
  } catch (thrown) {
    return failed(toFailure(thrown))
  }
}

/** Runs steps of a way back, in their order. */
export async function runBack(
  steps: readonly Step[],
  known: ReadonlyMap<string, string>,
  context: EngineContext,
): Promise<StepOutcome[]> {
  const folder = JSON.stringify(steps).includes(scratch) ? await context.ports.files.scratch() : undefined
  const outputs = new Map(known)
  const back: EngineContext = {
    ...context,
    sink: (event) =>
      context.sink(event.type === 'started' || event.type === 'ended' ? { ...event, undo: true } : event),
  }
  try {
    const outcomes = await order(
      steps,
      (step) => act(step, { outputs, scratch: folder }, back),
      (outcome) => {
        for (const [name, value] of Object.entries(outcome.outputs)) outputs.set(`${outcome.id}.${name}`, value)
      },
    )
    // What a way back reads (settings of what ran before) is for its own next step, not for reports.
    return outcomes.map(({ output: _, ...outcome }) => ({ ...outcome, outputs: {} }))
  } finally {
    if (folder !== undefined) await context.ports.files.remove(folder)
  }
}

/** Changing steps that were begun, whether they succeeded or not, in their order. */
function startedSteps(plan: Plan, outcomes: readonly StepOutcome[]): Step[] {
  const begun = new Set(outcomes.filter(({ state }) => state === 'done' || state === 'failed').map(({ id }) => id))
  return plan.steps.filter((step) => step.undo !== undefined && begun.has(step.id))
}
