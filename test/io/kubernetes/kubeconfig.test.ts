import { expect, test } from 'vitest'
import { addressOf, clusterName } from '../../../src/core/cluster.ts'
import { chooseAccess, decodeKubeconfig } from '../../../src/io/kubernetes/kubeconfig.ts'

const text = (name = 'prod', current = name) => `apiVersion: v1
current-context: ${current}
contexts: [{ name: ${name}, context: { cluster: c, user: u } }, { name: other-${name}, context: { cluster: gone, user: u } }]
clusters: [{ name: c, cluster: { server: "https://${name}.example.com" } }]
users: [{ name: u, user: { token: secret-token } }]
`

test('as it is, in base64, in base64 with line breaks', () => {
  const encoded = Buffer.from(text()).toString('base64')
  for (const given of [text(), encoded, encoded.replace(/(.{60})/g, '$1\n')]) {
    const { cluster, user } = chooseAccess([decodeKubeconfig(given, 'it')], '', 'it')
    expect(cluster['server']).toBe('https://prod.example.com')
    expect(user['token']).toBe('secret-token')
  }
})

test('several files: the first that names something wins', () => {
  expect(chooseAccess([text('a'), text('b')], 'b', 'it').cluster['server']).toBe('https://a.example.com')
  expect(chooseAccess([text('a'), text('b')], '', 'it').context).toBe('a')
})

test.each([
  [() => chooseAccess([text()], 'pord', 'it'), /has no context "pord"; did you mean "prod"/],
  [() => chooseAccess([text()], 'other-prod', 'it'), /cluster of the context other-prod is missing/],
  [() => chooseAccess(['just text'], '', 'it'), /is not a kubeconfig/],
  [() => decodeKubeconfig('aHVudGVyMg==', 'it'), /neither a kubeconfig in YAML nor one in base64/],
])('wrong: %#', (act, text) => {
  expect(act).toThrow(text)
  expect(act).not.toThrow(/secret-token|hunter2/)
})

test('an address says all of it in one text', () => {
  const address = { kubeconfig: 'KUBE', context: 'a b&c', plugins: true }
  expect(addressOf(clusterName(address))).toEqual(address)
  expect(clusterName({ kubeconfig: '', context: '', plugins: false })).toBe('kubernetes:')
})
