import type { Digest } from '../core/digest.ts'
import type { Facts, Question } from '../core/question.ts'
import type { Given } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import { askManifest, manifestOf, patient, tagInput } from '../systems/registry.ts'
import { unaffectedSince } from './affected.ts'
import { findBuilt } from './built.ts'
import type { Wanted } from './image.ts'

/** The image of an earlier commit since which nothing that concerns it has changed. */
export type Previous =
  | { readonly state: 'asking'; readonly questions: readonly Question[] }
  | { readonly state: 'absent' }
  | { readonly state: 'present'; readonly digest: Digest; readonly commit: string }

/** Commits whose images are looked for, all at once. */
const looks = 20

/** Finds what was built of the nearest earlier commit that has an image, if nothing that concerns it has changed since. */
export function findPrevious(image: Wanted, given: Given, facts: Facts): Previous {
  const { sha } = given.event
  const commits = unaffectedSince(image.id, given, facts)
  if (!image.reusable || commits.length === 0) return { state: 'absent' }
  const candidates = commits.slice(0, looks).map((commit) => ({
    commit,
    image: { ...image, commitTag: image.commitTag.replace(sha, commit) },
  }))
  const references = candidates.map((one) => `${one.image.name}:${one.image.commitTag}`)
  const open = references.filter((reference) => !facts.has(manifestOf(reference)))
  if (open.length > 0) return { state: 'asking', questions: open.map(askManifest) }
  const index = references.findIndex((reference) => (facts.get(manifestOf(reference)) ?? null) !== null)
  const nearest = candidates[index]
  if (nearest === undefined) return { state: 'absent' }
  const built = findBuilt(nearest.image, commits, facts)
  if (built.state === 'asking') return built
  return built.state === 'absent' ? { state: 'absent' } : { ...built, commit: nearest.commit }
}

/** Its digest becomes that of this commit as well, so that later runs find it at once. */
export function reuseStep({ id, name, commitTag }: Wanted, digest: string, commit: string): Step {
  return {
    ...patient,
    id: `build.${id}`,
    title: `Take ${id} as it was built of ${commit.slice(0, 7)}, and remember it as ${commitTag}`,
    group: id,
    after: [],
    operation: 'registry.tag',
    input: tagInput(name, digest, commitTag),
    outputs: { digest: { from: 'value', path: ['digest'], form: 'digest' } },
    undo: { way: 'keep', why: 'the tag says only which commit it belongs to' },
  }
}
