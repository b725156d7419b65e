import type { BuildOptions, ImageSettings } from '../../core/settings.ts'
import { defaults } from '../defaults.ts'
import type { Detected } from '../detect.ts'
import type { Chooser, Found } from '../merge.ts'
import type { Written } from '../schema.ts'

type WrittenImage = Exclude<NonNullable<Written['images']>[string], string>

/** The images of the file; without that key, one named `app` if there is a Dockerfile. `images: {}` means none. */
export function settleImages(written: Written['images'], detected: Detected, chooser: Chooser): ImageSettings[] {
  const images: Record<string, WrittenImage | string> = written ?? (detected.files.has('.') ? { app: {} } : {})
  const several = Object.keys(images).length > 1
  return Object.entries(images).map(([id, given]) => {
    const image: WrittenImage = typeof given === 'string' ? { name: given } : given
    return settleImage(id, image, { detected, chooser, suffix: several ? `-${id}` : '' })
  })
}

interface Around {
  readonly detected: Detected
  readonly chooser: Chooser
  readonly suffix: string
}

function settleImage(id: string, image: WrittenImage, { detected, chooser, suffix }: Around): ImageSettings {
  const { choose } = chooser
  const at = (key: string) => `images.${id}.${key}`
  const base = defaults.image
  const name: Found<string> | undefined = detected.image && {
    value: `${detected.image.value}${suffix}`,
    where: detected.image.where,
  }
  const context = choose(at('context'), image.context, base.context)
  return {
    id,
    name: choose(at('name'), image.name, '', name),
    context,
    file: choose(at('file'), image.file, base.file, detected.files.get(context)),
    target: choose(at('target'), image.target, ''),
    platforms: choose(at('platforms'), image.platforms, [...base.platforms]),
    buildArgs: choose(at('build-args'), image['build-args'], {}),
    tags: choose(at('tags'), image.tags, [...base.tags]),
    flavor: choose(at('flavor'), image.flavor, []),
    labels: choose(at('labels'), image.labels, []),
    annotations: choose(at('annotations'), image.annotations, []),
    ...(image.paths === undefined ? {} : { paths: choose(at('paths'), image.paths, []) }),
    ...(image.build === undefined ? {} : { build: settleOptions(image.build) }),
  }
}

/** `cache-from` is `cacheFrom`; secrets are references. */
function settleOptions({ secrets, ...rest }: NonNullable<WrittenImage['build']>): BuildOptions {
  const named = Object.entries(rest).flatMap(([key, value]) =>
    value === undefined ? [] : [[key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()), value]],
  )
  const references = Object.entries(secrets ?? {}).map(([id, name]) => [id, { secret: name }])
  return { ...Object.fromEntries(named), ...(secrets === undefined ? {} : { secrets: Object.fromEntries(references) }) }
}
