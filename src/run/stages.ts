import type { Event } from '../core/event.ts'
import type { Settings } from '../core/settings.ts'
import type { Stage } from '../core/stage.ts'
import { findOnly } from './given-digests.ts'

/** The words of the input `stages`. `tag` belongs to `build`: tags move after the scan. `verify` belongs to `quality` where both are built and judged
 * in one job. */
export type StageWord = 'quality' | 'metadata' | 'build' | 'merge' | 'scan' | 'verify' | 'deploy'

/** What an event calls for when nobody says: everything up to and including the scan; a deploy where an environment is named. */
export function stagesFor(event: Event, deploying: boolean): StageWord[] {
  if ('deleted' in event.trigger && event.trigger.deleted) return []
  return ['quality', 'metadata', 'build', 'scan', ...(deploying ? (['deploy'] as const) : [])]
}

export interface StageChoice {
  /** Named by the caller: nothing is built. */
  readonly digests: Readonly<Record<string, string>>
  readonly settings: Pick<Settings, 'gates' | 'images' | 'environments'>
  /** Only one platform is built; tags are given when all are merged. */
  readonly leg?: boolean
  /** Another run builds this commit; this one waits for it and gives it its tags. */
  readonly finds?: boolean
}

/** The stages in the order in which they run. What a later one needs of an earlier one that was not asked for is looked up, not built. */
export async function loadStages(
  words: readonly StageWord[],
  { digests, settings: { gates: declared, images, environments }, leg = false, finds = false }: StageChoice,
): Promise<Stage[]> {
  const wants = (word: StageWord) => words.includes(word)
  const stages: Stage[] = []
  const gates = wants('quality') || wants('verify') ? await import('../quality/index.ts') : undefined
  if (gates !== undefined && wants('quality')) stages.push(gates.quality)
  if (words.every((word) => word === 'quality')) return stages
  stages.push(await (await import('../metadata/index.ts')).loadMetadata(images))
  if (words.every((word) => word === 'quality' || word === 'metadata')) return stages
  const { build, merge, tag } = await import('../build/index.ts')
  const builds = wants('build') && Object.keys(digests).length === 0
  if (wants('merge')) stages.push(merge)
  else stages.push(builds && !finds ? build : findOnly(build, digests, builds))
  if (wants('scan')) stages.push((await import('../scan/index.ts')).scan)
  if (gates !== undefined && declared.some((gate) => gate.onImage)) stages.push(gates.verify)
  const tags = wants('merge') || (builds && !leg)
  if (tags && environments.some(({ score }) => score !== undefined))
    stages.push((await import('../quality/note.ts')).keepScore)
  if (tags) stages.push(tag)
  return stages
}
