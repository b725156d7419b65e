import type { Context } from '../../metadata/context.ts'
import { needsCommitDate } from '../../metadata/inputs.ts'
import { parseSourceDate } from '../../metadata/source-date.ts'
import { commitTime, isRecord, type Payload, readPayload, text } from './payload.ts'
import { fromPayload, type Known, readApi } from './repository.ts'
import type { ContextRequest } from './request.ts'

/** What this run is about: from the event, or from the checkout; the API only for what neither knows.
 * @throws Failure */
export async function readContext(request: ContextRequest): Promise<Context> {
  const { env, opened, warn } = request
  const payload = readPayload(env, warn)
  const now = env['SOURCE_DATE_EPOCH'] ? parseSourceDate(env['SOURCE_DATE_EPOCH']) : Date.now()
  const wantsDate = needsCommitDate(opened.inputs)
  const commit = opened.source === 'git' ? await gitCommit(wantsDate, env) : workflowCommit(env, payload)
  const known: Known = {
    repository: fromPayload(payload, env),
    commitDate: commit.date ?? (opened.source === 'git' ? undefined : commitTime(payload, commit.sha)),
  }
  const complete = known.repository !== undefined && (known.commitDate !== undefined || !wantsDate)
  const asked = complete
    ? known
    : await readApi({ ...request, payload, known, sha: wantsDate ? commit.sha : undefined })
  return {
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    ref: commit.ref,
    sha: commit.sha,
    shortLength: env['DOCKER_METADATA_SHORT_SHA_LENGTH'] ?? '',
    eventDefaultBranch: text(payload.repository?.['default_branch']),
    pushBase: text(payload.base_ref).replace(/^refs\/heads\//, ''),
    pullRequestBase: text(payload.pull_request?.base?.ref),
    repository: asked.repository ?? { name: '', description: '', url: '', license: '', defaultBranch: '' },
    now,
    commitDate: asked.commitDate ?? now,
  }
}

interface Commit {
  readonly ref: string
  readonly sha: string | undefined
  readonly date?: number
}

async function gitCommit(wantsDate: boolean, env: Readonly<Record<string, string>>): Promise<Commit> {
  const { readGit } = await import('./git.ts')
  const { ref, sha, date } = await readGit(env)
  return { ref, sha, ...(wantsDate ? { date } : {}) }
}

/** A pull request by `pull_request_target` runs on its base branch; the image is the pull request's all the same. */
function workflowCommit(env: Readonly<Record<string, string>>, payload: Payload): Commit {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const target = name.includes('pull_request_target')
  const head = isRecord(payload.pull_request) ? payload.pull_request.head?.sha : undefined
  const wantsHead = /true/i.test(env['DOCKER_METADATA_PR_HEAD_SHA'] ?? '') && name.includes('pull_request')
  return {
    ref: target ? `refs/pull/${String(payload.number)}/merge` : (env['GITHUB_REF'] ?? ''),
    sha: wantsHead && typeof head === 'string' ? head : env['GITHUB_SHA'],
  }
}
