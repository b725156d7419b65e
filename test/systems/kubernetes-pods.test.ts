import { describe, expect, test } from 'vitest'
import { doomOf, whyNotReady } from '../../src/systems/kubernetes-pods.ts'
import { pod, waiting } from './kubernetes-objects.ts'

describe('why a pod is doomed', () => {
  test.each([
    [
      'crash loop',
      waiting('CrashLoopBackOff', '', { lastState: { terminated: { exitCode: 3 } } }),
      { kind: 'unhealthy', sure: true },
      /exit code 3/,
    ],
    [
      'image not found',
      waiting('ErrImagePull', 'manifest unknown'),
      { kind: 'absent', sure: true },
      /cannot be pulled/,
    ],
    [
      'image not allowed',
      waiting('ImagePullBackOff', '401 Unauthorized'),
      { kind: 'auth', sure: false },
      /may not be pulled/,
    ],
    ['wrong name', waiting('InvalidImageName', 'bad'), { kind: 'usage', sure: true }, /bad/],
    ['never pulled', waiting('ErrImageNeverPull'), { kind: 'absent', sure: true }, /Never/],
    [
      'missing key',
      waiting('CreateContainerConfigError', 'secret "s" not found'),
      { kind: 'usage', sure: false },
      /secret "s"/,
    ],
    [
      'no such command',
      waiting('RunContainerError', 'exec: no such file'),
      { kind: 'unhealthy', sure: false },
      /no such file/,
    ],
    [
      'unschedulable',
      pod({ conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes' }] }),
      { kind: 'capacity' },
      /0\/3 nodes/,
    ],
    [
      'out of memory again and again',
      pod({
        containerStatuses: [
          {
            name: 'web',
            restartCount: 2,
            state: {},
            lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
          },
        ],
      }),
      { kind: 'unhealthy' },
      /ran out of memory, 2 restarts/,
    ],
  ])('%s', (_name, given, wanted, reason) => {
    expect(doomOf(given)).toMatchObject(wanted)
    expect(doomOf(given)?.reason).toMatch(reason)
  })

  test.each([
    [
      'evicted: it is replaced',
      pod({
        reason: 'Evicted',
        containerStatuses: [{ name: 'web', restartCount: 9, state: { waiting: { reason: 'CrashLoopBackOff' } } }],
      }),
    ],
    ['a registry that does not answer', waiting('ErrImagePull', 'dial tcp: i/o timeout')],
    [
      'a cache that is not filled yet',
      waiting('CreateContainerConfigError', 'failed to sync configmap cache: timed out'),
    ],
    [
      'a first crash',
      pod({
        containerStatuses: [{ name: 'web', restartCount: 1, state: {}, lastState: { terminated: { exitCode: 1 } } }],
      }),
    ],
    ['being created', waiting('ContainerCreating')],
  ])('not: %s', (_name, given) => expect(doomOf(given)).toBeUndefined())

  test.each([
    [{ httpGet: { path: '/ready', port: 8080 } }, 'GET :8080/ready'],
    [{ exec: { command: ['pg_isready', '-q'] } }, 'pg_isready -q'],
    [{ tcpSocket: { port: 5432 } }, 'TCP :5432'],
  ])('which probe does not pass: %o', (readinessProbe, text) => {
    const status = {
      phase: 'Running',
      containerStatuses: [{ name: 'web', ready: false, restartCount: 0, state: { running: {} } }],
    }
    expect(whyNotReady(pod(status, { containers: [{ name: 'web', readinessProbe }] }))).toContain(text)
  })
})
