import type { Event, Trigger } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import { readPayload } from './event/payload.ts'
import { pullRequest } from './event/pull-request.ts'
import { isSha, textAt } from './event/read.ts'
import type { Environment } from './interpolate.ts'
import type { Mapping } from './path.ts'

export interface EventInput {
  readonly env: Environment
  readonly readFile: (path: string) => Promise<string | undefined>
}

/** The event of a GitHub Actions run, from GITHUB_* and the payload. A called workflow sees its caller's event.
 * @throws Failure `usage` when the environment is not that of a run */
export async function readEvent({ env, readFile }: EventInput): Promise<Event> {
  const name = need(env, 'GITHUB_EVENT_NAME')
  const payload = await readPayload(env['GITHUB_EVENT_PATH'], readFile)
  const repository = need(env, 'GITHUB_REPOSITORY')
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new Failure('usage', `GITHUB_REPOSITORY: expected owner/name, found ${JSON.stringify(repository)}.`)
  }
  const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '')
  const actor = env['GITHUB_ACTOR'] ?? ''
  const runId = env['GITHUB_RUN_ID'] ?? ''
  const attempt = Math.max(1, Number(env['GITHUB_RUN_ATTEMPT']) || 1)
  const trigger = triggerOf(name, { ref: env['GITHUB_REF'] ?? '', payload, repository })
  return {
    trigger,
    name,
    ref: refOf(trigger, env['GITHUB_REF'] ?? ''),
    sha: shaOf(env, trigger),
    defaultBranch: textAt(payload, 'repository', 'default_branch') || 'main',
    repository,
    actor,
    runId,
    attempt,
    runUrl: runUrl({ serverUrl, repository, runId, attempt }),
    untrusted: (trigger.on === 'pull_request' && trigger.fork) || actor === 'dependabot[bot]',
    serverUrl,
    apiUrl: (env['GITHUB_API_URL'] || apiOf(serverUrl)).replace(/\/+$/, ''),
    source: 'github',
    dirty: false,
  }
}

interface Read {
  readonly ref: string
  readonly payload: Mapping
  readonly repository: string
}

function triggerOf(name: string, read: Read): Trigger {
  const { ref, payload } = read
  switch (name) {
    case 'push':
      return pushOf(ref, payload)
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(payload, { target: name === 'pull_request_target', repository: read.repository })
    case 'release':
      return {
        on: 'release',
        tag: textAt(payload, 'release', 'tag_name') || ref.replace(/^refs\/tags\//, ''),
        action: textAt(payload, 'action'),
        prerelease: (payload['release'] as Mapping | undefined)?.['prerelease'] === true,
      }
    case 'schedule':
      return { on: 'schedule', cron: textAt(payload, 'schedule') }
    case 'workflow_dispatch':
      return { on: 'dispatch', inputs: inputsOf(payload) }
    case 'merge_group':
      return { on: 'merge_group', base: textAt(payload, 'merge_group', 'base_ref').replace(/^refs\/heads\//, '') }
    default:
      return { on: 'other', name }
  }
}

function pushOf(ref: string, payload: Mapping): Trigger {
  const deleted = payload['deleted'] === true
  if (ref.startsWith('refs/tags/')) {
    const base = textAt(payload, 'base_ref').replace(/^refs\/heads\//, '')
    return { on: 'tag', tag: ref.slice('refs/tags/'.length), deleted, ...(base === '' ? {} : { baseBranch: base }) }
  }
  if (ref.startsWith('refs/heads/')) return { on: 'push', branch: ref.slice('refs/heads/'.length), deleted }
  throw new Failure(
    'usage',
    `GITHUB_REF: expected refs/heads/… or refs/tags/… for a push, found ${JSON.stringify(ref)}.`,
  )
}

function inputsOf(payload: Mapping): Record<string, string> {
  const inputs = payload['inputs']
  if (typeof inputs !== 'object' || inputs === null) return {}
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, value === null ? '' : String(value)]))
}

/** `pull_request_target` runs on the base's ref; what it is about is the pull request's. */
function refOf(trigger: Trigger, ref: string): string {
  if (trigger.on === 'pull_request' && trigger.target) return `refs/pull/${trigger.number}/merge`
  if (trigger.on === 'release' && ref === '') return `refs/tags/${trigger.tag}`
  return ref
}

function shaOf(env: Environment, trigger: Trigger): string {
  const sha = need(env, 'GITHUB_SHA')
  const gone = 'deleted' in trigger && trigger.deleted
  if (isSha(sha) || gone) return sha
  throw new Failure(
    'usage',
    `GITHUB_SHA: expected the 40 hex digits of a commit, found ${JSON.stringify(sha.slice(0, 80))}.`,
  )
}

function need(env: Environment, name: string): string {
  const value = env[name]
  if (value !== undefined && value !== '') return value
  throw new Failure('usage', `${name} is not set: this is not the environment of a GitHub Actions run.`, {
    hint: 'Outside GitHub Actions use the command line; it reads the event from git.',
  })
}

function apiOf(serverUrl: string): string {
  return serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`
}

interface Run {
  readonly serverUrl: string
  readonly repository: string
  readonly runId: string
  readonly attempt: number
}

function runUrl({ serverUrl, repository, runId, attempt }: Run): string {
  if (runId === '') return ''
  const url = `${serverUrl}/${repository}/actions/runs/${runId}`
  return attempt > 1 ? `${url}/attempts/${attempt}` : url
}
