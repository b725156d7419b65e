import { Failure } from '../../core/failure.ts'
import { type Reference, type Repository, repositoryName } from '../../core/image.ts'
import { copyReferrers } from './referrers.ts'
import { type Manifest, type ManifestHead, show } from './registry.ts'
import { type Copying, copyTree } from './tree.ts'

export interface ImageCopy {
  /** By digest, or by a tag that is read once. */
  readonly from: Reference
  /** With a tag, or without one: then it stays under its digest alone. */
  readonly to: Reference
}

/** What was copied, and how much of it went through this machine. */
export interface Copied extends ManifestHead {
  readonly manifests: number
  readonly mounted: number
  readonly sent: number
  /** Bytes of blobs that went through this machine. */
  readonly bytes: number
}

/**
 * Copies an image with all its platforms, attestations and what refers to it (signatures, SBOMs), byte for byte. Inside a repository that
 * is one more tag; inside a registry blobs are mounted; parts that are there already are left alone, so repeating it is cheap and harmless.
 * @throws Failure `absent` when the source does not exist, `denied` when bytes are others than their name says
 */
export async function copyImage(
  { from, to }: ImageCopy,
  { registry, client }: Pick<Copying, 'registry' | 'client'>,
  signal: AbortSignal,
): Promise<Copied> {
  const found = await registry.manifest(from, signal)
  if (found === null) throw new Failure('absent', `${show(from)} does not exist, so it cannot be copied.`)
  const source = repositoryOf(from)
  const target = repositoryOf(to)
  const count = { manifests: 0, mounted: 0, sent: 0, bytes: 0 }
  const copying: Copying = { registry, client, source, target, signal, done: new Set(), blobs: new Set(), count }
  const { manifest: _, ...head } = found
  if (repositoryName(source) !== repositoryName(target)) {
    await copyTree(head.digest, copying)
    await copyReferrers([...copying.done], copying)
  }
  if (to.tag !== undefined) await putTag({ ...target, tag: to.tag }, found, copying)
  return { ...head, ...count }
}

/** A registry whose tags are immutable refuses a repeated call that had arrived: then the tag says so itself. */
async function putTag(to: Reference, found: Manifest, { registry, signal }: Copying): Promise<void> {
  try {
    await registry.put(to, found, signal)
  } catch (thrown) {
    const refused = thrown instanceof Failure && thrown.kind === 'denied'
    const now = refused ? await registry.head(to, signal) : null
    if (now === null || now.digest !== found.digest) throw thrown
  }
}

function repositoryOf({ registry, repository }: Reference): Repository {
  return { registry, repository }
}
