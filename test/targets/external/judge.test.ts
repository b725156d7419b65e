import { describe, expect, test } from 'vitest'
import type { Json } from '../../../src/core/json.ts'
import type { Judge } from '../../../src/core/knowledge.ts'
import { facts, topic } from '../../../src/core/question.ts'
import { verifyJudge } from '../../../src/targets/external/command/judge.ts'
import { outcomeJudge } from '../../../src/targets/external/webhook/judge.ts'

const ours = `sha256:${'a'.repeat(64)}`
const other = `sha256:${'b'.repeat(64)}`

/** The verdict of each round, half a second apart. */
function rounds(judge: Judge, data: Json, answers: readonly Readonly<Record<string, unknown>>[]): string[] {
  let state: Json | undefined
  return answers.map((one, index) => {
    const known = Object.entries(one).reduce((all, [name, answer]) => all.with(topic(name), answer), facts())
    const verdict = judge.judge({ data, state, facts: known, now: index * 500 })
    state = verdict.state
    return verdict.subjects.map(({ name, verdict: said }) => `${name} ${said}`).join(', ')
  })
}

describe('what verify and status say', () => {
  const ended = (exit: number, stdout = '') => ({ exit, stdout, last: stdout })
  const verify = (...codes: number[]) => codes.map((exit) => ({ 'command.verify': ended(exit) }))
  const status = (...texts: string[]) => texts.map((text) => ({ 'command.status': ended(0, text) }))
  const rows: [string, number, Readonly<Record<string, unknown>>[], string[]][] = [
    ['0 is good', 0, verify(0), ['verify good']],
    ['75 is not yet, for ever', 0, verify(75, 75, 75), ['verify pending', 'verify pending', 'verify pending']],
    ['another code is bad at the second sighting', 0, verify(1, 1), ['verify pending', 'verify bad']],
    ['once is forgiven', 0, verify(1, 0, 1, 0), ['verify pending', 'verify good', 'verify pending', 'verify good']],
    ['our digest anywhere in the output', 0, status(`{"image":"x@${ours}"}`), ['status good']],
    ['another digest is waited for', 0, status(other, `${other} ${ours}`), ['status pending', 'status good']],
    ['a status that fails is waited for', 0, [{ 'command.status': ended(1, ours) }], ['status pending']],
    ['neither: it ended with 0', 0, [{}], ['command good']],
    ['good for the stability time', 1000, verify(0, 0, 0), ['verify pending', 'verify pending', 'verify good']],
    ['which begins anew', 1000, verify(0, 0, 75, 0, 0), Array(5).fill('verify pending')],
  ]
  test.each(rows)('%s', (_name, stable, answers, verdicts) => {
    expect(rounds(verifyJudge, { digests: [ours], stable }, answers)).toEqual(verdicts)
  })
})

describe('what a receiver says', () => {
  const said = (state: string, digests: string[] = []) => ({ 'webhook.outcome': { state, message: '', digests } })
  const rows: [string, number, Readonly<Record<string, unknown>>[], string[]][] = [
    ['running, then succeeded', 0, [said('running'), said('succeeded')], ['receiver pending', 'receiver good']],
    ['failed is bad at once', 0, [said('failed')], ['receiver bad']],
    ['success with our digest', 0, [said('succeeded', [ours, other])], ['receiver good']],
    ['success with another digest is none', 0, [said('succeeded', [other])], ['receiver pending']],
    [
      'what runs must be ours too',
      0,
      [
        { ...said('succeeded'), 'webhook.running': [other] },
        { ...said('succeeded'), 'webhook.running': [ours] },
      ],
      ['receiver good, running pending', 'receiver good, running good'],
    ],
    ['for the stability time', 500, [said('succeeded'), said('succeeded')], ['receiver pending', 'receiver good']],
  ]
  test.each(rows)('%s', (_name, stable, answers, verdicts) => {
    expect(rounds(outcomeJudge, { ask: {}, running: '', digests: [ours], stable }, answers)).toEqual(verdicts)
  })
})
