import { describe, expect, test } from 'vitest'
import { conflictManagers, readStatus, warningsIn } from '../../src/systems/kubernetes-status.ts'

describe('what the API server says', () => {
  const body = (reason: string, message: string, details: object = {}) =>
    JSON.stringify({ kind: 'Status', reason, message, details })
  test.each([
    ['Unauthorized', 'Unauthorized', 401, 'auth'],
    [
      'Forbidden',
      'deployments.apps "x" is forbidden: User "ci" cannot patch resource "deployments" in API group "apps" in the namespace "shop"',
      403,
      'denied',
    ],
    ['Forbidden', 'pods "x" is forbidden: exceeded quota: pods', 403, 'capacity'],
    ['Forbidden', 'pods "x" is forbidden: violates PodSecurity "restricted:latest"', 403, 'denied'],
    ['Forbidden', 'admission webhook "policy.example.com" denied the request: no latest', 403, 'denied'],
    [
      'InternalError',
      'Internal error occurred: failed calling webhook "policy.example.com": timeout',
      500,
      'transient',
    ],
    ['Invalid', 'Deployment.apps "x" is invalid: spec.replicas: must be positive', 422, 'usage'],
    [
      'InternalError',
      'failed to create typed patch object (ns/x; apps/v1, Kind=Deployment): .spec.replicas: expected numeric',
      500,
      'usage',
    ],
    ['TooManyRequests', 'try again', 429, 'transient'],
    ['NotFound', 'namespaces "x" not found', 404, 'absent'],
  ])('%s: %s', (reason, message, code, kind) => expect(readStatus(body(reason, message), code)?.kind).toBe(kind))

  test('a missing right is told as the rule to grant; a conflict names field and manager', () => {
    const fixed = body('Invalid', 'spec.selector: Invalid value: {}: field is immutable')
    expect(readStatus(fixed, 422)?.hint).toContain('is set once')
    const denied = readStatus(
      body(
        'Forbidden',
        'x is forbidden: User "ci" cannot patch resource "deployments" in API group "apps" in the namespace "shop"',
      ),
      403,
    )
    expect(denied?.hint).toBe(
      'Grant it with a Role in shop: { apiGroups: ["apps"], resources: ["deployments"], verbs: ["patch"] }.',
    )
    const causes = [
      { reason: 'FieldManagerConflict', message: 'conflict with "tuner" using apps/v1', field: '.spec.replicas' },
    ]
    const conflict = body('Conflict', 'Apply failed', { causes })
    expect(readStatus(conflict, 409)).toMatchObject({
      kind: 'denied',
      cause: expect.stringContaining('.spec.replicas: conflict with "tuner"'),
    })
    expect(conflictManagers(conflict)).toEqual(['tuner'])
    expect(readStatus('<html>', 502)).toBeUndefined()
  })
})

test('warnings of the API server, each once', () => {
  const one = '299 - "would violate PodSecurity \\"restricted:latest\\": a, b"'
  const warning = `${one}, 299 kube-apiserver "policy/v1beta1 is deprecated", ${one}`
  expect(warningsIn({ warning })).toEqual([
    'would violate PodSecurity "restricted:latest": a, b',
    'policy/v1beta1 is deprecated',
  ])
  expect(warningsIn()).toEqual([])
})
