import { Failure } from '../core/failure.ts'
import type { PlanOutcome } from '../core/outcome.ts'
import type { Plan } from '../core/plan.ts'
import type { Facts } from '../core/question.ts'
import { type DeployGiven, goodReleases, logEntries } from '../deploy/index.ts'

/** A deploy that stands between two releases because nothing was undone: why, and the commands with which a person decides. */
export function explainHeld(outcome: PlanOutcome, plan: Plan, given: DeployGiven, facts: Facts): PlanOutcome {
  const { held, failure } = outcome
  if (held === undefined || failure === undefined) return outcome
  const undo = plan.steps.find(({ id }) => id === held)?.undo
  const why = undo?.way === 'barrier' ? undo.why : 'rollback is manual here'
  const { environment, target, input } = given
  const [before] = goodReleases(facts.get(logEntries(target.log(input).destination)) ?? [])
  const command = `deploy-action rollback --environment ${environment.id}`
  const commands = [
    ...(before === undefined ? [] : [`go back all the same: ${command} --to ${before.release.release}`]),
    `go on, once it is mended: deploy-action deploy --environment ${environment.id}`,
  ]
  const told = new Failure(failure.kind, failure.message, {
    cause: failure,
    hint: `Nothing was undone (${why}). A person decides: ${commands.join('; ')}.`,
    details: [...failure.details, `held at ${held}: ${why}`, ...commands],
    ...(failure.place === undefined ? {} : { place: failure.place }),
  })
  return { ...outcome, failure: told }
}
