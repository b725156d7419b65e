import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createRawServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { Failure, type FailureKind } from '../../src/core/failure.ts'
import type { HttpRequest } from '../../src/core/ports.ts'
import { connector } from '../../src/io/connect.ts'
import { createHttp } from '../../src/io/http.ts'
import { temporaryFolder } from '../fakes/folder.ts'

const never = new AbortController().signal
const http = createHttp({ env: {}, connect: connector({}), limit: 1024 * 1024 })
afterAll(() => http.close())
const request = (url: string, more: Partial<HttpRequest> = {}) =>
  http.request({ method: 'GET', url, timeout: 5000, signal: never, ...more })

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})
async function serve(listener: RequestListener, at?: string): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => (at ? server.listen(at, resolve) : server.listen(0, '127.0.0.1', resolve)))
  const address = server.address()
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : `unix://${at}`
}
async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of incoming) text += chunk
  return text
}
async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(thrown).toBeInstanceOf(Failure)
  return thrown as Failure
}

describe('an answer', () => {
  test('is given whatever its status, with headers and a decoded body', async () => {
    const url = await serve((_in, out) => out.writeHead(503, { 'Retry-After': '3', 'X-A': ['1', '2'] }).end('héllo'))
    const answer = await request(url)
    expect(answer).toMatchObject({ status: 503, body: 'héllo', headers: { 'retry-after': '3', 'x-a': '1, 2' } })
  })
  test('to what was sent: method, path, headers and body', async () => {
    const url = await serve(async (incoming, out) => {
      out.end(`${incoming.method} ${incoming.url} ${incoming.headers['x-b']} ${await bodyOf(incoming)}`)
    })
    const answer = await request(`${url}/a/b?c=d`, { method: 'POST', headers: { 'X-B': 'b' }, body: 'bödy' })
    expect(answer.body).toBe('POST /a/b?c=d b bödy')
  })
  test('comes over a kept connection', async () => {
    const ports = new Set<number | undefined>()
    const url = await serve((incoming, out) => {
      ports.add(incoming.socket.remotePort)
      out.end()
    })
    for (let i = 0; i < 5; i++) await request(url)
    expect(ports.size).toBe(1)
  })
  test('comes over a new connection when the kept one turns out to be closed, if asking twice does no harm', async () => {
    const used = new WeakSet<object>()
    const url = await serve((incoming, out) => {
      if (used.has(incoming.socket)) return void incoming.socket.resetAndDestroy()
      used.add(incoming.socket)
      out.end('ok')
    })
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) expect((await request(url, { method })).status).toBe(200)
    await request(url)
    expect(await failureOf(request(url, { method: 'POST' }))).toMatchObject({ kind: 'transient' })
  })
})

describe('a redirect', () => {
  const echo: RequestListener = (incoming, out) => out.end(JSON.stringify(incoming.headers))
  test('on the same host keeps the credentials', async () => {
    const url = await serve((incoming, out) =>
      incoming.url === '/' ? out.writeHead(302, { location: '/next' }).end() : echo(incoming, out as never),
    )
    const answer = await request(url, { headers: { authorization: 'Bearer s3cret' } })
    expect(JSON.parse(answer.body)).toMatchObject({ authorization: 'Bearer s3cret' })
  })
  test('to another host carries none of them', async () => {
    const other = await serve(echo)
    const url = await serve((_in, out) => out.writeHead(307, { location: `${other}/x` }).end())
    const headers = { authorization: 'Bearer s3cret', cookie: 'a=b', 'x-api-key': 'k', accept: 'text/plain' }
    const seen = JSON.parse((await request(url, { headers })).body)
    expect(seen).toMatchObject({ accept: 'text/plain' })
    expect(JSON.stringify(seen)).not.toMatch(/s3cret|a=b|"k"/)
  })
  test('is the answer when it is not to be followed, for POST, and after five', async () => {
    const url = await serve((_in, out) => out.writeHead(302, { location: '/again' }).end())
    expect((await request(url, { follow: false })).status).toBe(302)
    expect((await request(url, { method: 'POST' })).status).toBe(302)
    expect((await request(url)).status).toBe(302)
  })
})

describe('no answer', () => {
  test.each<[string, () => Promise<[string, Partial<HttpRequest>?]>, FailureKind, RegExp]>([
    ['refused', async () => [`http://127.0.0.1:${await closedPort()}/x?token=s`], 'transient', /nothing listens there/],
    ['unknown host', async () => ['http://no-such-host.invalid/'], 'transient', /host name|name service/],
    ['closed at once', async () => [await serve((incoming) => incoming.socket.destroy())], 'transient', /closed/],
    ['too slow', async () => [await serve(() => {}), { timeout: 100 }], 'transient', /did not answer within 0.1 s/],
    [
      'closed in the middle',
      async () => [
        await serve((incoming, out) => {
          out.writeHead(200, { 'content-length': '100' }).write('half')
          setTimeout(() => incoming.socket.destroy(), 20)
        }),
      ],
      'transient',
      /before the answer was complete/,
    ],
    [
      'too large',
      async () => [await serve((_in, out) => out.end('x'.repeat(1100 * 1024)))],
      'denied',
      /more than 1 MiB/,
    ],
    [
      'TLS where there is none',
      async () => [(await serve((_in, out) => out.end())).replace('http', 'https')],
      'usage',
      /TLS/,
    ],
    ['not a URL', async () => ['nonsense'], 'usage', /not an http or https URL/],
    ['not http', async () => ['file:///etc/passwd'], 'usage', /not an http or https URL/],
    ['line break in a header', async () => ['http://127.0.0.1:1/', { headers: { a: 'b\nc' } }], 'usage', /character/],
  ])('%s', async (_name, make, kind, message) => {
    const [url, more] = await make()
    const failure = await failureOf(request(url, more))
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(message) })
    expect(failure.message).not.toContain('token=')
  })
  test('because the run was stopped: the reason', async () => {
    const controller = new AbortController()
    const url = await serve(() => controller.abort(new Failure('cancelled', 'Stopped.')))
    expect(await failureOf(request(url, { signal: controller.signal }))).toMatchObject({ message: 'Stopped.' })
  })
})

test('a proxy named in the environment is used, but not for what NO_PROXY names', async () => {
  const proxy = await serve((incoming, out) => out.end(`proxied ${incoming.url}`))
  const direct = await serve((_in, out) => out.end('direct'))
  const through = createHttp({ env: { HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' }, connect: connector({}) })
  const get = (url: string) => through.request({ method: 'GET', url, timeout: 5000, signal: never })
  expect((await get('http://shop.example/health')).body).toBe('proxied http://shop.example/health')
  expect((await get(direct)).body).toBe('direct')
  through.close()
})

describe('a named connection', () => {
  test('speaks HTTP over a socket', async () => {
    const address = await serve(
      async (incoming, out) => {
        out.end(JSON.stringify([incoming.url, incoming.headers['content-type'], await bodyOf(incoming)]))
      },
      join(temporaryFolder(), 'docker.sock'),
    )
    const local = createHttp({ env: {}, connect: connector({ DOCKER_HOST: address }) })
    const ask = { at: 'docker', url: '/v1.44/volumes/create', timeout: 5000, signal: never }
    const answer = await local.request({ ...ask, method: 'POST', body: '{"Name":"a"}' })
    expect(JSON.parse(answer.body)).toEqual(['/v1.44/volumes/create', 'application/json', '{"Name":"a"}'])
    local.close()
  })
  test('costs little per call', async () => {
    const address = await serve((_in, out) => out.end('[]'), join(temporaryFolder(), 'docker.sock'))
    const ask = { method: 'GET', url: '/x', at: address, timeout: 5000, signal: never }
    await http.request(ask)
    const started = performance.now()
    for (let i = 0; i < 100; i++) await http.request(ask)
    expect((performance.now() - started) / 100).toBeLessThan(10)
  })
  test.each<[string, () => Promise<string>, FailureKind, RegExp]>([
    ['without a socket', async () => `unix://${temporaryFolder()}/none.sock`, 'absent', /Docker does not run at unix:/],
    ['without a server', async () => `tcp://127.0.0.1:${await closedPort()}`, 'absent', /Docker does not run at tcp:/],
    ['over ssh', async () => 'ssh://deploy@host', 'usage', /pinned host key/],
    ['over npipe', async () => 'npipe:////./pipe/docker', 'usage', /not supported/],
    ['of no known name', async () => 'cluster', 'bug', /no connection named "cluster"/],
  ])('%s', async (_name, at, kind, message) => {
    const failure = await failureOf(request('/version', { at: await at() }))
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(message) })
    expect(failure.hint).not.toBe('')
  })
})

async function closedPort(): Promise<number> {
  const server = createRawServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
