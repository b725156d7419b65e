import semver from 'semver'
import locked from './tool-lock.json' with { type: 'json' }

/** One program for one platform, and the only bytes that are accepted for it. */
export interface LockedTool {
  readonly version: string
  /** Node's names: `linux/x64`. */
  readonly platform: string
  readonly url: string
  /** Of the archive, as hex. */
  readonly sha256: string
  /** The program's name in the archive. */
  readonly member: string
}

/** What this product installs where it is asked to: name → one entry for each platform. Empty until releases are entered and reviewed. */
export const toolLock: Readonly<Record<string, readonly LockedTool[]>> = locked

/** Releases that were tampered with, by tool; the source of the range beside it. */
const tampered: Readonly<Record<string, string>> = {
  // CVE-2026-33634
  trivy: '>=0.69.4 <=0.69.6',
}

export function compromised(name: string, version: string): boolean {
  const range = tampered[name]
  return range !== undefined && semver.satisfies(version, range, { includePrerelease: true })
}
