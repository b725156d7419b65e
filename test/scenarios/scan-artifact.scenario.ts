import { afterEach, expect, test } from 'vitest'
import { startArtifacts } from '../fakes/artifacts.ts'
import { openJob } from './job.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const report = {
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'lint' } }, results: [{ ruleId: 'R1', level: 'error', message: { text: 'bad' } }] }],
}

test('a pull request from a fork: the built action keeps the scan as an artifact, and says why', async () => {
  const artifacts = await startArtifacts()
  const config =
    'app: shop\nscan: { trivy: off, secrets: false, hardening: false, sarif: { lint: { file: out.json } } }\n'
  const repository = { full_name: 'acme/shop', default_branch: 'main' }
  const head = { sha: 'a'.repeat(40), ref: 'topic', repo: { full_name: 'evil/shop', fork: true } }
  const pull = { number: 7, head, base: { ref: 'main', sha: 'b'.repeat(40), repo: repository } }
  const job = await openJob(
    { '.github/deploy.yml': config, 'out.json': JSON.stringify(report) },
    { action: 'opened', number: 7, pull_request: pull, repository },
    {
      ...artifacts.env,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'topic',
      GITHUB_SERVER_URL: 'https://github.com',
    },
  )
  closing.push(
    () => job.close(),
    () => artifacts.close(),
  )
  const { code, log, summary } = await job.run('scan', { inputs: { 'github-token': 'gho_0123456789abcdef' } })
  expect([code, log]).toEqual([1, expect.stringContaining('lint: 1 high')])
  expect(log).toMatch(/::notice.*fork.*the artifact scan-shop-scan-1\./)
  expect(artifacts.artifacts.map(({ name, final }) => [name, final])).toEqual([['scan-shop-scan-1', true]])
  expect(summary).toContain('R1')
})
