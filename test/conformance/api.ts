import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The repository API on loopback. */
export interface Api {
  readonly url: string
  /** `GET /repos/acme/shop`, in order. */
  readonly hits: readonly string[]
  close(): void
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** An API that knows one repository, and dates every commit to `now`. */
export function startApi(repository: unknown, now: string): Promise<Api> {
  return serve((request, response) => {
    const sha = /^\/repos\/[^/]+\/[^/]+\/commits\/(.+)$/.exec(request.url ?? '')?.[1]
    const known = sha !== undefined || /^\/repos\/[^/]+\/[^/]+$/.test(request.url ?? '')
    const commit = { sha, commit: { committer: { date: now }, author: { date: now } } }
    answer(response, known ? 200 : 404, sha === undefined ? repository : commit)
  })
}

export async function serve(handler: Handler): Promise<Api> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`)
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}`, hits, close }
}

export function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
