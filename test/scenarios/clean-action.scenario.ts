import { afterEach, expect, test } from 'vitest'
import { openGithubLedger } from '../../src/io/ledger/github.ts'
import { startGithub } from '../fakes/github.ts'
import { startRegistry } from '../fakes/registry.ts'
import { record } from '../release/records.ts'
import { openJob } from './job.ts'

const token = 'gho_0123456789abcdef'
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** Three images that only their commits name, the first of which a record refers to. */
async function open(environments = '') {
  const [github, registry] = await Promise.all([
    startGithub({ token, repository: 'acme/shop', clock: { now: Date.now } }),
    startRegistry({ deletes: true }),
  ])
  const name = `${registry.host}/acme/shop`
  const job = await openJob(
    {
      '.github/deploy.yml': `app: shop\nimages: { app: "${name}" }\n${environments}`,
      'compose.yaml': 'services: {}\n',
    },
    {},
    { GITHUB_API_URL: github.url, DOCKER_HOST: 'unix:///nowhere/docker.sock' },
  )
  closing.push(
    () => job.close(),
    () => github.close(),
    () => registry.close(),
  )
  const digests = ['a', 'b', 'c'].map((letter, day) => {
    const digest = registry.pushBlob('acme/shop', JSON.stringify({ created: `2025-01-0${day + 1}T00:00:00Z`, letter }))
    const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest }
    return registry.push('acme/shop', { schemaVersion: 2, config, layers: [] }, { tag: `commit-${letter.repeat(40)}` })
  })
  github.commits.add(job.sha)
  const { signal } = new AbortController()
  const ledger = openGithubLedger({ token, repository: 'acme/shop', apiUrl: github.url, runUrl: '', sha: '' })
  const { id: _, createdAt: _c, updatedAt: _u, ...deployed } = record({ commit: job.sha })
  await ledger.open(
    { ...deployed, app: 'another', images: { app: `${name}@${digests[0]}` }, previous: {}, key: 'k' },
    signal,
  )
  const run = (inputs: Record<string, string> = {}) =>
    job.run('clean', { inputs: { 'github-token': token, ...inputs } })
  return { registry, run, left: () => Object.keys(registry.tags('acme/shop')).map((tag) => tag.at(-1)) }
}

test('what a record refers to stays, also of another application; of the rest the newest; a plan changes nothing', async () => {
  const { run, left } = await open()
  const planned = await run({ keep: '1', 'dry-run': 'true' })
  expect(planned.code, planned.log).toBe(0)
  expect(planned.summary).toContain('commit-'.concat('b'.repeat(40)))
  expect(left()).toEqual(['a', 'b', 'c'])
  const done = await run({ keep: '1' })
  expect(done, done.log).toMatchObject({ code: 0, outputs: { result: 'succeeded' } })
  expect(left()).toEqual(['a', 'c'])
})

test('an environment that cannot be looked at: nothing is removed', async () => {
  const { run, left } = await open('environments: { production: { target: { compose: {} } } }\n')
  const done = await run({ keep: '0' })
  expect(done.code, done.log).not.toBe(0)
  expect(left()).toEqual(['a', 'b', 'c'])
})

test.each(['-1', 'all', '1.5'])('keep: %s is refused', async (keep) => {
  const { run, left } = await open()
  expect(await run({ keep })).toMatchObject({ code: 2 })
  expect(left()).toHaveLength(3)
})
