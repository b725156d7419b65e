import { createHash } from 'node:crypto'
import { PassThrough, type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../../core/failure.ts'
import { pinned, type Repository, repositoryName } from '../../core/image.ts'
import { streamFailure } from '../stream.ts'
import type { RegistryClient } from './client.ts'
import { endpointOf } from './endpoint.ts'
import { registryFailure } from './registry-failure.ts'

/** What a blob's way into a repository was. `sent`: its bytes went through this machine. */
export type BlobWay = 'there' | 'mounted' | 'sent'

export interface BlobCopy {
  readonly digest: string
  readonly size: number
  readonly from: Repository
  readonly to: Repository
}

/**
 * Puts a blob of one repository into another: mounted where both are in one registry, else streamed, never held in memory.
 * @throws Failure `absent` when the source has no such blob, `denied` when its bytes are others than its name says
 */
export async function copyBlob(client: RegistryClient, copy: BlobCopy, signal: AbortSignal): Promise<BlobWay> {
  const { digest, from, to } = copy
  const mounts = from.registry === to.registry
  if (!mounts && (await hasBlob(client, copy, signal))) return 'there'
  const query = mounts ? `?mount=${digest}&from=${encodeURIComponent(from.repository)}` : ''
  const begun = await client.call({
    method: 'POST',
    reference: to,
    path: `blobs/uploads/${query}`,
    headers: { 'content-length': '0' },
    signal,
    ...(mounts ? { from: from.repository } : {}),
  })
  if (begun.status === 201) return 'mounted'
  if (begun.status !== 202) throw registryFailure(begun, `${repositoryName(to)}: uploading a blob`, to.registry)
  await upload(client, { ...copy, location: locationOf(begun.headers, to) }, signal)
  return 'sent'
}

async function hasBlob(client: RegistryClient, { digest, to }: BlobCopy, signal: AbortSignal): Promise<boolean> {
  const answer = await client.call({ method: 'HEAD', reference: to, path: `blobs/${digest}`, headers: {}, signal })
  if (answer.status === 200) return true
  if (answer.status === 404) return false
  throw registryFailure(answer, pinned(repositoryName(to), digest), to.registry)
}

/** The bytes as one PATCH and the end as a PUT: what Docker itself does, so every registry takes it. */
async function upload(
  client: RegistryClient,
  { location, ...copy }: BlobCopy & { location: string },
  signal: AbortSignal,
): Promise<void> {
  const { digest, size, to } = copy
  const what = `${pinned(repositoryName(to), digest)}: uploading`
  const check = checksum(copy)
  let source: Promise<Readable> | undefined
  try {
    const sent = await client.open({
      method: 'PATCH',
      reference: to,
      path: location,
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
      body: () => {
        source ??= download(client, copy, signal).then((body) => follow(body, check))
        return source
      },
      signal,
    })
    sent.body.resume()
    if (![201, 202, 204].includes(sent.status))
      throw registryFailure({ ...sent, body: Buffer.alloc(0) }, what, to.registry)
    const url = new URL(locationOf(sent.headers, to))
    url.searchParams.set('digest', digest)
    const headers = { 'content-length': '0' }
    const ended = await client.call({ method: 'PUT', reference: to, path: url.href, headers, signal })
    if (ended.status !== 201 && ended.status !== 204) throw registryFailure(ended, what, to.registry)
  } finally {
    // Ends the download when the upload was refused before it was read.
    void source?.then((body) => body.destroy()).catch(() => undefined)
  }
}

async function download(client: RegistryClient, { digest, from }: BlobCopy, signal: AbortSignal): Promise<Readable> {
  const answer = await client.open({ method: 'GET', reference: from, path: `blobs/${digest}`, headers: {}, signal })
  if (answer.status === 200) return answer.body
  answer.body.resume()
  const what = pinned(repositoryName(from), digest)
  throw registryFailure({ ...answer, body: Buffer.alloc(0) }, what, from.registry)
}

/** What breaks the source breaks the upload, with the source's own words. */
function follow(body: Readable, check: Transform): Readable {
  const out = new PassThrough()
  pipeline(body, check, out).catch((error: unknown) => out.destroy(streamFailure(error, 'Reading a blob')))
  return out
}

function checksum({ digest, size, from }: BlobCopy): Transform {
  const hash = createHash('sha256')
  let read = 0
  const what = pinned(repositoryName(from), digest)
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      read += chunk.length
      done(
        read > size
          ? new Failure('denied', `${what}: the registry sent more than the ${size} bytes of its name.`)
          : null,
        chunk,
      )
    },
    flush(done) {
      if (read < size) return done(new Failure('transient', `${what}: only ${read} of ${size} bytes came.`))
      const is = `sha256:${hash.digest('hex')}`
      const hint = 'The registry, or a proxy before it, served other bytes than their name says. Look into it.'
      done(is === digest ? null : new Failure('denied', `${what}: the bytes are ${is}.`, { hint }))
    },
  })
}

export function locationOf(headers: Readonly<Record<string, string>>, { registry }: Repository): string {
  const url = URL.parse(headers['location'] ?? '', endpointOf(registry))
  if (url !== null && headers['location'] !== undefined) return url.href
  throw new Failure('transient', `${registry} did not say where a blob is to be uploaded.`)
}
