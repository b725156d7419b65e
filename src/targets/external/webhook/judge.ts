import type { Json } from '../../../core/json.ts'
import type { Judge } from '../../../core/knowledge.ts'
import { ask, type Question, topic } from '../../../core/question.ts'
import type { Arg } from '../../../core/step.ts'
import type { Subject } from '../../../core/verdict.ts'

export interface Outcome {
  readonly state: 'running' | 'succeeded' | 'failed'
  readonly message: string
  readonly digests: readonly string[]
}

interface OutcomeData {
  readonly ask: Readonly<Record<string, Arg | Json>>
  /** URL that says what runs; empty: none. */
  readonly running: string
  readonly digests: readonly string[]
  readonly stable?: number
}

interface State {
  readonly since: number | null
}

const outcomeTopic = topic<Outcome>('webhook.outcome')
export const runningTopic = topic<readonly string[]>('webhook.running')

export function askRunning(url: string, request: OutcomeData['ask']): Question {
  return ask(
    runningTopic,
    {
      id: 'ask.running',
      title: 'Ask what runs',
      do: 'call',
      operation: 'webhook.running',
      input: { ...request, url },
      timeout: 60_000,
    },
    ({ value }) => value as unknown as readonly string[],
  )
}

/** Good when the receiver says that it succeeded and does not name other digests than ours, for the stability time; bad as soon as it says that it failed. */
export const outcomeJudge: Judge = {
  ask(data) {
    const { ask: request, running } = data as unknown as OutcomeData
    const look = {
      id: 'ask.outcome',
      title: 'Ask for the outcome',
      do: 'call',
      operation: 'webhook.status',
      input: request,
      timeout: 60_000,
    } as const
    const outcome = ask(outcomeTopic, look, ({ value }) => value as unknown as Outcome)
    return running === '' ? [outcome] : [outcome, askRunning(running, request)]
  },
  judge({ data, state, facts, now }) {
    const { digests, stable = 0 } = data as unknown as OutcomeData
    const outcome = facts.need(outcomeTopic)
    const running = facts.get(runningTopic)
    const before = (state ?? { since: null }) as unknown as State
    const subjects: Subject[] = [
      judgeOutcome(outcome, digests),
      ...(running === undefined ? [] : [judgeRunning('running', running, digests)]),
    ]
    const good = subjects.every(({ verdict }) => verdict === 'good')
    const since = good ? (before.since ?? now) : null
    const waiting = since !== null && now - since < stable
    const watching = ['good, watching that it stays so']
    return {
      state: { since } as unknown as Json,
      subjects: waiting ? subjects.map((one) => ({ ...one, verdict: 'pending', reasons: watching })) : subjects,
    }
  },
}

function judgeOutcome({ state, message, digests: said }: Outcome, digests: readonly string[]): Subject {
  const text = message === '' ? state : message
  if (state === 'failed') return { name: 'receiver', verdict: 'bad', reasons: [`says that it failed: ${text}`] }
  if (state === 'running') return { name: 'receiver', verdict: 'pending', reasons: [text] }
  return said.length === 0
    ? { name: 'receiver', verdict: 'good', reasons: [text] }
    : judgeRunning('receiver', said, digests)
}

function judgeRunning(name: string, running: readonly string[], digests: readonly string[]): Subject {
  const missing = digests.filter((digest) => !running.includes(digest))
  if (missing.length === 0) return { name, verdict: 'good', reasons: ['our digest is what runs'] }
  const what = running.map(short).join(', ') || 'nothing'
  return { name, verdict: 'pending', reasons: [`${what} runs, not ${missing.map(short).join(', ')}`] }
}

const short = (digest: string) => digest.slice(0, 19)
