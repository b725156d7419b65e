import { expect, test } from 'vitest'
import type { Json } from '../../../src/core/json.ts'
import type { Facts } from '../../../src/core/question.ts'
import type { Container } from '../../../src/systems/docker.ts'
import { parseEvents } from '../../../src/systems/docker-events.ts'
import { goneJudge, servicesJudge } from '../../../src/targets/compose/judge.ts'
import { endsBefore } from '../../../src/targets/compose/topics.ts'
import { container, digest, seeing } from './world.ts'

const ours = `ghcr.io/acme/shop@${digest('a')}`
const one = { image: ours, replicas: 1, oneShot: false }

/** Judges rounds 500 ms apart; the last verdict of the only service. */
function watch(rounds: readonly (readonly Container[])[], expected: Partial<typeof one> = {}, stable = 0) {
  const data = { project: 'shop', services: { web: { ...one, ...expected } }, stable } as unknown as Json
  let state: Json | undefined
  let last: ReturnType<typeof servicesJudge.judge> | undefined
  for (const [index, containers] of rounds.entries()) {
    last = servicesJudge.judge({ data, state, facts: seeing(containers), now: index * 500 })
    state = JSON.parse(JSON.stringify(last.state)) as Json
  }
  const subject = last?.subjects[0]
  return `${subject?.verdict}: ${subject?.reasons[0]}`
}

const running = container()
const crashed = container({ state: 'exited', exitCode: 1, finishedAt: '2026-01-01T00:00:02.200Z' })
const looping = container({ restarts: 2, restartPolicy: 'always', finishedAt: '2026-01-01T00:00:00Z' })
const restarting = container({ ...crashed, state: 'restarting', restartPolicy: 'always', restarts: 1 })

test.each<[name: string, rounds: (readonly Container[])[], verdict: string, expected?: Partial<typeof one>]>([
  ['running', [[running]], 'good: running'],
  ['healthy', [[container({ health: 'healthy' })]], 'good: healthy'],
  ['not healthy yet', [[container({ health: 'starting' })]], 'pending: health check has not passed yet'],
  [
    'unhealthy',
    [[container({ health: 'unhealthy', probes: [{ exitCode: 1, output: 'a\nrefused' }] })]],
    'bad: is unhealthy: its health check says refused',
  ],
  ['crashed', [[crashed]], 'bad: crashed with exit code 1 after 1.2s'],
  [
    'a life so short that its end was written down before its start',
    [[container({ ...crashed, finishedAt: '2026-01-01T00:00:00.990Z' })]],
    'bad: crashed with exit code 1 after 0ms',
  ],
  [
    'killed by a signal',
    [[container({ ...crashed, exitCode: 137 })]],
    'bad: crashed with exit code 137 (SIGKILL) after 1.2s',
  ],
  [
    'ended with 0 although it is to run on',
    [[container({ ...crashed, exitCode: 0 })]],
    'bad: ended by itself with exit code 0 after 1.2s',
  ],
  [
    'out of memory',
    [[container({ ...crashed, exitCode: 137, outOfMemory: true, memoryLimit: 64 * 1024 * 1024 })]],
    'bad: was killed because it ran out of memory (limit 64 MiB) after 1.2s',
  ],
  ['one restart is a sign', [[restarting]], 'pending: crashed with exit code 1 after 1.2s (restarted once)'],
  [
    'the sign seen twice is a loop',
    [[restarting], [restarting]],
    'bad: crashed with exit code 1 after 1.2s (restarted once)',
  ],
  ['two restarts are a loop, even while it runs', [[looping]], 'bad: ended and was restarted 2 times'],
  [
    'restarts of long ago do not count',
    [[container({ restarts: 5, created: '2025-12-01T00:00:00Z' })]],
    'good: running',
  ],
  [
    'a one-shot that has ended',
    [[container({ ...crashed, exitCode: 0 })]],
    'good: ended with exit code 0',
    { oneShot: true },
  ],
  [
    'a one-shot that is tried again',
    [[restarting], [restarting]],
    'pending: crashed with exit code 1 after 1.2s (restarted once)',
    { oneShot: true },
  ],
  ['a one-shot that still runs', [[running]], 'pending: has not ended yet', { oneShot: true }],
  ['a one-shot that failed', [[crashed]], 'bad: crashed with exit code 1 after 1.2s', { oneShot: true }],
  ['no container', [[]], 'pending: 0 of 1 containers exist'],
  ['still no container', [[], []], 'bad: 0 of 1 containers exist'],
  ['one of two replicas', [[running]], 'pending: 1 of 2 containers exist', { replicas: 2 }],
  [
    'another image',
    [[container({ imageId: digest('b'), reference: 'shop:old' })]],
    `pending: runs shop:old, not ${ours}`,
  ],
  [
    'still another image',
    [
      [container({ imageId: digest('b'), reference: 'shop:old' })],
      [container({ imageId: digest('b'), reference: 'shop:old' })],
    ],
    `bad: runs shop:old, not ${ours}`,
  ],
  ['a tag is not compared', [[container({ imageId: digest('b') })]], 'good: running', { image: 'postgres:16' }],
  [
    'an image without a registry is known by its id',
    [[container({ imageId: digest('b') })]],
    'good: running',
    { image: digest('b') },
  ],
  [
    'created, not started',
    [
      [container({ state: 'created', error: 'no such device' })],
      [container({ state: 'created', error: 'no such device' })],
    ],
    'bad: was created but not started: no such device',
  ],
  ['dead', [[container({ state: 'dead' })]], 'bad: is dead'],
  ['none is wanted', [[]], 'good: 0 containers are wanted', { replicas: 0 }],
])('%s', (_name, rounds, verdict, expected) => {
  expect(watch(rounds, expected)).toBe(verdict)
})

test('the last end of what runs again is asked for, and told', () => {
  const data = { project: 'shop', services: { web: one } } as unknown as Json
  const topics = (facts: Facts) => servicesJudge.ask(data, undefined, facts).map(({ topic }) => topic)
  expect(topics(seeing([looping]))).toContain(endsBefore(looping).name)
  expect(topics(seeing([running]))).not.toContain(endsBefore(running).name)
  const ends = parseEvents(
    [
      '{"Action":"start","timeNano":1767225600100000000,"Actor":{"Attributes":{}}}',
      '{"Action":"die","timeNano":1767225600200000000,"Actor":{"Attributes":{"exitCode":"3"}}}',
      '{"Action":"start","timeNano":1767225600400000000,"Actor":{"Attributes":{}}}',
      '{"Action":"die","timeNano":1767225600450000000,"Actor":{"Attributes":{"exitCode":"4"}}}',
    ].join('\n'),
  )
  const facts = seeing([looping]).with(endsBefore(looping), ends)
  const { subjects } = servicesJudge.judge({ data, state: undefined, facts, now: 0 })
  expect(subjects[0]?.reasons).toEqual(['crashed with exit code 4 after 50ms (restarted 2 times)'])
})

test('under the classic image store the digest is known by the image it names', () => {
  const facts = seeing([container({ imageId: digest('c') })], { [ours]: { id: digest('c'), repoDigests: [ours] } })
  const data = { project: 'shop', services: { web: one } } as unknown as Json
  expect(servicesJudge.judge({ data, state: undefined, facts, now: 0 }).subjects[0]?.verdict).toBe('good')
})

test('good is good only after everything stayed as it is for the whole time', () => {
  const again = container({ startedAt: '2026-01-01T00:00:05Z', restarts: 1, restartPolicy: 'always' })
  const calm = Array.from({ length: 5 }, () => [running])
  expect(watch(calm.slice(0, 4), {}, 2000)).toBe('pending: running, watching that it stays so')
  expect(watch(calm, {}, 2000)).toBe('good: running')
  expect(watch([...calm.slice(0, 3), [again], [again], [again]], {}, 2000)).toBe(
    'pending: running, watching that it stays so',
  )
})

test('gone is when no container was left for a moment', () => {
  const verdict = (containers: Container[], state?: Json) =>
    goneJudge.judge({ data: { project: 'shop' }, state, facts: seeing(containers), now: 2000 })
  expect(verdict([running], 0)).toMatchObject({
    state: null,
    subjects: [{ verdict: 'pending', reasons: ['shop-staging-web-1 still exist'] }],
  })
  expect(verdict([])).toMatchObject({ state: 2000, subjects: [{ verdict: 'pending' }] })
  expect(verdict([], 1000)).toMatchObject({ subjects: [{ verdict: 'pending' }] })
  expect(verdict([], 500)).toMatchObject({ subjects: [{ verdict: 'good' }] })
})
