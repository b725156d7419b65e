import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'

/** A server on an ephemeral port of loopback. */
export interface LoopbackServer {
  /** `127.0.0.1:PORT` */
  readonly host: string
  readonly url: string
  close(): Promise<void>
}

export async function listen(listener: RequestListener): Promise<LoopbackServer> {
  const server: Server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const host = `127.0.0.1:${port}`
  return {
    host,
    url: `http://${host}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
