// Base images for amd64 and arm64 in a local registry, built there once from the toolbox's files.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { baseContext } from '../toolbox.d/base-image.mjs'
import { partFolder } from '../toolbox.d/cache.mjs'
import { installParts } from '../toolbox.d/install.mjs'
import { run } from '../toolbox.d/shell.mjs'

/**
 * Builds and pushes a base image where the registry does not have it yet.
 * @param {'node' | 'busybox'} name `node` has Node 24 and its libraries, `busybox` a static shell and web server
 * @param {{ registry: string, env: Record<string, string> }} engine
 * @returns {Promise<string>} its reference by digest
 */
export async function ensureBaseImage(name, { registry, env }) {
  await installParts(['base-image'])
  const repository = `base/${name}`
  const tag = path.basename(partFolder('base-image')).slice('base-image-'.length)
  const known = await headDigest(registry, repository, tag)
  if (known !== undefined) return `${registry}/${repository}@${known}`
  const scratch = mkdtempSync(path.join(tmpdir(), 'base-image-'))
  try {
    const metadata = path.join(scratch, 'metadata.json')
    const output = `type=image,name=${registry}/${repository}:${tag},push=true,oci-mediatypes=true`
    await run(
      'docker',
      [
        ...['buildx', 'build', '--quiet', '--platform', 'linux/amd64,linux/arm64', '--provenance', 'false'],
        ...['--output', output, '--metadata-file', metadata, baseContext(name)],
      ],
      { env: { ...process.env, ...env, SOURCE_DATE_EPOCH: '0' } },
    )
    const digest = JSON.parse(readFileSync(metadata, 'utf8'))['containerimage.digest']
    const held = await headDigest(registry, repository, tag)
    if (held !== digest) throw new Error(`${repository}:${tag} was built as ${digest}, but ${registry} has ${held}`)
    return `${registry}/${repository}@${digest}`
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * The digest a registry has for a tag or digest, undefined when it has none.
 * @param {string} registry
 * @param {string} repository
 * @param {string} reference
 */
export async function headDigest(registry, repository, reference) {
  const response = await fetch(`http://${registry}/v2/${repository}/manifests/${reference}`, {
    method: 'HEAD',
    headers: { Accept: manifestTypes.join(', ') },
    signal: AbortSignal.timeout(10_000),
  })
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`${registry} answered ${response.status} for ${repository}:${reference}`)
  return response.headers.get('docker-content-digest') ?? undefined
}

/** All four must be named: a registry answers a missing one with a made-up manifest and another digest. */
const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]
