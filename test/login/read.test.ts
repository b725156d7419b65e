import { describe, expect, test } from 'vitest'
import { type LoginInputs, planLogin, readLogins } from '../../src/login/index.ts'

const none: LoginInputs = {
  registry: '',
  username: '',
  password: '',
  ecr: 'auto',
  scope: '',
  registryAuth: '',
  awsRole: '',
  googleProvider: '',
  azureClient: '',
  token: '',
  actor: 'ada',
}
const read = (change: Partial<LoginInputs>) => readLogins({ ...none, ...change })
const account = { username: 'u', password: 'p' }

test.each<[Partial<LoginInputs>, object]>([
  [account, { registry: 'docker.io', user: 'u', by: 'password' }],
  [{ ...account, registry: 'https://index.docker.io/v1/' }, { registry: 'docker.io' }],
  [{ ...account, registry: 'localhost:5000' }, { registry: 'localhost:5000' }],
  [
    { ...account, registry: 'quay.io', scope: 'acme/shop@push' },
    { registry: 'quay.io', scope: 'acme/shop@push' },
  ],
  [
    { registry: 'ghcr.io', token: 't' },
    { registry: 'ghcr.io', user: 'ada', password: 't', by: 'password' },
  ],
  [
    { registry: 'ghcr.io', token: 't', ...account },
    { user: 'u', password: 'p' },
  ],
  [
    { registry: 'gcr.io', username: '_json_key', password: '{"private_key":"-----BEGIN\\n"}' },
    { registry: 'gcr.io', user: '_json_key', by: 'password' },
  ],
  [{ registry: 'europe-docker.pkg.dev', googleProvider: 'projects/1/x' }, { by: 'google' }],
  [{ registry: 'acme.azurecr.io', azureClient: 'c' }, { by: 'azure' }],
  [{ registry: 'acme.azurecr.io', azureClient: 'c', username: 'a', password: 'b' }, { by: 'password' }],
  [{ registry: '123456789012.dkr.ecr.eu-central-1.amazonaws.com' }, { by: 'ecr', user: '' }],
  [{ registry: '123456789012.dkr-ecr.eu-central-1.on.aws', awsRole: 'arn' }, { by: 'ecr' }],
  [
    { registry: 'public.ecr.aws', ...account },
    { by: 'ecr', user: 'u' },
  ],
  [{ registry: 'public.ecr.aws', ...account, ecr: 'false' }, { by: 'password' }],
  [{ registry: 'mirror.example.com', ecr: 'true' }, { by: 'ecr' }],
])('%j is one login', (change, expected) => {
  expect(read(change)).toMatchObject([expected])
})

test('several logins stand in one YAML text', () => {
  const registryAuth =
    '- { registry: ghcr.io, username: a, password: 123 }\n- { registry: public.ecr.aws }\n- { username: c, password: d, scope: x@pull }\n'
  expect(read({ registryAuth })).toEqual([
    { registry: 'ghcr.io', user: 'a', password: '123', by: 'password', scope: '' },
    { registry: 'public.ecr.aws', user: '', password: '', by: 'ecr', scope: '' },
    { registry: 'docker.io', user: 'c', password: 'd', by: 'password', scope: 'x@pull' },
  ])
})

describe('wrong', () => {
  test.each<[Partial<LoginInputs>, string, RegExp]>([
    [{}, 'auth', /no password for docker.io/],
    [{ registry: 'ghcr.io' }, 'auth', /no password for ghcr.io/],
    [{ password: 'p', registry: 'gcr.io' }, 'usage', /no username/],
    [{ ...account, registry: 'a b' }, 'usage', /not the name of a registry/],
    [{ ...account, registryAuth: '- {}' }, 'usage', /together/],
    [{ registryAuth: '- [' }, 'usage', /not YAML/],
    [{ registryAuth: '- { regsitry: x, password: hidden }' }, 'usage', /entry 0/],
    [{ registryAuth: '[]' }, 'usage', /registry-auth/],
  ])('%j', (change, kind, message) => {
    const failure = (() => {
      try {
        return read(change)
      } catch (thrown) {
        return thrown as { message: string }
      }
    })()
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(message) })
    expect(JSON.stringify(failure)).not.toContain('hidden')
  })
})

test('no password stands in the plan', () => {
  const logins = read({
    registryAuth: '- { username: a, password: canary-1 }\n- { registry: q.io, username: b, password: canary-2 }',
  })
  const plan = planLogin(logins, {
    folder: '/f',
    awsRole: '',
    googleProvider: '',
    googleAccount: '',
    azureClient: '',
    azureTenant: '',
  })
  expect(JSON.stringify(plan)).not.toContain('canary')
  expect(plan.steps[1]).toMatchObject({ input: { user: 'b', password: { secret: 'password of q.io' } } })
})
