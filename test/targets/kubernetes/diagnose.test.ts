import { expect, test } from 'vitest'
import { Failure } from '../../../src/core/failure.ts'
import type { Json } from '../../../src/core/json.ts'
import { facts as noFacts } from '../../../src/core/question.ts'
import type { KubeObject } from '../../../src/systems/kubernetes.ts'
import { kubernetesDiagnose } from '../../../src/targets/kubernetes/diagnose.ts'
import { listed } from '../../../src/targets/kubernetes/topics.ts'

const set: KubeObject = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'db', uid: 'u', generation: 1 },
  spec: { replicas: 1 },
  status: { observedGeneration: 1, currentRevision: 'a', updateRevision: 'b', updatedReplicas: 1 },
}
const pod: KubeObject = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name: 'db-0',
    uid: 'new',
    labels: { 'controller-revision-hash': 'b' },
    ownerReferences: [{ kind: 'StatefulSet', name: 'db', uid: 'u' }],
  },
  status: {
    phase: 'Pending',
    containerStatuses: [{ name: 'web', state: { waiting: { reason: 'ContainerCreating' } } }],
  },
}
const event = (uid: string, reason: string, message: string, lastTimestamp: string): KubeObject => ({
  ...{ apiVersion: 'v1', kind: 'Event', metadata: { name: message }, type: 'Warning' },
  ...{ reason, message, lastTimestamp, involvedObject: { kind: 'Pod', name: 'db-0', uid } },
})

function tell(...events: KubeObject[]) {
  const workloads = [
    { kind: 'StatefulSet', plural: 'statefulsets', namespace: 'ns', name: 'db', images: {}, idle: false },
  ]
  const data = { at: 'kubernetes:', workloads, checkIds: false, patient: false } as unknown as Json
  const facts = noFacts()
    .with(listed('statefulsets', 'ns'), [set])
    .with(listed('pods', 'ns'), [pod])
    .with(listed('events', 'ns'), events)
  return kubernetesDiagnose.tell({ data, facts, failure: new Failure('timeout', 'late') })
}

test('a volume that cannot be mounted is the cause, though the container says no more than that it is being created', () => {
  const missing = 'MountVolume.SetUp failed for volume "tls" : secret "shop-tls" not found'
  const told = tell(event('new', 'FailedMount', missing, '2026-01-01T00:00:02Z'))
  expect(told).toMatchObject({ kind: 'usage', cause: expect.stringContaining(`db-0: ${missing}`) })
  const slow = tell(event('new', 'FailedAttachVolume', 'Multi-Attach error for volume "pvc-1"', '2026-01-01T00:00:02Z'))
  expect(slow).toMatchObject({ kind: 'timeout', cause: expect.stringContaining('Multi-Attach error') })
})

test('events of the pod that had the name before are none of its', () => {
  const told = tell(event('old', 'FailedMount', 'secret "gone" not found', '2026-01-01T00:00:01Z'))
  expect(JSON.stringify(told)).not.toContain('gone')
})
