import type { Json } from '../core/json.ts'
import type { Judge } from '../core/knowledge.ts'
import { ask, topic } from '../core/question.ts'
import type { EnvironmentSettings, ProbeSettings } from '../core/settings.ts'
import type { Named, Step, WaitStep } from '../core/step.ts'
import { planMetrics } from './metrics.ts'

interface ProbeData {
  readonly name: string
  readonly probe: ProbeSettings
}
interface ProbeState {
  readonly good: number
  readonly bad: number
}
interface Answer {
  readonly status: number
  readonly body: string
}
const probed = topic<Answer>('deploy.probe')

/** Waits for the environment's health and readiness, then runs its smoke test and watches its metrics. */
export function planProbes(environment: EnvironmentSettings, root: string, meanwhile: readonly Named[] = []): Step[] {
  const { deadline } = environment
  const wait = { deadline, meanwhile }
  const { health, ready, smoke } = environment.checks
  const waits = [
    ...(health === undefined ? [] : [planProbe('health', below(environment, health), wait)]),
    ...(ready === undefined ? [] : [planProbe('ready', below(environment, ready), wait)]),
  ]
  const metrics = planMetrics(environment, root, { meanwhile })
  if (smoke === '') return [...waits, ...metrics]
  const env = { DEPLOY_URL: environment.url, DEPLOY_ENVIRONMENT: environment.id }
  return [
    ...waits,
    {
      id: 'probe.smoke',
      title: 'Run the smoke test',
      do: 'exec',
      argv: ['sh', '-c', smoke],
      cwd: root,
      env,
      failsAs: 'unhealthy',
      timeout: deadline,
    },
    ...metrics,
  ]
}

/** A probe's path is below the environment's `url`. */
function below({ url }: EnvironmentSettings, probe: ProbeSettings): ProbeSettings {
  return probe.url.startsWith('/') ? { ...probe, url: `${url.replace(/\/+$/, '')}${probe.url}` } : probe
}

function planProbe(name: string, probe: ProbeSettings, wait: Pick<WaitStep, 'deadline' | 'meanwhile'>): WaitStep {
  const data = { name, probe } as unknown as Json
  return {
    id: `probe.${name}`,
    title: `Wait until ${probe.url} answers`,
    do: 'wait',
    judge: { name: 'deploy.probe', data },
    every: probe.every,
    ...wait,
  }
}

/** Bad answers in a row after which a probe is not just early. */
const patience = 3

/**
 * Good after N good answers in a row. A service that does not listen yet is pending; `health` that answers with another status is bad after
 * three in a row; `ready` may answer 503 until the deadline (not ready is not unhealthy), anything else unexpected is bad after three.
 */
export const probeJudge: Judge = {
  ask(data) {
    const { name, probe } = data as unknown as ProbeData
    const step = {
      id: `ask.${name}`,
      title: `Ask ${probe.url}`,
      do: 'http',
      method: 'GET',
      url: probe.url,
      timeout: probe.timeout,
      expect: everyStatus,
    } as const
    return [ask(probed, step, (output) => ({ status: output.status ?? 0, body: output.body ?? '' }))]
  },
  judge({ data, state, facts }) {
    const { name, probe } = data as unknown as ProbeData
    const before = (state ?? { good: 0, bad: 0 }) as unknown as ProbeState
    const { status, body } = facts.need(probed)
    const expected = probe.status.includes(status)
    const wanted = expected && body.includes(probe.contains)
    const early = name === 'ready' && status === 503
    const next = wanted ? { good: before.good + 1, bad: 0 } : { good: 0, bad: early ? 0 : before.bad + 1 }
    const reason = wanted
      ? `${next.good} of ${probe.consecutive} good answers`
      : whyNot({ expected, status, body, probe })
    const verdict = next.good >= probe.consecutive ? 'good' : next.bad >= patience ? 'bad' : 'pending'
    return { state: next, subjects: [{ name, verdict, reasons: [reason] }] }
  },
}

const everyStatus = Array.from({ length: 500 }, (_, index) => index + 100)

function whyNot({
  expected,
  status,
  body,
  probe,
}: {
  expected: boolean
  status: number
  body: string
  probe: ProbeSettings
}): string {
  const start = body.slice(0, 120).replace(/\s+/g, ' ')
  if (expected) return `${probe.url} answered without ${JSON.stringify(probe.contains)}: ${start}`
  return `${probe.url} answered ${status}, expected ${probe.status.join(' or ')}${start === '' ? '' : `: ${start}`}`
}
