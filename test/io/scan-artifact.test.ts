import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { artifactOperations, keepArtifact } from '../../src/io/scan-artifact.ts'
import { type FakeArtifacts, startArtifacts } from '../fakes/artifacts.ts'
import { temporaryFolder } from '../fakes/folder.ts'

const { signal } = new AbortController()
const before = { ...process.env }
const open: FakeArtifacts[] = []
afterEach(async () => {
  process.env = { ...before }
  for (const one of open.splice(0)) await one.close()
})

function folder() {
  const made = temporaryFolder()
  mkdirSync(join(made, 'sbom'))
  for (const name of ['.gitignore', 'report.json', 'lint.sarif', 'sbom/app.spdx.json'])
    writeFileSync(join(made, name), name)
  return made
}

/** The library of GitHub reads the environment of the process, as in a step of a job. */
async function storage(refuse?: { status: number; message: string }) {
  const server = await startArtifacts(refuse)
  open.push(server)
  Object.assign(process.env, server.env, { GITHUB_WORKSPACE: '/', GITHUB_SERVER_URL: 'https://github.com' })
  return server
}

test('the whole folder is kept, whole and under its own name', async () => {
  const server = await storage()
  const made = folder()
  expect(await keepArtifact({ env: server.env, folder: made, app: 'my shop' }, signal)).toEqual({
    name: 'scan-my-shop-scan-1',
    why: '',
  })
  expect(server.artifacts.map(({ name, final }) => [name, final])).toEqual([['scan-my-shop-scan-1', true]])
  const files = unzipSync(server.artifacts[0]?.content ?? new Uint8Array())
  expect(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]))).toEqual({
    'lint.sarif': 'lint.sarif',
    'report.json': 'report.json',
    'sbom/app.spdx.json': 'sbom/app.spdx.json',
  })
})

test('a second job of the same name gets a name of its own', async () => {
  const server = await storage()
  const keep = () => keepArtifact({ env: server.env, folder: folder(), app: 'shop' }, signal)
  expect([(await keep()).name, (await keep()).name]).toEqual(['scan-shop-scan-1', 'scan-shop-scan-1-2'])
})

test('a storage that refuses fails nothing; the folder is named, and what to do', async () => {
  const server = await storage({ status: 403, message: 'Artifact storage quota has been hit.' })
  const said: string[] = []
  const operations = artifactOperations({ env: server.env, say: (level, text) => void said.push(`${level}: ${text}`) })
  const made = folder()
  expect(await operations['scan.artifact']?.({ folder: made, app: 'shop' }, signal)).toMatchObject({ artifact: '' })
  expect(said).toEqual([
    expect.stringMatching(/^notice: There is no artifact of the scan: .*quota.*upload-artifact\.$/s),
  ])
  expect(said[0]).toContain(made)
})

test('outside a job there is no storage, and the folder remains', async () => {
  expect(await keepArtifact({ env: {}, folder: folder(), app: 'shop' }, signal)).toEqual({
    name: '',
    why: 'the runner gives no access to its artifacts',
  })
})
