import { type Reference, repositoryName } from '../../core/image.ts'
import type { Registry } from './registry.ts'
import { byDigest, parts } from './tree.ts'

/** What one platform of an image weighs in the registry, that is compressed: what a host downloads. */
export interface PlatformSize {
  /** `linux/arm64`; empty where the image does not say. */
  readonly platform: string
  readonly digest: string
  /** Bytes of layers and configuration. */
  readonly size: number
  readonly layers: number
}

export interface ImageSizes {
  readonly platforms: readonly PlatformSize[]
  /** The same of the first of the earlier names that names something else. */
  readonly before: { readonly name: string; readonly platforms: readonly PlatformSize[] } | null
}

/** Sizes of an image and of what its tags named before; null where it does not exist. */
export async function readSizes(
  reference: Reference,
  earlier: readonly Reference[],
  registry: Registry,
  signal: AbortSignal,
): Promise<ImageSizes | null> {
  const now = await platformsOf(reference, registry, signal)
  if (now === null) return null
  for (const one of earlier) {
    const head = await registry.head(one, signal)
    if (head === null || head.digest === reference.digest) continue
    const platforms = await platformsOf({ ...one, digest: head.digest }, registry, signal)
    if (platforms !== null)
      return { platforms: now, before: { name: `${repositoryName(one)}:${one.tag ?? ''}`, platforms } }
  }
  return { platforms: now, before: null }
}

async function platformsOf(
  reference: Reference,
  registry: Registry,
  signal: AbortSignal,
): Promise<readonly PlatformSize[] | null> {
  const found = await registry.manifest(reference, signal)
  if (found === null) return null
  const { manifests, config } = JSON.parse(found.manifest) as { manifests?: Entry[]; config?: { digest?: string } }
  if (manifests === undefined) {
    const blob = config?.digest === undefined ? '{}' : await registry.blob(byDigest(reference, config.digest), signal)
    return [{ platform: platformOf(JSON.parse(blob)), digest: found.digest, ...weigh(found.manifest) }]
  }
  const sizes = await Promise.all(
    manifests.map(async ({ digest = '', platform }) => {
      // BuildKit marks attestations by the platform `unknown/unknown`.
      if (platform?.os === 'unknown') return []
      const child = await registry.manifest(byDigest(reference, digest), signal)
      return child === null ? [] : [{ platform: platformOf(platform), digest, ...weigh(child.manifest) }]
    }),
  )
  return sizes.flat()
}

interface Entry {
  readonly digest?: string
  readonly platform?: Platform
}

interface Platform {
  readonly os?: string
  readonly architecture?: string
  readonly variant?: string
}

function platformOf({ os, architecture, variant }: Platform = {}): string {
  return [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/')
}

function weigh(manifest: string): Pick<PlatformSize, 'size' | 'layers'> {
  const { layers = [], config } = parts(manifest)
  return { size: layers.reduce((sum, { size }) => sum + size, config?.size ?? 0), layers: layers.length }
}
