import { expect, test } from 'vitest'
import type { Json } from '../../../src/core/json.ts'
import type { SwarmService, SwarmTask } from '../../../src/systems/swarm.ts'
import { goneJudge, servicesJudge } from '../../../src/targets/swarm/judge.ts'
import type { Expected } from '../../../src/targets/swarm/render.ts'
import { digest, ours, release, seeing, service, task } from './world.ts'

const one: Expected = { image: ours, mode: 'replicated', replicas: 1, oneShot: false, monitor: 1000, release }
type Given = Partial<Expected> & { readonly stable?: number }
type Round = readonly [SwarmService | undefined, ...SwarmTask[]]

/** Judges rounds 500 ms apart; the last verdict of the only service. */
function watch(rounds: readonly Round[], { stable = 0, ...expected }: Given = {}) {
  const data = {
    stack: 'shop-staging',
    services: { web: { ...one, ...expected } },
    placement: 1000,
    stable,
  } as unknown as Json
  let state: Json | undefined
  let last: ReturnType<typeof servicesJudge.judge> | undefined
  for (const [index, [seen, ...tasks]] of rounds.entries()) {
    const facts = seeing(seen === undefined ? [] : [seen], tasks)
    last = servicesJudge.judge({ data, state, facts, now: index * 500 })
    state = JSON.parse(JSON.stringify(last.state)) as Json
  }
  const subject = last?.subjects[0]
  return `${subject?.verdict}: ${subject?.reasons[0]}`
}

const times = (count: number, round: Round) => Array.from({ length: count }, () => round)
const updated = (state: string, change: Partial<SwarmService> = {}) =>
  service({ ...change, update: { state, startedAt: '2026-01-01T01:00:00Z', message: 'said' } })
const fresh = (change: Partial<SwarmTask> = {}) => task({ createdAt: '2026-01-01T01:00:01Z', ...change })
const crashed = fresh({ id: 'x1', state: 'failed', wanted: 'shutdown', exitCode: 3, error: 'task: non-zero exit (3)' })
const next = fresh({ id: 'x2', state: 'ready', wanted: 'ready', createdAt: '2026-01-01T01:00:02Z' })
const old = task({ id: 'old', spec: 'old', image: `ghcr.io/acme/shop@${digest('b')}` })
const before = { image: `ghcr.io/acme/shop@${digest('b')}`, spec: 'old', labels: {} }

test.each<[name: string, rounds: readonly Round[], verdict: string, given?: Given]>([
  ['a task just made is watched', [[service(), task()]], 'pending: 1 of 1 run, watching that it stays so'],
  ['for the monitor time', times(3, [service(), task()]), 'good: 1 of 1 run'],
  [
    'or the stability time',
    times(3, [service(), task()]),
    'pending: 1 of 1 run, watching that it stays so',
    { stable: 2000 },
  ],
  [
    'what is watched must stay the same task',
    [
      [service(), task()],
      [service(), task()],
      [service(), task({ id: 'other' })],
    ],
    'pending: 1 of 1 run, watching that it stays so',
  ],
  [
    'no change: a task of before is proven',
    [[service({ updatedAt: '2026-01-02T00:00:00Z' }), task()]],
    'good: 1 of 1 run',
  ],
  ['Swarm watches', times(5, [updated('updating'), fresh()]), 'pending: 1 run, Swarm still watches them'],
  ['completed', times(3, [updated('completed'), fresh()]), 'good: 1 of 1 run'],
  [
    'completed, and everything is down',
    [[updated('completed'), crashed, next]],
    'pending: crashed with exit code 3; Swarm starts it again',
  ],
  ['the old ones still run', times(4, [updated('updating'), fresh(), old]), 'pending: 1 of before still run'],
  [
    'two tasks of one spec that Swarm has left in one place',
    times(4, [service(), task(), task({ id: 'twin' })]),
    'good: 1 of 1 run, and 1 more that Swarm has left in the same place',
  ],
  [
    'one that is to go, in a place of its own',
    times(4, [service(), task(), task({ id: 'second', place: '2' })]),
    'pending: 1 of before still run',
  ],
  ['only old ones run', times(4, [updated('updating'), old]), 'pending: 0 of 1 run'],
  [
    'rolled back',
    [[updated('rollback_completed', before), crashed, old]],
    'bad: was rolled back by Swarm (rollback_completed): it crashed with exit code 3',
  ],
  [
    'being rolled back',
    [[updated('rollback_started', before), crashed]],
    'bad: was rolled back by Swarm (rollback_started): it crashed with exit code 3',
  ],
  [
    'a rollback that is stuck',
    [[updated('rollback_paused', before), crashed]],
    'bad: was rolled back by Swarm (rollback_paused): it crashed with exit code 3',
  ],
  [
    'rolled back to the same digest',
    [[updated('rollback_completed'), fresh()]],
    'bad: was rolled back by Swarm (rollback_completed)',
  ],
  [
    'paused',
    [[updated('paused'), crashed, old]],
    'bad: was stopped by Swarm in the middle of its update: it crashed with exit code 3',
  ],
  ['a crash loop', [[service(), crashed, { ...crashed, id: 'x0' }, next]], 'bad: crashed with exit code 3 (2 times)'],
  ['given up', times(2, [service(), crashed]), 'bad: crashed with exit code 3'],
  [
    'crashes of before this deploy do not count',
    times(3, [
      updated('completed'),
      fresh(),
      { ...crashed, createdAt: '2026-01-01T00:30:00Z' },
      { ...crashed, id: 'x0', createdAt: '2026-01-01T00:31:00Z' },
    ]),
    'good: 1 of 1 run',
  ],
  [
    'a task of before that dies now does',
    [
      [service({ updatedAt: '2026-01-02T00:00:00Z' }), task()],
      ...times(2, [
        service({ updatedAt: '2026-01-02T00:00:00Z' }),
        task({ state: 'failed', wanted: 'shutdown', exitCode: 1 }),
      ]),
    ],
    'bad: crashed with exit code 1',
    { stable: 5000 },
  ],
  [
    'unhealthy',
    times(2, [
      service(),
      task({
        state: 'failed',
        wanted: 'shutdown',
        exitCode: 137,
        error: 'task: non-zero exit (137): dockerexec: unhealthy container',
      }),
    ]),
    'bad: was ended because it is unhealthy',
  ],
  [
    'no image',
    times(2, [service(), task({ state: 'rejected', wanted: 'shutdown', error: 'No such image: x@sha256:0' })]),
    'bad: cannot start, its image was not found: x@sha256:0',
  ],
  [
    'ended by itself',
    times(2, [service(), task({ state: 'complete', wanted: 'shutdown' })]),
    'bad: ended by itself with exit code 0',
  ],
  [
    'no node, at first',
    [[service(), task({ state: 'pending', error: 'no suitable node' })]],
    'pending: 0 of 1 run: no suitable node',
  ],
  [
    'no node, for too long',
    times(3, [service(), task({ state: 'pending', error: 'no suitable node' })]),
    'bad: 0 of 1 run: no suitable node',
  ],
  [
    'somebody else',
    times(2, [service({ labels: { 'io.deploy-action.release': 'other' } }), task()]),
    `bad: is set to ${ours}, not ${ours}: somebody else changed it`,
  ],
  ['removed', times(2, [undefined]), 'bad: does not exist'],
  [
    'a tag beside the digest',
    times(3, [service({ image: `ghcr.io/acme/shop:v1@${digest('a')}` }), task()]),
    'good: 1 of 1 run',
  ],
  ['nothing is wanted', [[service({ replicas: 0 })]], 'good: 0 tasks are wanted', { replicas: 0 }],
  ['too few', times(4, [service({ replicas: 2 }), task()]), 'pending: 1 of 2 run', { replicas: 2 }],
  [
    'global: as many as nodes fit',
    times(3, [service({ mode: 'global', desired: 2 }), task({ place: 'n1' }), task({ id: 't2', place: 'n2' })]),
    'good: 2 of 2 run',
    { mode: 'global', replicas: 0 },
  ],
  [
    'global: no node fits',
    times(3, [service({ mode: 'global', desired: 0 })]),
    'bad: runs nowhere: no node fits it',
    { mode: 'global', replicas: 0 },
  ],
  ['one-shot: runs', times(4, [service({ restart: 'none' }), task()]), 'pending: has not ended yet', { oneShot: true }],
  [
    'one-shot: ended',
    [[service({ restart: 'none' }), task({ state: 'complete', wanted: 'shutdown' })]],
    'good: ended with exit code 0',
    { oneShot: true },
  ],
  ['one-shot: failed', [[service({ restart: 'none' }), crashed]], 'bad: crashed with exit code 3', { oneShot: true }],
  [
    'job: an earlier run does not count',
    [
      [
        service({ mode: 'replicated-job', iteration: 2 }),
        task({ state: 'complete', wanted: 'complete', iteration: 1 }),
      ],
    ],
    'pending: has not ended yet',
    { mode: 'replicated-job', oneShot: true },
  ],
])('%s', (_name, rounds, verdict, given) => {
  expect(watch(rounds, given)).toBe(verdict)
})

test('gone when neither services nor tasks are left', () => {
  const verdict = (services: SwarmService[], tasks: SwarmTask[]) =>
    goneJudge.judge({ data: { stack: 's' }, state: undefined, facts: seeing(services, tasks), now: 0 }).subjects[0]
      ?.verdict
  expect(verdict([service()], [])).toBe('pending')
  expect(verdict([], [task()])).toBe('pending')
  expect(verdict([], [task({ state: 'shutdown' })])).toBe('good')
})
