import type { Source } from '../core/settings.ts'
import { isMapping, type KeyPath, type Mapping, showPath } from './path.ts'

/** A value given outside the file, under the key path that it has there. */
export interface Override {
  readonly path: KeyPath
  readonly value: unknown
  readonly source: Source
}

/** A value that was found out, and from what. */
export interface Found<T> {
  readonly value: T
  /** `package.json`, `git remote`. */
  readonly where: string
}

/** Chooses between what was written, what was detected and the default, and remembers where each value came from. */
export interface Chooser {
  choose<T>(path: string, written: T | undefined, fallback: T, detected?: Found<T>): T
  readonly sources: Readonly<Record<string, Source>>
}

/** @param origin where a written value came from: the file's place, or an input */
export function createChooser(origin: (path: string) => Source): Chooser {
  const sources: Record<string, Source> = {}
  return {
    sources,
    choose: (path, written, fallback, detected) => {
      if (written !== undefined) {
        sources[path] = origin(path)
        return written
      }
      sources[path] = detected ? { from: 'detected', where: detected.where } : { from: 'default', where: 'default' }
      return detected ? detected.value : fallback
    },
  }
}

const shortForms: Readonly<Record<string, string>> = { gates: 'run', images: 'name', variables: 'default' }

/** The file's data with the overrides laid over it; a short form (`app: ghcr.io/acme/shop`) in the way becomes the long one. */
export function overlay(data: Mapping, overrides: readonly Override[]): Mapping {
  return overrides.reduce((result, { path, value }) => put(result, path, value), data)
}

function put(data: unknown, [key = '', ...rest]: KeyPath, value: unknown, group = ''): Mapping {
  const base = isMapping(data) ? data : {}
  if (rest.length === 0) return { ...base, [key]: value }
  const inner = base[key]
  const long =
    inner === undefined || inner === null || isMapping(inner) ? inner : { [shortForms[group] ?? 'value']: inner }
  return { ...base, [key]: put(long, rest, value, String(key)) }
}

/** Where each override came from, by the path as it is shown. */
export function overrideSources(overrides: readonly Override[]): ReadonlyMap<string, Source> {
  return new Map(overrides.map(({ path, source }) => [showPath(path), source]))
}
