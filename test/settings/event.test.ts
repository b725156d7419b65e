import { describe, expect, test } from 'vitest'
import { branchOf, type Event, readOnly, tagOf } from '../../src/core/event.ts'
import { readEvent } from '../../src/settings/event.ts'

const sha = '1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d'
const headSha = 'ffffffffffffffffffffffffffffffffffffffff'
const repository = { default_branch: 'trunk', full_name: 'Acme/Shop' }

const runner = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'Acme/Shop',
  GITHUB_SHA: sha,
  GITHUB_ACTOR: 'mona',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_PATH: '/runner/event.json',
}

function read(name: string, ref: string, payload: object, env: Record<string, string> = {}): Promise<Event> {
  const files: Record<string, string> = { '/runner/event.json': JSON.stringify({ repository, ...payload }) }
  return readEvent({
    env: { ...runner, GITHUB_EVENT_NAME: name, GITHUB_REF: ref, ...env },
    readFile: async (path) => files[path],
  })
}

const pull = (head: string | null) => ({
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    base: { ref: 'trunk' },
    head: { ref: 'feature/x', sha: headSha, repo: head === null ? null : { full_name: head } },
  },
})

const pullTrigger = {
  on: 'pull_request',
  number: 7,
  base: 'trunk',
  head: 'feature/x',
  headSha,
  action: 'synchronize',
  fork: false,
  target: false,
}

interface Case {
  readonly name: string
  readonly ref: string
  readonly payload: object
  readonly env?: Record<string, string>
  readonly expected: Partial<Event>
  readonly readOnly?: boolean
}

const cases: Readonly<Record<string, Case>> = {
  'a pushed branch': {
    name: 'push',
    ref: 'refs/heads/feature/x',
    payload: { deleted: false },
    expected: { trigger: { on: 'push', branch: 'feature/x', deleted: false }, ref: 'refs/heads/feature/x' },
  },
  'a deleted branch': {
    name: 'push',
    ref: 'refs/heads/old',
    payload: { deleted: true },
    env: { GITHUB_SHA: '0000000000000000000000000000000000000000' },
    expected: { trigger: { on: 'push', branch: 'old', deleted: true } },
    readOnly: true,
  },
  'a pushed tag': {
    name: 'push',
    ref: 'refs/tags/v1.0.0',
    payload: { deleted: false, base_ref: 'refs/heads/trunk' },
    expected: { trigger: { on: 'tag', tag: 'v1.0.0', deleted: false, baseBranch: 'trunk' } },
  },
  'a tag pushed alone': {
    name: 'push',
    ref: 'refs/tags/release/1.0',
    payload: { base_ref: null },
    expected: { trigger: { on: 'tag', tag: 'release/1.0', deleted: false } },
  },
  'a deleted tag': {
    name: 'push',
    ref: 'refs/tags/v1.0.0',
    payload: { deleted: true },
    expected: { trigger: { on: 'tag', tag: 'v1.0.0', deleted: true } },
    readOnly: true,
  },
  'a pull request': {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    payload: pull('acme/shop'),
    expected: { trigger: pullTrigger as Event['trigger'], untrusted: false },
    readOnly: true,
  },
  'a pull request of a fork': {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    payload: pull('mallory/shop'),
    expected: { trigger: { ...pullTrigger, fork: true } as Event['trigger'], untrusted: true },
    readOnly: true,
  },
  'a pull request whose fork is gone': {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    payload: pull(null),
    expected: { trigger: { ...pullTrigger, fork: true } as Event['trigger'], untrusted: true },
    readOnly: true,
  },
  'a pull request of Dependabot': {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    payload: pull('acme/shop'),
    env: { GITHUB_ACTOR: 'dependabot[bot]' },
    expected: { trigger: pullTrigger as Event['trigger'], untrusted: true, actor: 'dependabot[bot]' },
    readOnly: true,
  },
  'a push of Dependabot': {
    name: 'push',
    ref: 'refs/heads/dependabot/npm/zod',
    payload: {},
    env: { GITHUB_ACTOR: 'dependabot[bot]' },
    expected: { untrusted: true },
    readOnly: true,
  },
  'pull_request_target is about the pull request, not the base': {
    name: 'pull_request_target',
    ref: 'refs/heads/trunk',
    payload: pull('mallory/shop'),
    expected: {
      trigger: { ...pullTrigger, fork: true, target: true } as Event['trigger'],
      ref: 'refs/pull/7/merge',
      name: 'pull_request_target',
      untrusted: true,
    },
    readOnly: true,
  },
  'a published release': {
    name: 'release',
    ref: 'refs/tags/v2.0.0-rc.1',
    payload: { action: 'published', release: { tag_name: 'v2.0.0-rc.1', prerelease: true } },
    expected: { trigger: { on: 'release', tag: 'v2.0.0-rc.1', action: 'published', prerelease: true } },
  },
  'a release of a runner that gives no ref': {
    name: 'release',
    ref: '',
    payload: { action: 'published', release: { tag_name: 'v2.0.0', prerelease: false } },
    expected: { ref: 'refs/tags/v2.0.0' },
  },
  'a schedule': {
    name: 'schedule',
    ref: 'refs/heads/trunk',
    payload: { schedule: '0 4 * * *' },
    expected: { trigger: { on: 'schedule', cron: '0 4 * * *' } },
  },
  'a run by hand': {
    name: 'workflow_dispatch',
    ref: 'refs/heads/trunk',
    payload: { inputs: { environment: 'staging', force: true, note: null } },
    expected: { trigger: { on: 'dispatch', inputs: { environment: 'staging', force: 'true', note: '' } } },
  },
  'a run by hand without inputs': {
    name: 'workflow_dispatch',
    ref: 'refs/heads/trunk',
    payload: { inputs: null },
    expected: { trigger: { on: 'dispatch', inputs: {} } },
  },
  'a merge queue': {
    name: 'merge_group',
    ref: 'refs/heads/gh-readonly-queue/trunk/pr-7',
    payload: { merge_group: { base_ref: 'refs/heads/trunk' } },
    expected: { trigger: { on: 'merge_group', base: 'trunk' } },
    readOnly: true,
  },
  'any other event': {
    name: 'issue_comment',
    ref: 'refs/heads/trunk',
    payload: {},
    expected: { trigger: { on: 'other', name: 'issue_comment' }, name: 'issue_comment' },
  },
  'a called workflow sees the event of its caller': {
    name: 'push',
    ref: 'refs/heads/trunk',
    payload: {},
    env: { GITHUB_WORKFLOW_REF: 'other/repo/.github/workflows/pipeline.yml@v1' },
    expected: { trigger: { on: 'push', branch: 'trunk', deleted: false }, repository: 'Acme/Shop' },
  },
  'a second attempt on GitHub Enterprise Server': {
    name: 'push',
    ref: 'refs/heads/trunk',
    payload: {},
    env: { GITHUB_SERVER_URL: 'https://git.example.com/', GITHUB_API_URL: '', GITHUB_RUN_ATTEMPT: '3' },
    expected: {
      serverUrl: 'https://git.example.com',
      apiUrl: 'https://git.example.com/api/v3',
      attempt: 3,
      runUrl: 'https://git.example.com/Acme/Shop/actions/runs/42/attempts/3',
    },
  },
}

describe('the event of a run', () => {
  test.each(Object.entries(cases))(
    '%s',
    async (_what, { name, ref, payload, env, expected, readOnly: harmless = false }) => {
      const event = await read(name, ref, payload, env)
      expect(event).toMatchObject(expected)
      expect(event).toMatchObject({ defaultBranch: 'trunk', source: 'github', dirty: false })
      expect(readOnly(event)).toBe(harmless)
    },
  )

  test('names everything that comes after', async () => {
    expect(await read('push', 'refs/heads/trunk', {})).toEqual({
      trigger: { on: 'push', branch: 'trunk', deleted: false },
      name: 'push',
      ref: 'refs/heads/trunk',
      sha,
      defaultBranch: 'trunk',
      repository: 'Acme/Shop',
      actor: 'mona',
      runId: '42',
      attempt: 1,
      runUrl: 'https://github.com/Acme/Shop/actions/runs/42',
      untrusted: false,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      source: 'github',
      dirty: false,
    })
  })

  test('branch and tag of a run', async () => {
    const push = await read('push', 'refs/heads/trunk', {})
    const release = await read('release', 'refs/tags/v1', { release: { tag_name: 'v1' } })
    expect([branchOf(push), tagOf(push), branchOf(release), tagOf(release)]).toEqual([
      'trunk',
      undefined,
      undefined,
      'v1',
    ])
  })
})

describe('an environment that is not that of a run', () => {
  const files: Record<string, string> = { '/list': '[]', '/broken': '{ "ref": ', '/push': '{}' }
  const good = { ...runner, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_PATH: '/push' }
  test.each([
    [{ GITHUB_EVENT_NAME: '' }, 'GITHUB_EVENT_NAME is not set: this is not the environment of a GitHub Actions run.'],
    [{ GITHUB_REPOSITORY: 'shop' }, 'GITHUB_REPOSITORY: expected owner/name, found "shop".'],
    [{ GITHUB_SHA: 'main' }, 'GITHUB_SHA: expected the 40 hex digits of a commit, found "main".'],
    [{ GITHUB_REF: 'main' }, 'GITHUB_REF: expected refs/heads/… or refs/tags/… for a push, found "main".'],
    [{ GITHUB_EVENT_PATH: '' }, 'GITHUB_EVENT_PATH is not set.'],
    [{ GITHUB_EVENT_PATH: '/none' }, 'GITHUB_EVENT_PATH: there is no file /none.'],
    [{ GITHUB_EVENT_PATH: '/locked' }, 'GITHUB_EVENT_PATH: /locked cannot be read.'],
    [{ GITHUB_EVENT_PATH: '/broken' }, 'GITHUB_EVENT_PATH: /broken is not JSON.'],
    [{ GITHUB_EVENT_PATH: '/list' }, 'GITHUB_EVENT_PATH: /list holds no JSON object.'],
    [{ GITHUB_EVENT_NAME: 'pull_request' }, 'The payload of this pull_request event has no number or no head commit.'],
  ])('%j', async (env, message) => {
    const readFile = async (path: string) => (path === '/locked' ? Promise.reject(new Error('EACCES')) : files[path])
    await expect(readEvent({ env: { ...good, ...env }, readFile })).rejects.toMatchObject({ kind: 'usage', message })
  })
})
