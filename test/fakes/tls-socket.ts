import { type AddressInfo, connect, type Socket } from 'node:net'
import { createServer } from 'node:tls'
import { makeAuthority } from './certificate.ts'

/** A Docker engine's socket behind TLS on loopback, which wants a client's certificate, as `dockerd --tlsverify` does. PEM texts. */
export interface TlsSocket {
  readonly address: string
  readonly ca: string
  readonly cert: string
  readonly key: string
  close(): Promise<void>
}

/** @param socket path of the engine's unix socket */
export async function openTlsSocket(socket: string): Promise<TlsSocket> {
  const authority = await makeAuthority()
  const [own, client] = [await authority.issue('server'), await authority.issue('client')]
  const open = new Set<Socket>()
  const server = createServer({ ...own, ca: authority.ca, requestCert: true, rejectUnauthorized: true }, (outer) => {
    const inner = connect(socket)
    for (const one of [outer, inner]) {
      open.add(one)
      one
        .on('error', () => undefined)
        .on('close', () => {
          open.delete(one)
          outer.destroy()
          inner.destroy()
        })
    }
    outer.pipe(inner).pipe(outer)
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ca: authority.ca,
    ...client,
    close: () =>
      new Promise((resolve) => {
        for (const one of open) one.destroy()
        server.close(() => resolve())
      }),
  }
}
