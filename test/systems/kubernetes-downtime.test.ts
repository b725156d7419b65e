import { describe, expect, test } from 'vitest'
import { downtimeWarnings } from '../../src/systems/kubernetes-downtime.ts'
import { object } from './kubernetes-objects.ts'

describe('updates that cannot be without downtime', () => {
  const container = { name: 'web', readinessProbe: {}, lifecycle: { preStop: {} } }
  const deployment = (spec: object, pods: object = {}) =>
    object('Deployment', { spec: { ...spec, template: { spec: { containers: [container], ...pods } } } })
  test.each([
    ['none', deployment({ replicas: 1 }), []],
    ['Recreate', deployment({ strategy: { type: 'Recreate' } }), [/Recreate: downtime/]],
    [
      'one replica that may be away',
      deployment({ replicas: 1, strategy: { rollingUpdate: { maxUnavailable: 1 } } }),
      [/maxUnavailable 1 of 1/],
    ],
    [
      'half away of one',
      deployment({ replicas: 1, strategy: { rollingUpdate: { maxUnavailable: '100%' } } }),
      [/maxUnavailable 1 of 1/],
    ],
    [
      'no probe, no hook',
      deployment({ replicas: 2 }, { containers: [{ name: 'web' }] }),
      [/no readiness probe/, /no preStop hook/],
    ],
    [
      'a volume of one node',
      deployment({ replicas: 1 }, { volumes: [{ persistentVolumeClaim: { claimName: 'data' } }] }),
      [/ReadWriteOnce/],
    ],
    [
      'a StatefulSet of one',
      object('StatefulSet', { spec: { replicas: 1, template: { spec: { containers: [container] } } } }),
      [/one replica/],
    ],
  ])('%s', (_name, given, wanted) => {
    const claim = object('PersistentVolumeClaim', {
      metadata: { name: 'data' },
      spec: { accessModes: ['ReadWriteOnce'] },
    })
    const warnings = downtimeWarnings(given, [claim])
    expect(warnings).toHaveLength(wanted.length)
    for (const [index, text] of wanted.entries()) expect(warnings[index]).toMatch(text)
  })
})
