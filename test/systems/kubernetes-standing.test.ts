import { describe, expect, test } from 'vitest'
import type { KubeObject } from '../../src/systems/kubernetes.ts'
import { standingOf } from '../../src/systems/kubernetes-standing.ts'
import { object } from './kubernetes-objects.ts'

describe('how a workload stands', () => {
  const look = (given: KubeObject, idle = false, complaints: string[] = []) =>
    standingOf({ object: given, pods: [], known: true, complaints, idle })
  const status = { observedGeneration: 2, replicas: 2, updatedReplicas: 2, availableReplicas: 2, readyReplicas: 2 }
  test.each([
    ['complete', object('Deployment', { spec: { replicas: 2 }, status }), true, '2 of 2 pods'],
    [
      'an older generation',
      object('Deployment', { spec: { replicas: 2 }, status: { ...status, observedGeneration: 1 } }),
      false,
      'has not seen',
    ],
    [
      'old pods left',
      object('Deployment', { spec: { replicas: 2 }, status: { ...status, replicas: 3 } }),
      false,
      '1 old pods',
    ],
    [
      'not available',
      object('Deployment', { spec: { replicas: 2 }, status: { ...status, availableReplicas: 1 } }),
      false,
      '1 of 2 updated',
    ],
    [
      'deadline',
      object('Deployment', {
        spec: { replicas: 2 },
        status: {
          ...status,
          conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }],
        },
      }),
      false,
      'progress deadline of 600 s',
    ],
    [
      'refused',
      object('Deployment', {
        spec: { replicas: 2 },
        status: {
          ...status,
          conditions: [{ type: 'ReplicaFailure', status: 'True', message: 'exceeded quota: pods' }],
        },
      }),
      false,
      'exceeded quota',
    ],
    [
      'nothing runs',
      object('Deployment', { spec: { replicas: 0 }, status: { observedGeneration: 2 } }),
      false,
      '0 replicas',
    ],
    ['paused', object('Deployment', { spec: { replicas: 2, paused: true }, status }), false, 'paused'],
    [
      'stateful',
      object('StatefulSet', {
        spec: { replicas: 2 },
        status: { ...status, currentRevision: 'a', updateRevision: 'a' },
      }),
      true,
      '2 of 2',
    ],
    [
      'stateful by hand',
      object('StatefulSet', {
        spec: { replicas: 2, updateStrategy: { type: 'OnDelete' } },
        status: { ...status, currentRevision: 'a', updateRevision: 'b' },
      }),
      false,
      'OnDelete',
    ],
    [
      'half of the nodes',
      object('DaemonSet', {
        spec: {},
        status: { observedGeneration: 2, desiredNumberScheduled: 2, updatedNumberScheduled: 1 },
      }),
      false,
      '1 of 2 nodes',
    ],
    [
      'job done',
      object('Job', { spec: {}, status: { conditions: [{ type: 'Complete', status: 'True' }] } }),
      true,
      'completed',
    ],
    [
      'job failed',
      object('Job', {
        spec: {},
        status: { conditions: [{ type: 'Failed', status: 'True', message: 'BackoffLimitExceeded' }] },
      }),
      false,
      'BackoffLimitExceeded',
    ],
    ['claim bound', object('PersistentVolumeClaim', { status: { phase: 'Bound' } }), true, 'bound'],
    ['claim pending', object('PersistentVolumeClaim', { status: { phase: 'Pending' } }), false, 'Pending'],
    ['pod done', object('Pod', { spec: { restartPolicy: 'Never' }, status: { phase: 'Succeeded' } }), true, 'success'],
    ['schedule', object('CronJob', {}), true, 'schedule'],
  ])('%s', (_name, given, good, reason) => {
    expect(look(given).good).toBe(good)
    expect(look(given).reason).toContain(reason)
  })

  test('a claim that waits for its first pod, and 0 replicas that are allowed, are good', () => {
    expect(
      look(object('PersistentVolumeClaim', { status: { phase: 'Pending' } }), false, [
        'waiting for first consumer to be created',
      ]).good,
    ).toBe(true)
    expect(look(object('Deployment', { spec: { replicas: 0 }, status: { observedGeneration: 2 } }), true).good).toBe(
      true,
    )
  })

  test('a DaemonSet that no node fits lacks capacity, as a pod that no node takes', () => {
    const none = object('DaemonSet', { status: { observedGeneration: 2, desiredNumberScheduled: 0 } })
    expect(look(none)).toMatchObject({ good: false, doom: { kind: 'capacity', sure: false } })
    expect(look(none, true).good).toBe(true)
  })

  test('ready for less than minReadySeconds is not available yet', () => {
    const given = object('StatefulSet', {
      spec: { replicas: 2, minReadySeconds: 30 },
      status: { ...status, currentRevision: 'a', updateRevision: 'a', currentReplicas: 2, availableReplicas: 1 },
    })
    expect(look(given)).toMatchObject({ good: false, reason: '1 of 2 pods are ready' })
  })

  test('a hook that failed is told with its exit code, a Job that is suspended as such', () => {
    const containerStatuses = [{ name: 'main', state: { terminated: { exitCode: 7 } } }]
    const hook = object('Pod', { spec: { restartPolicy: 'Never' }, status: { phase: 'Failed', containerStatuses } })
    expect(look(hook).reason).toBe('has failed with exit code 7')
    const job = object('Job', { status: { conditions: [{ type: 'Suspended', status: 'True' }] } })
    expect([look(job).good, look(job, true).good]).toEqual([false, true])
  })
})
