import { Failure } from '../../core/failure.ts'
import type { Answer } from '../exchange.ts'
import type { Tools } from '../tools.ts'
import { type Credentials, findCredentials, loginHint } from './credentials.ts'
import { isLoopback } from './endpoint.ts'
import { registryFailure } from './registry-failure.ts'

/** What a registry asks for in `WWW-Authenticate`. */
interface Challenge {
  readonly scheme: string
  readonly realm: string
  readonly service: string
  readonly scope: string
}

type Login = Extract<Credentials, { password: string }>

/** What an answer to a challenge is made of. */
export interface Authorization {
  readonly registry: string
  readonly tools: Tools
  readonly signal: AbortSignal
  /** Scopes beside the one that the registry names. */
  readonly also?: readonly string[]
  /** Instead of what the Docker config holds. */
  readonly credentials?: Credentials
}

/** The `Authorization` header that answers a registry's challenge. @throws Failure `auth` when there is none to give */
export async function authorize(
  answer: Pick<Answer, 'status' | 'headers'>,
  { registry, tools, signal, also = [], credentials: given }: Authorization,
): Promise<string> {
  const challenge = readChallenge(answer.headers['www-authenticate'] ?? '')
  const credentials = given ?? (await findCredentials(registry, tools, signal))
  if (challenge.scheme === 'basic') {
    if (credentials !== undefined && 'password' in credentials) return basic(credentials)
    throw new Failure('auth', `${registry} asks for a password, and there is none.`, loginHint(registry))
  }
  if (challenge.scheme !== 'bearer' || !isTrustworthy(challenge.realm)) {
    throw new Failure(
      'auth',
      `${registry} asks for an authentication that is not known: ${JSON.stringify(challenge.scheme)}.`,
    )
  }
  const token = await fetchToken(challenge, credentials, { registry, tools, signal, also })
  tools.secrets.add(`token of ${registry} for ${challenge.scope}`, token)
  return `Bearer ${token}`
}

async function fetchToken(
  challenge: Challenge,
  credentials: Credentials | undefined,
  authorization: Authorization,
): Promise<string> {
  const { registry } = authorization
  const answer =
    credentials !== undefined && 'identityToken' in credentials
      ? await exchangeToken(challenge, credentials.identityToken, authorization)
      : await askToken(challenge, credentials, authorization)
  if (answer.status !== 200) throw registryFailure(answer, `${registry}: asking for a token`, registry)
  const { token, access_token: accessToken } = tokensIn(answer)
  const found = token ?? accessToken
  if (typeof found === 'string' && found !== '') return found
  throw new Failure('auth', `${registry}: the token service gave no token.`)
}

/** With a user's password, or as nobody: https://distribution.github.io/distribution/spec/auth/token/ */
function askToken(
  { realm, service, scope }: Challenge,
  credentials: Login | undefined,
  { tools, signal, also = [] }: Authorization,
): Promise<Answer> {
  const url = new URL(realm)
  if (service !== '') url.searchParams.set('service', service)
  for (const one of scope === '' ? also : [scope, ...also]) url.searchParams.append('scope', one)
  const headers: Record<string, string> = credentials === undefined ? {} : { authorization: basic(credentials) }
  return tools.http.fetch({ method: 'GET', url: url.href, headers, timeout: 30_000, signal })
}

/** With an identity token: https://distribution.github.io/distribution/spec/auth/oauth/ */
function exchangeToken(
  { realm, service, scope }: Challenge,
  identityToken: string,
  { tools, signal, also = [] }: Authorization,
): Promise<Answer> {
  const form = {
    ...(service === '' ? {} : { service }),
    ...(scope === '' ? {} : { scope: [scope, ...also].join(' ') }),
    grant_type: 'refresh_token',
    client_id: 'deploy-action',
    refresh_token: identityToken,
  }
  const body = new URLSearchParams(form).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return tools.http.fetch({ method: 'POST', url: new URL(realm).href, headers, body, timeout: 30_000, signal })
}

function tokensIn({ body }: Answer): { token?: unknown; access_token?: unknown } {
  try {
    return JSON.parse(body.toString('utf8')) as object
  } catch {
    return {}
  }
}

/** `Bearer realm="…",service="…",scope="a:b:pull,push"`: values may contain commas. */
function readChallenge(header: string): Challenge {
  const [, scheme = '', rest = ''] = /^\s*(\w+)\s*(.*)$/s.exec(header) ?? []
  const pairs = [...rest.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,]+))/g)]
  const values = new Map(pairs.map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']))
  const get = (name: string) => values.get(name) ?? ''
  return { scheme: scheme.toLowerCase(), realm: get('realm'), service: get('service'), scope: get('scope') }
}

/** A password goes over TLS, or stays on this machine. */
function isTrustworthy(realm: string): boolean {
  const url = URL.parse(realm)
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.host))
}

function basic({ user, password }: Login): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`
}
