import type { Reference, Repository } from '../../core/image.ts'
import type { RegistryClient } from './client.ts'
import { refusal } from './registry.ts'
import { byDigest, type Copying, copyTree, parts } from './tree.ts'

const indexType = 'application/vnd.oci.image.index.v1+json'

/** Referrers followed at most: what refers to them counts as well. */
const most = 1000

/**
 * Brings along what refers to these digests: found by the referrers API, else by the tag that stands for it (both of the OCI distribution
 * specification), and by the tags of cosign's older scheme (`sha256-….sig`, `.att`, `.sbom`).
 */
export async function copyReferrers(digests: readonly string[], copying: Copying): Promise<void> {
  const { registry, client, source, signal } = copying
  const tags = await registry.tags(source, signal)
  const queue = [...digests]
  const seen = new Set(queue)
  let asks = true
  for (let subject = queue.shift(); subject !== undefined && seen.size < most; subject = queue.shift()) {
    const name = subject.replace(':', '-')
    const answered: readonly Referrer[] | undefined = asks
      ? await askReferrers(client, byDigest(source, subject), signal)
      : undefined
    asks = answered !== undefined
    const found = answered ?? (tags.includes(name) ? await readIndex({ ...source, tag: name }, copying) : [])
    for (const { digest } of found) await copyTree(digest, copying)
    if (found.length > 0) await announce(subject, found, copying)
    for (const tag of tags.filter((one) => one.startsWith(`${name}.`))) await copyTag(tag, copying)
    for (const { digest } of found) {
      if (seen.has(digest)) continue
      seen.add(digest)
      queue.push(digest)
    }
  }
}

export interface Referrer {
  readonly digest: string
  readonly [key: string]: unknown
}

/** What refers to this digest, by the referrers API, else by the tag that stands for it. */
export async function listReferrers(
  subject: Reference,
  { registry, client }: Pick<Copying, 'registry' | 'client'>,
  signal: AbortSignal,
): Promise<readonly Referrer[]> {
  const tag = (subject.digest ?? '').replace(':', '-')
  const { registry: host, repository } = subject
  return (
    (await askReferrers(client, subject, signal)) ??
    (await readIndex({ registry: host, repository, tag }, { registry, signal }))
  )
}

/** Undefined: this registry has no such API. */
async function askReferrers(
  client: RegistryClient,
  subject: Reference,
  signal: AbortSignal,
): Promise<readonly Referrer[] | undefined> {
  const path = `referrers/${subject.digest}`
  const answer = await client.call({ method: 'GET', reference: subject, path, headers: { accept: indexType }, signal })
  if (answer.status === 200 && (answer.headers['content-type'] ?? '').startsWith(indexType))
    return referrersIn(answer.body.toString('utf8'))
  if (answer.status === 200 || [400, 404, 405, 501].includes(answer.status)) return undefined
  throw refusal(answer, subject)
}

async function readIndex(
  reference: Reference,
  { registry, signal }: Pick<Copying, 'registry' | 'signal'>,
): Promise<readonly Referrer[]> {
  const found = await registry.manifest(reference, signal)
  return found === null ? [] : referrersIn(found.manifest)
}

function referrersIn(text: string): Referrer[] {
  const known = new Set((parts(text).manifests ?? []).map(({ digest }) => digest))
  const { manifests = [] } = JSON.parse(text) as { manifests?: Referrer[] }
  return manifests.filter(({ digest }) => known.has(digest))
}

/** A registry without the API knows referrers only by the tag, which is ours to keep: what others wrote there stays. */
async function announce(subject: string, found: readonly Referrer[], copying: Copying): Promise<void> {
  const { registry, client, target, signal } = copying
  if ((await askReferrers(client, byDigest(target, subject), signal)) !== undefined) return
  const tag: Repository & { tag: string } = { ...target, tag: subject.replace(':', '-') }
  const before = await readIndex(tag, copying)
  const added = found.filter(({ digest }) => !before.some((one) => one.digest === digest))
  if (added.length === 0) return
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [...before, ...added] })
  await registry.put(tag, { manifest, mediaType: indexType }, signal)
}

async function copyTag(tag: string, copying: Copying): Promise<void> {
  const { registry, source, target, signal } = copying
  const found = await registry.manifest({ ...source, tag }, signal)
  if (found === null) return
  await copyTree(found.digest, copying)
  await registry.put({ ...target, tag }, found, signal)
}
