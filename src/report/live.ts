import { formatDuration } from '../core/duration.ts'
import type { EngineEvent, Sink, StepOutcome } from '../core/outcome.ts'
import { createFolds, type LogOutput, type StepLines } from './folds.ts'
import { marks, oneLine, plain, type Style } from './style.ts'

/** A sink that tells what happens as it happens: to a terminal, or to the runner's log, where each step's output can be folded. */
export function createLiveLog(out: LogOutput, style: Style = plain): Sink {
  const steps: StepLines = out.fold === undefined ? prefixed(out, style) : createFolds(out, out.fold)
  const shown = new Map<string, string>()
  return (event) => {
    switch (event.type) {
      case 'output':
        return steps.output(event.step, event.text)
      case 'started':
        return steps.start(event.step, `${event.undo ? 'Undo: ' : ''}${event.title}`)
      case 'progress':
        for (const line of changed(event, shown)) steps.line(event.step, style.dim(line))
        return
      case 'retry':
        return steps.line(event.step, style.warn(retryLine(event)))
      case 'ended':
        forget(shown, event.outcome.id)
        return steps.end(event.outcome.id, endLine(event.outcome, style, event.undo === true))
      default:
        return steps.between(otherLine(event, style))
    }
  }
}

type Of<T extends EngineEvent['type']> = Extract<EngineEvent, { type: T }>

/** In a terminal a line carries its step's name: steps may run at the same time. */
function prefixed(out: LogOutput, style: Style): StepLines {
  return {
    start: (_step, title) => out.line(`  ▸ ${title}`),
    output: (step, text) => out.output(`    ${step} │ `, text),
    line: (step, text) => out.line(`    ${style.dim(`${step} │`)} ${text}`),
    end: (_step, text) => out.line(`  ${text}`),
    between: (text) => out.line(text),
  }
}

/** The subjects of a wait whose standing is not the one that was told last. */
function changed({ step, subjects }: Of<'progress'>, shown: Map<string, string>): string[] {
  return subjects.flatMap(({ name, verdict, reasons }) => {
    const key = `${step}\n${name}`
    const line = `${marks[verdict]} ${oneLine(name)} ${verdict}${reasons.length > 0 ? `: ${oneLine(reasons.join('; '))}` : ''}`
    if (shown.get(key) === line) return []
    shown.set(key, line)
    return [line]
  })
}

function forget(shown: Map<string, string>, step: string): void {
  for (const key of shown.keys()) if (key.startsWith(`${step}\n`)) shown.delete(key)
}

function retryLine({ attempt, delay, failure }: Of<'retry'>): string {
  return `↻ attempt ${attempt} in ${formatDuration(delay)} after ${failure.kind}: ${oneLine(failure.message)}`
}

function endLine({ title, state, attempts, ms, failure }: StepOutcome, style: Style, undo: boolean): string {
  const tries = attempts > 1 ? ` (attempt ${attempts})` : ''
  const time = state === 'skipped' || state === 'kept' ? '' : ` ${formatDuration(ms)}`
  const text = `${marks[state]} ${undo ? 'Undo: ' : ''}${title}${tries}${time}`
  // A message often begins with the step's title, which stands here already.
  const why = failure === undefined ? '' : `: ${oneLine(failure.message).replace(`${title}: `, '')}`
  if (state === 'failed') return style.bad(`${text}${why}`)
  return state === 'done' ? style.good(text) : style.warn(`${text} ${state}`)
}

function otherLine(event: Of<'stage'> | Of<'hold'> | Of<'note'>, style: Style): string {
  if (event.type === 'note') {
    const paint = { info: style.dim, warning: style.warn, error: style.bad }[event.level]
    return paint(`  ${{ info: 'i', warning: '!', error: '✗' }[event.level]} ${event.text}`)
  }
  if (event.type === 'hold')
    return style.dim(`  ⚿ ${event.name} ${event.state}${event.text === '' ? '' : `: ${event.text}`}`)
  const { stage, subject, state, why } = event
  const about = subject === '' || subject === stage ? '' : `: ${oneLine(subject)}`
  if (state === 'started') return style.bold(`▶ ${stage}${about}`)
  const paint = state === 'succeeded' ? style.good : state === 'failed' ? style.bad : style.warn
  return paint(`${marks[state]} ${stage} ${state}${why === undefined ? '' : `: ${oneLine(why)}`}`)
}
