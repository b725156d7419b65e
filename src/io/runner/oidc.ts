import { Failure } from '../../core/failure.ts'
import type { HttpRequest, HttpResult } from '../../core/ports.ts'

export interface IdTokenRequest {
  readonly env: Readonly<Record<string, string>>
  /** Whom the token is for: `sigstore`, a cloud's audience; empty: GitHub's default. */
  readonly audience: string
  readonly http: (request: HttpRequest) => Promise<HttpResult>
  readonly signal: AbortSignal
}

/** The job's OIDC token. @throws Failure `auth` when the job may not have one, `transient` when GitHub does not answer. */
export async function idToken({ env, audience, http, signal }: IdTokenRequest): Promise<string> {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL']
  const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  if (!url || !token) {
    throw new Failure('auth', 'This job may not ask for an OIDC token.', {
      hint: 'Add `permissions: { id-token: write, contents: read }` to the job, and to the job that calls it.',
    })
  }
  const answer = await http({
    method: 'GET',
    url: audience === '' ? url : `${url}&audience=${encodeURIComponent(audience)}`,
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    timeout: 30_000,
    signal,
  })
  if (answer.status === 429 || answer.status >= 500) {
    throw new Failure('transient', `GitHub's OIDC service answered ${answer.status}.`)
  }
  const value = answer.status === 200 ? tokenIn(answer.body) : ''
  if (value === '') throw new Failure('auth', `GitHub's OIDC service gave no token: it answered ${answer.status}.`)
  return value
}

function tokenIn(body: string): string {
  try {
    const { value } = JSON.parse(body) as { value?: unknown }
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}
