import { createHash, X509Certificate } from 'node:crypto'

/**
 * A publisher that hands out a signature and its certificate, without a bundle: what is missing, when it was signed, stands in the log.
 * @param {Buffer} artifact
 * @param {{ signature: string, certificate: string, rekor: string }} by texts of the two files; the certificate may be encoded once more
 * @returns {Promise<unknown>} a bundle; nothing of it is believed before it is verified
 */
export async function bundleFromRekor(artifact, { signature, certificate, rekor }) {
  const digest = createHash('sha256').update(artifact)
  const hash = digest.copy().digest('hex')
  const pem = certificate.includes('-----BEGIN') ? certificate : Buffer.from(certificate, 'base64').toString('utf8')
  const ids = await ask(`${rekor}/api/v1/index/retrieve`, { hash: `sha256:${hash}` })
  if (!Array.isArray(ids)) throw new Error('The transparency log gave no list of entries.')
  for (const id of ids.filter((one) => typeof one === 'string' && /^[0-9a-f]{64,80}$/.test(one)).slice(0, 20)) {
    const found = await ask(`${rekor}/api/v1/log/entries/${id}`)
    const [entry] = Object.values(found)
    const body = JSON.parse(Buffer.from(entry.body, 'base64').toString('utf8'))
    if (body.kind !== 'hashedrekord' || body.spec?.signature?.content !== signature.trim()) continue
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
      verificationMaterial: {
        x509CertificateChain: { certificates: [{ rawBytes: new X509Certificate(pem).raw.toString('base64') }] },
        tlogEntries: [logged(entry, body)],
      },
      messageSignature: {
        messageDigest: { algorithm: 'SHA2_256', digest: digest.digest('base64') },
        signature: signature.trim(),
      },
    }
  }
  throw new Error('The transparency log has no entry of this signature.')
}

/** @param {any} entry @param {any} body */
function logged(entry, body) {
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
    kindVersion: { kind: body.kind, version: body.apiVersion },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp: entry.verification.signedEntryTimestamp },
    canonicalizedBody: entry.body,
  }
}

/** @param {string} url @param {unknown} [body] */
async function ask(url, body) {
  const signal = AbortSignal.timeout(60_000)
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const answer = await fetch(url, { headers, signal, ...sent })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`)
  return /** @type {any} */ (await answer.json())
}
