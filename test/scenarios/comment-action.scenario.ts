import { afterEach, expect, test } from 'vitest'
import { startGithub } from '../fakes/github.ts'
import { openJob } from './job.ts'

const token = 'gho_0123456789abcdef'
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const config =
  'app: shop\ngates: { good: "true", bad: "echo ::set-output name=x::y; echo \'<!-- end -->\'; exit 3" }\nimages: {}\nscan: { trivy: off }\n'

async function open(options: { readOnly?: boolean; event?: string } = {}) {
  const github = await startGithub({ token, repository: 'acme/shop', clock: { now: Date.now }, ...options })
  const payload = {
    number: 7,
    pull_request: {
      number: 7,
      head: { ref: 'topic', sha: 'a'.repeat(40), repo: { full_name: 'acme/shop' } },
      base: { ref: 'main', repo: { full_name: 'acme/shop' } },
    },
  }
  const job = await openJob({ '.github/deploy.yml': config }, payload, {
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: options.event ?? 'pull_request',
    GITHUB_REF: options.event === undefined ? 'refs/pull/7/merge' : 'refs/heads/main',
  })
  closing.push(
    () => job.close(),
    () => github.close(),
  )
  const gates = await job.run('quality')
  const scan = await job.run('scan')
  const comment = (sections = [gates, scan].map(({ outputs }) => outputs['section'] ?? '').join('\n\n')) =>
    job.run('comment', { inputs: { sections, 'github-token': token } })
  return { github, job, gates, comment }
}

test('what the jobs put out is one comment, updated in place', async () => {
  const { github, gates, comment } = await open()
  expect(gates.code).toBe(1)
  expect(gates.outputs['section']).toMatch(/^\{"app":"shop","part":"quality".*\}$/)
  for (let time = 0; time < 2; time += 1)
    expect(await comment()).toMatchObject({ code: 0, outputs: { result: 'succeeded' } })
  expect(github.comments.all).toHaveLength(1)
  const [{ body } = { body: '' }] = github.comments.all
  expect(body).toContain('| bad | ✗ failed |')
  expect(body).toContain('| good | ✓ done |')
  expect(body).toContain('<summary>The plan</summary>')
  expect(body).toMatch(/Scan of/)
  expect(body.match(/<!-- end -->/g)).toHaveLength(2)
})

test('a fork: the summary says why there is none, with the right to add, and the job is good', async () => {
  const { github, comment } = await open({ readOnly: true })
  const { code, summary, log } = await comment()
  expect(code, log).toBe(0)
  expect(summary).toContain('pull-requests: write')
  expect(log).toContain('::notice')
  expect(github.comments.all).toEqual([])
})

test('GitHub is down: a warning, and the job is good', async () => {
  const { github, comment } = await open()
  for (let time = 0; time < 3; time += 1) github.fail({ path: '/issues/', status: 502 })
  const { code, log } = await comment()
  expect(code, log).toBe(0)
  expect(log).toContain('::warning')
})

test.each([
  ['no pull request', { event: 'push' }, undefined, { code: 0, outputs: { result: 'skipped' } }],
  ['nothing to tell', {}, '', { code: 0, outputs: { result: 'skipped' } }],
  ['something that no job put out', {}, 'hello', { code: 2, outputs: { result: 'failed' } }],
])('%s', async (_what, options, sections, expected) => {
  const { comment } = await open(options)
  expect(await comment(sections)).toMatchObject(expected)
})
