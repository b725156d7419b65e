import { createHash, createHmac } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { loginOperations } from '../../../src/io/login/operations.ts'
import { entryOf, openPrivateConfig, removeAccount } from '../../../src/io/login/private-config.ts'
import { createPorts } from '../../../src/io/ports.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { type RegistryOptions, startRegistry } from '../../fakes/registry.ts'
import { type LoopbackServer, listen, readBody } from '../../fakes/server.ts'

const { signal } = new AbortController()
const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function setUp(options: RegistryOptions = {}, env: Record<string, string> = {}) {
  const registry = await startRegistry({
    auth: 'basic',
    users: { ada: 'pass-word', AWS: 'ecr-pass', oauth2accesstoken: 'act-as' },
    ...options,
  })
  const home = temporaryFolder()
  mkdirSync(join(home, '.docker/cli-plugins'), { recursive: true })
  mkdirSync(join(home, '.docker/buildx/instances'), { recursive: true })
  const mine = {
    auths: { 'mine.io': { auth: 'eDp5' }, 'stored.io': {} },
    credsStore: 'desktop',
    cliPluginsExtraDirs: ['/p'],
  }
  writeFileSync(join(home, '.docker/config.json'), JSON.stringify(mine))
  const all = { HOME: home, RUNNER_TEMP: temporaryFolder(), ...env }
  const secrets = createSecrets()
  const ports = createPorts({ env: all, secrets, signal, operations: loginOperations })
  open.push(registry, ports)
  const folder = await openPrivateConfig(ports.tools)
  const login = (input: object) =>
    ports.call('login.registry', { registry: registry.host, folder, ...input } as never, signal)
  const config = (file = 'config.json') => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return { registry, home, ports, folder, login, config, secrets, mine }
}

describe('the job’s own config', () => {
  test('is private, keeps what the user’s says, and never changes the user’s', async () => {
    const { folder, login, config, registry, home, mine, ports } = await setUp()
    await login({ user: 'ada', password: 'pass-word' })
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'config.json')).mode & 0o777).toBe(0o600)
    expect(config()).toEqual({
      auths: { ...mine.auths, [registry.host]: { auth: btoa('ada:pass-word') } },
      credHelpers: { 'mine.io': 'desktop', 'stored.io': 'desktop' },
      cliPluginsExtraDirs: ['/p'],
    })
    expect(statSync(join(folder, 'cli-plugins')).isDirectory()).toBe(true)
    expect(statSync(join(folder, 'buildx/instances')).isDirectory()).toBe(true)
    expect(JSON.parse(readFileSync(join(home, '.docker/config.json'), 'utf8'))).toEqual(mine)
    await removeAccount(entryOf({ folder, registry: registry.host, scope: '' }, {}), ports.files)
    expect(config().auths).toEqual(mine.auths)
  })

  test('is taken again by the next login of the job', async () => {
    const { folder, ports } = await setUp()
    expect(await openPrivateConfig({ ...ports.tools, env: { DOCKER_CONFIG: folder } })).toBe(folder)
  })

  test('of a scope is one that Buildx reads for that scope alone', async () => {
    const { login, config, registry, mine } = await setUp()
    await login({ user: 'ada', password: 'pass-word', scope: 'acme/shop@push' })
    expect(config().auths).toEqual(mine.auths)
    const file = `buildx/config/${registry.host}/acme/shop@push/config.json`
    expect(config(file)).toEqual({ auths: { [registry.host]: { auth: btoa('ada:pass-word') } } })
  })

  test('Docker Hub stands under its old URL', () => {
    expect(entryOf({ folder: '/f', registry: 'docker.io', scope: '@pull' }, {})).toEqual({
      file: '/f/buildx/config/registry-1.docker.io@pull/config.json',
      key: 'https://index.docker.io/v1/',
    })
  })
})

describe.each(['basic', 'bearer'] as const)('a registry with %s authentication', (auth) => {
  test('that does not know the account: auth, nothing written, one try', async () => {
    const { login, config, mine, registry } = await setUp({ auth })
    await expect(login({ user: 'ada', password: 'wrong' })).rejects.toMatchObject({ kind: 'auth' })
    expect(config().auths).toEqual(mine.auths)
    expect(registry.requests.length).toBeLessThanOrEqual(2)
  })
  test.each([
    [429, { 'retry-after': '3' }, { kind: 'transient', retryAfter: 3000 }],
    [503, {}, { kind: 'transient' }],
    [403, {}, { kind: 'denied' }],
  ])('that answers %i', async (status, headers, expected) => {
    const { login, registry } = await setUp({ auth })
    registry.fail({ path: '/v2/', status, headers })
    await expect(login({ user: 'ada', password: 'pass-word' })).rejects.toMatchObject(expected)
  })
})

/** GitHub's token endpoint and the clouds' ones: what they were asked, and what they say. */
async function cloud(
  answer: (request: { url: URL; body: string; headers: Record<string, unknown> }) => object | number,
) {
  const asked: { url: URL; body: string; headers: Record<string, unknown> }[] = []
  const server: LoopbackServer = await listen(async (incoming, out) => {
    const body = (await readBody(incoming)).toString('utf8')
    const request = { url: new URL(incoming.url ?? '', 'http://cloud'), body, headers: incoming.headers }
    if (request.url.pathname === '/token') {
      out.end(JSON.stringify({ value: `github-token-for-${request.url.searchParams.get('audience')}` }))
      return
    }
    asked.push(request)
    const said = answer(request)
    if (typeof said === 'number')
      out.writeHead(said).end('{"__type":"x#AccessDeniedException","error":{"status":"PERMISSION_DENIED"}}')
    else out.end('xml' in said ? String(said.xml) : JSON.stringify(said))
  })
  open.push(server)
  return {
    asked,
    url: server.url,
    github: { ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?a=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'r' },
  }
}

const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest()

/** What AWS checks, written down from its documentation a second time. */
function signatureOf(headers: Record<string, unknown>, body: string, secret: string): string {
  const [, scope = '', signed = ''] =
    /Credential=[^/]+\/(\S+), SignedHeaders=(\S+),/.exec(String(headers['authorization'])) ?? []
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name])}\n`)
  const text = `AWS4-HMAC-SHA256\n${headers['x-amz-date']}\n${scope}\n${hash(`POST\n/\n\n${lines.join('')}\n${signed}\n${hash(body)}`)}`
  const [date = '', region = '', service = ''] = scope.split('/')
  return hmac(hmac(hmac(hmac(hmac(`AWS4${secret}`, date), region), service), 'aws4_request'), text).toString('hex')
}

describe('Amazon’s registry', () => {
  const registryName = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'
  const given = (host: string) => ({
    authorizationData: [{ authorizationToken: btoa('AWS:ecr-pass'), proxyEndpoint: `http://${host}` }],
  })

  test('by OIDC: the job assumes a role, signs for the registry and logs in', async () => {
    const xml =
      '<R><Credentials><AccessKeyId>AK</AccessKeyId><SecretAccessKey>s3cret</SecretAccessKey><SessionToken>sess</SessionToken></Credentials></R>'
    let host = ''
    const aws = await cloud(({ body }) => (body.includes('AssumeRole') ? { xml } : given(host)))
    const { login, registry, config, secrets } = await setUp(
      {},
      { ...aws.github, AWS_ENDPOINT_URL: aws.url, AWS_ACCOUNT_IDS: '210987654321' },
    )
    host = registry.host
    expect(await login({ by: 'ecr', registry: registryName, role: 'arn:aws:iam::1:role/push' })).toEqual({
      registries: [host],
    })
    const form = new URLSearchParams(aws.asked[0]?.body)
    expect(Object.fromEntries(form)).toMatchObject({
      RoleArn: 'arn:aws:iam::1:role/push',
      WebIdentityToken: 'github-token-for-sts.amazonaws.com',
    })
    const { headers = {}, body = '' } = aws.asked[1] ?? {}
    expect(JSON.parse(body)).toEqual({ registryIds: ['123456789012', '210987654321'] })
    expect(headers).toMatchObject({
      'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken',
      'x-amz-security-token': 'sess',
    })
    expect(String(headers['authorization'])).toContain(`Signature=${signatureOf(headers, body, 's3cret')}`)
    expect(String(headers['authorization'])).toContain('/eu-central-1/ecr/aws4_request')
    expect(config().auths[host]).toEqual({ auth: btoa('AWS:ecr-pass') })
    expect(secrets.values()).toEqual(expect.arrayContaining(['ecr-pass', 's3cret', 'sess', btoa('AWS:ecr-pass')]))
  })

  test('with a key pair, as docker/login-action takes it', async () => {
    let host = ''
    const aws = await cloud(() => given(host))
    const { login, registry } = await setUp({}, { AWS_ENDPOINT_URL_ECR: aws.url })
    host = registry.host
    await login({ by: 'ecr', registry: registryName, user: 'AK', password: 'k3y' })
    const { headers = {}, body = '' } = aws.asked[0] ?? {}
    expect(String(headers['authorization'])).toContain(`Signature=${signatureOf(headers, body, 'k3y')}`)
  })

  test.each([
    [400, { kind: 'denied' }],
    [500, { kind: 'transient' }],
  ])('that answers %i', async (status, expected) => {
    const aws = await cloud(() => status)
    const { login } = await setUp({}, { AWS_ENDPOINT_URL: aws.url, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' })
    await expect(login({ by: 'ecr', registry: registryName })).rejects.toMatchObject(expected)
  })

  test('without any credentials says what would help', async () => {
    const { login } = await setUp()
    await expect(login({ by: 'ecr', registry: registryName })).rejects.toMatchObject({ kind: 'auth', hint: /aws-role/ })
  })
})

describe('Google’s registries by OIDC', () => {
  const provider = 'projects/1/locations/global/workloadIdentityPools/p/providers/g'
  test('the job’s token becomes one of the service account', async () => {
    const google = await cloud(({ url }) =>
      url.pathname === '/v1/token' ? { access_token: 'federated' } : { accessToken: 'act-as' },
    )
    const { login, config, registry } = await setUp(
      {},
      {
        ...google.github,
        CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: `${google.url}/`,
        CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: `${google.url}/`,
      },
    )
    await login({ by: 'google', provider, serviceAccount: 'push@x.iam.gserviceaccount.com' })
    expect(JSON.parse(google.asked[0]?.body ?? '')).toMatchObject({
      audience: `//iam.googleapis.com/${provider}`,
      subjectToken: `github-token-for-https://iam.googleapis.com/${provider}`,
    })
    expect(google.asked[1]?.headers).toMatchObject({ authorization: 'Bearer federated' })
    expect(config().auths[registry.host]).toEqual({ auth: btoa('oauth2accesstoken:act-as') })
  })
  test('refused', async () => {
    const google = await cloud(() => 403)
    const { login } = await setUp({}, { ...google.github, CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: `${google.url}/` })
    await expect(login({ by: 'google', provider })).rejects.toMatchObject({ kind: 'denied' })
  })
  test('of a job that may not ask for a token', async () => {
    const { login } = await setUp()
    await expect(login({ by: 'google', provider })).rejects.toMatchObject({ kind: 'auth', hint: /id-token: write/ })
  })
})

describe('Azure’s registries by OIDC', () => {
  const ids = { client: 'c0ffee', tenant: 'ten/ant' }
  const user = '00000000-0000-0000-0000-000000000000'

  /** Entra and the registry in one: what each was asked, and the account that the registry takes. */
  async function azure(refusing = '') {
    const asked: { path: string; form: Record<string, string> }[] = []
    const server = await listen(async (incoming, out) => {
      const url = new URL(incoming.url ?? '', 'http://azure')
      const body = (await readBody(incoming)).toString('utf8')
      const say = (status: number, value: object) => out.writeHead(status).end(JSON.stringify(value))
      if (url.pathname === '/token') return say(200, { value: `github-token-for-${url.searchParams.get('audience')}` })
      if (url.pathname.startsWith('/v2/')) {
        const good = incoming.headers.authorization === `Basic ${btoa(`${user}:refresh-me`)}`
        if (!good) out.setHeader('www-authenticate', 'Basic realm="acr"')
        return say(good ? 200 : 401, {})
      }
      asked.push({ path: url.pathname, form: Object.fromEntries(new URLSearchParams(body)) })
      if (url.pathname === refusing)
        return say(401, {
          error: 'invalid_client',
          error_description: 'AADSTS70021: No matching federated identity record.\r\nTrace',
        })
      return say(
        200,
        url.pathname === '/oauth2/exchange' ? { refresh_token: 'refresh-me' } : { access_token: 'entra-says-yes' },
      )
    })
    open.push(server)
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?a=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'r',
      AZURE_AUTHORITY_HOST: `${server.url}/`,
    }
    return { ...server, asked, env }
  }

  test('the job’s token becomes Entra’s, that one the registry’s own', async () => {
    const server = await azure()
    const { login, config, secrets } = await setUp({}, server.env)
    await login({ by: 'azure', registry: server.host, ...ids })
    expect(server.asked).toEqual([
      {
        path: '/ten%2Fant/oauth2/v2.0/token',
        form: {
          client_id: 'c0ffee',
          scope: 'https://containerregistry.azure.net/.default',
          grant_type: 'client_credentials',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: 'github-token-for-api://AzureADTokenExchange',
        },
      },
      {
        path: '/oauth2/exchange',
        form: { grant_type: 'access_token', service: server.host, tenant: 'ten/ant', access_token: 'entra-says-yes' },
      },
    ])
    expect(config().auths[server.host]).toEqual({ auth: btoa(`${user}:refresh-me`) })
    expect(secrets.values()).toEqual(expect.arrayContaining(['entra-says-yes', 'refresh-me']))
  })

  test.each([
    ['/ten%2Fant/oauth2/v2.0/token', /federated credential/],
    ['/oauth2/exchange', /AcrPush/],
  ])('refused at %s: said, with what to do, and nothing is written', async (path, hint) => {
    const server = await azure(path)
    const { login, config, mine } = await setUp({}, server.env)
    await expect(login({ by: 'azure', registry: server.host, ...ids })).rejects.toMatchObject({
      kind: 'auth',
      message: expect.stringContaining('AADSTS70021: No matching federated identity record.'),
      hint: expect.stringMatching(hint),
    })
    expect(config().auths).toEqual(mine.auths)
  })

  test('of a job that may not ask for a token', async () => {
    const { login } = await setUp()
    await expect(login({ by: 'azure', ...ids })).rejects.toMatchObject({ kind: 'auth', hint: /id-token: write/ })
  })
})
