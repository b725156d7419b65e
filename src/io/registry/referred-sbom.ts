import type { Reference } from '../../core/image.ts'
import type { RegistryClient } from './client.ts'
import { listReferrers, type Referrer } from './referrers.ts'
import type { Registry } from './registry.ts'
import { byDigest } from './tree.ts'

/** How a blob holds an SPDX document: as itself, in an in-toto statement, or in that of a DSSE envelope (a Sigstore bundle has one). */
export type Wrapping = 'document' | 'statement' | 'envelope'

export interface ReferredSbom {
  /** Of the blob. */
  readonly digest: string
  readonly size: number
  readonly wrapping: Wrapping
}

/** Referrers that are looked at, of one image. */
const most = 20

/** The first SPDX document that was attached to this image as an OCI referrer; undefined: there is none. */
export async function findReferredSbom(
  image: Reference,
  { registry, client }: { registry: Registry; client: RegistryClient },
  signal: AbortSignal,
): Promise<ReferredSbom | undefined> {
  const referrers = (await listReferrers(image, { registry, client }, signal)).filter(mayHoldSpdx).slice(0, most)
  for (const { digest } of referrers) {
    const found = await registry.manifest(byDigest(image, digest), signal)
    const layer = found === null ? undefined : spdxLayer(JSON.parse(found.manifest), image.digest ?? '')
    if (layer !== undefined) return layer
  }
  return undefined
}

function mayHoldSpdx({ artifactType }: Referrer): boolean {
  return typeof artifactType !== 'string' || wrappingOf(artifactType) !== undefined
}

function wrappingOf(mediaType: unknown): Wrapping | undefined {
  const type = String(mediaType)
  if (/^(?:application|text)\/spdx\+json/.test(type)) return 'document'
  if (/^application\/vnd\.in-toto\+json/.test(type)) return 'statement'
  return /^application\/vnd\.(?:dsse\.envelope|dev\.sigstore\.bundle)\b/.test(type) ? 'envelope' : undefined
}

interface Manifest {
  readonly subject?: { readonly digest?: unknown }
  readonly annotations?: Annotations
  readonly layers?: readonly {
    readonly mediaType?: unknown
    readonly digest?: unknown
    readonly size?: unknown
    readonly annotations?: Annotations
  }[]
}
type Annotations = Readonly<Record<string, unknown>>

/** Only of a manifest that says itself that it is about this image. */
function spdxLayer({ subject, annotations, layers = [] }: Manifest, image: string): ReferredSbom | undefined {
  if (subject?.digest !== image) return undefined
  for (const layer of layers) {
    const wrapping = wrappingOf(layer.mediaType)
    const stated = predicateOf({ ...annotations, ...layer.annotations })
    if (wrapping === undefined || (wrapping !== 'document' && !isSpdxPredicate(stated))) continue
    return { digest: String(layer.digest), size: Number(layer.size), wrapping }
  }
  return undefined
}

/** Where BuildKit, Sigstore's bundles and cosign write what a statement is about. */
function predicateOf(annotations: Annotations): unknown {
  return (
    annotations['in-toto.io/predicate-type'] ??
    annotations['dev.sigstore.bundle.predicateType'] ??
    annotations['predicateType']
  )
}

/** With the version of SPDX behind it, as GitHub's attestations have it, or without. */
export function isSpdxPredicate(type: unknown): boolean {
  return /^https:\/\/spdx\.dev\/Document(?:\/v\d+(?:\.\d+)*)?$/.test(String(type))
}
