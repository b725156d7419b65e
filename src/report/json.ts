import { type Failure, reportFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { PlanOutcome, StepOutcome } from '../core/outcome.ts'
import type { RunReport, StageReport } from '../core/report.ts'
import { withoutContents } from './content.ts'
import { resultOf } from './text.ts'

/** The whole report as plain data: the output `report` and the command line's `--json`. Programs' output is not in it. */
export function reportJson(report: RunReport): Json {
  const { app, version, ref, sha, images, stages, failure, ms } = report
  return asJson({
    result: resultOf(report),
    app,
    version,
    ref,
    sha,
    ms,
    images,
    stages: stages.map(stageJson),
    ...ofFailure(failure),
  })
}

function stageJson({ plan, outcome, failure, ...rest }: StageReport): object {
  return {
    ...rest,
    ...(plan === undefined ? {} : { plan: withoutContents(plan) }),
    ...(outcome === undefined ? {} : { outcome: outcomeJson(outcome) }),
    ...ofFailure(failure),
  }
}

function outcomeJson({ steps, undone, warnings, failure, outputs, ...rest }: PlanOutcome): object {
  return {
    ...rest,
    outputs: brief(outputs),
    steps: steps.map(stepJson),
    undone: undone.map(stepJson),
    warnings: warnings.map(reportFailure),
    ...ofFailure(failure),
  }
}

function stepJson({ output: _output, failure, outputs, ...rest }: StepOutcome): object {
  return { ...rest, outputs: brief(outputs), ...ofFailure(failure) }
}

/** What one step hands to another can be a whole report of a scanner: here its length stands for it. */
function brief(outputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(outputs)
  return Object.fromEntries(
    entries.map(([name, text]) => [name, text.length > 4096 ? `‹${text.length} characters›` : text]),
  )
}

const ofFailure = (failure: Failure | undefined) => (failure === undefined ? {} : { failure: reportFailure(failure) })

/** What cannot stand in JSON (undefined, functions) is left out. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json
