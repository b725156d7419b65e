import { Failure } from '../../core/failure.ts'
import { pinned } from '../../core/image.ts'
import { didYouMean } from '../../core/nearest.ts'
import type { KubeObject } from '../../systems/kubernetes.ts'
import { imagesIn, mapImages, repositoryOf } from '../../systems/kubernetes-images.ts'
import type { KubernetesInput } from './config.ts'

/**
 * The objects with our images by digest. An image is ours if `images:` names it, or if it is in the repository of one of ours, whatever its tag;
 * registries with a port and init containers included.
 * @throws Failure `usage` that lists what was found when nothing is ours, or when a name in `images:` is not there
 */
export function pinImages(objects: readonly KubeObject[], input: KubernetesInput): KubeObject[] {
  const named = namedImages(objects, input)
  let matched = 0
  const pin = (image: string) => {
    const repository = repositoryOf(image)
    const id = named.get(image) ?? named.get(nameOf(image)) ?? idOf(input, repository)
    const ours = id === undefined ? undefined : input.images[id]
    if (ours === undefined) return image
    matched += 1
    return pinned(ours.name, ours.digest)
  }
  const result = objects.map((object) => mapImages(object, pin))
  if (matched === 0 && Object.keys(input.images).length > 0) throw nothingOurs(objects, input)
  return result
}

/** Without tag and digest, as it is written. */
function nameOf(image: string): string {
  const name = image.split('@')[0] ?? ''
  const colon = name.lastIndexOf(':')
  return colon > name.lastIndexOf('/') ? name.slice(0, colon) : name
}

function idOf({ images }: KubernetesInput, repository: string | undefined): string | undefined {
  if (repository === undefined) return undefined
  return Object.entries(images).find(([, { name }]) => repositoryOf(name) === repository)?.[0]
}

function namedImages(objects: readonly KubeObject[], { config, images }: KubernetesInput): ReadonlyMap<string, string> {
  const found = imagesIn(objects)
  const names = [...new Set([...found, ...found.map(nameOf)])]
  for (const [name, id] of Object.entries(config.images ?? {})) {
    if (images[id] === undefined) throw unknownImage(`images.${name}`, id, images)
    if (!names.includes(name)) {
      throw new Failure('usage', `images: no container runs ${JSON.stringify(name)}${didYouMean(name, names) || '.'}`, {
        hint: 'Name it as it is rendered (kustomizations may have renamed it).',
        details: found.map((image) => `found ${image}`),
      })
    }
  }
  return new Map(Object.entries(config.images ?? {}))
}

export function unknownImage(where: string, id: string, images: KubernetesInput['images']): Failure {
  return new Failure(
    'usage',
    `${where}: there is no image ${JSON.stringify(id)}${didYouMean(id, Object.keys(images)) || '.'}`,
    {
      hint: `Images of this deploy: ${Object.keys(images).join(', ') || 'none'}.`,
    },
  )
}

function nothingOurs(objects: readonly KubeObject[], { images }: KubernetesInput): Failure {
  const [id = 'app'] = Object.keys(images)
  const found = imagesIn(objects)
  return new Failure(
    'usage',
    `No container runs one of our images (${Object.values(images)
      .map(({ name }) => name)
      .join(', ')}).`,
    {
      hint: `Say which is ours: images: { "${nameOf(found[0] ?? 'NAME')}": ${id} }.`,
      details: found.length === 0 ? ['no image at all was found'] : found.map((image) => `found ${image}`),
    },
  )
}
