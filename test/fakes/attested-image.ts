import { pusher } from './oci.ts'
import type { FakeRegistry } from './registry.ts'

const manifestType = 'application/vnd.oci.image.manifest.v1+json'

/** The image that a statement is about. */
export const attestedImage = `sha256:${'a'.repeat(64)}`
export const attestedAbout = (digest: string) => [{ name: 'app', digest: { sha256: digest.replace('sha256:', '') } }]

/** What BuildKit states with `--sbom`. */
export const sbomStatement = {
  _type: 'https://in-toto.io/Statement/v0.1',
  predicateType: 'https://spdx.dev/Document',
  subject: attestedAbout(attestedImage),
  predicate: { spdxVersion: 'SPDX-2.3', packages: [{ name: 'leftpad' }] },
}

export interface AttestedIndex {
  readonly manifests: Record<string, unknown>[]
}

/** An index as BuildKit writes it, with one image and what it states about it; `change` makes another of it. */
export async function pushAttested(
  registry: FakeRegistry,
  statement: unknown = sbomStatement,
  change: (index: AttestedIndex) => void = () => {},
) {
  const to = pusher(`${registry.host}/app`)
  const blob = await to.blob(Buffer.from(typeof statement === 'string' ? statement : JSON.stringify(statement)))
  const config = await to.blob(Buffer.from('{}'))
  const annotations = { 'in-toto.io/predicate-type': 'https://spdx.dev/Document' }
  const layers = [{ mediaType: 'application/vnd.in-toto+json', annotations, ...blob }]
  const digest = registry.push('app', { schemaVersion: 2, mediaType: manifestType, config, layers })
  const marks = { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': attestedImage }
  const [arm, unknown] = [
    { os: 'linux', architecture: 'arm64', variant: 'v8' },
    { os: 'unknown', architecture: 'unknown' },
  ]
  const index = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
      { mediaType: manifestType, digest: attestedImage, size: 1, platform: arm },
      { mediaType: manifestType, digest, size: 1, platform: unknown, annotations: marks },
    ],
  }
  change(index)
  const all = registry.push('app', index, { mediaType: index.mediaType })
  return { reference: `${registry.host}/app@${all}`, blob }
}
