import { Failure } from '../core/failure.ts'
import { parseReference, repositoryName, tagForm } from '../core/image.ts'
import { didYouMean } from '../core/nearest.ts'
import type { CarriedImage } from '../core/stage.ts'

/** Where one image goes: a tag in a repository. */
export interface Target {
  readonly id: string
  /** `registry/repository` of what is promoted. */
  readonly from: string
  /** `sha256:…`, or `‹build.app.digest›` in a printed plan. */
  readonly digest: string
  /** `registry/repository` */
  readonly repository: string
  readonly tag: string
}

/**
 * Reads the lines of `to`. `stable` is a tag in each image's own repository, `registry/repository:tag` a place elsewhere, both after `id=`
 * for one image alone; a place elsewhere can take one image only.
 * @throws Failure `usage`
 */
export function readTargets(lines: readonly string[], images: Readonly<Record<string, CarriedImage>>): Target[] {
  const ids = Object.keys(images)
  if (lines.length === 0) {
    throw new Failure('usage', 'A promotion needs to know where to.', {
      hint: 'Name a tag (--to stable) or a place in another repository (--to ghcr.io/acme/shop:v1.2.3).',
    })
  }
  if (ids.length === 0)
    throw new Failure('usage', 'There is no image to promote: none is configured, and none is named.')
  const targets = lines.flatMap((line) => readLine(line, images, ids))
  const places = targets.map(({ repository, tag }) => `${repository}:${tag}`)
  const twice = places.find((place, index) => places.indexOf(place) !== index)
  if (twice === undefined) return targets
  throw new Failure(
    'usage',
    `to: ${twice} is named twice; each image needs a place of its own (id=registry/repository:tag).`,
  )
}

function readLine(line: string, images: Readonly<Record<string, CarriedImage>>, ids: readonly string[]): Target[] {
  const equals = line.indexOf('=')
  const [before, place] = equals < 0 ? ['', line] : [line.slice(0, equals), line.slice(equals + 1)]
  if (before !== '' && !ids.includes(before)) {
    throw new Failure('usage', `to: there is no image ${JSON.stringify(before)}${didYouMean(before, ids)}.`)
  }
  return (before === '' ? ids : [before]).flatMap((id) => {
    const image = images[id]
    if (image?.digest === undefined)
      throw new Failure('usage', `to: the image ${id} has no digest that could be promoted.`)
    const from = repositoryName(parseReference(image.name))
    return [{ id, from, digest: image.digest, ...placeOf(place, from) }]
  })
}

/** A word without `/` is a tag: no registry's host stands alone. */
function placeOf(place: string, own: string): Pick<Target, 'repository' | 'tag'> {
  if (!place.includes('/')) {
    const tag = place.replace(/^:/, '')
    if (tagForm.test(tag)) return { repository: own, tag }
    throw new Failure(
      'usage',
      `to: ${JSON.stringify(place.slice(0, 200))} is neither a tag nor registry/repository:tag.`,
    )
  }
  const { tag, digest, ...repository } = parseReference(place, 'to')
  if (tag !== undefined && digest === undefined) return { repository: repositoryName(repository), tag }
  throw new Failure('usage', `to: ${place} names no tag; expected registry/repository:tag.`, {
    hint: 'Untagged images fall to the clean-up of many registries.',
  })
}
