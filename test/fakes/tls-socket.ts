import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createServer } from 'node:tls'

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
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-tls-'))
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  const fresh = ['-newkey', 'rsa:2048', '-nodes']
  openssl('req', '-x509', ...fresh, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=test authority', '-days', '2')
  writeFileSync(path.join(folder, 'server.ext'), 'subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n')
  writeFileSync(path.join(folder, 'client.ext'), 'extendedKeyUsage=clientAuth\n')
  for (const name of ['server', 'client']) {
    openssl('req', ...fresh, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`)
    const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', `${name}.ext`]
    openssl('x509', '-req', '-in', `${name}.csr`, '-out', `${name}.pem`, ...signed)
  }
  const open = new Set<Socket>()
  const server = createServer(
    {
      ca: read('ca.pem'),
      cert: read('server.pem'),
      key: read('server.key'),
      requestCert: true,
      rejectUnauthorized: true,
    },
    (client) => {
      const inner = connect(socket)
      for (const one of [client, inner]) {
        open.add(one)
        one
          .on('error', () => undefined)
          .on('close', () => {
            open.delete(one)
            client.destroy()
            inner.destroy()
          })
      }
      client.pipe(inner).pipe(client)
    },
  )
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const texts = { ca: read('ca.pem'), cert: read('client.pem'), key: read('client.key') }
  rmSync(folder, { recursive: true, force: true })
  return {
    address: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...texts,
    close: () =>
      new Promise((resolve) => {
        for (const one of open) one.destroy()
        server.close(() => resolve())
      }),
  }
}
