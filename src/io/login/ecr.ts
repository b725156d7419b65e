import { createHash, createHmac } from 'node:crypto'
import { Failure } from '../../core/failure.ts'
import type { Tools } from '../ports.ts'
import { idToken } from '../runner/oidc.ts'
import { kindOfAnswer } from './answer.ts'
import type { Account } from './verify.ts'

/** An Amazon registry: `ACCOUNT.dkr.ecr.REGION.amazonaws.com`, or the public one. */
const privateForm = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/

interface Keys {
  readonly id: string
  readonly secret: string
  readonly session: string
}

export interface EcrLogin {
  readonly registry: string
  /** An access key pair, as docker/login-action takes it; empty: the environment's, or by OIDC. */
  readonly user: string
  readonly password: string
  /** The role that this job assumes with its OIDC token; empty: none. */
  readonly role: string
}

/** Short-lived accounts for an Amazon registry, one for each of `AWS_ACCOUNT_IDS` beside its own. */
export async function ecrAccounts(login: EcrLogin, tools: Tools, signal: AbortSignal): Promise<readonly Account[]> {
  const [, account = '', region = 'us-east-1'] = privateForm.exec(login.registry) ?? []
  const keys = await findKeys(login, region, { tools, signal })
  const others = (tools.env['AWS_ACCOUNT_IDS'] ?? '').split(/[\s,]+/).filter(Boolean)
  const open = login.registry === 'public.ecr.aws'
  const body = open ? {} : { registryIds: [...new Set([account, ...others])] }
  const answer = await callAws({
    service: open ? 'ecr-public' : 'ecr',
    region,
    target: open
      ? 'SpencerFrontendService.GetAuthorizationToken'
      : 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken',
    body: JSON.stringify(body),
    keys,
    tools,
    signal,
  })
  const data = open
    ? [(answer as { authorizationData?: AuthorizationData }).authorizationData]
    : (answer as { authorizationData?: AuthorizationData[] }).authorizationData
  return (data ?? []).flatMap((one) => {
    const [user = '', password = ''] = split(Buffer.from(one?.authorizationToken ?? '', 'base64').toString('utf8'))
    if (password === '') throw new Failure('auth', `Amazon gave no password for ${login.registry}.`)
    tools.secrets.add(`password of ${login.registry}`, password)
    tools.secrets.add(`token of ${login.registry}`, one?.authorizationToken ?? '')
    const registry =
      one?.proxyEndpoint === undefined ? login.registry : (URL.parse(one.proxyEndpoint)?.host ?? login.registry)
    return [{ registry, user, password }]
  })
}

interface AuthorizationData {
  readonly authorizationToken?: string
  readonly proxyEndpoint?: string
}

interface Around {
  readonly tools: Tools
  readonly signal: AbortSignal
}

async function findKeys(
  { role, user, password, registry }: EcrLogin,
  region: string,
  { tools, signal }: Around,
): Promise<Keys> {
  if (role !== '') return assumeRole(role, region, { tools, signal })
  if (user !== '' && password !== '') return { id: user, secret: password, session: '' }
  const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '', AWS_SESSION_TOKEN: session = '' } = tools.env
  if (id !== '' && secret !== '') return { id, secret, session }
  throw new Failure('auth', `There are no credentials for ${registry}.`, {
    hint: 'Name a role that this job may assume (input aws-role, with permissions: id-token: write), or an access key as username and password.',
  })
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html: the only call that is not signed. */
async function assumeRole(role: string, region: string, { tools, signal }: Around): Promise<Keys> {
  const token = await idToken({ env: tools.env, audience: 'sts.amazonaws.com', http: tools.http.request, signal })
  tools.secrets.add('id token for AWS', token)
  const url =
    tools.env['AWS_ENDPOINT_URL_STS'] || tools.env['AWS_ENDPOINT_URL'] || `https://sts.${region}.amazonaws.com`
  const form = {
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: 'deploy-action',
    WebIdentityToken: token,
  }
  const answer = await tools.http.fetch({
    method: 'POST',
    url: `${url.replace(/\/$/, '')}/`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/xml' },
    body: new URLSearchParams(form).toString(),
    timeout: 30_000,
    signal,
  })
  const text = answer.body.toString('utf8')
  const pick = (name: string) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)?.[1] ?? ''
  if (answer.status !== 200) {
    throw new Failure(
      kindOfAnswer(answer.status, pick('Code')),
      `AWS did not let this job assume ${role}: ${pick('Code') || answer.status} ${pick('Message')}`.trim(),
      {
        hint: 'Check the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository.',
      },
    )
  }
  const keys = { id: pick('AccessKeyId'), secret: pick('SecretAccessKey'), session: pick('SessionToken') }
  for (const [name, value] of Object.entries(keys)) if (name !== 'id') tools.secrets.add(`AWS ${name}`, value)
  return keys
}

interface AwsCall extends Around {
  readonly service: string
  readonly region: string
  readonly target: string
  readonly body: string
  readonly keys: Keys
}

/** A signed call of the JSON protocol: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html */
async function callAws({ service, region, target, body, keys, tools, signal }: AwsCall): Promise<unknown> {
  const own =
    tools.env[`AWS_ENDPOINT_URL_${service.toUpperCase().replaceAll('-', '_')}`] || tools.env['AWS_ENDPOINT_URL']
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  const url = new URL(own || `https://api.${service}.${region}.${domain}/`)
  const time = new Date(tools.clock.now()).toISOString().replace(/[-:]|\.\d{3}/g, '')
  const headers: Record<string, string> = {
    'content-type': 'application/x-amz-json-1.1',
    host: url.host,
    'x-amz-date': time,
    ...(keys.session === '' ? {} : { 'x-amz-security-token': keys.session }),
    'x-amz-target': target,
  }
  const names = Object.keys(headers).sort()
  const canonical = [
    'POST',
    '/',
    '',
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n')
  const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')
  const key = scope.split('/').reduce<Buffer | string>((secret, part) => hmac(secret, part), `AWS4${keys.secret}`)
  const signature = hmac(key, text).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${keys.id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`
  const answer = await tools.http.fetch({
    method: 'POST',
    url: url.href,
    headers: { ...headers, authorization },
    body,
    timeout: 30_000,
    signal,
  })
  const json = parse(answer.body.toString('utf8'))
  if (answer.status === 200) return json
  const type =
    String(json['__type'] ?? '')
      .split('#')
      .at(-1) ?? ''
  throw new Failure(
    kindOfAnswer(answer.status, type),
    `Amazon's registry refused a login: ${type || answer.status} ${String(json['message'] ?? json['Message'] ?? '')}`.trim(),
    {
      hint: 'The account needs ecr:GetAuthorizationToken.',
    },
  )
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest()

function split(text: string): [string, string] {
  const colon = text.indexOf(':')
  return colon < 0 ? ['', ''] : [text.slice(0, colon), text.slice(colon + 1)]
}
