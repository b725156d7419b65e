import type { TagSet } from './evaluate.ts'
import type { ImageList } from './images.ts'
import { labelRecord } from './labels.ts'

/** What the outputs are made of. */
export interface Described {
  readonly images: ImageList
  readonly set: TagSet
  /** Tags with their image names, by {@link imageTags}. */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly annotations: readonly string[]
  /** Comma-separated, as in `DOCKER_METADATA_ANNOTATIONS_LEVELS`; not trimmed. */
  readonly levels: string
  readonly bakeTarget: string
}

/** Tags with their image names; bare when no image was asked for, none when all images are disabled. */
export function imageTags(images: ImageList, set: TagSet): string[] {
  if (!images.given) return [...set.tags]
  return images.names.flatMap((name) => set.tags.map((tag) => `${name}:${tag}`))
}

/** `manifest:key=value` for every level. */
export function levelledAnnotations(annotations: readonly string[], levels: string): string[] {
  return levels.split(',').flatMap((level) => annotations.map((annotation) => `${level}:${annotation}`))
}

/** The `json` output. */
export function jsonOutput(described: Described): string {
  return JSON.stringify({
    tags: described.tags,
    'tag-names': described.set.tags,
    labels: labelRecord(described.labels),
    annotations: levelledAnnotations(described.annotations, described.levels),
  })
}

/** The bake definition files by the suffix of their name and output; the empty suffix is tags and labels together. */
export function bakeFiles(described: Described): Record<'tags' | 'labels' | 'annotations' | '', string> {
  const { images, set, tags } = described
  const args = { DOCKER_META_IMAGES: images.names.join(','), DOCKER_META_VERSION: set.version }
  const labels = labelRecord(described.labels)
  // A colon in the levels ends the list here, and here alone.
  const annotations = levelledAnnotations(described.annotations, described.levels.split(':')[0] ?? '')
  const file = (definition: object) => JSON.stringify({ target: { [described.bakeTarget]: definition } }, null, 2)
  return {
    tags: file({ tags, args }),
    labels: file({ labels }),
    annotations: file({ annotations }),
    '': file({ tags, labels, args }),
  }
}
