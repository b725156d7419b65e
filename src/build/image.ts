import { Failure } from '../core/failure.ts'
import { parseReference, repositoryName, tagForm } from '../core/image.ts'
import { didYouMean } from '../core/nearest.ts'
import { formatPlatform, parsePlatform } from '../core/platform.ts'
import type { ImageSettings } from '../core/settings.ts'
import type { CarriedImage, Given } from '../core/stage.ts'
import { revisionLabel } from '../systems/oci.ts'
import { below, splitPath } from '../systems/path.ts'
import { legSuffix } from './legs.ts'

/** One image as this run builds it: settings, metadata and event in one record. */
export interface Wanted {
  readonly id: string
  /** `registry/repository`, without tag or digest. */
  readonly name: string
  readonly settings: ImageSettings
  /** The checkout. */
  readonly root: string
  readonly context: string
  readonly dockerfile: string
  readonly platforms: readonly string[]
  /** Tags for people, given after the scan. */
  readonly tags: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: readonly string[]
  /** The tag by which later runs find what this commit built; says nothing to people. */
  readonly commitTag: string
  /** Whether the commit alone says what is built: false for a working tree with changes. */
  readonly reusable: boolean
  /** Of a leg: the image with all its platforms. */
  readonly whole?: Wanted
}

/** Every configured image. @throws Failure `usage` for a name, platform or path that is none. */
export function wantedImages(given: Given): readonly Wanted[] {
  const images = given.settings.images.map((image) => wanted(image, given))
  const { leg, only = [] } = given
  const unknown = only.find((id) => !images.some((image) => image.id === id))
  if (unknown !== undefined) {
    const ids = images.map(({ id }) => id)
    throw new Failure('usage', `leg-images: there is no image ${JSON.stringify(unknown)}${didYouMean(unknown, ids)}.`)
  }
  if (leg === undefined) return images
  const platform = formatPlatform(parsePlatform(leg, 'leg'))
  return images
    .filter(({ id, platforms }) => platforms.includes(platform) && (only.length === 0 || only.includes(id)))
    .map((image) => legImage(image, platform))
}

/** One platform of an image, under a tag of its own until the platforms are merged. */
export function legImage(image: Wanted, platform: string): Wanted {
  return {
    ...image,
    platforms: [platform],
    tags: [],
    commitTag: `${image.commitTag}-${legSuffix(platform)}`,
    whole: image,
  }
}

function wanted(image: ImageSettings, { settings, event, carried, startedAt }: Given): Wanted {
  const what = `images.${image.id}`
  const reference = parseReference(image.name, `${what}.name`)
  if (reference.tag !== undefined || reference.digest !== undefined) {
    throw new Failure('usage', `${what}.name: expected a repository without tag or digest, got ${image.name}.`, {
      hint: `Write tags under ${what}.tags.`,
    })
  }
  const context = below(settings.root, image.context, `${what}.context`)
  const metadata: CarriedImage | undefined = carried.images[image.id]
  const shared = settings.images.filter((other) => other.name === image.name).length > 1
  return {
    id: image.id,
    name: repositoryName(reference),
    settings: image,
    root: settings.root,
    context,
    dockerfile: below(
      settings.root,
      image.file.startsWith('/') ? image.file : `${context}/${image.file}`,
      `${what}.file`,
    ),
    platforms: [...new Set(image.platforms.map((text) => formatPlatform(parsePlatform(text, `${what}.platforms`))))],
    tags: metadata?.tags ?? [],
    labels: { ...metadata?.labels, [revisionLabel]: event.sha },
    annotations: metadata?.annotations ?? [],
    commitTag: commitTag(event, shared ? image.id : '', startedAt),
    reusable: !event.dirty,
  }
}

/** `commit-<sha>`; a tree with changes gets a tag of its own time, so that it is never taken for its commit. */
function commitTag(event: Given['event'], id: string, startedAt: string): string {
  const suffix = id === '' ? '' : `-${id}`
  const tag = event.dirty
    ? `dirty-${event.sha.slice(0, 12)}-${startedAt.replace(/\D/g, '').slice(0, 17)}${suffix}`
    : `commit-${event.sha}${suffix}`
  if (tagForm.test(tag)) return tag
  throw new Failure('usage', `images.${id}: the name ${JSON.stringify(id)} cannot be part of a tag.`, {
    hint: 'Use letters, digits, dots and dashes in the names of images that share a repository.',
  })
}

/** @throws Failure `absent` when the folder of the Dockerfile has none by that name. */
export function requireDockerfile({ id, dockerfile, context }: Wanted, files: readonly string[] | undefined): void {
  const { folder, name } = splitPath(dockerfile)
  if (files?.includes(name)) return
  const others = (files ?? []).filter((file) => /dockerfile|containerfile/i.test(file))
  const message = files === undefined ? `the folder ${folder} does not exist` : `there is no ${name} in ${folder}`
  const meant = didYouMean(name, files ?? [])
  throw new Failure('absent', `images.${id}: ${message}${meant || '.'}`, {
    hint:
      others.length > 0
        ? `Set images.${id}.file to one of: ${others.slice(0, 5).join(', ')} (relative to its context ${context}).`
        : `Write a Dockerfile, or set images.${id}.context and images.${id}.file to where it is.`,
  })
}
