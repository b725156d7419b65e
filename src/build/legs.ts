import type { Settings } from '../core/settings.ts'

/** One job of a matrix: all images for one platform, on a machine that runs it. */
export interface Leg {
  readonly platform: string
  /** What `runs-on` takes. */
  readonly runner: string | readonly string[]
}

/** GitHub's own machines; what they do not run is emulated. */
const hosted: Readonly<Record<string, string>> = {
  'linux/arm64': 'ubuntu-24.04-arm',
  'linux/arm64/v8': 'ubuntu-24.04-arm',
}

/** The legs of a build, in the order of the platforms: few enough for any matrix, however many images there are. */
export function legsOf({ images, runners = {} }: Pick<Settings, 'images' | 'runners'>): readonly Leg[] {
  const platforms = [...new Set(images.flatMap((image) => image.platforms))]
  return platforms.map((platform) => ({
    platform,
    runner: runners[platform] ?? hosted[platform] ?? 'ubuntu-latest',
  }))
}

/** What stands for a platform in a tag: `linux-arm64`. */
export function legSuffix(platform: string): string {
  return platform.replaceAll('/', '-')
}
