import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { absentDocker } from './connect.ts'
import type { Connection } from './connection.ts'
import { type Answer, exchange } from './exchange.ts'
import { createStreams } from './stream.ts'
import type { Fetch, Http } from './tools.ts'
import { optionsOf, parseUrl, redirectOf, showUrl, withoutCredentials } from './url.ts'

/** What HTTP is made with. */
export interface HttpOptions {
  /** Where the proxy settings come from: HTTP_PROXY, HTTPS_PROXY, NO_PROXY in either case. */
  readonly env: Readonly<Record<string, string>>
  /** Finds what `at` names. */
  readonly connect: (name: string) => Promise<Connection>
  /** Bytes accepted of an answer's body. Default 16 MiB. */
  readonly limit?: number
}

/** Redirects followed before the last one is given as the answer. */
const redirects = 5

/** HTTP with kept connections, so that a further call to the same place costs a millisecond or two. */
export function createHttp(options: HttpOptions): Http {
  const limit = options.limit ?? 16 * 1024 * 1024
  const shared = { keepAlive: true, proxyEnv: options.env }
  const agents = { 'http:': new HttpAgent(shared), 'https:': new HttpsAgent(shared) }
  const once = {
    'http:': new HttpAgent({ proxyEnv: options.env }),
    'https:': new HttpsAgent({ proxyEnv: options.env }),
  }
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
    stream: createStreams(once),
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
  const own = await connection.headers?.()
  const path = `${connection.base ?? ''}${request.url}`
  try {
    return await exchange({
      protocol: connection.protocol,
      agent: connection.agent,
      options: { ...connection.options, method: request.method, path, headers: { ...sized(request), ...own } },
      timeout: request.timeout,
      signal: request.signal,
      what,
      limit,
      ...(request.body === undefined ? {} : { body: request.body }),
    })
  } catch (error) {
    throw (connection.explain ?? absentDocker)(error, connection.address) ?? error
  }
}

function sized(request: Parameters<Fetch>[0]): Record<string, string> {
  const json = request.body !== undefined ? { 'content-type': 'application/json' } : {}
  return { host: 'docker', ...json, ...request.headers }
}
