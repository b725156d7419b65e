import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure, toFailure } from '../core/failure.ts'
import { parseReference, type Reference } from '../core/image.ts'
import type { Json } from '../core/json.ts'
import { type Operations, text } from './operations.ts'
import type { Tools } from './ports.ts'
import { createRegistryClient, type RegistryClient } from './registry/client.ts'
import { createRegistry } from './registry/registry.ts'
import { registryFailure } from './registry/registry-failure.ts'

/** The form that Trivy 0.5x to 0.7x read. */
const schema = 2
/** Attempts at one mirror, and the longest that one of them is waited for: milliseconds. */
const attempts = 3
const longestWait = 60_000
/** A database that was brought this recently is not asked for again: milliseconds. Publishers make one every six hours. */
const fresh = 6 * 3_600_000

interface Wish {
  readonly mirrors: readonly string[]
  readonly maxAge: number
  readonly offline: boolean
  readonly folder: string
}

/**
 * `trivy.database {mirrors, maxAge, offline, folder}` puts Trivy's vulnerability database into `folder`/db: from the first mirror that has it,
 * each asked again as long as its Retry-After says, with some chance in it so that many jobs do not come back at once. Where none has it, the
 * last good one stays, with a warning; one older than `maxAge` (milliseconds) is not used.
 * → `{notes: [{text}], unusable}`; `unusable` is empty when there is a database
 */
export function databaseOperations(tools: Tools): Operations {
  return {
    'trivy.database': async (input, signal): Promise<Json> => {
      const wish: Wish = {
        mirrors: (input['mirrors'] as string[] | undefined) ?? [],
        maxAge: Number(input['maxAge']),
        offline: input['offline'] === true,
        folder: text(input, 'folder'),
      }
      const notes = await bring(tools, wish, signal)
      const age = await ageOf(tools, wish.folder)
      const unusable =
        age === undefined
          ? wish.offline
            ? `there is no database in ${wish.folder}/db, and scan.database.offline forbids to bring one`
            : `no mirror has the database: ${notes.at(-1) ?? 'none is named'}`
          : age > wish.maxAge
            ? `the database is ${days(age)} old; scan.database.max-age allows ${days(wish.maxAge)}`
            : ''
      return { notes: notes.map((note) => ({ text: note })), unusable }
    },
  }
}

/** What a person should know: mirrors that failed, and that the last good database is used. */
async function bring(tools: Tools, wish: Wish, signal: AbortSignal): Promise<string[]> {
  const before = await ageOf(tools, wish.folder)
  const brought = await broughtAgo(tools, wish.folder)
  if (wish.offline || (before !== undefined && brought !== undefined && brought < fresh)) return []
  const client = createRegistryClient(tools)
  const notes: string[] = []
  for (const mirror of wish.mirrors) {
    try {
      await repeat(tools, signal, () => download({ client, tools, mirror, folder: wish.folder }, signal))
      return notes
    } catch (thrown) {
      signal.throwIfAborted()
      notes.push(`${mirror}: ${toFailure(thrown).message}`)
    }
  }
  if (before !== undefined) notes.push(`the last good database is used; it is ${days(before)} old`)
  return notes
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

interface Download {
  readonly client: RegistryClient
  readonly tools: Tools
  readonly mirror: string
  readonly folder: string
}

/** The artifact's one layer, checked against its digest before anything of it is used; the old database is replaced at once or not at all. */
async function download({ client, tools, mirror, folder }: Download, signal: AbortSignal): Promise<void> {
  const reference = parseReference(mirror, 'scan.database.mirrors')
  const found = await createRegistry(client).manifest(
    reference.tag === undefined && reference.digest === undefined ? { ...reference, tag: String(schema) } : reference,
    signal,
  )
  if (found === null) throw new Failure('absent', 'there is no such database')
  const layer = layerOf(found.manifest)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const scratch = await mkdtemp(join(folder, '.new-'))
  try {
    const archive = join(scratch, 'db.tar.gz')
    await fetchBlob({ client, reference, ...layer, file: archive }, signal)
    const fresh = join(scratch, 'db')
    await mkdir(fresh)
    // Only these two, whatever else the archive holds or says about where it belongs.
    const argv = ['tar', '-xzf', archive, '-C', fresh, '--no-same-owner', '--', 'trivy.db', 'metadata.json']
    const result = await tools.exec({ argv, timeout: 300_000, signal })
    if (result.exit !== 0)
      throw new Failure('denied', `the archive is no database: ${result.stderr.trim().slice(0, 200)}`)
    const metadata = await readMetadata(fresh)
    if (metadata?.Version !== schema) throw new Failure('denied', `the database has another form than ${schema}`)
    const now = new Date(tools.clock.now()).toISOString()
    await tools.files.write(join(fresh, 'metadata.json'), JSON.stringify({ ...metadata, DownloadedAt: now }), 0o600)
    await rm(join(folder, 'db'), { recursive: true, force: true })
    await rename(fresh, join(folder, 'db'))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function layerOf(manifest: string): { digest: string; size: number } {
  const { layers } = JSON.parse(manifest) as { layers?: { digest?: unknown; size?: unknown }[] }
  const [layer, more] = layers ?? []
  if (layer === undefined || more !== undefined || !/^sha256:[0-9a-f]{64}$/.test(String(layer.digest))) {
    throw new Failure('denied', 'what stands there is no database')
  }
  return { digest: String(layer.digest), size: Number(layer.size) }
}

interface Blob {
  readonly client: RegistryClient
  readonly reference: Reference
  readonly digest: string
  readonly size: number
  readonly file: string
}

async function fetchBlob({ client, reference, digest, size, file }: Blob, signal: AbortSignal): Promise<void> {
  const answer = await client.open({ method: 'GET', reference, path: `blobs/${digest}`, headers: {}, signal })
  if (answer.status !== 200) {
    answer.body.resume()
    throw registryFailure({ ...answer, body: Buffer.alloc(0) }, 'the database', reference.registry)
  }
  const hash = createHash('sha256')
  let read = 0
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      read += chunk.length
      done(read > size ? new Failure('denied', `more came than the ${size} bytes of its name`) : null, chunk)
    },
  })
  await pipeline(answer.body, check, createWriteStream(file, { mode: 0o600 }))
  if (read < size) throw new Failure('transient', `only ${read} of ${size} bytes came`)
  const is = `sha256:${hash.digest('hex')}`
  if (is !== digest) throw new Failure('denied', `the bytes are ${is}, not ${digest}: they are not used`)
}

interface Metadata {
  readonly Version?: number
  readonly UpdatedAt?: string
  readonly DownloadedAt?: string
}

async function readMetadata(folder: string): Promise<Metadata | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'metadata.json'), 'utf8')) as Metadata
  } catch {
    return undefined
  }
}

/** Milliseconds since the publisher made it; undefined: there is none. */
async function ageOf({ clock, files }: Tools, folder: string): Promise<number | undefined> {
  const metadata = await readMetadata(join(folder, 'db'))
  if (metadata?.Version !== schema || !(await files.exists(join(folder, 'db', 'trivy.db')))) return undefined
  const made = Date.parse(metadata.UpdatedAt ?? '')
  return Number.isNaN(made) ? Number.POSITIVE_INFINITY : clock.now() - made
}

async function broughtAgo({ clock }: Tools, folder: string): Promise<number | undefined> {
  const at = Date.parse((await readMetadata(join(folder, 'db')))?.DownloadedAt ?? '')
  return Number.isNaN(at) ? undefined : clock.now() - at
}

function days(ms: number): string {
  const count = ms / 86_400_000
  return count < 2 ? `${Math.max(0, Math.round(ms / 3_600_000))} hours` : `${Math.round(count)} days`
}
