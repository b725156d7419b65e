import { expect, test } from 'vitest'
import { collectionPath, objectPath, parseList, refKey } from '../../src/systems/kubernetes.ts'

test('where objects are in the API', () => {
  const ref = { apiVersion: 'apps/v1', kind: 'Deployment', plural: 'deployments', namespace: 'ns', name: 'shop' }
  expect(objectPath(ref)).toBe('/apis/apps/v1/namespaces/ns/deployments/shop')
  expect(collectionPath({ apiVersion: 'v1', plural: 'namespaces', namespace: '' })).toBe('/api/v1/namespaces')
  expect(refKey(ref)).toBe('Deployment.apps/ns/shop')
  expect(parseList('{"kind":"PodList","apiVersion":"v1","items":[{"metadata":{"name":"a"}}]}')[0]).toMatchObject({
    kind: 'Pod',
    apiVersion: 'v1',
  })
})

test('a list of nothing, as the API server writes it: absent, empty, or null', () => {
  for (const items of ['', ', "items": []', ', "items": null'])
    expect(parseList(`{ "kind": "PartialObjectMetadataList", "apiVersion": "meta.k8s.io/v1"${items} }`)).toEqual([])
})
