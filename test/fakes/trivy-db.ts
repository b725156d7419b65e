import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { strToU8, zipSync } from 'fflate'
import { temporaryFolder } from './folder.ts'
import { pusher } from './oci.ts'

const source = 'npm::GitHub Security Advisory npm'
const maven = 'maven::GitHub Security Advisory Maven'

/**
 * A database in Trivy's real format that knows two holes, in `leftpad` below 1.3.0 and in `com.acme:core` below 2.0, as the archive that mirrors serve.
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
      path: ['data-source'],
      key: maven,
      value: { ID: 'ghsa', Name: 'GitHub Security Advisory Maven', URL: 'https://x' },
    },
    { path: ['vulnerability'], key: 'CVE-2026-0002', value: { Title: 'core: logs too much', Severity: 'CRITICAL' } },
    {
      path: [maven, 'com.acme:core'],
      key: 'CVE-2026-0002',
      value: { PatchedVersions: ['2.0'], VulnerableVersions: ['<2.0'] },
    },
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

/** The database of JAR files in its real format (github.com/aquasecurity/trivy-java-db), which knows this one as com.acme:core 1.0. */
export function makeJavaDatabase(jar: Buffer, updated: string): Buffer {
  const folder = temporaryFolder()
  const database = new DatabaseSync(join(folder, 'trivy-java.db'))
  database.exec(`
    CREATE TABLE artifacts(id INTEGER PRIMARY KEY, group_id TEXT, artifact_id TEXT);
    CREATE TABLE indices(artifact_id INTEGER, version TEXT, sha1 BLOB, archive_type TEXT, foreign key (artifact_id) references artifacts(id));
    CREATE UNIQUE INDEX artifacts_idx ON artifacts(artifact_id, group_id);
    CREATE INDEX indices_artifact_idx ON indices(artifact_id);
    CREATE UNIQUE INDEX indices_sha1_idx ON indices(sha1);
    INSERT INTO artifacts VALUES (1, 'com.acme', 'core')`)
  const sha1 = createHash('sha1').update(jar).digest()
  database.prepare('INSERT INTO indices VALUES (1, ?, ?, ?)').run('1.0', sha1, 'jar')
  database.close()
  const metadata = { Version: 1, NextUpdate: '2099-01-01T00:00:00Z', UpdatedAt: updated, DownloadedAt: updated }
  writeFileSync(join(folder, 'metadata.json'), JSON.stringify(metadata))
  execFileSync('tar', ['-czf', 'db.tar.gz', 'trivy-java.db', 'metadata.json'], { cwd: folder })
  return readFileSync(join(folder, 'db.tar.gz'))
}

/** A JAR file that says nothing of itself: no POM, no manifest. */
export function makeJar(): Buffer {
  return Buffer.from(zipSync({ 'a.txt': strToU8('a') }))
}

/** Pushes it as the OCI artifact that publishers push, under the tag of its form. @returns its digest */
export async function pushDatabase(repository: string, archive: Buffer, form: '1' | '2' = '2'): Promise<string> {
  const to = pusher(repository)
  const config = await to.blob(Buffer.from('{}'))
  const layer = await to.blob(archive)
  const name = form === '1' ? 'javadb' : 'db'
  return to.manifest(form, 'application/vnd.oci.image.manifest.v1+json', {
    config: { mediaType: 'application/vnd.aquasec.trivy.config.v1+json', ...config },
    layers: [{ mediaType: `application/vnd.aquasec.trivy.${name}.layer.v1.tar+gzip`, ...layer }],
  })
}

/** Pushes an image that holds an installed npm package, and perhaps a JAR file. @returns `name@digest` */
export async function pushImage(repository: string, version: string, jar?: Buffer): Promise<string> {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'app/node_modules/leftpad'), { recursive: true })
  if (jar !== undefined) writeFileSync(join(folder, 'app/core.jar'), jar)
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
