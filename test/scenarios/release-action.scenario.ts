import { afterEach, expect, test } from 'vitest'
import { openGithubLedger } from '../../src/io/ledger/github.ts'
import { pushAttested, sbomStatement } from '../fakes/attested-image.ts'
import { startGithub } from '../fakes/github.ts'
import { startRegistry } from '../fakes/registry.ts'
import { record } from '../release/records.ts'
import { openJob } from './job.ts'

const token = 'gho_0123456789abcdef'
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A job for the tag of a version that was deployed to production, as the records at GitHub say. */
async function openDeployed() {
  const github = await startGithub({ token, repository: 'acme/shop', clock: { now: Date.now } })
  const env = { GITHUB_API_URL: github.url, GITHUB_REF: 'refs/tags/v1.1.0' }
  const config = 'app: shop\nenvironments: { production: { target: { compose: {} } } }\n'
  const job = await openJob(
    { '.github/deploy.yml': config, 'compose.yaml': 'services: {}\n', 'sbom.json': '{}' },
    {},
    env,
  )
  closing.push(
    () => job.close(),
    () => github.close(),
  )
  github.commits.add(job.sha)
  const { signal } = new AbortController()
  const ledger = openGithubLedger({ token, repository: 'acme/shop', apiUrl: github.url, runUrl: '', sha: '' })
  const registry = await startRegistry()
  closing.push(() => registry.close())
  const { reference } = await pushAttested(registry)
  const images = { app: reference }
  const { id: _, createdAt: _c, updatedAt: _u, ...deployed } = record({ commit: job.sha, images })
  await ledger.open({ ...deployed, key: 'deploy' }, signal)
  const run = () =>
    job.run('release', { inputs: { environment: 'production', assets: 'sbom.json', 'github-token': token } })
  return { github, job, run }
}

test('the version that production runs becomes a release, once', async () => {
  const { github, run } = await openDeployed()
  const first = await run()
  expect(first.code, first.log).toBe(0)
  expect(first.outputs).toMatchObject({
    result: 'succeeded',
    'release-url': 'https://github.com/acme/shop/releases/tag/v1.1.0',
  })
  expect(github.releases.all).toMatchObject([{ tag_name: 'v1.1.0', draft: false }])
  const assets = github.releases.all[0]?.assets ?? []
  const sbom = 'app.linux-arm64-v8.spdx.json'
  expect(assets.map(({ name }) => name)).toEqual(['deployment.json', 'sbom.json', sbom, 'SHA256SUMS'])
  expect(JSON.parse(assets[2]?.data.toString() ?? '')).toEqual(sbomStatement.predicate)
  const again = await run()
  expect(again.outputs['release-url']).toBe(first.outputs['release-url'])
  expect(github.releases.all).toHaveLength(1)
})

test('without the right to write, the summary says which one to add', async () => {
  const { github, run } = await openDeployed()
  github.fail({
    method: 'POST',
    path: '/releases',
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  })
  const refused = await run()
  expect(refused.outputs['failure-kind']).toBe('denied')
  expect(refused.summary).toContain('contents: write')
  expect(refused.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(token)
})
