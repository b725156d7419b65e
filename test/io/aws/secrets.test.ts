import { afterEach, beforeEach, expect, test } from 'vitest'
import { awsSecretsOperations } from '../../../src/io/aws/secrets.ts'
import { createPorts } from '../../../src/io/ports.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { keyPair, role, type SecretsManager, startSecretsManager } from '../../fakes/aws-secrets.ts'

const region = 'eu-central-1'
let manager: SecretsManager
beforeEach(async () => {
  manager = await startSecretsManager(region, {
    'prod/shop': JSON.stringify({ DATABASE_URL: 'postgres://prod', PORT: 5432 }),
    'arn:aws:secretsmanager:eu-central-1:123456789012:secret:session-AbCdEf': 'session key',
  })
})
afterEach(() => manager.close())

async function fetched(keys: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>, as = '') {
  const secrets = createSecrets()
  const { signal } = new AbortController()
  const all = { AWS_ENDPOINT_URL: manager.url, ...env }
  const ports = createPorts({ env: all, secrets, signal, operations: awsSecretsOperations })
  const values = await ports.call('aws.secrets', { region, role: as, keys }, signal)
  return { values, masked: secrets.values() }
}

test('whole secrets and keys of JSON ones, each fetched once, by a signed call; every value is masked', async () => {
  const session = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:session-AbCdEf'
  const keys = { DATABASE_URL: 'prod/shop#DATABASE_URL', DATABASE_PORT: 'prod/shop#PORT', SESSION_KEY: session }
  const { values, masked } = await fetched(keys, keyPair)
  expect(values).toEqual({ DATABASE_URL: 'postgres://prod', DATABASE_PORT: '5432', SESSION_KEY: 'session key' })
  expect(manager.asked.sort()).toEqual([session, 'prod/shop'])
  expect(masked).toEqual(expect.arrayContaining(['postgres://prod', 'session key']))
})

test('as a role that the job assumes by OIDC', async () => {
  const { values, masked } = await fetched({ SESSION: 'prod/shop#PORT' }, manager.job, role)
  expect(values).toEqual({ SESSION: '5432' })
  expect(masked).toEqual(expect.arrayContaining(['short-lived-key', 'session-of-the-role']))
})

test.for([
  {
    name: 'a wrong key',
    keys: { A: 'prod/shop' },
    env: { ...keyPair, AWS_SECRET_ACCESS_KEY: 'another' },
    kind: 'auth',
    text: 'InvalidSignatureException',
  },
  { name: 'no key', keys: { A: 'prod/shop' }, env: {}, kind: 'auth', text: 'no credentials for AWS Secrets Manager' },
  {
    name: 'a secret that is not there',
    keys: { A: 'prod/shpo' },
    env: keyPair,
    kind: 'absent',
    text: 'does not give prod/shpo: ResourceNotFoundException',
  },
  { name: 'no permission', keys: { A: 'forbidden/x' }, env: keyPair, kind: 'denied', text: 'AccessDeniedException' },
  {
    name: 'a key that the secret lacks',
    keys: { A: 'prod/shop#URL' },
    env: keyPair,
    kind: 'absent',
    text: 'has no key URL',
  },
] as const)('refused: $name', async ({ keys, env, kind, text }) => {
  await expect(fetched(keys, env)).rejects.toMatchObject({ kind, message: expect.stringContaining(text) })
})

test('what is told of a secret never holds its value', async () => {
  const failure = await fetched({ A: 'prod/shop#URL' }, keyPair).catch((thrown: Error & { hint?: string }) => thrown)
  expect(JSON.stringify([(failure as Error).message, (failure as { hint?: string }).hint])).toContain(
    'DATABASE_URL, PORT',
  )
  expect(JSON.stringify([(failure as Error).message, (failure as { hint?: string }).hint])).not.toContain('postgres://')
})
