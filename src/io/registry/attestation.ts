import { isDigest } from '../../core/digest.ts'
import { isSpdxPredicate, type Wrapping } from './referred-sbom.ts'

/** The attestation manifest of one image of an index, as BuildKit writes it. */
export interface AttestationEntry {
  /** Digest of the attestation's manifest. */
  readonly digest: string
  /** Digest of the image that it is about. */
  readonly image: string
  /** Of that image: `linux/arm64`. */
  readonly platform: string
}

/** @see https://docs.docker.com/build/metadata/attestations/attestation-storage/ */
export function attestationsIn(index: unknown): AttestationEntry[] {
  const entries = list(record(index)['manifests'])
  return entries.flatMap((entry): AttestationEntry[] => {
    const { 'vnd.docker.reference.type': type, 'vnd.docker.reference.digest': image } = record(entry['annotations'])
    const about = entries.find(({ digest }) => digest === image)
    if (type !== 'attestation-manifest' || about === undefined) return []
    const [digest, of] = [String(entry['digest']), String(image)]
    return isDigest(digest) && isDigest(of) ? [{ digest, image: of, platform: platformOf(about) }] : []
  })
}

/** The layer of an attestation's manifest that holds the SPDX document; undefined: there is none. */
export function spdxLayerIn(manifest: unknown): { readonly digest: string; readonly size: number } | undefined {
  const layer = list(record(manifest)['layers']).find(
    ({ mediaType, annotations }) =>
      mediaType === 'application/vnd.in-toto+json' &&
      record(annotations)['in-toto.io/predicate-type'] === 'https://spdx.dev/Document',
  )
  const digest = String(layer?.['digest'])
  return isDigest(digest) ? { digest, size: Number(layer?.['size']) } : undefined
}

/** The SPDX document that a blob holds about this image; else why it is none. */
export function spdxIn(
  content: unknown,
  image: string,
  wrapping: Wrapping = 'statement',
): { readonly document: object } | { readonly not: string } {
  if (wrapping === 'document') return spdxDocument(content)
  return statedSpdx(wrapping === 'envelope' ? enveloped(content) : content, image)
}

/** The statement in a DSSE envelope, which a Sigstore bundle holds beside its proofs. */
function enveloped(content: unknown): unknown {
  const { dsseEnvelope, payload } = record(content)
  const text = record(dsseEnvelope)['payload'] ?? payload
  try {
    return JSON.parse(Buffer.from(String(text ?? ''), 'base64').toString('utf8'))
  } catch {
    return undefined
  }
}

function spdxDocument(content: unknown): { readonly document: object } | { readonly not: string } {
  const version = record(content)['spdxVersion']
  return typeof version === 'string' && version.startsWith('SPDX-')
    ? { document: record(content) }
    : { not: 'it holds no SPDX document' }
}

function statedSpdx(statement: unknown, image: string): { readonly document: object } | { readonly not: string } {
  const { _type, predicateType, predicate, subject } = record(statement)
  if (!/^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/.test(String(_type)))
    return { not: 'it is no in-toto statement' }
  if (!isSpdxPredicate(predicateType)) return { not: 'it states something else than what is in the image' }
  const about = list(subject).map(({ digest }) => `sha256:${String(record(digest)['sha256'])}`)
  if (!about.includes(image)) return { not: 'it is about another image' }
  return spdxDocument(predicate)
}

/** Digests of the images in an index, with their platforms; attestations are none. */
export function imagesIn(index: unknown): { readonly image: string; readonly platform: string }[] {
  return list(record(index)['manifests']).flatMap((entry) => {
    const image = String(entry['digest'])
    const platform = platformOf(entry)
    return isDigest(image) && platform !== '' && platform !== 'unknown/unknown' ? [{ image, platform }] : []
  })
}

function platformOf(entry: Readonly<Record<string, unknown>>): string {
  const { os, architecture, variant } = record(entry['platform'])
  return [os, architecture, variant].filter((part) => typeof part === 'string' && part !== '').join('/')
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function list(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(record) : []
}
