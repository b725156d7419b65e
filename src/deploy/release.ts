import type { Json } from '../core/json.ts'
import type { LogEntry } from '../core/log.ts'

/** A good release, kept at the destination: what it was and all that bringing it back needs. */
export interface GoodRelease {
  readonly release: string
  readonly version: string
  readonly commit: string
  readonly ref: string
  /** Image id → `name@sha256:…`. */
  readonly images: Readonly<Record<string, string>>
  /** Of a rollback: the id of the release that it went back to. */
  readonly returnedTo?: string
  /** What the target's `restore` accepts. */
  readonly snapshot: Json
  /** ISO 8601. */
  readonly at: string
  readonly runUrl: string
}

/** Good releases in a destination's log, newest first, with their keys. */
export function goodReleases(entries: readonly LogEntry[]): { readonly key: string; readonly release: GoodRelease }[] {
  return entries
    .filter(({ key }) => key.startsWith('release.'))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .flatMap(({ key, value }) => {
      try {
        return [{ key, release: JSON.parse(value) as GoodRelease }]
      } catch {
        return []
      }
    })
}

/**
 * Good releases as a way back, the current one first: a rollback leaves behind what it went back from, so that the next one goes further back and
 * never forward again. One that is not known any more is older than all that are, which are then left behind.
 */
export function releasesBack(entries: readonly LogEntry[]): GoodRelease[] {
  const way: GoodRelease[] = []
  for (const { release } of goodReleases(entries).toReversed()) {
    const place = way.findLastIndex((one) => one.release === release.returnedTo)
    if (release.returnedTo !== undefined) way.splice(Math.max(0, place))
    way.push(release)
  }
  return way.reverse()
}

/** The entry for a release that has turned out good; numbered so that the newest sorts last. */
export function releaseEntry(entries: readonly LogEntry[], release: GoodRelease): LogEntry {
  const newest = goodReleases(entries)[0]?.key.split('.')[1] ?? '0'
  return { key: `release.${String(Number(newest) + 1).padStart(7, '0')}`, value: JSON.stringify(release) }
}

/** Keys of good releases beyond the `keep` newest. */
export function surplusReleases(entries: readonly LogEntry[], keep: number): string[] {
  return goodReleases(entries)
    .slice(Math.max(1, keep))
    .map(({ key }) => key)
}
