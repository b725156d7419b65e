import type { getOctokit } from '@actions/github'
import { Failure } from '../../core/failure.ts'
import { connectionFailure } from '../http-failure.ts'
import { retryAfter } from '../retry-after.ts'

/** GitHub’s own client. */
export type Octokit = ReturnType<typeof getOctokit>

/** Which repository, at which server, as whom. */
export interface GithubAccess {
  readonly token: string
  /** `owner/name` */
  readonly repository: string
  readonly apiUrl: string
}

/** A repository's API. Octokit is loaded by the first call; it retries nothing, that is the engine's business. */
export interface GithubClient {
  readonly owner: string
  readonly repo: string
  /** Runs one call; `options` goes into its `request`. @throws Failure */
  ask<T>(
    what: string,
    signal: AbortSignal,
    call: (octokit: Octokit, options: { signal: AbortSignal }) => Promise<T>,
  ): Promise<T>
}

/** Milliseconds for one call. */
const patience = 60_000

/** A client of one repository. */
export function createGithubClient({ token, repository, apiUrl }: GithubAccess): GithubClient {
  const [owner = '', repo = ''] = repository.split('/')
  let loaded: Promise<Octokit> | undefined
  const load = async () => {
    const { getOctokit } = await import('@actions/github')
    return getOctokit(token, { baseUrl: apiUrl, log: quiet })
  }
  return {
    owner,
    repo,
    async ask(what, signal, call) {
      signal.throwIfAborted()
      loaded ??= load()
      const deadline = AbortSignal.timeout(patience)
      try {
        return await call(await loaded, { signal: AbortSignal.any([signal, deadline]) })
      } catch (error) {
        signal.throwIfAborted()
        if (deadline.aborted) throw silence(what, error)
        throw githubFailure(error, `${what} in ${repository}`)
      }
    },
  }
}

/** Octokit would print deprecations into the log. */
const quiet = { debug() {}, info() {}, warn() {}, error() {} }

function silence(what: string, cause: unknown): Failure {
  return new Failure('transient', `${what}: GitHub did not answer within ${patience / 1000} s.`, { cause })
}

interface RequestError extends Error {
  readonly status?: number
  readonly response?: { readonly headers: Readonly<Record<string, string | undefined>>; readonly data?: unknown }
}

/** What a refusal of GitHub's API means. */
export function githubFailure(thrown: unknown, what: string): Failure {
  if (thrown instanceof Failure) return thrown
  const error = thrown as RequestError
  const { status, response } = error
  if (status === undefined) return new Failure('bug', `${what}: ${error.message}`, { cause: thrown })
  if (response === undefined) return connectionFailure(deepest(error), what)
  const said = `${what}: GitHub answered ${status} (${messageOf(response.data) || error.message}).`
  const wait = waitOf(response.headers)
  if (isLimit(status, response)) {
    const hint = 'GitHub limits calls per hour and token; it was told to wait. Run again later.'
    return new Failure('transient', said, { cause: thrown, hint, ...(wait === undefined ? {} : { retryAfter: wait }) })
  }
  if (status >= 500 || status === 408) return new Failure('transient', said, { cause: thrown })
  const [kind, hint] = refusals[status] ?? ['bug']
  return new Failure(kind, said, { cause: thrown, ...(hint === undefined ? {} : { hint }) })
}

const refusals: Readonly<Record<number, readonly ['auth' | 'denied' | 'absent' | 'stale' | 'usage', string]>> = {
  401: ['auth', 'Check github-token: it is wrong or expired.'],
  403: ['denied', 'Give the job `permissions: deployments: write`, and the job that calls it as well.'],
  404: ['absent', 'Check the repository, and that the token may see it: permissions: deployments: write.'],
  409: ['stale', 'GitHub sees a conflict with the state of that commit; look at its checks, then run again.'],
  410: ['absent', 'Deployments are switched off for this repository.'],
  422: ['usage', 'GitHub did not accept the request; a commit that was never pushed there cannot be recorded.'],
}

/** 403 means both "not allowed" and "too often"; https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isLimit(status: number, { headers, data }: NonNullable<RequestError['response']>): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /rate limit/i.test(messageOf(data))
  )
}

function waitOf(headers: Readonly<Record<string, string | undefined>>): number | undefined {
  const asked = retryAfter(headers['retry-after'])
  const reset = Number(headers['x-ratelimit-reset']) * 1000 - Date.now()
  return asked ?? (headers['x-ratelimit-remaining'] === '0' && reset > 0 ? reset : undefined)
}

function messageOf(data: unknown): string {
  const { message, errors } = (data ?? {}) as { message?: unknown; errors?: unknown }
  const more = Array.isArray(errors)
    ? errors.map((one) => (typeof one === 'string' ? one : (one?.message ?? one?.code)))
    : []
  return [message, ...more].filter((text) => typeof text === 'string').join(': ')
}

/** Octokit and fetch each wrap what the system said. */
function deepest(error: Error): Error {
  let inner: Error = error
  for (let depth = 0; inner.cause instanceof Error && depth < 5; depth++) inner = inner.cause
  return inner
}
