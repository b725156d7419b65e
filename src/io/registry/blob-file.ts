import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../../core/failure.ts'
import type { Reference } from '../../core/image.ts'
import type { RegistryClient } from './client.ts'
import { registryFailure } from './registry-failure.ts'

export interface BlobFile {
  readonly client: RegistryClient
  readonly reference: Reference
  readonly digest: string
  readonly size: number
  readonly file: string
  /** For messages: "the database". */
  readonly what: string
}

/** A blob of any size into a file, compared with its digest; what is there afterwards is whole. @throws Failure */
export async function fetchBlob(
  { client, reference, digest, size, file, what }: BlobFile,
  signal: AbortSignal,
): Promise<void> {
  const answer = await client.open({ method: 'GET', reference, path: `blobs/${digest}`, headers: {}, signal })
  if (answer.status !== 200) {
    answer.body.resume()
    throw registryFailure({ ...answer, body: Buffer.alloc(0) }, what, reference.registry)
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
