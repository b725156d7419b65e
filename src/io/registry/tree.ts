import { isDigest } from '../../core/digest.ts'
import { Failure } from '../../core/failure.ts'
import { pinned, type Reference, type Repository, repositoryName } from '../../core/image.ts'
import { type BlobWay, copyBlob } from './blobs.ts'
import type { RegistryClient } from './client.ts'
import type { Registry } from './registry.ts'

/** What all parts of one copy share. */
export interface Copying {
  readonly registry: Registry
  readonly client: RegistryClient
  readonly source: Repository
  readonly target: Repository
  readonly signal: AbortSignal
  /** Digests of manifests that are in the target by now. */
  readonly done: Set<string>
  readonly blobs: Set<string>
  readonly count: { manifests: number; mounted: number; sent: number; bytes: number }
}

/** A manifest with its children or blobs into the target, parts first. */
export async function copyTree(digest: string, copying: Copying): Promise<void> {
  const { registry, source, target, signal, done, count } = copying
  if (done.has(digest)) return
  done.add(digest)
  const found = await registry.manifest(byDigest(source, digest), signal)
  if (found === null) throw new Failure('absent', `${pinned(repositoryName(source), digest)} does not exist.`)
  const there = await registry.head(byDigest(target, digest), signal)
  const { manifests = [], layers = [], config } = parts(found.manifest)
  // Also where the manifest is there: what refers to a child is found by the child.
  for (const child of manifests) await copyTree(child.digest, copying)
  if (there !== null) return
  await copyBlobs([...(config === undefined ? [] : [config]), ...layers.filter(isKept)], copying)
  await registry.put(byDigest(target, digest), found, signal)
  count.manifests += 1
}

/** A few at once; each digest once. */
async function copyBlobs(wanted: readonly Part[], { client, source, target, signal, blobs, count }: Copying) {
  const queue = wanted.filter(({ digest }) => !blobs.has(digest) && blobs.add(digest))
  const tally = (way: BlobWay, size: number) => {
    if (way === 'mounted') count.mounted += 1
    if (way === 'sent') {
      count.sent += 1
      count.bytes += size
    }
  }
  const work = async () => {
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      const { digest, size } = part
      tally(await copyBlob(client, { digest, size, from: source, to: target }, signal), size)
    }
  }
  const workers = await Promise.allSettled(Array.from({ length: 4 }, work))
  const failed = workers.find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

interface Part {
  readonly digest: string
  readonly size: number
  readonly mediaType: string
}

/** The parts that a manifest or an index names. */
export function parts(text: string): { manifests?: Part[]; layers?: Part[]; config?: Part; subject?: Part } {
  const json = JSON.parse(text) as Record<string, unknown>
  const list = (value: unknown) => (Array.isArray(value) ? value.flatMap(partOf) : [])
  const [config] = list([json['config']])
  const [subject] = list([json['subject']])
  return {
    manifests: list(json['manifests']),
    layers: list(json['layers']),
    ...(config === undefined ? {} : { config }),
    ...(subject === undefined ? {} : { subject }),
  }
}

function partOf(value: unknown): Part[] {
  const { digest, size, mediaType } = (value ?? {}) as Record<string, unknown>
  if (typeof digest !== 'string' || !isDigest(digest)) return []
  return [{ digest, size: Number(size ?? 0), mediaType: String(mediaType ?? '') }]
}

/** Layers that registries do not keep are fetched from elsewhere by whoever runs the image. */
function isKept({ mediaType }: Part): boolean {
  return !/foreign|nondistributable/.test(mediaType)
}

export function byDigest({ registry, repository }: Repository, digest: string): Reference {
  if (isDigest(digest)) return { registry, repository, digest }
  throw new Failure('bug', `${digest} is not a digest.`)
}
