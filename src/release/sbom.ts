import type { Failure } from '../core/failure.ts'
import type { Facts, Question } from '../core/question.ts'
import type { DeploymentRecord } from '../core/record.ts'
import type { Step } from '../core/step.ts'
import { type AttestedFound, askAttestedOf, attestedName, attestedOf, keepAttested } from '../systems/attested.ts'

/** Lists of what is in the images of a release, one for each image and platform. */
export interface Sboms {
  /** The step that fetches it, and the asset that it becomes. */
  readonly files: readonly { readonly keep: Step; readonly name: string; readonly file: string }[]
  readonly notes: readonly string[]
}

/**
 * What the builds have attested of the very digests that run; it lies beside them in the registry, so nothing is handed from job to job.
 * A version that runs is not kept from being released by a registry that does not answer: that is told.
 */
export function askSboms({ images }: DeploymentRecord): Question[] {
  const otherwise = ({ message }: Failure): AttestedFound => ({ found: [], why: message })
  return Object.entries(images).map(([id, reference]) => ({ ...askAttestedOf(id, reference), otherwise }))
}

/** A release does without what cannot be read, and says so. */
export function sbomsOf({ images }: DeploymentRecord, folder: string, facts: Facts): Sboms {
  const each = Object.entries(images).map(([id, reference]) => {
    const { found, why } = facts.get(attestedOf(id)) ?? { found: [], why: '' }
    const files = found.map((attested) => {
      const name = attestedName(id, attested.platform)
      const file = `${folder}/${name}.spdx.json`
      return { keep: keepAttested({ name, reference, attested, file }), name: `${name}.spdx.json`, file }
    })
    if (why !== '') return { files, notes: [`What is in ${id} cannot be read from its registry: ${why}`] }
    const hint = `No list of what is in ${id} (SBOM): its build attested none, see images.${id}.build.sbom.`
    return { files, notes: files.length === 0 ? [hint] : [] }
  })
  return { files: each.flatMap(({ files }) => files), notes: each.flatMap(({ notes }) => notes) }
}
