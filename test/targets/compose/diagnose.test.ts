import { expect, test } from 'vitest'
import { Failure } from '../../../src/core/failure.ts'
import type { Json } from '../../../src/core/json.ts'
import type { Container } from '../../../src/systems/docker.ts'
import { composeDiagnose } from '../../../src/targets/compose/diagnose.ts'
import { endsBefore } from '../../../src/targets/compose/topics.ts'
import { container, seeing } from './world.ts'

const data = { project: 'shop-staging', oneShots: [], restarts: { 'id-old': 5 } } as unknown as Json
const failure = new Failure('unhealthy', 'web: something')

const again = (change: Partial<Container>) => container({ restartPolicy: 'always', ...change })
const failing = container({ service: 'api', state: 'exited', exitCode: 1, finishedAt: '2026-01-01T00:00:02Z' })
const die = { action: 'die', at: Date.parse('2026-01-01T00:00:00.500Z') * 1e6, exitCode: 3 }
const oom = { action: 'oom', at: die.at - 1e6, exitCode: 0 }
const start = { action: 'start', at: die.at - 4e8, exitCode: 0 }

test.each<[name: string, containers: Container[], events: (typeof die)[], cause: string | undefined]>([
  [
    'between two ends it runs, and the last end is told',
    [again({ restarts: 2 })],
    [start, die],
    'web crashed with exit code 3 after 400ms (restarted 2 times)',
  ],
  [
    'seen once, it runs again already',
    [again({ restarts: 1 })],
    [die],
    'web crashed with exit code 3 (restarted once)',
  ],
  [
    'out of memory',
    [again({ restarts: 2 })],
    [start, oom, { ...die, exitCode: 137 }],
    'web was killed because it ran out of memory after 400ms (restarted 2 times)',
  ],
  [
    'an earlier lack of memory is not the cause of the last end',
    [again({ restarts: 2 })],
    [start, oom, { ...die, exitCode: 137 }, start, die],
    'web crashed with exit code 3 after 400ms (restarted 2 times)',
  ],
  ['the daemon has forgotten it', [again({ restarts: 2 })], [], 'web ended and was restarted 2 times'],
  [
    'one that was restarted once and runs since is no cause where another one is',
    [again({ restarts: 1 }), failing],
    [die],
    'api crashed with exit code 1 after 1s',
  ],
  ['restarts of long ago', [again({ id: 'id-old', restarts: 5 })], [die], undefined],
  [
    'of one that was there before the change',
    [again({ id: 'id-old', restarts: 6, created: '2025-01-01T00:00:00Z' })],
    [die],
    'web crashed with exit code 3 (restarted 6 times)',
  ],
])('%s', (_name, containers, events, cause) => {
  const asked = composeDiagnose.ask(data, seeing(containers)).map(({ topic }) => topic)
  const facts = containers.reduce(
    (all, one) => (asked.includes(endsBefore(one).name) ? all.with(endsBefore(one), events) : all),
    seeing(containers),
  )
  expect(composeDiagnose.tell({ data, facts, failure })?.cause).toBe(cause)
})

test.each([
  ['ours-web-1', 'shop-staging', 'ours-web-1 is of this project: if its service was renamed'],
  ['other-web-1', 'other', 'deploy to its project: target: { compose: { project: other } }'],
])('a port that is in use: %s has it', (name, project, hint) => {
  const port = new Failure('capacity', 'The port 127.0.0.1:8080 is in use already.')
  const listed = (PublicPort: number, one: string) => ({
    Names: [`/${one}`],
    Ports: [{ PrivatePort: 80, PublicPort }],
    Labels: { 'com.docker.compose.project': project },
  })
  const question = composeDiagnose.ask(data, seeing([])).find(({ topic }) => topic === 'docker.publishers')
  const answer = question?.parse({
    stdout: '',
    stderr: '',
    body: JSON.stringify([listed(80, 'no'), listed(8080, name)]),
  })
  const facts = seeing([]).with({ name: 'docker.publishers' }, answer)
  expect(composeDiagnose.tell({ data, facts, failure: port })).toMatchObject({
    cause: `The port 127.0.0.1:8080 is in use already by the container ${name}.`,
    hint: expect.stringContaining(hint),
  })
})
