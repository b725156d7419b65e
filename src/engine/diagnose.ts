import { Failure, maskFailure, toFailure } from '../core/failure.ts'
import type { Plan } from '../core/plan.ts'
import { type EngineContext, undisturbed } from './context.ts'
import { observe } from './observe.ts'

/** The failure with its cause and evidence, found out before the way back destroys them. A diagnosis that fails itself is a remark. */
export async function investigate(plan: Plan, failure: Failure, context: EngineContext): Promise<Failure> {
  const diagnose = plan.diagnose === undefined ? undefined : context.knowledge.diagnoses[plan.diagnose.name]
  if (diagnose === undefined || plan.diagnose === undefined) return failure
  const { data } = plan.diagnose
  try {
    const facts = await observe((known) => diagnose.ask(data, known), undisturbed(context))
    const found = diagnose.tell({ data, facts, failure })
    if (found === undefined) return failure
    const { kind = failure.kind, cause, hint = failure.hint, lines } = found
    return maskFailure(new Failure(kind, cause, { hint, details: lines }), context.mask)
  } catch (thrown) {
    context.sink({
      type: 'note',
      level: 'warning',
      text: `The cause could not be looked into: ${toFailure(thrown).message}`,
    })
    return failure
  }
}
