import type { ImageSettings } from '../core/settings.ts'
import type { Stage } from '../core/stage.ts'
import { createStage } from './stage.ts'
import { isPlain } from './template.ts'

/**
 * Names images: tags, labels, annotations and a version from the event and the rules in the settings. The libraries for quotes and for
 * templates that are more than plain expressions (a third of the code) are loaded only where an image's rules need them.
 */
export async function loadMetadata(images: readonly ImageSettings[]): Promise<Stage> {
  const texts = images.flatMap(({ tags, flavor, labels, annotations }) => [tags, flavor, labels, annotations].flat())
  const [reader, templates] = await Promise.all([
    texts.some((text) => text.includes('"')) ? import('./csv-reader.ts') : undefined,
    texts.every(isPlain) ? undefined : import('./handlebars.ts'),
  ])
  return createStage({
    ...(reader === undefined ? {} : { csv: reader.csvReader }),
    ...(templates === undefined ? {} : { engine: templates.handlebars }),
  })
}
