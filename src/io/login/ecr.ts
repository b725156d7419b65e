import { Failure } from '../../core/failure.ts'
import { callAws } from '../aws/call.ts'
import { awsKeys, type Keys } from '../aws/credentials.ts'
import type { Tools } from '../tools.ts'
import type { Account } from './verify.ts'

/** An Amazon registry: `ACCOUNT.dkr.ecr.REGION.amazonaws.com`, or the public one. */
const privateForm = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|on\.aws)$/

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
  const keys = await keysOf(login, region, { tools, signal })
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
    host: open ? 'api.ecr-public' : 'api.ecr',
    refusal: { text: "Amazon's registry refused a login", hint: 'The account needs ecr:GetAuthorizationToken.' },
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

async function keysOf(login: EcrLogin, region: string, around: { tools: Tools; signal: AbortSignal }): Promise<Keys> {
  const { role, user, password, registry } = login
  if (role === '' && user !== '' && password !== '') return { id: user, secret: password, session: '' }
  try {
    return await awsKeys(role, region, registry, around)
  } catch (thrown) {
    if (!(thrown instanceof Failure) || role !== '') throw thrown
    throw new Failure(thrown.kind, thrown.message, {
      hint: 'Name a role that this job may assume (input aws-role, with permissions: id-token: write), or an access key as username and password.',
    })
  }
}

function split(text: string): [string, string] {
  const colon = text.indexOf(':')
  return colon < 0 ? ['', ''] : [text.slice(0, colon), text.slice(colon + 1)]
}
