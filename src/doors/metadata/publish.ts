import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { neutralize } from '../../io/runner/command.ts'
import type { Runner } from '../../io/runner/runner.ts'
import type { TagSet } from '../../metadata/evaluate.ts'
import type { ImageList } from '../../metadata/images.ts'
import { bakeFiles, type Described, imageTags, jsonOutput, levelledAnnotations } from '../../metadata/outputs.ts'
import type { OpenedInputs } from './inputs.ts'

/** Sets outputs, variables and files in the order in which they always came. */
export function publisher(runner: Runner, { separators, levels, exported }: OpenedInputs) {
  const set = (name: string, value: string) => {
    runner.setOutput(name, value)
    if (exported) runner.exportVariable(`DOCKER_METADATA_OUTPUT_${name.replaceAll('-', '_').toUpperCase()}`, value)
  }
  const list = (name: string, title: string, items: readonly string[], separator: string) => {
    log(runner, title, items)
    set(name, items.join(separator))
  }
  return {
    tags(images: ImageList, tags: TagSet, warn: (message: string) => void) {
      set('version', tags.version ?? '')
      const named = imageTags(images, tags)
      if (named.length === 0) warn('No Docker tag has been generated. Check tags input.')
      list('tags', 'Docker tags', named, separators.tags)
      set('tag-names', tags.tags.join(separators.tags))
      return named
    },
    labels(labels: readonly string[]) {
      list('labels', 'Docker labels', labels, separators.labels)
      return labels
    },
    annotations(annotations: readonly string[]) {
      list('annotations', 'Annotations', levelledAnnotations(annotations, levels), separators.annotations)
      return annotations
    },
    files(described: Described) {
      set('json', jsonOutput(described))
      const folder = privateFolder(runner.env['RUNNER_TEMP'] || tmpdir())
      for (const [kind, content] of Object.entries(bakeFiles(described))) {
        const suffix = kind === '' ? '' : `-${kind}`
        const file = path.join(folder, `docker-metadata-action-bake${suffix}.json`)
        writeFileSync(file, content)
        set(`bake-file${suffix}`, file)
      }
    },
  }
}

/** Lines shown of one list; the outputs have them all. */
const shown = 200

function log(runner: Runner, title: string, items: readonly string[]): void {
  if (items.length === 0) return
  const more = items.length > shown ? [`… and ${items.length - shown} more`] : []
  runner.startGroup(title)
  runner.write(`${neutralize([...items.slice(0, shown), ...more].join('\n'))}\n`)
  runner.endGroup()
}

/** A fresh folder below the runner's temporary one, which the runner empties. */
function privateFolder(parent: string): string {
  mkdirSync(parent, { recursive: true })
  return mkdtempSync(path.join(parent, 'docker-actions-toolkit-'))
}
