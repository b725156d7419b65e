import { formatDuration } from '../core/duration.ts'
import type { Plan } from '../core/plan.ts'
import type { Question } from '../core/question.ts'
import type { RunReport } from '../core/report.ts'
import { type Arg, type Step, showArg, type WayBack } from '../core/step.ts'
import { describeContent } from './content.ts'
import { oneLine } from './style.ts'

/** All plans of a dry run, as a person reads them; a stage that could not be planned says why. */
export function plansText(report: RunReport): string {
  const parts = report.stages.map((stage) => {
    if (stage.plan !== undefined) return planText(stage.plan, stage.planHash)
    const why = stage.failure?.message ?? stage.notes[0] ?? ''
    return `${stage.stage}: ${stage.state}${why === '' ? '' : `: ${oneLine(why)}`}\n`
  })
  return parts.join('\n')
}

/** One plan: a line per step with exactly what would be done. Secrets and later values show as `‹secret NAME›` and `‹step.output›`. */
export function planText(plan: Plan, hash?: string): string {
  const none = plan.steps.length === 0 ? ['  (nothing to do)'] : []
  return [
    `${plan.stage}: ${oneLine(plan.subject)}`,
    ...plan.steps.flatMap((step, index) => stepLines(step, `  ${index + 1}. `)),
    ...none,
    ...(plan.changes ?? []).map((change) => `  change: ${oneLine(change)}`),
    ...plan.notes.map((note) => `  note: ${oneLine(note)}`),
    ...Object.entries(plan.values).map(([name, value]) => `  = ${name}: ${oneLine(value)}`),
    ...(hash === undefined ? [] : [`  hash: ${hash}`]),
    '',
  ].join('\n')
}

/** What would be asked, without asking. */
export function questionsText(questions: readonly Question[]): string {
  return questions.map(({ topic, step, why }) => `  ? ${topic}: ${why ?? step.title}: ${action(step)}\n`).join('')
}

function stepLines(step: Step, prefix: string): string[] {
  const pad = ' '.repeat(prefix.length)
  const after =
    step.after === undefined ? '' : step.after.length === 0 ? ' [at once]' : ` [after ${step.after.join(', ')}]`
  const flags = [step.at === undefined ? '' : ` at ${step.at}`, step.advisory ? ' (advisory)' : ''].join('')
  return [
    `${prefix}${step.id}${after}${flags}: ${step.title}`,
    `${pad}${action(step)}`,
    ...environmentLines(step).map((line) => `${pad}${line}`),
    ...wayBack(step.undo).map((line) => `${pad}${line}`),
  ]
}

/** What is done, exactly. */
function action(step: Step): string {
  switch (step.do) {
    case 'exec':
      return `$ ${step.argv.map(shellWord).join(' ')}${step.cwd === undefined ? '' : `  (in ${showArg(step.cwd)})`}`
    case 'http':
      return `${step.method} ${show(step.url)}${step.body === undefined ? '' : `  with ${show(step.body)}`}`
    case 'write':
      return `write ${showArg(step.path)} (${(step.mode ?? 0o600).toString(8)}): ${describeContent(step.content)}`
    case 'call':
      return `call ${step.operation} ${showJson(step.input)}`
    case 'wait':
      return `wait for ${step.judge.name}, every ${formatDuration(step.every)}, at most ${formatDuration(step.deadline)}: ${showJson(step.judge.data)}`
  }
}

function environmentLines(step: Step): string[] {
  if (step.do !== 'exec') return []
  const env = Object.entries(step.env ?? {}).map(([name, value]) => `env ${name}=${show(value)}`)
  return step.stdin === undefined ? env : [...env, `stdin ${show(step.stdin)}`]
}

function wayBack(undo: WayBack | undefined): string[] {
  if (undo === undefined) return []
  switch (undo.way) {
    case 'keep':
      return [`back: kept, ${undo.why}`]
    case 'barrier':
      return [`back: none, ${undo.why}`]
    case 'restore':
      return [`back: restore ${undo.restore.name}`]
    case 'steps':
      return undo.steps.map((step) => `back: ${step.title}: ${action(step)}`)
  }
}

/** As one could type it; ‹…› needs no quotes, because nobody can type it. */
function shellWord(arg: Arg): string {
  const text = show(arg)
  return /^[\w@%+=:,./‹›-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** Control characters and line breaks would forge lines of the plan. */
function show(arg: Arg): string {
  return showArg(arg).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) =>
    JSON.stringify(character).slice(1, -1),
  )
}

function showJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isArg(inner) ? showArg(inner) : inner))
}

function isArg(value: unknown): value is Exclude<Arg, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return 'secret' in value || ('late' in value && 'output' in value) || 'join' in value
}
