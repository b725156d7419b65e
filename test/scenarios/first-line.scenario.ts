import { afterEach, describe, expect, test } from 'vitest'
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

const config = `app: shop
gates: { test: 'true' }
images: { app: ghcr.io/acme/shop }
secrets: [JWT_SECRET]
environments:
  staging: { when: { branch: main }, target: { compose: {} } }
  production: { when: { tag: v* }, after: staging, target: { compose: {} } }
notify: { team: { slack: SLACK_URL } }
`

interface Row {
  readonly what: string
  readonly action?: string
  readonly inputs?: Record<string, string>
  readonly readOnly?: boolean
  readonly ref?: string
  readonly env?: Record<string, string>
  readonly code: number
  /** In the first line of the summary: what is wrong, and what to do. */
  readonly first: readonly RegExp[]
}

const good = { environment: 'staging', secrets: 'JWT_SECRET=x1y2z3w4', digest: `sha256:${'a'.repeat(64)}` }
const rows: readonly Row[] = [
  { what: 'a secret that is missing', inputs: { ...good, secrets: '' }, code: 2, first: [/JWT_SECRET/, /→ .*secrets/] },
  {
    what: 'a wrong name of an environment',
    inputs: { ...good, environment: 'stagng' },
    code: 2,
    first: [/stagng/, /did you mean .*staging/],
  },
  {
    what: 'no name of an environment',
    inputs: { digest: good.digest },
    code: 2,
    first: [/name of an environment/, /→ Name it/],
  },
  {
    what: 'no right to write records',
    inputs: good,
    readOnly: true,
    code: 4,
    first: [/403/, /→ .*deployments: write/],
  },
  {
    what: 'no token',
    inputs: { ...good, 'github-token': '' },
    code: 3,
    first: [/no token/, /→ Pass github-token/],
  },
  {
    what: 'no right to make releases',
    action: 'release',
    inputs: { environment: 'production' },
    readOnly: true,
    ref: 'refs/tags/v1.1.0',
    code: 4,
    first: [/403/, /→ .*contents: write/],
  },
  {
    what: 'a release of what production does not run',
    action: 'release',
    inputs: { environment: 'production' },
    ref: 'refs/tags/v9.9.9',
    code: 4,
    first: [/v9\.9\.9.*no deploy of it to production has succeeded/, /→ /],
  },
  {
    what: 'a deploy by Dependabot, whose runs may only read',
    inputs: { ...good, images: `app=ghcr.io/acme/shop@${good.digest}`, digest: '' },
    env: { GITHUB_ACTOR: 'dependabot[bot]' },
    code: 4,
    first: [/staging is not deployed.*dependabot\[bot\].*only read/, /→ .*by hand/],
  },
  {
    what: 'a password for a registry that is missing',
    action: 'login',
    inputs: { registry: 'gcr.io', username: '_json_key' },
    code: 3,
    first: [/no password for gcr\.io/, /→ .*input password/],
  },
  {
    what: 'a role of Amazon without the right to an identity',
    action: 'login',
    inputs: { registry: '123456789012.dkr.ecr.eu-central-1.amazonaws.com', 'aws-role': 'arn:aws:iam::1:role/x' },
    code: 3,
    first: [/OIDC token/, /→ .*id-token: write/],
  },
  {
    what: 'something else than the sections of jobs',
    action: 'comment',
    inputs: { sections: 'hello' },
    code: 2,
    first: [/hello.* is not the output section/, /→ .*needs\.build\.outputs\.section/],
  },
  {
    what: 'a slip in an input',
    inputs: { ...good, environmnt: 'staging' },
    code: 2,
    first: [/environmnt/, /did you mean/],
  },
]

async function open({
  readOnly = false,
  ref = 'refs/heads/main',
  env: more = {},
}: Pick<Row, 'readOnly' | 'ref' | 'env'>) {
  const github = await startGithub({ token, repository: 'acme/shop', clock: { now: Date.now } })
  const env = { GITHUB_API_URL: github.url, GITHUB_REF: ref, ...more }
  const job = await openJob(
    { '.github/deploy.yml': config, 'compose.yaml': 'services: {}\n', Dockerfile: 'FROM scratch\n' },
    {},
    env,
  )
  closing.push(
    () => job.close(),
    () => github.close(),
  )
  github.commits.add(job.sha).add('f'.repeat(40))
  const registry = await startRegistry()
  closing.push(() => registry.close())
  const images = { app: `${registry.host}/acme/shop@sha256:${'1'.repeat(64)}` }
  const { signal } = new AbortController()
  const ledger = openGithubLedger({ token, repository: 'acme/shop', apiUrl: github.url, runUrl: '', sha: '' })
  const {
    id: _,
    createdAt: _c,
    updatedAt: _u,
    ...deployed
  } = record({ images, commit: ref.endsWith('v9.9.9') ? 'f'.repeat(40) : job.sha })
  await ledger.open({ ...deployed, key: 'deploy' }, signal)
  const refused = { method: 'POST', status: 403, body: { message: 'Resource not accessible by integration' } }
  if (readOnly) for (let time = 0; time < 5; time += 1) github.fail(refused)
  return { github, job }
}

describe('the first line of the summary says what is wrong and what to do', () => {
  test.each(rows)('$what', async ({ action = 'deploy', inputs = {}, code, first, ...around }) => {
    const { job } = await open(around)
    const done = await job.run(action, { inputs: { 'github-token': token, ...inputs } })
    const [top = ''] = done.summary.split('\n')
    const line = top.replaceAll(/&#(\d+);/g, (_, point) => String.fromCharCode(Number(point)))
    expect(done.code, done.log).toBe(code)
    expect(line).toMatch(/^## ❌ /)
    for (const pattern of first) expect(line).toMatch(pattern)
    expect(done.summary).not.toContain(token)
  })

  test('a release that exists is left as it is, and that is said', async () => {
    const { github, job } = await open({ ref: 'refs/tags/v1.1.0' })
    github.releases.add({ tag_name: 'v1.1.0', body: 'by hand' })
    const done = await job.run('release', { inputs: { 'github-token': token, environment: 'production' } })
    expect(done.code, done.log).toBe(0)
    expect(done.summary).toContain('is released already')
    expect(github.releases.all).toMatchObject([{ body: 'by hand' }])
  })
})
