import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import { parseReference } from '../core/image.ts'
import { fetchBlob } from './registry/blob-file.ts'
import type { RegistryClient } from './registry/client.ts'
import { createRegistry } from './registry/registry.ts'
import type { Tools } from './tools.ts'
import { type DatabaseKind, readMetadata } from './trivy-metadata.ts'

export interface Download {
  readonly client: RegistryClient
  readonly tools: Tools
  readonly kind: DatabaseKind
  readonly mirror: string
  readonly folder: string
}

/** The artifact's one layer, checked against its digest before anything of it is used; the old database is replaced at once or not at all. */
export async function downloadDatabase(download: Download, signal: AbortSignal): Promise<void> {
  const { client, tools, kind, mirror, folder } = download
  const reference = parseReference(mirror, 'scan.database.mirrors')
  const found = await createRegistry(client).manifest(
    reference.tag === undefined && reference.digest === undefined
      ? { ...reference, tag: String(kind.schema) }
      : reference,
    signal,
  )
  if (found === null) throw new Failure('absent', 'there is no such database')
  const layer = layerOf(found.manifest)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const scratch = await mkdtemp(join(folder, '.new-'))
  try {
    const archive = join(scratch, 'db.tar.gz')
    await fetchBlob({ client, reference, ...layer, file: archive, what: kind.title }, signal)
    const fresh = join(scratch, 'fresh')
    await mkdir(fresh)
    // Only these two, whatever else the archive holds or says about where it belongs.
    const argv = ['tar', '-xzf', archive, '-C', fresh, '--no-same-owner', '--', kind.file, 'metadata.json']
    const result = await tools.exec({ argv, timeout: 300_000, signal })
    if (result.exit !== 0)
      throw new Failure('denied', `the archive is no database: ${result.stderr.trim().slice(0, 200)}`)
    const metadata = await readMetadata(fresh)
    if (metadata?.Version !== kind.schema)
      throw new Failure('denied', `the database has another form than ${kind.schema}`)
    const now = new Date(tools.clock.now()).toISOString()
    await tools.files.write(join(fresh, 'metadata.json'), JSON.stringify({ ...metadata, DownloadedAt: now }), 0o600)
    const place = join(folder, kind.folder)
    await rename(place, join(scratch, 'old')).catch(() => undefined)
    await rename(fresh, place)
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
