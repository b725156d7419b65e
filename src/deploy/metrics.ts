import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { Judge } from '../core/knowledge.ts'
import { ask, type Question, topic } from '../core/question.ts'
import type { EnvironmentSettings, MetricSettings } from '../core/settings.ts'
import type { ReadStep, StepOutput, WaitStep } from '../core/step.ts'

interface MetricData {
  readonly metric: MetricSettings
  readonly root: string
  readonly env: Readonly<Record<string, string>>
}

/** What one look gave. `value` is null where there is no number (no data; a command without threshold). */
interface Sample {
  readonly good: boolean | null
  readonly value: number | null
  readonly text: string
}
const sampled = topic<Sample>('deploy.metric')

/** Waits until each metric of the environment has been good often enough in a row. */
export function planMetrics(
  environment: EnvironmentSettings,
  root: string,
  rest: Pick<WaitStep, 'meanwhile'>,
): WaitStep[] {
  const env = { DEPLOY_URL: environment.url, DEPLOY_ENVIRONMENT: environment.id }
  return (environment.checks.metrics ?? []).map((metric) => ({
    id: `probe.metric.${metric.id}`,
    title: `Watch the metric ${metric.id}${metric.query === undefined ? '' : ` (${showBounds(metric)})`}`,
    do: 'wait',
    judge: { name: 'deploy.metric', data: { metric, root, env } as unknown as Json },
    every: metric.every,
    deadline: environment.deadline,
    ...rest,
  }))
}

/**
 * Good after N good looks in a row, bad after as many bad ones as are allowed. A query without data is what `empty` says; a Prometheus that does
 * not answer is no verdict, and one that refuses the query ends the wait as `usage`.
 */
export const metricJudge: Judge = {
  ask(data) {
    const given = data as unknown as MetricData
    return [given.metric.query === undefined ? askCommand(given) : askPrometheus(given.metric, given.metric.query)]
  },
  judge({ data, state, facts }) {
    const { metric } = data as unknown as MetricData
    const before = (state ?? { good: 0, bad: 0 }) as { good: number; bad: number }
    const { good, text } = facts.need(sampled)
    const next = good === null ? before : good ? { good: before.good + 1, bad: 0 } : { good: 0, bad: before.bad + 1 }
    const verdict = next.good >= metric.consecutive ? 'good' : next.bad >= metric.failures ? 'bad' : 'pending'
    const count = good === true ? `, ${next.good} of ${metric.consecutive} good looks` : ''
    return { state: next, subjects: [{ name: metric.id, verdict, reasons: [`${text}${count}`] }] }
  },
}

function askCommand({ metric, root, env }: MetricData): Question {
  const step: ReadStep = {
    ...{ id: `ask.metric.${metric.id}`, title: `Measure ${metric.id}`, do: 'exec', quiet: true },
    ...{ argv: ['sh', '-c', metric.run], cwd: root, env, timeout: metric.timeout, expect: everyExit },
  }
  return ask(sampled, step, (output) => readCommand(metric, output))
}

/** Exit 0 is good; with a threshold the last line must be a number on its right side as well. */
function readCommand(metric: MetricSettings, { exit = 1, stdout, stderr }: StepOutput): Sample {
  const last = (text: string) => text.trim().split('\n').at(-1)?.trim() ?? ''
  if (exit !== 0) {
    const said = last(stderr) || last(stdout)
    return { good: false, value: null, text: `exited with ${exit}${said === '' ? '' : `: ${said.slice(0, 200)}`}` }
  }
  if (metric.above === undefined && metric.below === undefined)
    return { good: true, value: null, text: 'exited with 0' }
  const line = last(stdout)
  const value = line === '' ? Number.NaN : Number(line)
  if (Number.isNaN(value)) return noData(metric, `printed no number but ${JSON.stringify(line.slice(0, 80))}`)
  return compare(metric, [value])
}

function askPrometheus(metric: MetricSettings, { url, query, token }: NonNullable<MetricSettings['query']>): Question {
  const step: ReadStep = {
    ...{ id: `ask.metric.${metric.id}`, title: `Ask Prometheus for ${metric.id}`, do: 'http', method: 'GET' },
    url: `${url.replace(/\/+$/, '')}/api/v1/query?query=${encodeURIComponent(query)}`,
    ...(token === undefined ? {} : { headers: { authorization: { join: ['Bearer ', token] } } }),
    timeout: metric.timeout,
    expect: [200, 400, 422],
  }
  return ask(sampled, step, (output) => readPrometheus(metric, output))
}

interface Answer {
  readonly status?: string
  readonly error?: string
  readonly data?: { readonly resultType?: string; readonly result?: unknown }
}

/** A scalar, or a vector of which every series must be good. @throws Failure `usage` for a query that Prometheus refuses */
function readPrometheus(metric: MetricSettings, { status, body = '' }: StepOutput): Sample {
  const answer = parse(body)
  if (status !== 200 || answer.status !== 'success') {
    throw new Failure('usage', `Prometheus refuses the query of ${metric.id}: ${answer.error ?? `status ${status}`}.`)
  }
  const { resultType, result } = answer.data ?? {}
  const values =
    resultType === 'scalar'
      ? [(result as [number, string])[1]]
      : resultType === 'vector'
        ? (result as { value: [number, string] }[]).map(({ value }) => value[1])
        : undefined
  if (values === undefined) {
    const message = `The query of ${metric.id} gives a ${resultType}, not a number.`
    throw new Failure('usage', message, { hint: 'Ask for an instant vector or a scalar: rate(…[5m]), sum(…).' })
  }
  const numbers = values.map(numberOf).filter((value) => !Number.isNaN(value))
  return numbers.length === 0 ? noData(metric, 'has no data') : compare(metric, numbers)
}

function parse(body: string): Answer {
  try {
    return JSON.parse(body) as Answer
  } catch {
    return { error: `no JSON: ${body.slice(0, 80)}` }
  }
}

function numberOf(text: string): number {
  return text === '+Inf' ? Number.POSITIVE_INFINITY : text === '-Inf' ? Number.NEGATIVE_INFINITY : Number(text)
}

function compare(metric: MetricSettings, values: readonly number[]): Sample {
  const { above = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = metric
  const isGood = (value: number) =>
    (metric.above === undefined || value > above) && (metric.below === undefined || value < below)
  const worst = values.find((value) => !isGood(value)) ?? (values[0] as number)
  const good = isGood(worst)
  const of = values.length > 1 ? ` (${values.filter(isGood).length} of ${values.length} series are good)` : ''
  return { good, value: worst, text: `is ${worst}, ${good ? 'wanted' : 'but wanted'} ${showBounds(metric)}${of}` }
}

function noData({ empty }: MetricSettings, text: string): Sample {
  return { good: empty === 'wait' ? null : empty === 'good', value: null, text }
}

function showBounds({ above, below }: MetricSettings): string {
  return [above === undefined ? [] : `above ${above}`, below === undefined ? [] : `below ${below}`].flat().join(' and ')
}

const everyExit = Array.from({ length: 256 }, (_, index) => index)
