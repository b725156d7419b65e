import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** A company's proxy: the only way to names that this machine's resolver does not know. */
export interface ForwardProxy {
  readonly url: string
  /** `CONNECT api.example:443`, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** @param places `name:port` → `127.0.0.1:port`; whatever else is asked for is refused */
export async function startForwardProxy(places: Readonly<Record<string, string>>): Promise<ForwardProxy> {
  const asked: string[] = []
  const open = new Set<Socket>()
  const server = createServer((_, response) => response.writeHead(403).end())
  server.on('connect', ({ url = '' }, outer: Socket) => {
    asked.push(`CONNECT ${url}`)
    const [host = '', port = ''] = (places[url] ?? '').split(':')
    if (host === '') return outer.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const inner = connect(Number(port), host, () => {
      outer.write('HTTP/1.1 200 Connection established\r\n\r\n')
      outer.pipe(inner).pipe(outer)
    })
    for (const one of [outer, inner]) {
      open.add(one)
      one.on('error', () => undefined).on('close', () => open.delete(one))
    }
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      for (const one of open) one.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
