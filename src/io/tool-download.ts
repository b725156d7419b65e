import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure, toFailure } from '../core/failure.ts'
import { streamFailure } from './stream.ts'
import type { LockedFile } from './tool-lock.ts'
import type { Tools } from './tools.ts'

/** Bytes of an archive at most: no scanner is as large, and a mirror must not fill the disk. */
const largest = 1024 * 1024 * 1024

interface Download {
  readonly file: LockedFile
  readonly mirrors: readonly string[]
  /** Path of the archive. */
  readonly to: string
}

/**
 * From the first mirror that has it, else from its publisher. What does not answer, has no such file or breaks off is passed over.
 * @throws Failure `denied` for other bytes than the lock names, `transient` when nobody has it
 */
export async function downloadTool(tools: Tools, { file, mirrors, to }: Download, signal: AbortSignal): Promise<void> {
  const { name, version, sha256 } = file
  const urls = [...mirrors.map((mirror) => mirror.replace(/\/+$/, '') + new URL(file.url).pathname), file.url]
  const tried: string[] = []
  for (const url of urls) {
    try {
      await fetchTo(tools, { url, to }, signal)
    } catch (thrown) {
      signal.throwIfAborted()
      tried.push(`${url}: ${toFailure(thrown).message}`)
      continue
    }
    const is = await hashOf(to)
    if (is === sha256) return
    await rm(to, { force: true })
    // Not tried elsewhere: somebody serves other bytes under this name, and that must be looked at.
    throw new Failure(
      'denied',
      `${name} ${version} from ${url} has the SHA-256 ${is}, not ${sha256}: it is not used.`,
      {
        hint: 'Look into who serves these bytes. Nothing of them was run.',
      },
    )
  }
  throw new Failure('transient', `${name} ${version} could not be downloaded.`, { details: tried })
}

async function fetchTo({ http }: Tools, { url, to }: { url: string; to: string }, signal: AbortSignal): Promise<void> {
  const answer = await http.stream({ method: 'GET', url, timeout: 60_000, signal })
  if (answer.status !== 200) {
    answer.body.resume()
    throw new Failure('absent', `answered ${answer.status}`)
  }
  let read = 0
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read += chunk.length
      done(read > largest ? new Failure('denied', `more than ${largest} bytes came`) : null, chunk)
    },
  })
  try {
    await pipeline(answer.body, bounded, createWriteStream(to, { mode: 0o600 }))
  } catch (thrown) {
    throw streamFailure(thrown, `GET ${url}`)
  }
}

/** The SHA-256 of a file as hex; undefined: there is none. */
export async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
    return hash.digest('hex')
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Failure('denied', `${file} cannot be read: ${(thrown as Error).message}`, { cause: thrown })
  }
}
