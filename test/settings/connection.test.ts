import { expect, test } from 'vitest'
import { connectionName } from '../../src/core/connection.ts'
import { secretNames } from '../../src/settings/secrets.ts'
import { load } from './checkout.ts'

const settle = async (connection: string) =>
  load({ config: `environments:\n  staging: { target: { compose: {} }, connection: ${connection} }\n` })

const print = 'SHA256:kn1DLbgcGkPVNQmVYhzqQDQuFQJp7ckymEK5r6Rmfno'

const good: [written: string, expected: object, name: string][] = [
  [
    `{ ssh: deploy@shop.example.com, fingerprint: "${print}", key: SSH_KEY }`,
    {
      way: 'ssh',
      user: 'deploy',
      host: 'shop.example.com',
      port: 22,
      key: { secret: 'SSH_KEY' },
      fingerprints: [print],
    },
    'ssh://deploy@shop.example.com',
  ],
  [
    '{ ssh: "ssh://[2001:db8::1]:2222", known-hosts: .github/known_hosts }',
    { way: 'ssh', user: '', host: '2001:db8::1', port: 2222, knownHosts: '.github/known_hosts', fingerprints: [] },
    'ssh://[2001:db8::1]:2222',
  ],
  ['{ context: production }', { way: 'context', context: 'production' }, 'Docker context production'],
  [
    '{ tls: "tcp://h:2376", ca: CA, cert: CERT, key: KEY }',
    { way: 'tls', address: 'tcp://h:2376', ca: { secret: 'CA' }, cert: { secret: 'CERT' }, key: { secret: 'KEY' } },
    'tcp://h:2376',
  ],
]
test.each(good)('%s', async (written, expected, name) => {
  const [environment] = (await settle(written)).environments
  expect(environment?.connection).toMatchObject(expected)
  expect(connectionName(environment?.connection ?? { way: 'context', context: '' })).toBe(name)
})

test('the secrets of a connection are looked for like any other', async () => {
  expect(secretNames(await settle('{ tls: "tcp://h:2376", ca: CA, cert: CERT, key: KEY }'))).toEqual([
    'CA',
    'CERT',
    'KEY',
  ])
})

const bad: [written: string, message: RegExp][] = [
  ['{ ssh: deploy@h }', /the key of an SSH host must be pinned: give known-hosts or fingerprint/],
  ['{ ssh: deploy@h, context: c, known-hosts: f }', /expected exactly one of ssh, context, tls, found ssh and context/],
  ['{ key: K }', /expected exactly one of ssh, context, tls, found none/],
  ['{ context: c, key: K }', /key does not belong to a connection over context/],
  ['{ ssh: "-oProxyCommand=evil", known-hosts: f }', /expected a host such as deploy@shop.example.com/],
  ['{ ssh: h, fingerprint: "MD5:aa:bb" }', /expected a fingerprint such as SHA256/],
  ['{ tls: "http://h" }', /expected an address such as tcp:\/\/host:2376/],
]
test.each(bad)('refused: %s', async (written, message) => {
  await expect(settle(written)).rejects.toMatchObject({ kind: 'usage', message: expect.stringMatching(message) })
})

test('several hosts, each with its connection, in their order; the batch is one by default', async () => {
  const hosts = '{ b: { connection: { context: two } }, a: { connection: { context: one }, url: "http://a" } }'
  const load1 = (more: string) =>
    load({ config: `environments:\n  staging: { target: { compose: {} }, hosts: ${hosts}${more} }\n` })
  const [environment] = (await load1('')).environments
  expect(environment?.hosts).toEqual({
    batch: '1',
    members: [
      { name: 'b', connection: { way: 'context', context: 'two' }, url: '' },
      { name: 'a', connection: { way: 'context', context: 'one' }, url: 'http://a' },
    ],
  })
  expect((await load1(', batch: 50%')).environments[0]?.hosts?.batch).toBe('50%')
  await expect(load1(', batch: 0%')).rejects.toThrow(/expected a number of hosts or a share such as 25%/)
  const twice = hosts.replace('two', 'one')
  await expect(load({ config: `environments:\n  s: { target: { compose: {} }, hosts: ${twice} }\n` })).rejects.toThrow(
    /environments\.s\.hosts\.a: is the same as b \(context: one\)/,
  )
  await expect(load1(', connection: { context: x }')).rejects.toThrow(/expected one of hosts, connection/)
})
