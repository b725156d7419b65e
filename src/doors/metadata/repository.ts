import type { RepositoryInfo } from '../../metadata/context.ts'
import { isRecord, type Payload, text } from './payload.ts'
import type { ContextRequest } from './request.ts'

/** What is known without asking, or after it. */
export interface Known {
  readonly repository: RepositoryInfo | undefined
  readonly commitDate: number | undefined
}

type Environment = Readonly<Record<string, string>>

/** The repository as the event describes it; undefined when the event lacks something, is about another repository than the run, or
 * comes from another server than the one that the run may ask (an event that is played back). */
export function fromPayload(payload: Payload, env: Environment): RepositoryInfo | undefined {
  const { repository } = payload
  if (!isRecord(repository)) return undefined
  const complete = ['name', 'description', 'html_url', 'default_branch', 'license'].every((key) => key in repository)
  const same = repository['full_name'] === (env['GITHUB_REPOSITORY'] || repository['full_name'])
  return complete && same && fromHere(text(repository['url']), env) ? describe(repository) : undefined
}

/** Events hold the repository's address at the API; a push holds the one that people open. */
function fromHere(url: string, env: Environment): boolean {
  const here = [env['GITHUB_API_URL'] || 'https://api.github.com', env['GITHUB_SERVER_URL'] || 'https://github.com']
  return url === '' || here.some((server) => URL.parse(server)?.origin === URL.parse(url)?.origin)
}

/** Asks the API for what is missing, both questions at once. What cannot be had is taken from the event, with a warning. */
export async function readApi(
  request: ContextRequest & { readonly payload: Payload; readonly known: Known; readonly sha: string | undefined },
): Promise<Known> {
  const { env, opened, warn, payload, known, sha } = request
  const name = repositoryName(payload, env)
  if (name === '') {
    warn('Neither GITHUB_REPOSITORY nor the event names the repository; labels about it stay empty.')
    return known
  }
  const { askApi } = await import('./api.ts')
  const wanted: string[] = []
  if (known.repository === undefined) wanted.push(`/repos/${name}`)
  const commit = known.commitDate === undefined && sha ? `/repos/${name}/commits/${sha}` : undefined
  if (commit !== undefined) wanted.push(commit)
  const answers = await askApi(wanted, { env, token: opened.token })
  for (const { path, failure } of answers.values()) {
    if (failure === undefined) continue
    const what =
      path === commit
        ? 'The date of the commit is the time of this run'
        : 'What the event says of the repository is used'
    warn(`${failure.message} ${what}.`)
  }
  const found = answers.get(`/repos/${name}`)?.body
  return {
    repository: known.repository ?? (isRecord(found) ? describe(found) : fallback(payload, name, env)),
    commitDate: known.commitDate ?? commitDate(commit === undefined ? undefined : answers.get(commit)?.body),
  }
}

function repositoryName(payload: Payload, env: Environment): string {
  if (env['GITHUB_REPOSITORY']) return env['GITHUB_REPOSITORY'].split('/').slice(0, 2).join('/')
  const owner = payload.repository?.['owner']
  const login = isRecord(owner) ? text(owner['login']) : ''
  const name = text(payload.repository?.['name'])
  return login === '' || name === '' ? '' : `${login}/${name}`
}

function describe(repository: Readonly<Record<string, unknown>>): RepositoryInfo {
  const { name, description, html_url: url, default_branch: defaultBranch, license } = repository
  return {
    name: text(name),
    description: text(description),
    url: text(url),
    license: isRecord(license) ? text(license['spdx_id']) : '',
    defaultBranch: text(defaultBranch),
  }
}

function fallback(payload: Payload, name: string, env: Environment): RepositoryInfo {
  const known = describe(payload.repository ?? {})
  const url = known.url || `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${name}`
  return { ...known, name: known.name || (name.split('/')[1] ?? ''), url }
}

function commitDate(body: unknown): number | undefined {
  const commit = isRecord(body) ? body['commit'] : undefined
  const committer = isRecord(commit) ? commit['committer'] : undefined
  const date = isRecord(committer) ? text(committer['date']) : ''
  return date === '' ? undefined : new Date(date).getTime()
}
