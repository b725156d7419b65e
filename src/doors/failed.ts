import { exitCode, toFailure } from '../core/failure.ts'
import type { Runner } from '../io/runner/runner.ts'
import { failureSummary } from '../report/summary.ts'
import { failureText } from '../report/text.ts'

/** Tells what ended an action before it had anything to report: in the log, the summary, an annotation, the outputs and the exit code. */
export function tellFailed(thrown: unknown, runner: Runner, outputs: readonly string[]): void {
  const failure = toFailure(thrown)
  runner.write(runner.hide(failureText(failure)))
  runner.summarize(runner.hide(failureSummary(failure)))
  runner.annotate('error', runner.hide(failure.message), failure.place)
  if (outputs.includes('failure-kind')) runner.setOutput('failure-kind', failure.kind)
  if (outputs.includes('result')) runner.setOutput('result', failure.kind === 'cancelled' ? 'cancelled' : 'failed')
  process.exitCode = exitCode(failure)
}
