import { expect, test } from 'vitest'
import type { FieldTree, KubeObject, ManagedFields } from '../../src/systems/kubernetes.ts'
import { adoptionPatch, mayHaveLeftovers, withoutLeftovers } from '../../src/systems/kubernetes-ownership.ts'

const env = (...names: string[]): FieldTree =>
  Object.fromEntries(names.map((name) => [`k:{"name":"${name}"}`, { '.': {}, 'f:name': {}, 'f:value': {} }]))
const fields = (...names: string[]): FieldTree => ({
  'f:metadata': {
    'f:annotations': { 'f:kubectl.kubernetes.io/last-applied-configuration': {} },
    'f:labels': { 'f:app': {} },
  },
  'f:spec': {
    'f:progressDeadlineSeconds': {},
    'f:template': { 'f:spec': { 'f:containers': { 'k:{"name":"web"}': { 'f:env': env(...names), 'f:image': {} } } } },
  },
})
const entry = (manager: string, operation: string, fieldsV1: FieldTree, more: object = {}): ManagedFields => ({
  manager,
  operation,
  apiVersion: 'apps/v1',
  fieldsV1,
  ...more,
})
const shop = (names: readonly string[], managedFields?: readonly ManagedFields[], spec: object = {}): KubeObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop', labels: { app: 'shop' }, ...(managedFields === undefined ? {} : { managedFields }) },
  spec: {
    template: { spec: { containers: [{ name: 'web', image: 'a', env: names.map((name) => ({ name, value: '1' })) }] } },
    ...spec,
  },
})
const kubectl = entry('kubectl-client-side-apply', 'Update', fields('A', 'B'))

test('what kubectl apply set and the manifest does not have is left over; a default of the server is not', () => {
  const live = shop(['A', 'B'], [kubectl], { progressDeadlineSeconds: 600 })
  expect(mayHaveLeftovers(live, shop(['A']))).toBe(true)
  const { metadata: _, ...after } = withoutLeftovers(
    live,
    live,
    shop(['A'], undefined, { progressDeadlineSeconds: 600 }),
  )
  const { metadata: __, ...wanted } = shop(['A'], undefined, { progressDeadlineSeconds: 600 })
  expect(after).toEqual(wanted)
})

test.each([
  ['nobody but us', [entry('deploy-action', 'Apply', fields('A'))]],
  ['a tool of its own', [entry('tuner', 'Update', fields('A', 'B'))]],
  ['our own scaling', [entry('deploy-action', 'Update', { 'f:spec': { 'f:replicas': {} } }, { subresource: 'scale' })]],
])('%s: nothing is taken over', (_name, managers) => {
  const live = shop(['A', 'B'], managers)
  expect(mayHaveLeftovers(live, shop(['A']))).toBe(false)
  expect(adoptionPatch(live)).toBeUndefined()
})

test('an entry of kubectl apply becomes ours where we have none; its annotation is left to it', () => {
  const patch = adoptionPatch(
    shop(['A'], [entry('kube-controller-manager', 'Update', {}, { subresource: 'status' }), kubectl]),
  ) as { op: string; path: string; value?: unknown }[]
  expect(patch.map(({ op, path }) => `${op} ${path}`)).toEqual([
    'test /metadata/managedFields/1/manager',
    'test /metadata/managedFields/1/operation',
    'replace /metadata/managedFields/1/fieldsV1',
    'replace /metadata/managedFields/1/manager',
    'replace /metadata/managedFields/1/operation',
  ])
  expect(JSON.stringify(patch[2])).not.toContain('last-applied')
})

test('several are joined with ours, from the last to the first', () => {
  const own = entry('deploy-action', 'Apply', fields('A'))
  const patch = adoptionPatch(shop(['A'], [kubectl, own, entry('deploy-action', 'Update', fields('C'))])) as {
    op: string
    path: string
    value?: unknown
  }[]
  expect(patch.filter(({ op }) => op !== 'test').map(({ op, path }) => `${op} ${path}`)).toEqual([
    'replace /metadata/managedFields/1/fieldsV1',
    'replace /metadata/managedFields/1/manager',
    'replace /metadata/managedFields/1/operation',
    'remove /metadata/managedFields/2',
    'remove /metadata/managedFields/0',
  ])
  for (const name of ['A', 'B', 'C']) expect(JSON.stringify(patch)).toContain(`{\\"name\\":\\"${name}\\"}`)
})

test('what somebody else has set as well stays', () => {
  const live = shop(
    ['A', 'B'],
    [kubectl, entry('tuner', 'Update', { 'f:spec': { 'f:progressDeadlineSeconds': {} } })],
    { progressDeadlineSeconds: 9 },
  )
  const wanted = shop(['A', 'B'], undefined, { progressDeadlineSeconds: 600 })
  expect(withoutLeftovers(live, live, wanted).spec?.['progressDeadlineSeconds']).toBe(9)
})
