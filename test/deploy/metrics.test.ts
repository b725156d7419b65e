import { afterEach, beforeEach, expect, test } from 'vitest'
import { joinKnowledge } from '../../src/core/knowledge.ts'
import type { EnvironmentSettings, MetricSettings } from '../../src/core/settings.ts'
import { deployKnowledge } from '../../src/deploy/index.ts'
import { planMetrics } from '../../src/deploy/metrics.ts'
import { createContext } from '../../src/engine/context.ts'
import { execute } from '../../src/engine/execute.ts'
import { createPorts } from '../../src/io/ports.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { type Prometheus, startPrometheus } from '../fakes/prometheus.ts'

let prometheus: Prometheus
beforeEach(async () => {
  prometheus = await startPrometheus([])
})
afterEach(() => prometheus.close())

/** Watches one metric with the real engine and the real world. */
async function watch(given: Partial<MetricSettings>, deadline = 5000) {
  const query = { url: `${prometheus.url}/`, query: 'sum(rate(errors[5m]))', token: { secret: 'TOKEN' } }
  const metric: MetricSettings = {
    ...{ id: 'errors', run: '', consecutive: 2, failures: 2, every: 10, timeout: 2000, empty: 'wait' },
    ...(given.run === undefined ? { query } : {}),
    ...given,
  }
  const environment = { id: 'test', url: 'http://shop', deadline, checks: { smoke: '', metrics: [metric] } }
  const steps = planMetrics(environment as unknown as EnvironmentSettings, process.cwd(), {})
  const secrets = createSecrets({ TOKEN: 'told-nobody' }, () => {})
  const { signal } = new AbortController()
  const ports = createPorts({ env: process.env as Record<string, string>, secrets, signal })
  const context = createContext({ ports, knowledge: joinKnowledge(deployKnowledge), sink: () => {} })
  const plan = { stage: 'deploy', subject: 'test', steps, basis: null, notes: [], values: {} }
  const { state, failure } = await execute(plan, context)
  return { state, kind: failure?.kind, text: failure?.message ?? '' }
}

test.for([
  { name: 'good twice in a row', answers: [0.9, 0.1, 0.9, 0.1, 0.1], given: { below: 0.5 }, asked: 5 },
  { name: 'a server that starts is no verdict', answers: ['unavailable', 0.1], given: { below: 0.5 }, asked: 3 },
  { name: 'no data yet is waited for', answers: [[], Number.NaN, 0.1], given: { below: 0.5 }, asked: 4 },
  { name: 'no data is good where that is said', answers: [[]], given: { below: 0.5, empty: 'good' }, asked: 2 },
  { name: 'a scalar', answers: ['scalar'], given: { above: 0.4, below: 0.6 }, asked: 2 },
] as const)('a query: $name', async ({ answers, given, asked }) => {
  prometheus.answers = [...answers]
  expect(await watch(given)).toMatchObject({ state: 'succeeded' })
  expect(prometheus.asked).toHaveLength(asked)
  expect(prometheus.asked[0]).toEqual({ query: 'sum(rate(errors[5m]))', authorization: 'Bearer told-nobody' })
})

test.for([
  {
    name: 'bad twice in a row',
    answers: [0.1, 0.7],
    given: { below: 0.5 },
    kind: 'unhealthy',
    text: 'is 0.7, but wanted below 0.5',
  },
  {
    name: 'one series of several',
    answers: [[0.1, 9]],
    given: { below: 0.5 },
    kind: 'unhealthy',
    text: '(1 of 2 series are good)',
  },
  {
    name: 'no data where that is bad',
    answers: [[]],
    given: { below: 0.5, empty: 'bad' },
    kind: 'unhealthy',
    text: 'has no data',
  },
  { name: 'a query that is refused', answers: ['refused'], given: { below: 0.5 }, kind: 'usage', text: 'parse error' },
  {
    name: 'a query that gives no number',
    answers: ['matrix'],
    given: { below: 0.5 },
    kind: 'usage',
    text: 'gives a matrix',
  },
] as const)('a query: $name', async ({ answers, given, kind, text }) => {
  prometheus.answers = [...answers]
  const ended = await watch(given)
  expect(ended).toMatchObject({ state: 'failed', kind })
  expect(ended.text).toContain(text)
})

test('no data until the deadline, and nobody who answers: timeout', async () => {
  prometheus.answers = [[]]
  expect(await watch({ below: 1 }, 200)).toMatchObject({ kind: 'timeout' })
  prometheus.answers = ['unavailable']
  expect(await watch({ below: 1 }, 200)).toMatchObject({ kind: 'timeout' })
})

test.for([
  { run: 'exit 0', kind: undefined, text: '' },
  { run: 'echo too slow >&2; exit 3', kind: 'unhealthy', text: 'exited with 3: too slow' },
  { run: 'echo measured; echo 12', below: 20, kind: undefined, text: '' },
  { run: 'echo 12', below: 10, kind: 'unhealthy', text: 'is 12, but wanted below 10' },
  { run: 'test "$DEPLOY_ENVIRONMENT $DEPLOY_URL" = "test http://shop"', kind: undefined, text: '' },
  { run: 'echo much', above: 1, empty: 'bad', kind: 'unhealthy', text: 'printed no number but "much"' },
] as const)('a command: $run', async ({ kind, text, ...given }) => {
  const ended = await watch(given)
  expect(ended).toMatchObject({ state: kind === undefined ? 'succeeded' : 'failed', kind })
  expect(ended.text).toContain(text)
})
