import { createHash } from 'node:crypto'
import { Failure } from '../../core/failure.ts'
import { type Reference, type Repository, repositoryName } from '../../core/image.ts'
import { locationOf } from './blobs.ts'
import type { RegistryClient } from './client.ts'
import type { ManifestHead, Registry } from './registry.ts'
import { registryFailure } from './registry-failure.ts'

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const key = 'io.deploy-action.claim'

/** The empty JSON object, which stands for "nothing" in artifacts (OCI image specification, "guidance for an empty descriptor"). */
const empty = {
  mediaType: 'application/vnd.oci.empty.v1+json',
  digest: `sha256:${createHash('sha256').update('{}').digest('hex')}`,
  size: 2,
}

/** One claimant's entry: a small artifact under a tag of its own. */
export interface StoredClaim {
  readonly tag: string
  readonly digest: string
  readonly body: string
}

/** Writes an entry. The form is that of every OCI artifact (signatures, charts), so registries that hold those hold it. */
export async function writeClaim(
  reference: Reference,
  body: string,
  { registry, client }: { registry: Registry; client: RegistryClient },
  signal: AbortSignal,
): Promise<ManifestHead> {
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: 'application/vnd.deploy-action.claim.v1',
    config: empty,
    layers: [empty],
    annotations: { [key]: body },
  })
  const put = () => registry.put(reference, { manifest, mediaType: manifestType }, signal)
  try {
    return await put()
  } catch (thrown) {
    // The first one of a repository: the registry does not have the empty object yet.
    if (!(thrown instanceof Failure) || thrown.kind !== 'absent') throw thrown
    await putEmpty(client, reference, signal)
    return await put()
  }
}

/** Every entry whose tag begins so. */
export async function readClaims(
  repository: Repository,
  prefix: string,
  registry: Registry,
  signal: AbortSignal,
): Promise<readonly StoredClaim[]> {
  const tags = await registry.tags(repository, signal, prefix)
  const found = await Promise.all(tags.map((tag) => registry.manifest({ ...repository, tag }, signal)))
  return found.flatMap((one, index) => {
    const body = one === null ? undefined : bodyOf(one.manifest)
    return one === null || body === undefined ? [] : [{ tag: tags[index] ?? '', digest: one.digest, body }]
  })
}

function bodyOf(manifest: string): string | undefined {
  const { annotations } = JSON.parse(manifest) as { annotations?: Record<string, unknown> }
  const body = annotations?.[key]
  return typeof body === 'string' ? body : undefined
}

async function putEmpty(client: RegistryClient, { registry, repository }: Repository, signal: AbortSignal) {
  const to = { registry, repository }
  const what = `${repositoryName(to)}: uploading a blob`
  const shared = { reference: to, signal }
  const begun = await client.call({
    ...shared,
    method: 'POST',
    path: 'blobs/uploads/',
    headers: { 'content-length': '0' },
  })
  if (begun.status !== 202) throw registryFailure(begun, what, registry)
  const url = new URL(locationOf(begun.headers, to))
  url.searchParams.set('digest', empty.digest)
  const headers = { 'content-type': 'application/octet-stream' }
  const body = Buffer.from('{}')
  const ended = await client.call({ ...shared, method: 'PUT', path: url.href, headers, body })
  if (ended.status !== 201 && ended.status !== 204) throw registryFailure(ended, what, registry)
}
