import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createPorts } from '../../src/io/ports.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { toolOperations } from '../../src/io/tool-install.ts'
import { compromised, type LockedTool, toolLock } from '../../src/io/tool-lock.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { listen } from '../fakes/server.ts'

const { signal } = new AbortController()
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

/** A server of tools, an archive with one program, and the lock that names it. */
async function setUp(change: Partial<LockedTool> = {}, serve?: (path: string, archive: Buffer) => Buffer | undefined) {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'trivy'), '#!/bin/sh\necho good\n')
  chmodSync(join(folder, 'trivy'), 0o755)
  execFileSync('tar', ['-czf', 'archive', 'trivy'], { cwd: folder })
  const archive = readFileSync(join(folder, 'archive'))
  const requests: string[] = []
  const server = await listen((incoming, out) => {
    requests.push(incoming.url ?? '')
    const body = serve === undefined ? archive : serve(incoming.url ?? '', archive)
    if (body === undefined) out.writeHead(404).end()
    else out.end(body)
  })
  const sha256 = createHash('sha256').update(archive).digest('hex')
  const here = `${platform()}/${arch()}`
  const tool = {
    version: '0.72.0',
    platform: here,
    url: `${server.url}/v0.72.0/trivy.tar.gz`,
    sha256,
    member: 'trivy',
    ...change,
  }
  const cache = temporaryFolder()
  const env = { PATH: process.env['PATH'] ?? '', RUNNER_TOOL_CACHE: cache, RUNNER_TEMP: temporaryFolder() }
  const ports = createPorts({
    env,
    secrets: createSecrets(),
    signal,
    operations: (tools) => toolOperations(tools, { trivy: [tool] }),
  })
  open.push(server, ports)
  const install = (mirrors: string[] = []) =>
    ports.call('tool.install', { name: 'trivy', mirrors }, signal) as unknown as Promise<{
      path: string
      version: string
    }>
  return { install, server, requests, cache }
}

const run = (path: string) => execFileSync(path, { encoding: 'utf8' }).trim()

test('a program is downloaded once, verified, and run', async () => {
  const { install, requests } = await setUp()
  const { path, version } = await install()
  expect([version, run(path)]).toEqual(['0.72.0', 'good'])
  expect((await install()).path).toBe(path)
  expect(requests).toHaveLength(1)
})

test('other bytes than the lock names are refused, and nothing of them stays', async () => {
  const { install, cache } = await setUp({ sha256: '0'.repeat(64) })
  await expect(install()).rejects.toMatchObject({
    kind: 'denied',
    message: expect.stringContaining(`not ${'0'.repeat(64)}`),
  })
  expect(execFileSync('find', [cache, '-type', 'f'], { encoding: 'utf8' })).toBe('')
})

test('what somebody changed in the cache is not run: the program is unpacked anew, a changed archive is downloaded anew', async () => {
  const { install, requests } = await setUp()
  const { path } = await install()
  writeFileSync(path, '#!/bin/sh\necho evil\n')
  expect(run((await install()).path)).toBe('good')
  appendFileSync(join(path, '..', 'archive'), 'x')
  expect(run((await install()).path)).toBe('good')
  expect(requests).toHaveLength(2)
})

test('mirrors are asked first, in their order; they cannot change what is accepted', async () => {
  const { install, server, requests } = await setUp({}, (path, archive) =>
    path.startsWith('/b/') ? archive : undefined,
  )
  await install(['http://127.0.0.1:9', `${server.url}/a/`, `${server.url}/b`])
  expect(requests).toEqual(['/a/v0.72.0/trivy.tar.gz', '/b/v0.72.0/trivy.tar.gz'])
  const evil = await setUp({}, () => Buffer.from('evil'))
  await expect(evil.install([`${evil.server.url}/m`])).rejects.toMatchObject({ kind: 'denied' })
  expect(evil.requests).toHaveLength(1)
})

test('no place that has it is told with every place', async () => {
  const { install, server } = await setUp({}, () => undefined)
  await expect(install([`${server.url}/m`])).rejects.toMatchObject({
    kind: 'transient',
    details: [expect.stringContaining('/m/v0'), expect.stringContaining('404')],
  })
})

test.each(['0.69.4', '0.69.5', '0.69.6'])(
  'a lock that names the tampered %s is refused before anything is downloaded',
  async (version) => {
    const { install, requests } = await setUp({ version })
    await expect(install()).rejects.toMatchObject({ kind: 'denied' })
    expect(requests).toEqual([])
  },
)

test('a platform that the lock does not have is no failure', async () => {
  const { install } = await setUp({ platform: 'plan9/mips' })
  expect(await install()).toBeNull()
})

test('our own lock names whole, untampered releases', () => {
  const all = Object.entries(toolLock).flatMap(([name, tools]) => tools.map((tool) => ({ name, ...tool })))
  for (const { name, version, url, sha256 } of all) {
    expect(compromised(name, version)).toBe(false)
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(url).toMatch(/^https:\/\//)
    expect(url).toContain(version)
  }
  expect(existsSync(join(import.meta.dirname, '../../src/io/tool-lock.json'))).toBe(true)
})
