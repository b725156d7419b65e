import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import { makeAuthority } from './certificate.ts'
import type { LoopbackServer } from './server.ts'

/** A server over TLS on an ephemeral port of loopback; whoever believes `ca` believes it. */
export async function listenTls(listener: RequestListener): Promise<LoopbackServer & { readonly ca: string }> {
  const authority = await makeAuthority()
  const server = createServer(await authority.issue('server'), listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const host = `127.0.0.1:${port}`
  return {
    host,
    url: `https://${host}`,
    ca: authority.ca,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
