import { Failure, failureRules, toFailure } from '../../core/failure.ts'
import { systemClock } from '../../io/clock.ts'
import { createHttp } from '../../io/http.ts'

/** The answer to one question, or why there is none. */
export interface ApiAnswer {
  readonly path: string
  readonly body?: unknown
  readonly failure?: Failure
}

export interface ApiOptions {
  readonly env: Readonly<Record<string, string>>
  readonly token: string
  /** Milliseconds for everything together; default ten seconds. */
  readonly budget?: number
  /** Milliseconds for one attempt; default four seconds. */
  readonly timeout?: number
}

const attempts = 3

/** Asks the repository API, all paths at once. Failures are answers: nothing here is worth failing a build. */
export async function askApi(paths: readonly string[], options: ApiOptions): Promise<Map<string, ApiAnswer>> {
  const end = performance.now() + (options.budget ?? 10_000)
  const http = createHttp({
    env: options.env,
    connect: (name) => Promise.reject(new Failure('bug', `No connection ${name}.`)),
  })
  try {
    const answers = await Promise.all(paths.map((path) => askPath(path, { ...options, http, end })))
    return new Map(answers.map((answer) => [answer.path, answer]))
  } finally {
    http.close()
  }
}

interface Asking extends ApiOptions {
  readonly http: ReturnType<typeof createHttp>
  readonly end: number
}

async function askPath(path: string, asking: Asking): Promise<ApiAnswer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return { path, body: await askOnce(path, asking) }
    } catch (thrown) {
      const failure = toFailure(thrown)
      const wait = failure.retryAfter ?? 250 * 2 ** (attempt - 1)
      const hopeless =
        !failureRules[failure.kind].retry || attempt >= attempts || performance.now() + wait >= asking.end
      if (hopeless) return { path, failure }
      await systemClock.sleep(wait)
    }
  }
}

async function askOnce(path: string, { env, token, http, end, timeout }: Asking): Promise<unknown> {
  const url = `${(env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '')}${path}`
  const { status, headers, body } = await http.request({
    method: 'GET',
    url,
    headers: {
      accept: 'application/vnd.github+json',
      'user-agent': 'deploy-action',
      'x-github-api-version': '2022-11-28',
      ...(token === '' ? {} : { authorization: `token ${token}` }),
    },
    timeout: Math.max(1, Math.min(timeout ?? 4_000, end - performance.now())),
    signal: new AbortController().signal,
  })
  if (status === 200) return parseBody(body, url)
  throw statusFailure(status, headers, `GET ${url} answered ${status}.`)
}

function parseBody(body: string, url: string): unknown {
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new Failure('transient', `GET ${url} did not answer with JSON.`, { cause: error })
  }
}

/** A refusal that names a time is a rate limit, and passes; any other refusal stands. */
function statusFailure(status: number, headers: Readonly<Record<string, string>>, message: string): Failure {
  const seconds = Number(headers['retry-after'])
  const limited = status === 429 || (status === 403 && (seconds > 0 || headers['x-ratelimit-remaining'] === '0'))
  const passing = limited || status === 408 || status >= 500
  const retryAfter = seconds > 0 ? { retryAfter: seconds * 1000 } : {}
  if (passing) return new Failure('transient', message, retryAfter)
  return new Failure(status === 401 ? 'auth' : status === 404 ? 'absent' : 'denied', message)
}
