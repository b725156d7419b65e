import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Json } from '../../src/core/json.ts'
import { codeScanningOperations } from '../../src/io/code-scanning.ts'
import { createGithubClient } from '../../src/io/ledger/github-client.ts'
import { createPorts } from '../../src/io/ports.ts'
import { commentOperations } from '../../src/io/pull-comment.ts'
import { reportOperations } from '../../src/io/scan-report.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { type CodeScanningOptions, startCodeScanning } from '../fakes/code-scanning.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { sha } from '../fakes/given.ts'

const { signal } = new AbortController()
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

interface Given {
  readonly results?: object[]
  readonly summary?: string
  /** The artifact that the folder becomes. */
  readonly artifact?: string
  /** Files of findings. */
  readonly files?: number
}

async function setUp(options: CodeScanningOptions = {}, bench: Given = {}) {
  const { results = [{ ruleId: 'A' }], summary = '### Scan', artifact = 'scan-shop', files = 1 } = bench
  const server = await startCodeScanning(options)
  const said: string[] = []
  const slept: number[] = []
  const clock = { now: () => 0, sleep: async (ms: number) => void slept.push(ms) }
  const ports = createPorts({
    env: { RUNNER_TEMP: temporaryFolder() },
    secrets: createSecrets(),
    signal,
    clock,
    operations: (tools) => {
      const client = createGithubClient({ token: 't', repository: 'acme/shop', apiUrl: server.url })
      const keep = async () => ({ name: artifact, why: artifact === '' ? 'the storage is full' : '' })
      const access = {
        ...tools,
        client,
        keep,
        say: (level: string, text: string) => void said.push(`${level}: ${text}`),
      }
      return { ...reportOperations(tools), ...codeScanningOperations(access), ...commentOperations(access) }
    },
  })
  open.push(server, ports)
  const folder = join(temporaryFolder(), 'scan')
  const category = 'deploy-action/trivy/app'
  const content = JSON.stringify({ version: '2.1.0', runs: [{ automationDetails: { id: `${category}/` }, results }] })
  const sarif = Array.from({ length: files }, (_, at) => ({
    category: at === 0 ? category : `${category}-${at}`,
    content,
  }))
  const result = { subjects: [], problems: [], findings: [], summary, worst: [], sarif }
  const call = (name: string, input: Record<string, Json>) => ports.call(name, { folder, ...input }, signal)
  await call('scan.keep', { result: JSON.stringify(result) })
  const upload = (more: Record<string, Json> = {}) =>
    call('sarif.upload', { sha, ref: 'refs/heads/main', fork: false, ...more })
  return { server, call, upload, said, slept }
}

test('findings are handed over compressed, and their processing is waited for', async () => {
  const { server, upload, said, slept } = await setUp({ pending: 2 })
  expect(await upload()).toEqual({ uploaded: 1, why: '' })
  expect(server.uploads).toMatchObject([{ body: { commit_sha: sha, ref: 'refs/heads/main' }, asked: 3 }])
  expect(slept).toEqual([2000, 5000, 10_000])
  expect(said).toEqual([])
})

test('several files are handed over one after the other, and their processing is waited for together', async () => {
  const { server, upload, slept } = await setUp({ pending: 1 }, { files: 3 })
  expect(await upload()).toEqual({ uploaded: 3, why: '' })
  expect(server.uploads.map(({ asked }) => asked)).toEqual([2, 2, 2])
  expect(slept).toEqual([2000, 2000, 2000, 5000, 5000, 5000])
})

test('processing that does not end is said, and nothing fails', async () => {
  const { upload, said } = await setUp({ pending: 100 })
  expect(await upload()).toMatchObject({ uploaded: 1 })
  expect(said).toEqual([
    'warning: Code scanning has not read the findings of deploy-action/trivy/app yet; they will appear later.',
  ])
})

test('findings that are refused are told with the reason', async () => {
  const { upload } = await setUp({ ends: 'failed' })
  await expect(upload()).rejects.toMatchObject({ kind: 'usage', details: ['rejecting SARIF'] })
})

test.each([
  ['a fork', {}, { fork: true }, 'this run comes from a fork'],
  [
    'no licence',
    { refuse: { status: 403, message: 'Advanced Security must be enabled for this repository' } },
    {},
    'it is not enabled',
  ],
  [
    'no permission',
    { refuse: { status: 403, message: 'Resource not accessible by integration' } },
    {},
    'security-events: write',
  ],
  ['a repository that cannot be seen', { refuse: { status: 404, message: 'Not Found' } }, {}, 'has none'],
])('%s: it is said where the findings are instead', async (_, options, more, why) => {
  const { server, upload, said } = await setUp(options)
  expect(await upload(more)).toMatchObject({ uploaded: 0, why: expect.stringContaining(why) })
  expect(said).toEqual([
    expect.stringMatching(
      /^notice: Code scanning gets no findings: .*annotations, the summary and the artifact scan-shop\.$/,
    ),
  ])
  expect(server.uploads).toEqual([])
})

test('where there is no artifact either, the files are named, and what keeps them', async () => {
  const { upload, said } = await setUp({ refuse: { status: 404, message: 'Not Found' } }, { artifact: '' })
  await upload()
  expect(said[0]).toMatch(/the files in .*\/scan \(no artifact: the storage is full; .*actions\/upload-artifact\)/)
})

test('trouble of today is no reason to be silent', async () => {
  const { upload } = await setUp({ refuse: { status: 502, message: 'Bad gateway' } })
  await expect(upload()).rejects.toMatchObject({ kind: 'transient' })
})

test('a file above 10 MiB loses its least severe findings, and it is said', async () => {
  const results = Array.from({ length: 300 }, (_, index) => ({
    ruleId: `R${index}`,
    text: randomBytes(40_000).toString('hex'),
  }))
  const { server, upload, said } = await setUp({}, { results })
  expect(await upload()).toMatchObject({ uploaded: 1 })
  const kept = server.uploads[0]?.sarif.runs[0]?.results as { ruleId: string }[]
  expect(kept.map(({ ruleId }) => ruleId)).toEqual(results.slice(0, 150).map(({ ruleId }) => ruleId))
  expect(said[0]).toContain('the 150 least severe findings were left out')
})

test('a pull request has one comment, which is changed', async () => {
  const { server, call } = await setUp()
  server.comments.push({ id: 1, body: 'somebody else' })
  expect(await call('scan.comment', { number: 7, app: 'shop' })).toMatchObject({ comment: 'made' })
  expect(await call('scan.comment', { number: 7, app: 'shop' })).toMatchObject({ comment: 'changed' })
  expect(await call('scan.comment', { number: 7, app: 'other' })).toMatchObject({ comment: 'made' })
  expect(server.comments.map(({ body }) => body)).toEqual([
    'somebody else',
    '<!-- deploy-action scan shop -->\n### Scan',
    '<!-- deploy-action scan other -->\n### Scan',
  ])
})

test('a comment has room for 65,536 characters', async () => {
  const { server, call } = await setUp({}, { results: [], summary: 'x'.repeat(100_000) })
  await call('scan.comment', { number: 7, app: 'shop' })
  expect(server.comments[0]?.body.length).toBeLessThan(65_536)
})

test('a token that may not comment fails nothing', async () => {
  const { call, said } = await setUp({ refuse: { status: 403, message: 'Resource not accessible by integration' } })
  expect(await call('scan.comment', { number: 7, app: 'shop' })).toEqual({ comment: 'none' })
  expect(said).toEqual([expect.stringContaining('pull-requests: write')])
})
