import { type Digest, isDigest } from '../core/digest.ts'

/** One entry of an index, or a part of a manifest. */
export interface Descriptor {
  readonly digest: Digest
  readonly mediaType: string
  /** `linux/arm64`; empty when the entry does not say. */
  readonly platform: string
}

/** What is read of a manifest or an index (OCI image specification, and Docker's schema 2, which has the same fields). */
export interface Manifest {
  readonly kind: 'index' | 'manifest'
  /** Of an index: the images, without attestations. */
  readonly images: readonly Descriptor[]
  /** Of a manifest: the image's configuration. */
  readonly config: Digest | undefined
  readonly annotations: Readonly<Record<string, string>>
}

/** The commit an image was built from (OCI image specification, annotations.md). */
export const revisionLabel = 'org.opencontainers.image.revision'

/** Reads a parsed manifest; undefined when it is neither an index nor an image manifest. */
export function readManifest(json: unknown): Manifest | undefined {
  if (!isRecord(json)) return undefined
  const annotations = texts(json['annotations'])
  const entries = json['manifests']
  if (Array.isArray(entries)) {
    const images = entries.flatMap((entry) => descriptor(entry) ?? []).filter(isImage)
    return { kind: 'index', images, config: undefined, annotations }
  }
  const config = descriptor(json['config'])
  return config === undefined ? undefined : { kind: 'manifest', images: [], config: config.digest, annotations }
}

/** The platform and the labels of an image configuration. */
export function readConfig(json: unknown): { readonly platform: string; readonly labels: Record<string, string> } {
  if (!isRecord(json)) return { platform: '', labels: {} }
  const config = json['config']
  return { platform: platformOf(json), labels: isRecord(config) ? texts(config['Labels']) : {} }
}

/** BuildKit marks attestations by the platform `unknown/unknown`. */
function isImage({ platform }: Descriptor): boolean {
  return !platform.startsWith('unknown/')
}

function descriptor(json: unknown): Descriptor | undefined {
  if (!isRecord(json)) return undefined
  const { digest, mediaType, platform } = json
  if (typeof digest !== 'string' || !isDigest(digest)) return undefined
  return { digest, mediaType: typeof mediaType === 'string' ? mediaType : '', platform: platformOf(platform) }
}

function platformOf(json: unknown): string {
  if (!isRecord(json)) return ''
  const { os, architecture, variant } = json
  return [os, architecture, variant].filter((part) => typeof part === 'string' && part !== '').join('/')
}

function texts(json: unknown): Record<string, string> {
  if (!isRecord(json)) return {}
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
