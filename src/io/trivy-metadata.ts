import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tools } from './tools.ts'

/** A database that Trivy reads from its cache folder. */
export interface DatabaseKind {
  readonly title: string
  /** Below the cache folder. */
  readonly folder: string
  readonly file: string
  /** The form that Trivy 0.5x to 0.7x read. */
  readonly schema: number
}

/** Vulnerabilities, by package. */
export const vulnerabilities: DatabaseKind = {
  title: 'the database',
  folder: 'db',
  file: 'trivy.db',
  schema: 2,
}

/** Which JAR file is which package, by its SHA-1. */
export const jars: DatabaseKind = {
  title: 'the Java database',
  folder: 'java-db',
  file: 'trivy-java.db',
  schema: 1,
}

interface Metadata {
  readonly Version?: number
  readonly UpdatedAt?: string
  readonly DownloadedAt?: string
}

export async function readMetadata(folder: string): Promise<Metadata | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'metadata.json'), 'utf8')) as Metadata
  } catch {
    return undefined
  }
}

/** Milliseconds since the publisher made it; undefined: there is none. One that claims to be from tomorrow is as old as can be. */
export async function ageOf({ clock, files }: Tools, kind: DatabaseKind, folder: string): Promise<number | undefined> {
  const metadata = await readMetadata(join(folder, kind.folder))
  if (metadata?.Version !== kind.schema || !(await files.exists(join(folder, kind.folder, kind.file)))) return undefined
  const age = clock.now() - Date.parse(metadata.UpdatedAt ?? '')
  return age > -86_400_000 ? Math.max(0, age) : Number.POSITIVE_INFINITY
}

/** Milliseconds since it was brought; undefined: nobody knows. */
export async function broughtAgo({ clock }: Tools, kind: DatabaseKind, folder: string): Promise<number | undefined> {
  const ago = clock.now() - Date.parse((await readMetadata(join(folder, kind.folder)))?.DownloadedAt ?? '')
  return ago >= 0 ? ago : undefined
}

/** `25 hours`, `6 days`. */
export function days(ms: number): string {
  const count = ms / 86_400_000
  return count < 2 ? `${Math.round(ms / 3_600_000)} hours` : `${Math.round(count)} days`
}

/** `25 hours old`. */
export function oldness(age: number): string {
  return age === Number.POSITIVE_INFINITY ? 'of unknown age' : `${days(age)} old`
}
