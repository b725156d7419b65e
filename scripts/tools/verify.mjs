import { readFileSync } from 'node:fs'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'

/**
 * Whether these very bytes were signed by this very identity, by a certificate of the trusted authority, in the transparency log.
 * The name is compared as a whole: the library takes a text for a pattern that may match anywhere.
 * @param {Buffer} artifact
 * @param {unknown} json a Sigstore bundle
 * @param {{ identity: string, issuer: string, trust: TrustedRoot }} by
 */
export function verifySigned(artifact, json, { identity, issuer, trust }) {
  const bundle = bundleFromJSON(json)
  // A bundle of an attestation says something about files; its signature does not cover our bytes.
  if (bundle.content.$case !== 'messageSignature') throw new Error('The bundle is no signature of a file.')
  const pattern = `^${identity.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}$`
  const verifier = new Verifier(toTrustMaterial(trust), { tlogThreshold: 1, ctlogThreshold: 1 })
  const signer = verifier.verify(toSignedEntity(bundle, artifact), {
    subjectAlternativeName: pattern,
    extensions: { issuer },
  })
  if (signer.identity?.subjectAlternativeName !== identity || signer.identity.extensions?.issuer !== issuer)
    throw new Error(
      `It was signed by ${signer.identity?.subjectAlternativeName ?? 'nobody known'}, not by ${identity}.`,
    )
}

/** @param {string | undefined} file absent: Sigstore's own, by TUF */
export async function readTrustedRoot(file) {
  if (file !== undefined) return TrustedRoot.fromJSON(JSON.parse(readFileSync(file, 'utf8')))
  const { getTrustedRoot } = await import('@sigstore/tuf')
  return getTrustedRoot()
}
