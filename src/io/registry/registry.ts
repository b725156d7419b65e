import { createHash } from 'node:crypto'
import { type Digest, isDigest } from '../../core/digest.ts'
import { Failure } from '../../core/failure.ts'
import { type Reference, type Repository, repositoryName } from '../../core/image.ts'
import type { Answer } from '../exchange.ts'
import type { RegistryClient } from './client.ts'
import { registryFailure } from './registry-failure.ts'

/** A manifest or index, byte for byte as the registry keeps it. */
export interface Manifest {
  readonly digest: Digest
  readonly mediaType: string
  readonly size: number
  readonly manifest: string
}

export type ManifestHead = Omit<Manifest, 'manifest'>

/** The distribution API (https://github.com/opencontainers/distribution-spec). What does not exist is null where that is an answer. */
export interface Registry {
  head(reference: Reference, signal: AbortSignal): Promise<ManifestHead | null>
  manifest(reference: Reference, signal: AbortSignal): Promise<Manifest | null>
  /** A small blob that is text: an image's configuration. @throws Failure `absent` */
  blob(reference: Reference, signal: AbortSignal): Promise<string>
  /** Gives what stands under the reference another tag in the same repository. @throws Failure `absent`, `denied` */
  tag(reference: Reference, tag: string, signal: AbortSignal): Promise<ManifestHead>
  put(
    reference: Reference,
    manifest: Pick<Manifest, 'manifest' | 'mediaType'>,
    signal: AbortSignal,
  ): Promise<ManifestHead>
  /** Removes a manifest by its digest. False where the registry does not do that. @throws Failure `denied` */
  remove(reference: Reference, signal: AbortSignal): Promise<boolean>
  /** All tags, or those that begin so, in the registry's order; none when the repository does not exist. */
  tags(repository: Repository, signal: AbortSignal, prefix?: string): Promise<readonly string[]>
}

/** All four, always: a registry answers a type that was not asked for with a made-up manifest under another digest. */
const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** Pages of tags that are read at most. */
const pages = 200

/** Manifests asked for by digest that are kept: they never change, and a stage that looked at one copies it next. */
const kept = 100

/** A registry by the OCI distribution specification. */
export function createRegistry({ call: client }: RegistryClient): Registry {
  const seen = new Map<string, Manifest>()
  const registry: Registry = {
    async head(reference, signal) {
      const answer = await client({
        method: 'HEAD',
        reference,
        path: manifestPath(reference),
        headers: { accept },
        signal,
      })
      if (answer.status === 404) return null
      if (answer.status !== 200) throw refusal(answer, reference)
      const digest = answer.headers['docker-content-digest'] ?? ''
      if (!isDigest(digest)) {
        const found = await registry.manifest(reference, signal)
        return found === null ? null : withoutManifest(found)
      }
      expectDigest(reference, digest)
      return { digest, mediaType: mediaTypeOf(answer), size: Number(answer.headers['content-length'] ?? 0) }
    },
    async manifest(reference, signal) {
      const known = seen.get(pinnedName(reference))
      if (known !== undefined) return known
      const answer = await client({
        method: 'GET',
        reference,
        path: manifestPath(reference),
        headers: { accept },
        signal,
      })
      if (answer.status === 404) return null
      if (answer.status !== 200) throw refusal(answer, reference)
      const digest = digestOf(answer.body)
      const said = answer.headers['docker-content-digest']
      if (said !== undefined && said !== digest) throw forged(reference, said, digest)
      expectDigest(reference, digest)
      const found = {
        digest,
        mediaType: mediaTypeOf(answer),
        size: answer.body.length,
        manifest: answer.body.toString('utf8'),
      }
      if (seen.size >= kept) seen.clear()
      seen.set(pinnedName({ ...reference, digest }), found)
      return found
    },
    async blob(reference, signal) {
      const { digest } = reference
      if (digest === undefined) throw new Failure('bug', `A blob was asked for without a digest: ${show(reference)}.`)
      const answer = await client({ method: 'GET', reference, path: `blobs/${digest}`, headers: {}, signal })
      if (answer.status !== 200) throw refusal(answer, reference)
      expectDigest(reference, digestOf(answer.body))
      return answer.body.toString('utf8')
    },
    async tag(reference, tag, signal) {
      const found = await registry.manifest(reference, signal)
      if (found === null)
        throw new Failure('absent', `${show(reference)} does not exist, so it cannot be tagged ${tag}.`)
      const { registry: host, repository } = reference
      const target = { registry: host, repository, tag }
      // A registry whose tags are immutable refuses even the same digest again.
      if ((await registry.head(target, signal))?.digest === found.digest) return withoutManifest(found)
      return await registry.put(target, found, signal)
    },
    async put(reference, { manifest, mediaType }, signal) {
      const headers = { 'content-type': mediaType }
      const body = Buffer.from(manifest, 'utf8')
      const digest = digestOf(body)
      expectDigest(reference, digest)
      const answer = await client({ method: 'PUT', reference, path: manifestPath(reference), headers, body, signal })
      if (answer.status !== 201 && answer.status !== 200) throw refusal(answer, reference)
      const said = answer.headers['docker-content-digest']
      if (said !== undefined && said !== digest) throw forged(reference, said, digest)
      return { digest, mediaType, size: body.length }
    },
    async remove(reference, signal) {
      const path = manifestPath(reference)
      const answer = await client({ method: 'DELETE', reference, path, headers: {}, signal })
      if ([202, 200, 204, 404].includes(answer.status)) {
        seen.delete(pinnedName(reference))
        return true
      }
      if ([400, 405, 501].includes(answer.status)) return false
      throw refusal(answer, reference)
    },
    async tags(repository, signal, prefix = '') {
      const found: string[] = []
      const all = 'tags/list?n=1000'
      const after = prefix === '' ? all : `${all}&last=${prefix}`
      let path = after
      for (let page = 0; page < pages; page++) {
        const answer = await client({ method: 'GET', reference: repository, path, headers: {}, signal })
        if (answer.status === 404) return found
        if (answer.status === 400 && path === after && after !== all) {
          // To this registry `last` is a word of its own: then all pages are read.
          path = all
          continue
        }
        if (answer.status !== 200) throw refusal(answer, repository)
        const tags = tagsIn(answer)
        found.push(...tags.filter((tag) => tag.startsWith(prefix)))
        const next = /<[^>]*\/tags\/list(\?[^>]*)>\s*;\s*rel="?next"?/.exec(answer.headers['link'] ?? '')?.[1]
        if (next === undefined || isPast(prefix, tags)) return found
        path = `tags/list${next}`
      }
      throw new Failure('capacity', `${show(repository)} has more tags than can be read.`)
    },
  }
  return registry
}

/** The identity of these bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest
}

/** Without the tag: only a digest never changes. */
function pinnedName({ registry, repository, digest }: Reference): string {
  return digest === undefined ? '' : `${registry}/${repository}@${digest}`
}

function manifestPath({ tag, digest }: Reference): string {
  return `manifests/${digest ?? tag ?? 'latest'}`
}

function mediaTypeOf(answer: Answer): string {
  return (answer.headers['content-type'] ?? '').split(';')[0]?.trim() ?? ''
}

/** Whether a page in the specification's order goes beyond what begins so. */
function isPast(prefix: string, tags: readonly string[]): boolean {
  const last = tags.at(-1) ?? ''
  const sorted = tags.every((tag, index) => index === 0 || (tags[index - 1] ?? '') < tag)
  return prefix !== '' && sorted && last > prefix && !last.startsWith(prefix)
}

function tagsIn(answer: Answer): string[] {
  const { tags } = JSON.parse(answer.body.toString('utf8')) as { tags?: unknown }
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
}

function expectDigest(reference: Reference, digest: string): void {
  if (reference.digest !== undefined && reference.digest !== digest) throw forged(reference, reference.digest, digest)
}

function forged(reference: Repository, said: string, is: string): Failure {
  return new Failure('denied', `${show(reference)}: the bytes are ${is}, not ${said}.`, {
    hint: 'The registry, or a proxy before it, served other bytes than their name says. Do not deploy them; look into it.',
  })
}

/** An answer that is not what was asked for, as a failure. */
export function refusal(answer: Answer, reference: Repository): Failure {
  return registryFailure(answer, show(reference), reference.registry)
}

function withoutManifest({ manifest: _, ...head }: Manifest): ManifestHead {
  return head
}

/** A reference as people write it. */
export function show(reference: Reference): string {
  const { tag, digest } = reference
  return repositoryName(reference) + (tag === undefined ? '' : `:${tag}`) + (digest === undefined ? '' : `@${digest}`)
}
