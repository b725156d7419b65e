import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './folder.ts'
import { pusher } from './oci.ts'

const source = 'npm::GitHub Security Advisory npm'

/**
 * A database in Trivy's real format that knows one hole, in `leftpad` below 1.3.0, as the archive that mirrors serve.
 * @param program the toolbox's `trivy-db`
 */
export function makeDatabase(program: string, updated: string): Buffer {
  const folder = temporaryFolder()
  const entries = [
    {
      path: ['data-source'],
      key: source,
      value: { ID: 'ghsa', Name: 'GitHub Security Advisory npm', URL: 'https://github.com/advisories' },
    },
    { path: ['vulnerability'], key: 'CVE-2026-0001', value: { Title: 'leftpad: pads too much', Severity: 'CRITICAL' } },
    {
      path: [source, 'leftpad'],
      key: 'CVE-2026-0001',
      value: { PatchedVersions: ['1.3.0'], VulnerableVersions: ['<1.3.0'] },
    },
  ]
  execFileSync(program, [join(folder, 'trivy.db')], { input: entries.map((entry) => JSON.stringify(entry)).join('\n') })
  const metadata = { Version: 2, NextUpdate: '2099-01-01T00:00:00Z', UpdatedAt: updated, DownloadedAt: updated }
  writeFileSync(join(folder, 'metadata.json'), JSON.stringify(metadata))
  execFileSync('tar', ['-czf', 'db.tar.gz', 'trivy.db', 'metadata.json'], { cwd: folder })
  return readFileSync(join(folder, 'db.tar.gz'))
}

/** Pushes it as the OCI artifact that publishers push. @returns its digest */
export async function pushDatabase(repository: string, archive: Buffer): Promise<string> {
  const to = pusher(repository)
  const config = await to.blob(Buffer.from('{}'))
  const layer = await to.blob(archive)
  return to.manifest('2', 'application/vnd.oci.image.manifest.v1+json', {
    config: { mediaType: 'application/vnd.aquasec.trivy.config.v1+json', ...config },
    layers: [{ mediaType: 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip', ...layer }],
  })
}

/** Pushes an image that holds an installed npm package. @returns `name@digest` */
export async function pushImage(repository: string, version: string): Promise<string> {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'app/node_modules/leftpad'), { recursive: true })
  writeFileSync(
    join(folder, 'app/node_modules/leftpad/package.json'),
    JSON.stringify({ name: 'leftpad', version, license: 'WTFPL' }),
  )
  execFileSync('tar', ['-cf', 'layer.tar', 'app'], { cwd: folder })
  const tar = readFileSync(join(folder, 'layer.tar'))
  const to = pusher(repository)
  const layer = await to.blob(tar)
  const rootfs = { type: 'layers', diff_ids: [layer.digest] }
  const config = await to.blob(Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', config: {}, rootfs })))
  const digest = await to.manifest('latest', 'application/vnd.oci.image.manifest.v1+json', {
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', ...layer }],
  })
  return `${repository}@${digest}`
}
