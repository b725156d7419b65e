import { createHmac } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, describe, expect, test } from 'vitest'
import { listen, readBody } from '../fakes/server.ts'
import { digest, openProject, type Project } from './external-project.ts'

const secret = 'a-signing-secret'

interface Received {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: { readonly task?: string; readonly version?: string; readonly digests?: { readonly app: string } }
  readonly at: number
}

type Answer = (received: Received, response: ServerResponse, count: number) => void

/** A receiver that checks each signature as it should, and answers as the test says. */
async function receiver(answer: Answer) {
  const received: Received[] = []
  const seen = new Map<string, number>()
  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    const body = (await readBody(request)).toString()
    const time = String(request.headers['deploy-timestamp'])
    const wanted = `v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`
    if (request.headers['deploy-signature'] !== wanted || Math.abs(Date.now() / 1000 - Number(time)) > 60) {
      response.writeHead(401).end('{"message":"the signature is wrong"}')
      return
    }
    const { method = '', url = '', headers } = request
    const one = { method, path: url, headers, body: body === '' ? {} : JSON.parse(body), at: Date.now() }
    received.push(one)
    const key = `${method} ${url} ${String(headers['idempotency-key'])}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    answer(one, response, count)
  }
  const server = await listen((request, response) => void listener(request, response))
  return { ...server, received, posts: () => received.filter(({ method }) => method === 'POST') }
}

const json = (response: ServerResponse, status: number, value: unknown, headers = {}) =>
  void response.writeHead(status, headers).end(JSON.stringify(value))

const closing: (() => unknown)[] = []
afterAll(() => Promise.all(closing.splice(0).map((close) => close())))

async function open(answer: Answer, more = '', options: { deadline?: string; secret?: string } = {}) {
  const hook = await receiver(answer)
  const target = `{ webhook: { url: "${hook.url}/hooks/shop?team=a", secret: HOOK_SECRET, every: 100ms${more.replaceAll('URL', hook.url)} } }`
  const project: Project = openProject({
    ...{ target, environment: ['secrets: [HOOK_SECRET]'], deadline: options.deadline ?? '20s' },
    env: { HOOK_SECRET: options.secret ?? secret },
  })
  closing.push(hook.close, project.close)
  return { hook, project }
}

describe('the webhook target', { concurrent: true }, () => {
  test('one signed request: what it says; the next one names what ran before; a rollback is a request of its own', async () => {
    const { hook, project } = await open((_one, response) => json(response, 200, { state: 'success' }))
    const first = await project.deploy('a')
    expect(first.code, first.text).toBe(0)
    expect(first.text).not.toContain(secret)
    expect(hook.posts()[0]).toMatchObject({
      path: '/hooks/shop?team=a',
      headers: {
        'content-type': 'application/json',
        'deploy-delivery': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'idempotency-key': expect.stringMatching(/^webhook\/shop-test\/deploy\/main-/),
      },
      body: {
        task: 'deploy',
        app: 'shop',
        environment: 'test',
        images: { app: `127.0.0.1:9/acme/shop@${digest('a')}` },
        digests: { app: digest('a') },
        previous: { version: '', digests: {} },
      },
    })
    expect((await project.deploy('c')).code).toBe(0)
    expect(hook.posts()[1]?.body).toMatchObject({ previous: { digests: { app: digest('a') } } })
    const back = await project.run('rollback', '--environment', 'test')
    expect(back.code, back.text).toBe(0)
    expect(hook.posts()[2]?.body).toMatchObject({ task: 'rollback', digests: { app: digest('a') } })
    const status = JSON.parse((await project.run('status', 'test', '--json')).text)
    expect(status[0]).toMatchObject({ running: [{ digest: digest('a'), state: 'recorded' }] })
  })

  test('202: the outcome is asked for until it is good; Retry-After of both answers is obeyed', async () => {
    const { hook, project } = await open((one, response, count) => {
      if (one.method === 'POST' && count === 1)
        return json(response, 503, { message: 'restarting' }, { 'retry-after': '2' })
      if (one.method === 'POST') return json(response, 202, {}, { location: '/status/1' })
      if (count === 1) return json(response, 200, { state: 'running', message: 'pulling' }, { 'retry-after': '2' })
      return json(response, 200, { state: 'succeeded', digests: { app: digest('a') } })
    })
    const { code, text } = await project.deploy('a')
    expect(code, text).toBe(0)
    expect(text).toContain('receiver pending: pulling')
    const [one, again] = hook.posts()
    expect(again?.headers['idempotency-key']).toBe(one?.headers['idempotency-key'])
    expect(again?.headers['deploy-delivery']).not.toBe(one?.headers['deploy-delivery'])
    expect((again?.at ?? 0) - (one?.at ?? 0)).toBeGreaterThan(1900)
    const looks = hook.received.filter(({ path }) => path === '/status/1')
    expect((looks[1]?.at ?? 0) - (looks[0]?.at ?? 0)).toBeGreaterThan(1900)
    // What is known to have ended is not asked for again.
    expect(looks).toHaveLength(2)
  })

  test('an outcome that failed is told, and the earlier release is sent again', async () => {
    const { hook, project } = await open((one, response) => {
      if (one.method === 'POST') return json(response, 202, { status_url: `/status/${one.body.digests?.app[7]}` })
      const bad = one.path.endsWith('/b')
      return json(response, 200, bad ? { state: 'failed', message: 'web crashed' } : { state: 'success' })
    })
    expect((await project.deploy('a')).code).toBe(0)
    const bad = await project.deploy('b')
    expect(bad.code, bad.text).toBe(1)
    expect(bad.text).toContain('receiver: says that it failed: web crashed')
    expect(hook.posts().map(({ body }) => `${body.task} ${body.digests?.app[7]}`)).toEqual([
      'deploy a',
      'deploy b',
      'rollback a',
    ])
    expect((await project.records())[0]).toMatchObject({ state: 'rolled back', failureKind: 'unhealthy' })
  })

  test('an outcome that never comes is a timeout; a first deploy is held then', async () => {
    const { project } = await open(
      (one, response) =>
        json(response, one.method === 'POST' ? 202 : 200, { state: 'running', message: 'still pulling' }),
      ', status: URL/status, timeout: 2s',
    )
    const { code, text } = await project.deploy('a')
    expect(code, text).toBe(8)
    expect(text).toContain('still pulling')
    expect((await project.records())[0]).toMatchObject({ state: 'failed', failureKind: 'timeout' })
  })

  test('what runs is asked for where the receiver tells it: success with another digest is none', async () => {
    let running = digest('0')
    const { project } = await open(
      (one, response) => json(response, 200, one.method === 'POST' ? { state: 'success' } : { images: [running] }),
      ', running: URL/running',
      { deadline: '3s' },
    )
    const { code, text } = await project.deploy('a')
    expect(code, text).toBe(8)
    expect(text).toMatch(/running: sha256:0+ runs, not sha256:a+/)
    running = digest('a')
    expect((await project.deploy('a')).code).toBe(0)
  })

  const refusals: [string, Answer, number, RegExp][] = [
    [
      'a redirect is not followed',
      (_one, response) => json(response, 307, {}, { location: '/elsewhere' }),
      4,
      /a redirect/,
    ],
    [
      'a status URL at another place',
      (_one, response) => json(response, 202, { status_url: 'http://127.0.0.1:9/' }),
      4,
      /at another place/,
    ],
    ['202 without a status URL', (_one, response) => json(response, 202, {}), 2, /does not say where the outcome/],
    [
      'a release that it does not accept',
      (_one, response) => json(response, 422, { message: 'no such app' }),
      2,
      /answered 422/,
    ],
  ]
  test.each(refusals)('%s: told with its kind', async (_what, answer, code, message) => {
    const { hook, project } = await open(answer)
    const ended = await project.deploy('a')
    expect(ended.code, ended.text).toBe(code)
    expect(ended.text).toMatch(message)
    expect(hook.posts()).toHaveLength(1)
  })

  test('a wrong secret is a failure of authentication, once; an undeclared one is told before anything is sent', async () => {
    const { hook, project } = await open((_one, response) => json(response, 200, {}), '', { secret: 'another-secret' })
    const { code, text } = await project.deploy('a')
    expect(code, text).toBe(3)
    expect(hook.posts()).toHaveLength(0)
    const undeclared = openProject({ target: `{ webhook: { url: "${hook.url}", secret: HOOK } }` })
    closing.push(undeclared.close)
    expect(await undeclared.deploy('a')).toMatchObject({
      code: 2,
      text: expect.stringContaining('nobody declares HOOK'),
    })
  })
})
