import type { Settings } from '../core/settings.ts'

/** One job of a matrix: images for one platform, on a machine that runs it. */
export interface Leg {
  readonly platform: string
  /** What `runs-on` takes. */
  readonly runner: string | readonly string[]
  /** Ids of the images that it builds, separated by spaces; absent: all. */
  readonly images?: string
}

/** GitHub's own machines; what they do not run is emulated. */
const hosted: Readonly<Record<string, string>> = {
  'linux/arm64': 'ubuntu-24.04-arm',
  'linux/arm64/v8': 'ubuntu-24.04-arm',
}

/** Jobs that GitHub starts of one matrix at most. */
const most = 256

/**
 * The legs of a build, in the order of the platforms: one job for each, or one for each image and platform (`builds.legs: image`). There
 * are never more than one matrix takes: beyond that, images share a job.
 */
export function legsOf({
  images,
  runners = {},
  builds,
}: Pick<Settings, 'images' | 'runners'> & Partial<Pick<Settings, 'builds'>>): readonly Leg[] {
  const platforms = [...new Set(images.flatMap((image) => image.platforms))]
  const room = Math.floor(most / Math.max(1, platforms.length))
  return platforms.slice(0, most).flatMap((platform) => {
    const leg = { platform, runner: runners[platform] ?? hosted[platform] ?? 'ubuntu-latest' }
    if (builds?.legs !== 'image') return [leg]
    const ids = images.filter((image) => image.platforms.includes(platform)).map(({ id }) => id)
    const jobs = Math.max(1, Math.min(ids.length, room))
    return Array.from({ length: jobs }, (_, job) => ({
      ...leg,
      images: ids.filter((_id, index) => index % jobs === job).join(' '),
    }))
  })
}

/** What stands for a platform in a tag: `linux-arm64`. */
export function legSuffix(platform: string): string {
  return platform.replaceAll('/', '-')
}
