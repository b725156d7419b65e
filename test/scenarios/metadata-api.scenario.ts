import { describe, expect, test } from 'vitest'
import { answer, serve } from '../conformance/api.ts'
import { type ActionResult, runAction } from '../conformance/run-action.ts'

const sha = '860c1904a1ce19322e91ac35af1ab07466440c37'
const env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: sha,
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SERVER_URL: 'https://git.example.com',
}
const minimal = { name: 'shop', full_name: 'acme/shop', default_branch: 'main', owner: { login: 'acme' } }
const complete = {
  ...minimal,
  description: 'From the event',
  html_url: 'https://git.example.com/acme/shop',
  license: { spdx_id: 'MIT' },
}
const fromApi = { ...complete, description: 'From the API', license: { spdx_id: 'Apache-2.0' } }
const inputs = { images: 'acme/shop', tags: 'type=ref,event=branch\ntype=edge', 'github-token': 'token' }

describe('the API is left alone', () => {
  test('when the event says everything', async () => {
    const { result, hits } = await runWith(() => undefined, { event: { repository: complete } })
    expect(hits).toEqual([])
    expect(tags(result)).toEqual(['edge', 'main'])
    expect(label(result, 'description')).toBe('From the event')
    expect(label(result, 'licenses')).toBe('MIT')
  })

  test('when the event says everything and comes from this server, as a push does', async () => {
    const event = { repository: { ...complete, url: 'https://git.example.com/acme/shop' } }
    const { hits } = await runWith(() => undefined, { event })
    expect(hits).toEqual([])
  })

  test('for the date of a commit that the event knows', async () => {
    const event = { repository: complete, commits: [{ id: sha, timestamp: '2020-02-03T04:05:06+01:00' }] }
    const { result, hits } = await runWith(() => undefined, {
      event,
      tags: "type=raw,value={{commit_date 'YYYYMMDDHH'}}",
    })
    expect(hits).toEqual([])
    expect(tags(result)).toEqual(['2020020303'])
  })
})

describe('the API is asked', () => {
  test('for what the event lacks, with the token', async () => {
    let authorization: string | undefined
    const { result, hits } = await runWith((request, response) => {
      authorization = request.headers.authorization
      answer(response, 200, fromApi)
    })
    expect(hits).toEqual(['GET /repos/acme/shop'])
    expect(authorization).toBe('token token')
    expect(label(result, 'description')).toBe('From the API')
    expect(result.warnings).toEqual([])
  })

  test('when the event is about another repository', async () => {
    const event = { repository: { ...complete, full_name: 'other/shop' } }
    const { result, hits } = await runWith((_request, response) => answer(response, 200, fromApi), { event })
    expect(hits).toHaveLength(1)
    expect(label(result, 'description')).toBe('From the API')
  })

  test('when the event comes from another server', async () => {
    const url = 'https://api.elsewhere.example/repos/acme/shop'
    const options = { event: { repository: { ...complete, url } } }
    const { result, hits } = await runWith((_request, response) => answer(response, 200, fromApi), options)
    expect(hits).toHaveLength(1)
    expect(label(result, 'description')).toBe('From the API')
  })

  test('for the date of a commit that the event does not know', async () => {
    const event = { repository: complete }
    const commit = { commit: { committer: { date: '2021-01-01T00:00:00Z' } } }
    const options = { event, tags: "type=raw,value={{commit_date 'YYYY'}}" }
    const { result, hits } = await runWith((_request, response) => answer(response, 200, commit), options)
    expect(hits).toEqual([`GET /repos/acme/shop/commits/${sha}`])
    expect(tags(result)).toEqual(['2021'])
  })
})

describe('an API that fails', () => {
  test('is asked again after the time it names', async () => {
    const start = performance.now()
    let calls = 0
    const { result, hits } = await runWith((_request, response) => {
      calls += 1
      if (calls === 1) answer(response, 429, {}, { 'retry-after': '1' })
      else answer(response, 200, fromApi)
    })
    expect(hits).toHaveLength(2)
    expect(performance.now() - start).toBeGreaterThan(1000)
    expect(label(result, 'licenses')).toBe('Apache-2.0')
    expect(result.warnings).toEqual([])
  })

  test('and wants a longer wait than there is, is not waited for', async () => {
    const { result, hits } = await runWith((_request, response) => answer(response, 429, {}, { 'retry-after': '3600' }))
    expect(hits).toHaveLength(1)
    expectFallback(result, 'answered 429')
  })

  test.each([500, 502, 503])('with %i is asked three times, then done without', async (status) => {
    const { result, hits } = await runWith((_request, response) => answer(response, status, {}))
    expect(hits).toHaveLength(3)
    expectFallback(result, `answered ${status}`)
  })

  test.each([401, 403, 404])('with %i is asked once, then done without', async (status) => {
    const { result, hits } = await runWith((_request, response) => answer(response, status, {}))
    expect(hits).toHaveLength(1)
    expectFallback(result, `answered ${status}`)
  })

  test('by closing the connection is done without', async () => {
    const { result } = await runWith((request) => request.socket.destroy())
    expectFallback(result, 'closed before the answer')
  })

  test('by answering something else than JSON is done without', async () => {
    const { result } = await runWith((_request, response) => response.end('<html>'))
    expectFallback(result, 'did not answer with JSON')
  })

  test('by not answering at all is given up in ten seconds', async () => {
    const start = performance.now()
    const { result, hits } = await runWith(() => undefined)
    expect(performance.now() - start).toBeLessThan(14_000)
    expect(hits.length).toBeGreaterThan(1)
    expectFallback(result, 'did not answer within')
  })

  test('leaves the date of the commit at the time of the run', async () => {
    const options = {
      event: { repository: complete },
      tags: "type=raw,value={{commit_date 'YYYY'}}",
      now: '2020-01-10T00:30:00.000Z',
    }
    const { result } = await runWith((_request, response) => answer(response, 404, {}), options)
    expect(tags(result)).toEqual(['2020'])
    expect(result.warnings[0]).toContain('The date of the commit is the time of this run')
  })
})

interface Options {
  readonly event?: unknown
  readonly tags?: string
  readonly now?: string
}

async function runWith(
  handler: Parameters<typeof serve>[0],
  { event = { repository: minimal }, tags, now }: Options = {},
) {
  const api = await serve(handler)
  try {
    const given = { ...inputs, ...(tags === undefined ? {} : { tags }) }
    const result = await runAction({
      inputs: given,
      env,
      event,
      apiUrl: api.url,
      ...(now === undefined ? {} : { now }),
    })
    expect(result.exit, result.log).toBe(0)
    return { result, hits: api.hits }
  } finally {
    api.close()
  }
}

/** Tags and labels from the event alone, and one warning that says why. */
function expectFallback(result: ActionResult, why: string): void {
  expect(result.warnings).toEqual([expect.stringContaining(why)])
  expect(tags(result)).toEqual(['edge', 'main'])
  expect(label(result, 'title')).toBe('shop')
  expect(label(result, 'url')).toBe('https://git.example.com/acme/shop')
  expect(label(result, 'description')).toBe('')
}

function tags(result: ActionResult): string[] {
  return (result.outputs['tag-names'] ?? '').split('\n')
}

function label(result: ActionResult, key: string): string | undefined {
  const prefix = `org.opencontainers.image.${key}=`
  return result.outputs['labels']
    ?.split('\n')
    .find((line) => line.startsWith(prefix))
    ?.slice(prefix.length)
}
