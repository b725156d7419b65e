import semver from 'semver/functions/parse.js'
import type { Scope } from './libraries.ts'
import { parsePython } from './pep440.ts'

/** A version that was read from a tag, of either kind. */
export interface Version {
  /** As it was written. */
  readonly raw: string
  /** Normal form without build metadata. */
  readonly clean: string
  /** A prerelease; for Python also a post- or development release. */
  readonly special: boolean
  readonly major: number
  /** What a pattern may name. */
  readonly scope: Scope
  /** Release numbers, most significant first. */
  readonly release: readonly number[]
}

/** Undefined when the text is no version of that kind. */
export function parseVersion(kind: 'semver' | 'pep440', text: string): Version | undefined {
  return kind === 'semver' ? parseSemver(text) : parsePep440(text)
}

/** Whether `a` is a higher release than `b`. Prereleases are not releases: ask for releases only. */
export function isHigher(a: Version, b: Version): boolean {
  const length = Math.max(a.release.length, b.release.length)
  for (let index = 0; index < length; index++) {
    const difference = (a.release[index] ?? 0) - (b.release[index] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

function parseSemver(text: string): Version | undefined {
  const strict = semver(text)
  if (strict === null) return undefined
  return {
    raw: strict.raw,
    clean: strict.version,
    special: strict.prerelease.length > 0,
    major: strict.major,
    scope: { values: { ...semver(text, { loose: true }) }, dates: {} },
    release: [strict.major, strict.minor, strict.patch],
  }
}

function parsePep440(text: string): Version | undefined {
  const version = parsePython(text)
  if (version === undefined) return undefined
  const [major = 0, minor = 0, patch = 0] = version.release
  return {
    raw: text,
    clean: version.clean,
    special: version.special,
    major,
    scope: { values: { raw: text, version: version.clean, major, minor, patch }, dates: {} },
    release: version.release,
  }
}
