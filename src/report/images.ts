import { code, escapeMarkdown, markdownTable } from '../core/markdown.ts'
import type { RunReport } from '../core/report.ts'

interface PlatformSize {
  readonly platform: string
  readonly digest: string
  readonly size: number
  readonly layers: number
}

interface ImageSizes {
  readonly platforms: readonly PlatformSize[]
  readonly before: { readonly name: string; readonly platforms: readonly PlatformSize[] } | null
}

/** What the images of this run weigh, by image id; those that could not be weighed are left out. */
export function sizesOf({ stages }: RunReport): ReadonlyMap<string, ImageSizes> {
  const steps = stages.flatMap(({ outcome }) => outcome?.steps ?? [])
  return new Map(
    steps.flatMap(({ id, output }): [string, ImageSizes][] => {
      const value = output?.value as unknown as ImageSizes | null | undefined
      return id.startsWith('sizes.') && value ? [[id.slice('sizes.'.length), value]] : []
    }),
  )
}

/** Image id → platform → digest. */
export function platformDigests(report: RunReport): Record<string, Record<string, string>> {
  return Object.fromEntries(
    [...sizesOf(report)].map(([id, { platforms }]) => [
      id,
      Object.fromEntries(platforms.map(({ platform, digest }) => [platform, digest])),
    ]),
  )
}

/** Compressed size and layers of each platform, and how they differ from what the first tag named before. */
export function sizeTable(report: RunReport): string {
  const rows = [...sizesOf(report)].flatMap(([id, { platforms, before }]) =>
    platforms.map(({ platform, digest, size, layers }) => {
      const was = before?.platforms.find((one) => one.platform === platform)
      return [
        escapeMarkdown(id),
        escapeMarkdown(platform),
        code(digest),
        formatBytes(size),
        String(layers),
        was === undefined ? 'new' : `${difference(size - was.size)} against ${code(before?.name ?? '')}`,
      ]
    }),
  )
  return markdownTable(['Image', 'Platform', 'Digest', 'Size', 'Layers', 'Difference'], rows)
}

function difference(bytes: number): string {
  if (bytes === 0) return 'none'
  return `${bytes > 0 ? '+' : '−'}${formatBytes(Math.abs(bytes))}`
}

/** In the units that registries show: powers of 1000. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [unit, size] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9]
  return `${(bytes / Number(size)).toFixed(1)} ${unit}`
}
