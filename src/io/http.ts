import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { Failure } from '../core/failure.ts'
import type { HttpRequest, HttpResult } from '../core/ports.ts'
import { absentDocker, type Connection } from './connection.ts'
import { type Answer, exchange } from './exchange.ts'

export interface HttpOptions {
  /** Where the proxy settings come from: HTTP_PROXY, HTTPS_PROXY, NO_PROXY in either case. */
  readonly env: Readonly<Record<string, string>>
  /** Finds what `at` names. */
  readonly connect: (name: string) => Promise<Connection>
  /** Bytes accepted of an answer's body. Default 16 MiB. */
  readonly limit?: number
}

/** A request whose answer's body is bytes. */
export type Fetch = (request: Omit<HttpRequest, 'body'> & { readonly body?: string | Uint8Array }) => Promise<Answer>

export interface Http {
  request(request: HttpRequest): Promise<HttpResult>
  readonly fetch: Fetch
  /** Closes the kept connections. */
  close(): void
}

/** Redirects followed before the last one is given as the answer. */
const redirects = 5

/** HTTP with kept connections, so that a further call to the same place costs a millisecond or two. */
export function createHttp(options: HttpOptions): Http {
  const limit = options.limit ?? 16 * 1024 * 1024
  const shared = { keepAlive: true, proxyEnv: options.env }
  const agents = { 'http:': new HttpAgent(shared), 'https:': new HttpsAgent(shared) }
  const connections = new Map<string, Promise<Connection>>()
  const connect = (name: string) => {
    const known = connections.get(name) ?? options.connect(name)
    connections.set(name, known)
    known.catch(() => connections.delete(name))
    return known
  }
  const fetch: Fetch = async (request) => {
    if (request.at !== undefined) return await askConnection(request, await connect(request.at), limit)
    let url = parseUrl(request.url)
    let headers = request.headers ?? {}
    const end = performance.now() + request.timeout
    for (let round = 0; ; round++) {
      const answer = await exchange({
        protocol: url.protocol as 'http:' | 'https:',
        agent: agents[url.protocol as 'http:' | 'https:'],
        options: optionsOf(request.method, url, headers),
        timeout: Math.max(1, end - performance.now()),
        what: `${request.method} ${showUrl(url)}`,
        signal: request.signal,
        limit,
        ...(request.body === undefined ? {} : { body: request.body }),
      })
      const next = redirectOf(request, answer, url)
      if (next === undefined || round === redirects) return answer
      if (next.origin !== url.origin) headers = withoutCredentials(headers)
      url = next
    }
  }
  return {
    fetch,
    async request(request) {
      const answer = await fetch(request)
      return { ...answer, body: answer.body.toString('utf8') }
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy()
      for (const open of connections.values()) open.then(({ agent }) => agent.destroy()).catch(() => {})
      connections.clear()
    },
  }
}

async function askConnection(request: Parameters<Fetch>[0], connection: Connection, limit: number): Promise<Answer> {
  const what = `${request.method} ${request.url.replace(/\?.*/, '')} at ${connection.address}`
  try {
    return await exchange({
      protocol: connection.protocol,
      agent: connection.agent,
      options: { ...connection.options, method: request.method, path: request.url, headers: sized(request) },
      timeout: request.timeout,
      signal: request.signal,
      what,
      limit,
      ...(request.body === undefined ? {} : { body: request.body }),
    })
  } catch (error) {
    throw absentDocker(error, connection.address) ?? error
  }
}

function sized(request: Parameters<Fetch>[0]): Record<string, string> {
  const json = request.body !== undefined ? { 'content-type': 'application/json' } : {}
  return { host: 'docker', ...json, ...request.headers }
}

function parseUrl(text: string): URL {
  const url = URL.parse(text)
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new Failure('usage', `${JSON.stringify(text.slice(0, 200))} is not an http or https URL.`)
}

function optionsOf(method: string, url: URL, headers: Readonly<Record<string, string>>) {
  const credentials =
    url.username === '' ? {} : { auth: `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return { method, host, port: url.port, path: url.pathname + url.search, headers: { ...headers }, ...credentials }
}

/** Only GET and HEAD are sent again, and never from https to http. */
function redirectOf(request: Parameters<Fetch>[0], answer: Answer, url: URL): URL | undefined {
  const to = answer.headers['location']
  if (request.follow === false || to === undefined || ![301, 302, 303, 307, 308].includes(answer.status)) return
  if (request.method !== 'GET' && request.method !== 'HEAD') return
  const next = URL.parse(to, url.href)
  if (next?.protocol !== 'https:' && (next?.protocol !== 'http:' || url.protocol === 'https:')) return
  return next
}

/** Another host gets nothing but what says which representation is wanted: any other header may carry a secret. */
function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  const harmless = new Set(['accept', 'accept-language', 'user-agent', 'range'])
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmless.has(name.toLowerCase())))
}

/** Without credentials and query, which may hold a signature. */
function showUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`
}
