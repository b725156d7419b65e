import semver from 'semver'
import shipped from './tool-lock.json' with { type: 'json' }

/** One tool of a lock. */
export interface LockedTool {
  readonly version: string
  /** Where its files are; `{version}` stands for the version, here and in every name. */
  readonly release: string
  /** The publisher's file of checksums, from which `scripts/tools.mjs` takes those below. */
  readonly checksums: string
  /** What proves that it is the publisher's: a Sigstore bundle, or a signature and its certificate. */
  readonly signature?: Signature | undefined
  /** The program's name in the archive. */
  readonly member: string
  /** By Node's names: `linux/x64`. Without a checksum nothing is downloaded. */
  readonly platforms: Readonly<Record<string, LockedPlatform>>
}

export interface LockedPlatform {
  readonly file: string
  /** Of the archive, as hex. */
  readonly sha256?: string | undefined
  readonly member?: string | undefined
}

export type Signature = { readonly identity: string; readonly issuer: string } & (
  | { readonly bundle: string }
  | { readonly signature: string; readonly certificate: string }
)

export type ToolLock = Readonly<Record<string, LockedTool>>

/** What this product installs where it is asked to. A checksum is there once it was taken from the publisher's signed file. */
export const toolLock: ToolLock = shipped

/** One program for one platform, and the only bytes that are accepted for it. */
export interface LockedFile {
  readonly name: string
  readonly version: string
  readonly url: string
  /** Of the archive, as hex; empty: not known. */
  readonly sha256: string
  readonly member: string
}

/** Undefined: the lock has nothing for this platform. */
export function lockedFile(lock: ToolLock, name: string, platform: string): LockedFile | undefined {
  const tool = Object.hasOwn(lock, name) ? lock[name] : undefined
  const here = tool?.platforms[platform]
  if (tool === undefined || here === undefined) return undefined
  const fill = (text: string) => text.replaceAll('{version}', tool.version)
  const url = `${fill(tool.release)}/${fill(here.file)}`
  return { name, version: tool.version, url, sha256: here.sha256 ?? '', member: here.member ?? tool.member }
}

/** Releases that were tampered with, by tool; the source of the range beside it. */
const tampered: Readonly<Record<string, string>> = {
  // CVE-2026-33634
  trivy: '>=0.69.4 <=0.69.6',
}

export function compromised(name: string, version: string): boolean {
  const range = tampered[name]
  return range !== undefined && semver.satisfies(version, range, { includePrerelease: true })
}
