import { expect, test } from 'vitest'
import type { Json } from '../../../src/core/json.ts'
import type { Container } from '../../../src/systems/docker.ts'
import { crashJudge } from '../../../src/targets/compose/crashes.ts'
import { container, digest, seeing } from './world.ts'

const one = { image: `ghcr.io/acme/shop@${digest('a')}`, replicas: 1, oneShot: false }
const services = { web: one, migrate: { ...one, oneShot: true } }

const old = container({ id: 'old', state: 'exited', exitCode: 1, startedAt: '2025-01-01T00:00:00Z' })
const crashed = container({ state: 'exited', exitCode: 3, finishedAt: '2026-01-01T00:00:02Z' })

test.each<[name: string, rounds: Container[][], reasons: string[]]>([
  ['what ran before is not judged', [[old], [old]], []],
  ['what was there at the first look is not judged', [[crashed], [crashed]], []],
  ['a new one that has crashed', [[old], [old, crashed]], ['crashed with exit code 3 after 1s']],
  ['an old one that suffers until it is replaced', [[old], [{ ...old, state: 'restarting', restarts: 3 }]], []],
  ['one that is restarted may yet come up', [[], [{ ...crashed, state: 'restarting', restarts: 1 }]], []],
  [
    'one that is restarted again and again',
    [[], [{ ...crashed, state: 'restarting', restarts: 2 }]],
    ['crashed with exit code 3 after 1s (restarted 2 times)'],
  ],
  ['not started yet', [[], [container({ state: 'created' })]], []],
  ['a one-shot that has ended', [[], [{ ...crashed, service: 'migrate', exitCode: 0 }]], []],
  [
    'a one-shot that is tried again may yet end well',
    [[], [{ ...crashed, service: 'migrate', state: 'restarting', restarts: 7 }]],
    [],
  ],
  [
    'but not for ever',
    [[], [{ ...crashed, service: 'migrate', state: 'restarting', restarts: 8 }]],
    ['crashed with exit code 3 after 1s (restarted 8 times)'],
  ],
  ['what is not in the file', [[], [{ ...crashed, service: 'left' }]], []],
])('%s', (_name, rounds, reasons) => {
  const data = { project: 'shop', services } as unknown as Json
  let state: Json | undefined
  let told: string[] = []
  for (const containers of rounds) {
    const verdict = crashJudge.judge({ data, state, facts: seeing(containers), now: 0 })
    state = JSON.parse(JSON.stringify(verdict.state)) as Json
    told = verdict.subjects.flatMap((subject) => (subject.verdict === 'bad' ? subject.reasons : []))
  }
  expect(told).toEqual(reasons)
})
