import { afterEach, describe, expect, test } from 'vitest'
import { type ClusterLogin, clusterName } from '../../../src/core/cluster.ts'
import { eksToken } from '../../../src/io/aws/eks-token.ts'
import { createPorts } from '../../../src/io/ports.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { role, startSecretsManager } from '../../fakes/aws-secrets.ts'
import { createManualClock } from '../../fakes/clock.ts'
import { type LoopbackServer, listen, readBody } from '../../fakes/server.ts'

const { signal } = new AbortController()
const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

/** GitHub's tokens, Google and Entra in one, and a cluster that says who asked. */
async function startClouds(refusing = '') {
  const forms: Record<string, unknown>[] = []
  const server: LoopbackServer = await listen(async (incoming, out) => {
    const url = new URL(incoming.url ?? '', 'http://cloud')
    const body = (await readBody(incoming)).toString()
    const say = (status: number, value: object) => out.writeHead(status).end(JSON.stringify(value))
    if (url.pathname === '/version') return say(200, { as: incoming.headers.authorization })
    if (url.pathname === '/token') return say(200, { value: `github for ${url.searchParams.get('audience')}` })
    forms.push(body.startsWith('{') ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body)))
    if (url.pathname === refusing) return say(403, { error: { status: 'PERMISSION_DENIED', message: 'no' } })
    const name = url.pathname.includes(':generateAccessToken') ? 'accessToken' : 'access_token'
    return say(200, { [name]: `${url.pathname.split('/').at(-1)} ${forms.length}` })
  })
  open.push(server)
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?a=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner',
    CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: `${server.url}/`,
    CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: `${server.url}/`,
    AZURE_AUTHORITY_HOST: server.url,
  }
  return { server, forms, env }
}

/** Asks a cluster, whose kubeconfig says only where it is, who we are. */
function openCluster(server: string, login: ClusterLogin, env: Readonly<Record<string, string>>) {
  const clusters = `clusters: [{ name: c, cluster: { server: "${server}" } }]`
  const kubeconfig = `${clusters}\ncontexts: [{ name: c, context: { cluster: c, user: u } }]\nusers: [{ name: u, user: { exec: { command: aws } } }]\n`
  const secrets = createSecrets({ KUBE: kubeconfig })
  const clock = createManualClock()
  const ports = createPorts({ env, secrets, signal, clock })
  open.push(ports)
  const at = clusterName({ kubeconfig: 'KUBE', context: '', plugins: false, login })
  const ask = async () => {
    const { body } = await ports.http({ method: 'GET', url: '/version', at, timeout: 5000, signal })
    return (JSON.parse(body) as { as: string }).as
  }
  return { ask, clock, secrets }
}

describe('a cluster by the identity of this job', () => {
  const google = { by: 'google', provider: 'projects/1/p', serviceAccount: '' } as const

  test('of Google: as the pool’s own identity, or as a service account', async () => {
    const { server, forms, env } = await startClouds()
    expect(await openCluster(server.url, google, env).ask()).toBe('Bearer token 1')
    expect(forms[0]).toMatchObject({ subjectToken: 'github for https://iam.googleapis.com/projects/1/p' })
    const account = { ...google, serviceAccount: 'deploy@x.iam.gserviceaccount.com' }
    const { ask, secrets } = openCluster(server.url, account, env)
    expect(await ask()).toMatch(/^Bearer deploy.*generateAccessToken 3$/)
    expect(secrets.values()).toEqual(expect.arrayContaining(['token 2']))
  })

  test('of Azure: a token of Entra for its clusters', async () => {
    const { server, forms, env } = await startClouds()
    const login = { by: 'azure', client: 'c0ffee', tenant: 'acme' } as const
    expect(await openCluster(server.url, login, env).ask()).toBe('Bearer token 1')
    expect(forms[0]).toMatchObject({
      client_id: 'c0ffee',
      client_assertion: 'github for api://AzureADTokenExchange',
      scope: '6dae42f8-4368-4678-94ff-3960e28e3630/.default',
    })
  })

  test('of Amazon: a signed question, as the role that the job assumes', async () => {
    const { server } = await startClouds()
    const manager = await startSecretsManager('eu-central-1', {})
    open.push(manager)
    const login = { by: 'aws', role, region: 'eu-central-1', cluster: 'shop' } as const
    const { ask, clock, secrets } = openCluster(server.url, login, { ...manager.job, AWS_ENDPOINT_URL: manager.url })
    const token = (await ask()).replace('Bearer ', '')
    const keys = { id: 'ASIAASSUMED', secret: 'short-lived-key', session: 'session-of-the-role' }
    expect(token).toBe(eksToken({ cluster: 'shop', region: 'eu-central-1', keys, now: clock.now() }))
    expect(secrets.values()).toContain(token)
  })

  test('one token for many requests, and another before it ends', async () => {
    const { server, env } = await startClouds()
    const { ask, clock } = openCluster(server.url, google, env)
    expect(new Set(await Promise.all([ask(), ask(), ask()]))).toEqual(new Set(['Bearer token 1']))
    await clock.advance(44 * 60_000)
    expect(await ask()).toBe('Bearer token 1')
    await clock.advance(2 * 60_000)
    expect(await ask()).toBe('Bearer token 2')
  })

  test('refused, or without the right to ask: said, with what to do', async () => {
    const { server, env } = await startClouds('/v1/token')
    await expect(openCluster(server.url, google, env).ask()).rejects.toMatchObject({
      kind: 'denied',
      message: expect.stringContaining('PERMISSION_DENIED no'),
    })
    await expect(openCluster(server.url, google, {}).ask()).rejects.toMatchObject({
      kind: 'auth',
      hint: expect.stringContaining('id-token: write'),
    })
  })
})

/** What RequestSigner.generate_presigned_url of botocore, which `aws eks get-token` uses, makes of the same. */
test.each([
  ['', 'eu-central-1', 'shop', 'c7e91f77eb999a68acda967bab6c51ae77e2566589e236e39819d55a64e80142'],
  ['session/of+role==', 'us-east-1', 'shop-2', '723801d4875b5f7527c9d13e75f0a36379ecc2f125b0ac6c597c286643a46c56'],
])('the token of Amazon is signed as by Amazon’s own client: session %j', (session, region, cluster, signature) => {
  const keys = { id: 'AKIDEXAMPLE', secret: 'short-lived-key', session }
  const token = eksToken({ cluster, region, keys, now: Date.UTC(2026, 2, 4, 5, 6, 7) })
  const url = new URL(Buffer.from(token.replace('k8s-aws-v1.', ''), 'base64url').toString())
  expect(url.host).toBe(`sts.${region}.amazonaws.com`)
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    Action: 'GetCallerIdentity',
    'X-Amz-SignedHeaders': 'host;x-k8s-aws-id',
    'X-Amz-Signature': signature,
  })
  expect(token).not.toContain('=')
})
