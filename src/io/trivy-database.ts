import { join } from 'node:path'
import { toFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { Store } from './cache/store.ts'
import { type Operations, text } from './operations.ts'
import { createRegistryClient } from './registry/client.ts'
import type { Tools } from './tools.ts'
import { downloadDatabase } from './trivy-download.ts'
import { ageOf, broughtAgo, type DatabaseKind, days, jars, oldness, vulnerabilities } from './trivy-metadata.ts'

/** Attempts at one mirror, and the longest that one of them is waited for: milliseconds. */
const attempts = 3
const longestWait = 60_000
/** A database that was brought this recently is not asked for again: milliseconds. Publishers make one every six hours. */
const fresh = 6 * 3_600_000

interface Wish {
  readonly kind: DatabaseKind
  readonly mirrors: readonly string[]
  readonly offline: boolean
  readonly folder: string
  /** Kept between jobs, one a day. */
  readonly cached: boolean
}

/** Undefined: this run has none. */
export type OpenCache = () => Promise<Store | undefined>

/**
 * `trivy.database {mirrors, javaMirrors, maxAge, offline, cached, folder}` puts Trivy's vulnerability database into `folder`/db, and where
 * `javaMirrors` are named, that of JAR files into `folder`/java-db: what the runner's cache kept of today or before, else from the first mirror
 * that has it, each asked again as long as its Retry-After says, with some chance in it so that many jobs do not come back at once. Where none
 * has it, the last good one stays, with a warning; vulnerabilities older than `maxAge` (milliseconds) are not used.
 * → `{notes: [{text}], unusable}`; `unusable` is empty when there is a database
 */
export function databaseOperations(tools: Tools, openCache: OpenCache = async () => undefined): Operations {
  return {
    'trivy.database': async (input, signal): Promise<Json> => {
      const list = (name: string) => (input[name] as string[] | undefined) ?? []
      const common = {
        offline: input['offline'] === true,
        cached: input['cached'] === true,
        folder: text(input, 'folder'),
      }
      const wish: Wish = { ...common, kind: vulnerabilities, mirrors: list('mirrors') }
      const notes = await bring(tools, { wish, openCache }, signal)
      const unusable = await unusableFor(tools, { wish, maxAge: Number(input['maxAge']), notes })
      const java: Wish = { ...common, kind: jars, mirrors: list('javaMirrors') }
      const more = java.mirrors.length === 0 ? [] : await bring(tools, { wish: java, openCache }, signal)
      return { notes: [...notes, ...more].map((note) => ({ text: note })), unusable }
    },
  }
}

async function unusableFor(tools: Tools, { wish, maxAge, notes }: { wish: Wish; maxAge: number; notes: string[] }) {
  const { folder, offline, kind } = wish
  const age = await ageOf(tools, kind, folder)
  if (age !== undefined)
    return age > maxAge ? `the database is ${oldness(age)}; scan.database.max-age allows ${days(maxAge)}` : ''
  return offline
    ? `there is no database in ${join(folder, kind.folder)}, and scan.database.offline forbids to bring one`
    : `no mirror has the database: ${notes.at(-1) ?? 'none is named'}`
}

interface Bringing {
  readonly wish: Wish
  readonly openCache: OpenCache
}

/** What a person should know: mirrors that failed, and that the last good database is used. */
async function bring(tools: Tools, { wish, openCache }: Bringing, signal: AbortSignal): Promise<string[]> {
  const notes: string[] = []
  const broughtWithin = async (ms: number) => {
    const ago = await broughtAgo(tools, wish.kind, wish.folder)
    return (await ageOf(tools, wish.kind, wish.folder)) !== undefined && ago !== undefined && ago < ms
  }
  if (await broughtWithin(fresh)) return notes
  const kept = wish.cached ? await openKept(tools, { wish, openCache }, notes) : undefined
  // What is kept is of today or older: it must not replace what this machine brought yesterday.
  if (!(await broughtWithin(4 * fresh))) await kept?.restore()
  if (wish.offline || (await broughtWithin(fresh))) return notes
  const before = await ageOf(tools, wish.kind, wish.folder)
  const client = createRegistryClient(tools)
  for (const mirror of wish.mirrors) {
    try {
      await repeat(tools, signal, () => downloadDatabase({ ...wish, client, tools, mirror }, signal))
      await kept?.save()
      return notes
    } catch (thrown) {
      signal.throwIfAborted()
      notes.push(`${mirror}: ${toFailure(thrown).message}`)
    }
  }
  if (before !== undefined) notes.push(`the last good one of ${wish.kind.title} is used; it is ${oldness(before)}`)
  return notes
}

/** The runner's cache with a key for each day. Its troubles are told and fail nothing: there are mirrors. */
async function openKept(tools: Tools, { wish, openCache }: Bringing, notes: string[]) {
  const paths = [join(wish.folder, wish.kind.folder)]
  const prefix = `deploy-action-trivy-${wish.kind.folder}-${wish.kind.schema}-`
  const key = prefix + new Date(tools.clock.now()).toISOString().slice(0, 10)
  let found: string | undefined
  const attempt = async (what: string, work: () => Promise<void>) => {
    try {
      await work()
    } catch (thrown) {
      notes.push(`${wish.kind.title} could not be ${what}: ${toFailure(thrown).message}`)
    }
  }
  let cache: Store | undefined
  await attempt('cached', async () => {
    cache = await openCache()
  })
  if (cache === undefined) return undefined
  const { restore, save } = cache
  return {
    restore: () =>
      attempt('taken from the cache', async () => {
        found = await restore(paths, key, prefix)
      }),
    // A key is written once: what is newer today is for tomorrow's.
    save: () => (found === key ? Promise.resolve() : attempt('kept in the cache', () => save(paths, key))),
  }
}

async function repeat<T>({ clock }: Tools, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round += 1) {
    try {
      return await work()
    } catch (thrown) {
      const failure = toFailure(thrown)
      const wait = failure.retryAfter ?? 1000 * 2 ** round
      if (failure.kind !== 'transient' || round === attempts || wait > longestWait) throw failure
      // At least as long as was asked for, and up to half as long again.
      await clock.sleep(wait * (1 + Math.random() / 2), signal)
    }
  }
}
