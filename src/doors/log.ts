import { reportFailure } from '../core/failure.ts'
import type { EngineEvent, Sink } from '../core/outcome.ts'
import type { RunReport } from '../core/report.ts'
import type { Runner } from '../io/runner/runner.ts'

/** Where a run is told: live to the log, at its end to outputs, summary, annotations or one JSON document. */
export interface Log {
  readonly sink: Sink
  finish(report: RunReport, planned: boolean): void
  /** A command's answer: JSON where it was asked for, else the text. */
  print(value: unknown, text: string): void
}

export function openLog(runner: Runner, json: boolean): Log {
  const write = (text: string) => (json ? void process.stderr.write(text) : runner.write(text))
  return {
    sink: (event: EngineEvent) => write(`${JSON.stringify(event).slice(0, 400)}\n`),
    finish(report) {
      if (json) runner.write(`${JSON.stringify({ ...report, failure: report.failure && reportFailure(report.failure) })}\n`)
      else if (report.failure) write(`${JSON.stringify(reportFailure(report.failure), null, 1)}\n`)
    },
    print: (value, text) => runner.write(json ? `${JSON.stringify(value)}\n` : `${text}\n`),
  }
}
