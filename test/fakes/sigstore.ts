import { generateKeyPairSync } from 'node:crypto'
import { bundleToJSON } from '@sigstore/bundle'
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, rekorHandler } from '@sigstore/mock'
import { FulcioSigner, MessageSignatureBundleBuilder, RekorWitness } from '@sigstore/sign'
import { type LoopbackServer, listen, readBody } from './server.ts'

/** A certificate authority, its log and a transparency log on loopback, with keys of their own: real signatures that nobody else trusts. */
export interface FakeSigstore extends LoopbackServer {
  /** A trusted root in JSON. */
  readonly trustedRoot: unknown
  /** A bundle for these bytes, as a workflow with this identity gets one. */
  sign(artifact: Buffer, identity: string, issuer: string): Promise<Record<string, unknown>>
}

/** @see https://docs.sigstore.dev/about/security */
export async function startSigstore(): Promise<FakeSigstore> {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const entries = new Map<string, { readonly hash: string; readonly entry: unknown }>()
  const ctlog = await initializeCTLog(pair())
  const ca = await initializeCA(pair(), ctlog)
  const tlog = await initializeTLog('https://rekor.sigstore.dev', pair())
  const [fulcio, rekor] = [fulcioHandler(ca, { subjectClaim: 'subject' }), rekorHandler(tlog)]
  const server = await listen(async (incoming, out) => {
    const body = (await readBody(incoming)).toString('utf8')
    const { url = '' } = incoming
    const answer = (status: number, value: unknown) => {
      out.writeHead(status, { 'content-type': 'application/json' })
      out.end(typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value))
    }
    if (url === '/api/v1/index/retrieve') {
      const { hash } = JSON.parse(body) as { hash: string }
      return answer(
        200,
        [...entries].flatMap(([id, one]) => (`sha256:${one.hash}` === hash ? [id] : [])),
      )
    }
    const known = entries.get(url.split('/').at(-1) ?? '')
    if (incoming.method === 'GET' && known !== undefined) return answer(200, known.entry)
    const handler = [fulcio, rekor].find(({ path }) => path === url)
    if (handler === undefined) return answer(404, {})
    const { statusCode, response } = await handler.fn(body)
    if (handler === rekor && statusCode === 201) {
      const entry = JSON.parse(String(response)) as Record<string, unknown>
      const sent = JSON.parse(body) as { spec: { data?: { hash: { value: string } } } }
      entries.set(Object.keys(entry)[0] ?? '', { hash: sent.spec.data?.hash.value ?? '', entry })
    }
    return answer(statusCode, response as string)
  })
  const from = { start: new Date(Date.now() - 3_600_000).toISOString() }
  const key = (bytes: Uint8Array) => ({
    rawBytes: Buffer.from(bytes).toString('base64'),
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    validFor: from,
  })
  const { createHash } = await import('node:crypto')
  const log = (bytes: Uint8Array) => ({
    baseUrl: 'https://rekor.sigstore.dev',
    hashAlgorithm: 'SHA2_256',
    publicKey: key(bytes),
    logId: { keyId: createHash('sha256').update(bytes).digest('base64') },
  })
  const certificates = [{ rawBytes: Buffer.from(ca.rootCertificate.buffer).toString('base64') }]
  const authority = { subject: { organization: 'test', commonName: 'test' }, uri: 'https://ca.test', validFor: from }
  return {
    ...server,
    trustedRoot: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [log(tlog.publicKey)],
      certificateAuthorities: [{ ...authority, certChain: { certificates } }],
      ctlogs: [log(ctlog.publicKey)],
      timestampAuthorities: [],
    },
    async sign(artifact, identity, issuer) {
      const claims = Buffer.from(JSON.stringify({ subject: identity, sub: identity, iss: issuer })).toString(
        'base64url',
      )
      const token = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.${Buffer.from('x').toString('base64url')}`
      const signer = new FulcioSigner({
        fulcioBaseURL: server.url,
        identityProvider: { getToken: async () => token },
      })
      const witness = new RekorWitness({ rekorBaseURL: server.url })
      const bundle = await new MessageSignatureBundleBuilder({ signer, witnesses: [witness] }).create({
        data: artifact,
      })
      return bundleToJSON(bundle) as unknown as Record<string, unknown>
    },
  }
}
