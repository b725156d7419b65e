import { failureRules } from '../core/failure.ts'
import { visible } from '../core/markdown.ts'
import type { Sink } from '../core/outcome.ts'
import type { RunReport } from '../core/report.ts'
import { neutralize } from '../io/runner/command.ts'
import type { Runner } from '../io/runner/runner.ts'
import { annotationsOf } from '../report/annotations.ts'
import type { LogOutput } from '../report/folds.ts'
import { reportJson } from '../report/json.ts'
import { createLiveLog } from '../report/live.ts'
import { outputsOf } from '../report/outputs.ts'
import { plansText } from '../report/plan.ts'
import { coloured, plain, type Style } from '../report/style.ts'
import { planSummary, summaryOf } from '../report/summary.ts'
import { reportText } from '../report/text.ts'

/** Where a run is told: live to the log, at its end to outputs, summary, annotations or one JSON document. */
export interface Log {
  readonly sink: Sink
  finish(report: RunReport, planned: boolean): void
  /** A command's answer: JSON where it was asked for, else the text. */
  print(value: unknown, text: string): void
}

/** @param outputs names of the outputs that the action's action.yml declares */
export function openLog(runner: Runner, json: boolean, outputs: readonly string[] = []): Log {
  const write = (text: string) => (json ? void process.stderr.write(text) : runner.write(text))
  const style = styleFor(runner, json)
  return {
    sink: createLiveLog(outputFor(runner, write), style),
    finish(report, planned) {
      const plans = planned ? plansText(report) : ''
      if (json) runner.write(`${runner.hide(JSON.stringify(reportJson(report)))}\n`)
      else write(neutral(runner, visible(runner.hide(`${plans}${reportText(report, style, planned)}`))))
      if (!runner.github) return
      for (const { level, message, ...place } of annotationsOf(report))
        runner.annotate(level, visible(runner.hide(message)), place)
      setOutputs(runner, outputsOf(report), outputs)
      runner.summarize(runner.hide(planned ? planSummary(report, plans) : summaryOf(report)))
    },
    print: (value, text) =>
      runner.write(json ? `${JSON.stringify(value)}\n` : text.endsWith('\n') ? text : `${text}\n`),
  }
}

/** Outputs for people: what is hidden in them does no harm. */
const texts = new Set(['report', 'plan', 'section', 'metadata'])

/** The runner keeps an output with a masked value from later jobs altogether, so it never has one; a name or address that lost a part is told. */
function setOutputs(runner: Runner, values: Readonly<Record<string, string>>, names: readonly string[]): void {
  const torn = names.filter((name) => {
    const value = values[name] ?? ''
    const hidden = runner.hide(value)
    runner.setOutput(name, hidden)
    return hidden !== value && !texts.has(name)
  })
  if (torn.length === 0) return
  const which = torn.length === 1 ? `The output ${torn[0]} has` : `The outputs ${torn.join(', ')} have`
  const message = `${which} the value of a secret as a part, which is *** there: no later step or job can use that. Let a name or an address be a variable, and no secret.`
  runner.annotate('warning', message)
}

/** The exit code of a report: that of its first failure. */
export function exitOf(report: RunReport): number {
  return report.failure === undefined ? 0 : failureRules[report.failure.kind].exit
}

function outputFor(runner: Runner, write: (text: string) => void): LogOutput {
  const base: LogOutput = {
    line: (text) => write(`${neutral(runner, visible(text))}\n`),
    output: (prefix, text) => write(`${prefix}${neutral(runner, text)}\n`),
  }
  if (!runner.github) return base
  return { ...base, fold: { open: (title) => runner.startGroup(title), close: () => runner.endGroup() } }
}

/** Somebody else's text must not be read as a command of the runner. */
function neutral(runner: Runner, text: string): string {
  return runner.github ? neutralize(text) : text
}

function styleFor({ env, github }: Runner, json: boolean): Style {
  const stream = json ? process.stderr : process.stdout
  const wanted = env['FORCE_COLOR'] !== undefined ? env['FORCE_COLOR'] !== '0' : github || stream.isTTY === true
  return wanted && (env['NO_COLOR'] ?? '') === '' ? coloured : plain
}
