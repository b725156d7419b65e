import type { Digest } from '../core/digest.ts'
import type { Facts, Question } from '../core/question.ts'
import { type Manifest, readConfig, readManifest, revisionLabel } from '../systems/oci.ts'
import { askBlob, askManifest, blobOf, manifestOf } from '../systems/registry.ts'
import type { Wanted } from './image.ts'

/** What the registry holds under the commit's tag. `why` says in which way it is not what this run wants. */
export type Built =
  | { readonly state: 'asking'; readonly questions: readonly Question[] }
  | { readonly state: 'absent'; readonly why: string }
  | { readonly state: 'present'; readonly digest: Digest }

/**
 * Whether this commit was built already: one commit has one digest, so that what runs in production is what ran in staging. Believed
 * only when the image itself says so (its revision label) and has every wanted platform.
 * @param revisions this commit, and those before it since which nothing that concerns the image has changed
 */
export function findBuilt(image: Wanted, revisions: readonly string[], facts: Facts): Built {
  if (!image.reusable) return { state: 'absent', why: '' }
  const reference = `${image.name}:${image.commitTag}`
  if (!facts.has(manifestOf(reference))) return { state: 'asking', questions: [askManifest(reference)] }
  const found = facts.get(manifestOf(reference)) ?? null
  if (found === null) return { state: 'absent', why: '' }
  const top = readManifest(found.json)
  if (top === undefined) return { state: 'absent', why: `${reference} is not an image` }
  const missing = missingPlatforms(image, top)
  if (missing.length > 0) return { state: 'absent', why: `${reference} lacks ${missing.join(', ')}` }
  return confirm({ image, revisions, facts, top, digest: found.digest })
}

interface Confirmation {
  readonly image: Wanted
  readonly revisions: readonly string[]
  readonly facts: Facts
  readonly top: Manifest
  readonly digest: Digest
}

function confirm({ image, revisions, facts, top, digest }: Confirmation): Built {
  const { name, commitTag } = image
  const first = top.images[0]?.digest
  if (top.kind === 'index' && first === undefined) return { state: 'absent', why: `${name}:${commitTag} has no image` }
  const child = first === undefined ? undefined : `${name}@${first}`
  if (child !== undefined && !facts.has(manifestOf(child))) return { state: 'asking', questions: [askManifest(child)] }
  const manifest = child === undefined ? top : readManifest(facts.get(manifestOf(child))?.json)
  if (manifest?.config === undefined) return { state: 'absent', why: `${name}:${commitTag} is incomplete` }
  const blob = blobOf(name, manifest.config)
  if (!facts.has(blob)) return { state: 'asking', questions: [askBlob(name, manifest.config)] }
  const { platform, labels } = readConfig(facts.get(blob))
  if (!revisions.includes(labels[revisionLabel] ?? '')) {
    return { state: 'absent', why: `${name}:${commitTag} says it was built from ${labels[revisionLabel] ?? 'nowhere'}` }
  }
  const single = top.kind === 'manifest' && image.platforms.some((wanted) => !samePlatform(wanted, platform))
  return single
    ? { state: 'absent', why: `${name}:${commitTag} is for ${platform} alone` }
    : { state: 'present', digest }
}

function missingPlatforms(image: Wanted, top: Manifest): string[] {
  if (top.kind === 'manifest') return []
  return image.platforms.filter((wanted) => !top.images.some(({ platform }) => samePlatform(wanted, platform)))
}

/** `linux/arm64` and `linux/arm64/v8` are the same: BuildKit leaves the default variant out. */
function samePlatform(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/^(linux\/arm64)\/v8$/, '$1').replace(/^(linux\/arm)\/v7$/, '$1')
  return plain(a) === plain(b)
}
