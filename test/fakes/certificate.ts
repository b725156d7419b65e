import 'reflect-metadata'
import { KeyObject, type webcrypto } from 'node:crypto'
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'

/** PEM texts. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** Signs certificates of this machine: a server's for 127.0.0.1 and *.company.test, a client's for whoever has it. */
export interface Authority {
  readonly ca: string
  issue(use: 'server' | 'client'): Promise<Certificate>
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
/** What servers are: this machine, and names that only a proxy knows. */
const names = [
  { type: 'ip', value: '127.0.0.1' },
  { type: 'dns', value: '*.company.test' },
] as const
/** RFC 5280, 4.2.1.12. */
const purposes = { server: '1.3.6.1.5.5.7.3.1', client: '1.3.6.1.5.5.7.3.2' } as const

/** An authority of one test's own. It and what it signs are good for a day. */
export async function makeAuthority(): Promise<Authority> {
  const issuer = 'CN=test authority'
  const root = await makeKeys()
  const extensions = [new BasicConstraintsExtension(true, undefined, true)]
  const ca = await X509CertificateGenerator.createSelfSigned({ ...lifetime(), name: issuer, keys: root, extensions })
  return {
    ca: pem(ca),
    async issue(use) {
      const keys = await makeKeys()
      const signed = await X509CertificateGenerator.create({
        ...lifetime(),
        subject: `CN=${use}`,
        issuer,
        publicKey: keys.publicKey,
        signingKey: root.privateKey,
        extensions: [
          new ExtendedKeyUsageExtension([purposes[use]]),
          ...(use === 'server' ? [new SubjectAlternativeNameExtension([...names])] : []),
        ],
      })
      const key = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' })
      return { key: key.toString(), cert: pem(signed) }
    },
  }
}

async function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

function lifetime() {
  const day = 86_400_000
  return { signingAlgorithm: algorithm, notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + day) }
}

function pem(certificate: X509Certificate): string {
  return `${certificate.toString('pem')}\n`
}
