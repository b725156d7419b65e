import { Failure } from '../../core/failure.ts'
import { idToken } from '../runner/oidc.ts'
import type { Tools } from '../tools.ts'
import { kindOfAnswer } from './answer.ts'
import type { Account } from './verify.ts'

export interface GoogleIdentity {
  /** `projects/N/locations/global/workloadIdentityPools/POOL/providers/PROVIDER` */
  readonly provider: string
  /** An account to act as; empty: the pool's own identity. */
  readonly serviceAccount: string
}

export interface GoogleLogin extends GoogleIdentity {
  readonly registry: string
}

/** An account for Google's registries that lives an hour. */
export async function googleAccount(login: GoogleLogin, tools: Cloud, signal: AbortSignal): Promise<Account> {
  return { registry: login.registry, user: 'oauth2accesstoken', password: await googleToken(login, tools, signal) }
}

/** What an exchange of tokens needs. */
export type Cloud = Pick<Tools, 'env' | 'http' | 'secrets'>

/** A token for Google's services that lives an hour: https://cloud.google.com/iam/docs/workload-identity-federation */
export async function googleToken(identity: GoogleIdentity, tools: Cloud, signal: AbortSignal): Promise<string> {
  const { provider, serviceAccount } = identity
  const audience = `//iam.googleapis.com/${provider}`
  const token = await idToken({ env: tools.env, audience: `https:${audience}`, http: tools.http.request, signal })
  tools.secrets.add('id token for Google', token)
  const sts = tools.env['CLOUDSDK_API_ENDPOINT_OVERRIDES_STS'] || 'https://sts.googleapis.com/'
  const scope = 'https://www.googleapis.com/auth/cloud-platform'
  const federated = await post(
    {
      url: `${sts}v1/token`,
      body: {
        audience,
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
        subjectToken: token,
        scope,
      },
      what: `exchange of this job's token at ${provider}`,
    },
    { tools, signal },
  )
  const own = tokenIn(federated, 'access_token', tools)
  if (serviceAccount === '') return own
  const iam = tools.env['CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS'] || 'https://iamcredentials.googleapis.com/'
  const given = await post(
    {
      url: `${iam}v1/projects/-/serviceAccounts/${encodeURIComponent(serviceAccount)}:generateAccessToken`,
      body: { scope: [scope], lifetime: '3600s' },
      bearer: own,
      what: `token of ${serviceAccount}`,
    },
    { tools, signal },
  )
  return tokenIn(given, 'accessToken', tools)
}

interface Post {
  readonly url: string
  readonly body: object
  readonly bearer?: string
  readonly what: string
}

async function post(
  { url, body, bearer, what }: Post,
  { tools, signal }: { tools: Cloud; signal: AbortSignal },
): Promise<Record<string, unknown>> {
  const authorization: Record<string, string> = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }
  const headers = { 'content-type': 'application/json', ...authorization }
  const answer = await tools.http.fetch({
    method: 'POST',
    url,
    headers,
    body: JSON.stringify(body),
    timeout: 30_000,
    signal,
  })
  const json = parse(answer.body.toString('utf8'))
  if (answer.status === 200) return json
  const error = json['error']
  const { status = '', message = '' } = (
    typeof error === 'object' ? error : { message: json['error_description'] }
  ) as Record<string, string>
  throw new Failure(
    kindOfAnswer(answer.status, status),
    `Google refused the ${what}: ${status || answer.status} ${message ?? ''}`.trim(),
    {
      hint: 'Check the provider’s attribute condition, and that its principal may impersonate the service account (roles/iam.workloadIdentityUser).',
    },
  )
}

function tokenIn(json: Record<string, unknown>, name: string, tools: Cloud): string {
  const token = json[name]
  if (typeof token !== 'string' || token === '') throw new Failure('auth', 'Google gave no token.')
  tools.secrets.add(`Google ${name}`, token)
  return token
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
