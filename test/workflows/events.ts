import type { Values } from './workflow.ts'

const repository = { default_branch: 'main', full_name: 'acme/shop' }
const base = {
  actor: 'ada',
  repository: 'acme/shop',
  run_id: '77',
  run_attempt: '1',
  token: 'job-token',
  workflow: 'Pipeline',
}

/** What `github` holds for the events of the table. */
export const events = {
  'pull request': pull({}),
  'pull request of a fork': pull({ head: { ref: 'x', repo: { fork: true, full_name: 'eve/shop' } } }),
  'pull request in a repository that is a fork itself': pull({
    head: { ref: 'topic', repo: { fork: true, full_name: 'acme/shop' } },
  }),
  'pull request of Dependabot': { ...pull({ user: { login: 'dependabot[bot]' } }), actor: 'dependabot[bot]' },
  'merge queue': ref('merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', {
    merge_group: { base_ref: 'refs/heads/main' },
  }),
  'push to main': ref('push', 'refs/heads/main'),
  'push of Dependabot to a branch': { ...ref('push', 'refs/heads/dependabot/npm/x'), actor: 'dependabot[bot]' },
  'push to a branch': ref('push', 'refs/heads/topic'),
  'version tag': ref('push', 'refs/tags/v1.2.3'),
  'release published': ref('release', 'refs/tags/v1.2.3', { action: 'published', release: { tag_name: 'v1.2.3' } }),
  'release deleted': ref('release', 'refs/tags/v1.2.3', { action: 'deleted', release: { tag_name: 'v1.2.3' } }),
  'by hand': ref('workflow_dispatch', 'refs/heads/main'),
  schedule: ref('schedule', 'refs/heads/main', { schedule: '0 4 * * 1' }),
} as const satisfies Record<string, Values>

export type EventName = keyof typeof events

function pull(over: object): Values {
  const head = { ref: 'topic', repo: { fork: false, full_name: 'acme/shop' } }
  const pull_request = { number: 7, head, user: { login: 'ada' }, ...over }
  return ref('pull_request', 'refs/pull/7/merge', { action: 'opened', number: 7, pull_request })
}

function ref(event_name: string, full: string, event: object = {}): Values {
  const [, kind, ...rest] = full.split('/')
  const ref_type = kind === 'tags' ? 'tag' : 'branch'
  return { ...base, event_name, ref: full, ref_name: rest.join('/'), ref_type, event: { repository, ...event } }
}
