import { type Digest, shortDigest } from '../core/digest.ts'
import { Failure } from '../core/failure.ts'
import type { Step } from '../core/step.ts'
import { patient } from '../systems/registry.ts'
import type { Wanted } from './image.ts'

/** What is left of an image of which not every leg was built. */
interface Incomplete {
  readonly image: Wanted
  readonly missing: readonly string[]
  /** Of the legs that were built all the same. */
  readonly orphans: readonly Digest[]
}

/** Names what is missing, and what the other legs left. */
export function incomplete(merged: readonly Incomplete[]): Failure {
  const missing = merged.flatMap(({ missing: lacks }) => lacks)
  return new Failure('absent', `Not every leg was built: ${missing.join('; ')}.`, {
    hint: 'Run the failed legs again; what is built already is found and not built twice.',
    details: merged.flatMap(({ image, orphans }) =>
      orphans.map((digest) => `built, and named by nobody until then: ${image.name}@${digest}`),
    ),
  })
}

/** The digests are those of the legs' own indexes; what is under them falls to the registry's clean-up. */
export function orphanSteps({ id, name }: Wanted, orphans: readonly Digest[]): Step[] {
  return orphans.map((digest) => ({
    ...patient,
    patience: 10_000,
    id: `merge.${id}.orphan.${shortDigest(digest)}`,
    title: `Remove what is of no use without the other platforms: ${name}@${shortDigest(digest)}`,
    group: id,
    after: [],
    operation: 'registry.remove',
    input: { reference: `${name}@${digest}` },
    outputs: { removed: { from: 'value', path: ['removed'], form: 'text' } },
    advisory: true,
    undo: { way: 'keep', why: 'the legs can be built again' },
  }))
}
