import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPorts } from '../../src/io/ports.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { toolOperations } from '../../src/io/tool-install.ts'
import { compromised, type LockedTool, toolLock } from '../../src/io/tool-lock.ts'
import { readLock } from '../../src/io/tool-lock-file.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { listen } from '../fakes/server.ts'
import { findTool } from '../tool.ts'

const { signal } = new AbortController()
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const unzip = findTool('unzip')
// The library that starts programs looks for them on the PATH of the process.
beforeEach(() => vi.stubEnv('PATH', `${process.env['PATH']}:${dirname(unzip ?? '/')}`))
const here = `${platform()}/${arch()}`

interface Bench {
  readonly version?: string
  readonly sha256?: string | undefined
  readonly platform?: string
  readonly member?: string
  /** What the archive is made of, by which command. */
  readonly make?: (folder: string) => string
  readonly lock?: string
  readonly serve?: (path: string, archive: Buffer, out: ServerResponse) => Buffer | undefined | 'answered'
}

/** A server of tools, an archive with one program, and the lock that names it. */
async function setUp(bench: Bench = {}) {
  const { version = '0.72.0', member = 'trivy', make = tarred, serve } = bench
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'trivy'), '#!/bin/sh\necho good\n')
  chmodSync(join(folder, 'trivy'), 0o755)
  const file = make(folder)
  const archive = readFileSync(join(folder, file))
  const requests: string[] = []
  const server = await listen((incoming, out) => {
    requests.push(incoming.url ?? '')
    const body = serve === undefined ? archive : serve(incoming.url ?? '', archive, out)
    if (body === undefined) out.writeHead(404).end()
    else if (body !== 'answered') out.end(body)
  })
  const sha256 = 'sha256' in bench ? bench.sha256 : createHash('sha256').update(archive).digest('hex')
  const trivy: LockedTool = {
    version,
    release: `${server.url}/v{version}`,
    checksums: 'sums.txt',
    member,
    platforms: { [bench.platform ?? here]: { file: `trivy_{version}_${file}`, sha256 } },
  }
  const cache = temporaryFolder()
  const root = temporaryFolder()
  const env = { PATH: process.env['PATH'] ?? '', RUNNER_TOOL_CACHE: cache, RUNNER_TEMP: temporaryFolder() }
  const ports = createPorts({
    env,
    secrets: createSecrets(),
    signal,
    operations: (tools) => toolOperations(tools, { trivy }),
  })
  open.push(server, ports)
  const install = (mirrors: string[] = [], lock = '') =>
    ports.call('tool.install', { name: 'trivy', mirrors, root, lock }, signal) as unknown as Promise<{
      path: string
      version: string
      why: string
    }>
  return { install, server, requests, cache, root, trivy, folder }
}

function tarred(folder: string, ...words: string[]): string {
  execFileSync('tar', ['-czf', 'a.tar.gz', ...(words.length > 0 ? words : ['trivy'])], { cwd: folder })
  return 'a.tar.gz'
}

function zipped(folder: string, ...names: string[]): string {
  const files = names.map((name) => [name, readFileSync(join(folder, name))])
  writeFileSync(join(folder, 'a.zip'), zipSync(Object.fromEntries(files)))
  return 'a.zip'
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
  const { install, server, requests } = await setUp({
    serve: (path, archive) => (path.startsWith('/b/') ? archive : undefined),
  })
  await install(['http://127.0.0.1:9', `${server.url}/a/`, `${server.url}/b`])
  expect(requests).toEqual(['/a/v0.72.0/trivy_0.72.0_a.tar.gz', '/b/v0.72.0/trivy_0.72.0_a.tar.gz'])
  const evil = await setUp({ serve: () => Buffer.from('evil') })
  await expect(evil.install([`${evil.server.url}/m`])).rejects.toMatchObject({ kind: 'denied' })
  expect(evil.requests).toHaveLength(1)
})

test('no place that has it is told with every place', async () => {
  const { install, server } = await setUp({ serve: () => undefined })
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

test.each([
  ['a platform that the lock does not have', { platform: 'plan9/mips' }, `has no trivy for ${here}`],
  ['a lock without a checksum', { sha256: undefined }, 'names trivy 0.72.0 without a checksum'],
])('%s is no failure, and nothing is downloaded', async (_, bench, why) => {
  const { install, requests } = await setUp(bench)
  const answer = await install()
  expect([answer.path, answer.why]).toEqual(['', expect.stringContaining(why)])
  expect(requests).toEqual([])
})

test.skipIf(unzip === undefined)('a zip is unpacked as well', async () => {
  const { install } = await setUp({ make: (folder) => zipped(folder, 'trivy') })
  expect(run((await install()).path)).toBe('good')
})

describe('an archive that would write elsewhere', () => {
  const outside = (folder: string) => writeFileSync(join(folder, '..', 'evil-4711'), 'evil')

  const both = ['trivy', '../evil-4711']
  const unpackOnlyProgram = async (pack: (folder: string) => string) => {
    const { install, cache, folder } = await setUp({
      make: (made) => {
        outside(made)
        const file = pack(made)
        rmSync(join(made, '..', 'evil-4711'))
        return file
      },
    })
    expect(run((await install()).path)).toBe('good')
    expect(existsSync(join(folder, '..', 'evil-4711'))).toBe(false)
    expect(execFileSync('find', [cache, '-name', '*evil*'], { encoding: 'utf8' })).toBe('')
  }

  test('tar: only the program comes out', () => unpackOnlyProgram((folder) => tarred(folder, '-P', ...both)))

  test.skipIf(unzip === undefined)('zip: only the program comes out', () =>
    unpackOnlyProgram((folder) => zipped(folder, ...both)),
  )

  test('a link in the place of the program is refused', async () => {
    const { install } = await setUp({
      make: (folder) => {
        rmSync(join(folder, 'trivy'))
        symlinkSync('/bin/sh', join(folder, 'trivy'))
        return tarred(folder)
      },
    })
    await expect(install()).rejects.toMatchObject({ kind: 'denied', message: expect.stringContaining('no plain file') })
  })

  test('an archive without the program is refused', async () => {
    const { install } = await setUp({ member: 'other' })
    await expect(install()).rejects.toMatchObject({ kind: 'denied', message: expect.stringContaining('has no other') })
  })
})

test('a download that breaks off is no download: the next place is asked', async () => {
  const { install, server, requests } = await setUp({
    serve(path, archive, out) {
      if (!path.startsWith('/m/')) return archive
      out.writeHead(200, { 'content-length': archive.length })
      out.write(archive.subarray(0, 40), () => out.destroy())
      return 'answered'
    },
  })
  expect(run((await install([`${server.url}/m`])).path)).toBe('good')
  expect(requests).toHaveLength(2)
})

test('many at once get one program each time', async () => {
  const { install } = await setUp()
  const all = await Promise.all(Array.from({ length: 6 }, () => install()))
  expect(new Set(all.map(({ path }) => run(path)))).toEqual(new Set(['good']))
})

describe('a lock of the checkout', () => {
  test('stands for the shipped one', async () => {
    const { install, root, trivy } = await setUp()
    writeFileSync(join(root, 'tools.json'), JSON.stringify({ trivy: { ...trivy, version: '0.73.0' } }))
    const { path, version } = await install([], 'tools.json')
    expect([version, run(path)]).toEqual(['0.73.0', 'good'])
  })

  test.each<[string, (tool: LockedTool) => unknown, string, string]>([
    ['is not there', () => undefined, 'absent', 'There is no file tools.json'],
    ['is no JSON', () => '{', 'usage', 'not JSON'],
    ['names "latest"', (tool) => ({ ...tool, version: 'latest' }), 'usage', 'one version in full'],
    ['leads out of the archive', (tool) => ({ ...tool, member: '../../bin/sh' }), 'usage', 'without folders'],
    ['takes the member for an option', (tool) => ({ ...tool, member: '--to-command=sh' }), 'usage', 'without folders'],
    ['is short of digits', (tool) => ({ ...tool, platforms: { [here]: { file: 'a', sha256: 'abc' } } }), 'usage', here],
    ['comes by another way', (tool) => ({ ...tool, release: 'file:///etc' }), 'usage', 'trivy.release'],
    ['names a tampered release', (tool) => ({ ...tool, version: '0.69.5' }), 'denied', 'tampered'],
  ])('that %s is refused', async (_, change, kind, message) => {
    const { install, root, trivy, requests } = await setUp()
    const changed = change(trivy)
    const content = typeof changed === 'string' ? changed : JSON.stringify({ trivy: changed })
    if (changed !== undefined) writeFileSync(join(root, 'tools.json'), content)
    await expect(install([], 'tools.json')).rejects.toMatchObject({ kind, message: expect.stringContaining(message) })
    expect(requests).toEqual([])
  })
})

test('the shipped lock names whole, untampered releases with their publishers; no checksum is made up', () => {
  expect(readLock(JSON.stringify(toolLock), 'tool-lock.json')).toEqual(toolLock)
  for (const [name, { version, release, signature, platforms }] of Object.entries(toolLock)) {
    expect(compromised(name, version)).toBe(false)
    expect(release).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w-]+\/releases\/download\/v\{version\}$/)
    expect(signature?.identity.startsWith(release.replace(/releases\/.*/, '.github/workflows/'))).toBe(true)
    const sums = Object.values(platforms).flatMap(({ sha256 }) => (sha256 === undefined ? [] : [sha256]))
    // All of one release or none, and no two alike: they come from one signed file.
    expect([0, Object.keys(platforms).length]).toContain(new Set(sums).size)
  }
})
