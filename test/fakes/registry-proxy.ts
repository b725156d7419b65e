import { request as httpRequest } from 'node:http'
import { type LoopbackServer, listen } from './server.ts'

/** How a request is hindered on its way to the registry. */
export interface Hindrance {
  /** Answered instead of the registry. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** The connection is closed: before the request arrives, or after the registry did what was asked. */
  readonly reset?: 'before' | 'after'
  /** The answer comes after so many milliseconds. */
  readonly slow?: number
  /** Half of the answer's body, then the end of the connection. */
  readonly truncated?: boolean
}

export interface Trouble {
  /** `METHOD /path`; default all. */
  readonly on?: RegExp
  /** How often; default for ever. */
  times?: number
  /** Milliseconds from the first request that it hinders. */
  readonly lasts?: number
  readonly by: Hindrance
}

/** A way to a real registry that can be made to fail. */
export interface RegistryProxy extends LoopbackServer, AsyncDisposable {
  /** `METHOD path?query` of what arrived, in order, hindered or not. */
  readonly requests: string[]
  /** Until `clear`. */
  trouble(trouble: Trouble): void
  clear(): void
}

/** @param target `127.0.0.1:PORT` of the registry */
export async function listenProxy(target: string): Promise<RegistryProxy> {
  const requests: string[] = []
  let troubles: (Trouble & { since?: number })[] = []
  const [hostname = '', port = ''] = target.split(':')
  const server = await listen((incoming, out) => {
    const line = `${incoming.method} ${incoming.url}`
    requests.push(line)
    const now = performance.now()
    const isOver = ({ times, lasts, since = now }: (typeof troubles)[number]) =>
      times === 0 || (lasts !== undefined && now - since > lasts)
    const found = troubles.find((trouble) => (trouble.on?.test(line) ?? true) && !isOver(trouble))
    if (found !== undefined) found.since ??= now
    if (found?.times !== undefined) found.times -= 1
    const by: Hindrance = found?.by ?? {}
    if (by.reset === 'before') return void incoming.socket.destroy()
    if (by.status !== undefined) {
      incoming.resume()
      out.writeHead(by.status, { 'content-length': Buffer.byteLength(by.body ?? ''), ...by.headers })
      return void out.end(incoming.method === 'HEAD' ? '' : by.body)
    }
    const onward = httpRequest(
      {
        hostname,
        port,
        method: incoming.method,
        path: incoming.url,
        headers: { ...incoming.headers, host: server.host },
      },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          const body = Buffer.concat(chunks)
          const send = () => {
            if (by.reset === 'after') return void incoming.socket.destroy()
            out.writeHead(answer.statusCode ?? 500, answer.headers)
            if (by.truncated !== true) return void out.end(body)
            out.write(body.subarray(0, Math.floor(body.length / 2)), () => incoming.socket.destroy())
          }
          if (by.slow !== undefined) setTimeout(send, by.slow).unref()
          else send()
        })
      },
    )
    onward.on('error', () => incoming.socket.destroy())
    incoming.pipe(onward)
  })
  return {
    ...server,
    requests,
    trouble: (trouble) => void troubles.push({ ...trouble }),
    clear: () => {
      troubles = []
    },
    [Symbol.asyncDispose]: () => server.close(),
  }
}
