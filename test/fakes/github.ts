import type { IncomingMessage } from 'node:http'
import { Ajv, type ValidateFunction } from 'ajv'
import type { ManualClock } from './clock.ts'
import { type FakeComments, fakeComments } from './github-comments.ts'
import { type FakeReleases, fakeReleases } from './github-releases.ts'
import { type LoopbackServer, listen, readBody } from './server.ts'

/** GitHub's deployments in memory, with its rules: https://docs.github.com/rest/deployments */
export interface FakeGithub extends LoopbackServer {
  readonly requests: string[]
  readonly deployments: readonly FakeDeployment[]
  readonly releases: FakeReleases
  readonly comments: FakeComments
  /** Commits that were pushed; others cannot be deployed. */
  readonly commits: Set<string>
  /** Runs of workflows by their id; of others the API knows nothing. */
  readonly runs: Map<number, { status: 'queued' | 'in_progress' | 'completed'; run_attempt: number }>
  /** What GitHub does when a job with `environment:` starts. */
  startJob(job: { environment: string; sha: string; runUrl: string }): FakeDeployment
  /** What it does when that job ends. */
  endJob(deployment: FakeDeployment, state: 'success' | 'failure' | 'error'): void
  /** The next matching request is answered with this. */
  fail(fault: { method?: string; path?: string; status: number; headers?: Record<string, string>; body?: object }): void
}

export interface FakeDeployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly environment: string
  readonly payload: unknown
  readonly description: string | null
  readonly created_at: string
  readonly transient_environment: boolean
  readonly production_environment: boolean
  /** Oldest first. */
  readonly statuses: FakeStatus[]
}

export interface FakeStatus {
  readonly id: number
  readonly state: string
  readonly description: string
  readonly log_url: string
  readonly environment_url: string
  readonly created_at: string
}

/** Request bodies as the API documents them; anything else would be ignored by GitHub, and is a mistake of ours. */
const schemas = {
  deployment: {
    type: 'object',
    required: ['ref'],
    additionalProperties: false,
    properties: {
      ref: { type: 'string' },
      task: { type: 'string' },
      auto_merge: { type: 'boolean' },
      required_contexts: { type: 'array', items: { type: 'string' } },
      payload: { type: ['object', 'string'] },
      environment: { type: 'string' },
      description: { type: ['string', 'null'], maxLength: 140 },
      transient_environment: { type: 'boolean' },
      production_environment: { type: 'boolean' },
    },
  },
  status: {
    type: 'object',
    required: ['state'],
    additionalProperties: false,
    properties: {
      state: { enum: ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] },
      target_url: { type: 'string' },
      log_url: { type: 'string', maxLength: 1000, pattern: '^(https?://.+)?$' },
      description: { type: 'string', maxLength: 140 },
      environment: { type: 'string' },
      environment_url: { type: 'string', maxLength: 1000, pattern: '^(https?://.+)?$' },
      auto_inactive: { type: 'boolean' },
    },
  },
}

export interface Reply {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body: unknown
}

export async function startGithub(options: {
  token: string
  repository: string
  clock: Pick<ManualClock, 'now'>
  /** The token may not write deployments. */
  readOnly?: boolean
}): Promise<FakeGithub> {
  const releases = fakeReleases(options, () => server.url)
  const comments = fakeComments(options)
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
  const validate = { deployment: ajv.compile(schemas.deployment), status: ajv.compile(schemas.status) }
  const deployments: FakeDeployment[] = []
  const commits = new Set<string>()
  const runs: FakeGithub['runs'] = new Map()
  const requests: string[] = []
  const faults: Parameters<FakeGithub['fail']>[0][] = []
  let ids = 1000
  const now = () => new Date(options.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z')

  const server = await listen(async (incoming, out) => {
    const bytes = await readBody(incoming)
    const text = bytes.toString('utf8')
    const url = new URL(incoming.url ?? '/', 'http://github')
    requests.push(`${incoming.method} ${url.pathname}${url.search}`)
    const index = faults.findIndex(
      ({ method, path }) => (method ?? incoming.method) === incoming.method && url.pathname.includes(path ?? ''),
    )
    const [fault] = index < 0 ? [] : faults.splice(index, 1)
    const reply = fault === undefined ? route(incoming, url, text, bytes) : { body: { message: 'A fault.' }, ...fault }
    out.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers })
    out.end(JSON.stringify(reply.body))
  })

  function route(incoming: IncomingMessage, url: URL, text: string, bytes: Buffer): Reply {
    if (
      !/^(token|bearer) /i.test(incoming.headers.authorization ?? '') ||
      !incoming.headers.authorization?.endsWith(` ${options.token}`)
    ) {
      return message(401, 'Bad credentials')
    }
    const released = releases.route(incoming, url, bytes)
    const commented = comments.route(incoming.method ?? '', url, text)
    if (released !== undefined || commented !== undefined) return (released ?? commented) as Reply
    const [, run] = /^\/repos\/[^/]+\/[^/]+\/actions\/runs\/(\d+)$/.exec(url.pathname) ?? []
    if (run !== undefined) {
      const found = runs.get(Number(run))
      return found === undefined ? message(404, 'Not Found') : { status: 200, body: { id: Number(run), ...found } }
    }
    const [, owner, repo, id, statuses] =
      /^\/repos\/([^/]+)\/([^/]+)\/deployments(?:\/(\d+)(\/statuses)?)?$/.exec(url.pathname) ?? []
    if (`${owner}/${repo}` !== options.repository) return message(404, 'Not Found')
    const writes = incoming.method === 'POST'
    if (writes && options.readOnly) return message(403, 'Resource not accessible by integration')
    if (id === undefined) return writes ? create(text) : list(url)
    const deployment = deployments.find((one) => String(one.id) === id)
    if (deployment === undefined) return message(404, 'Not Found')
    if (statuses === undefined) return { status: 200, body: shown(deployment) }
    if (writes) return addStatus(deployment, text)
    return paged(deployment.statuses.toReversed(), url)
  }

  function create(text: string): Reply {
    const { body, refusal } = read(text, validate.deployment)
    if (refusal !== undefined) return refusal
    const ref = String(body['ref'])
    if (!commits.has(ref)) return message(422, `No ref found for: ${ref}`)
    if (body['auto_merge'] !== false) return message(202, 'Auto-merged main into topic on deployment.')
    if (body['required_contexts'] === undefined) return message(409, 'Conflict: Commit status checks failed for main.')
    const environment = String(body['environment'] ?? 'production')
    const deployment: FakeDeployment = {
      id: ids++,
      sha: ref,
      ref,
      task: String(body['task'] ?? 'deploy'),
      environment,
      payload: body['payload'] ?? '',
      description: (body['description'] as string | undefined) ?? null,
      created_at: now(),
      transient_environment: body['transient_environment'] === true,
      production_environment: (body['production_environment'] as boolean | undefined) ?? environment === 'production',
      statuses: [],
    }
    deployments.push(deployment)
    return { status: 201, body: shown(deployment) }
  }

  function addStatus(deployment: FakeDeployment, text: string): Reply {
    const { body, refusal } = read(text, validate.status)
    if (refusal !== undefined) return refusal
    const status = push(deployment, {
      state: String(body['state']),
      description: String(body['description'] ?? ''),
      log_url: String(body['log_url'] ?? ''),
      environment_url: String(body['environment_url'] ?? ''),
    })
    if (status.state === 'success' && body['auto_inactive'] !== false) retireOthers(deployment)
    return { status: 201, body: status }
  }

  /** "Adds a new inactive status to all prior non-transient, non-production environment deployments with the same environment" */
  function retireOthers({ id, environment }: FakeDeployment): void {
    for (const other of deployments) {
      if (other.id >= id || other.environment !== environment) continue
      if (other.transient_environment || other.production_environment) continue
      if (other.statuses.at(-1)?.state !== 'success') continue
      push(other, { state: 'inactive', description: '', log_url: '', environment_url: '' })
    }
  }

  function push(deployment: FakeDeployment, status: Omit<FakeStatus, 'id' | 'created_at'>): FakeStatus {
    const added = { id: ids++, created_at: now(), ...status }
    deployment.statuses.push(added)
    return added
  }

  function list(url: URL): Reply {
    const fits = (one: FakeDeployment) =>
      (['sha', 'ref', 'task', 'environment'] as const).every((name) => {
        const wanted = url.searchParams.get(name)
        return wanted === null || one[name] === wanted
      })
    return paged(deployments.filter(fits).toReversed().map(shown), url)
  }

  function paged(all: readonly unknown[], url: URL): Reply {
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100)
    const page = Number(url.searchParams.get('page') ?? 1)
    const next = new URL(url.href)
    next.searchParams.set('page', String(page + 1))
    const more = page * size < all.length
    const link = `<${server.url}${next.pathname}${next.search}>; rel="next"`
    return { status: 200, headers: more ? { link } : {}, body: all.slice((page - 1) * size, page * size) }
  }

  return {
    ...server,
    requests,
    deployments,
    commits,
    runs,
    releases,
    comments,
    fail: (fault) => void faults.push(fault),
    startJob({ environment, sha, runUrl }) {
      const deployment: FakeDeployment = {
        id: ids++,
        sha,
        ref: 'main',
        task: 'deploy',
        environment,
        payload: {},
        description: null,
        created_at: now(),
        transient_environment: false,
        production_environment: false,
        statuses: [],
      }
      deployments.push(deployment)
      for (const state of ['queued', 'in_progress']) {
        push(deployment, { state, description: '', log_url: `${runUrl}/job/1`, environment_url: '' })
      }
      return deployment
    },
    endJob(deployment, state) {
      push(deployment, { state, description: '', log_url: deployment.statuses[0]?.log_url ?? '', environment_url: '' })
      if (state === 'success') retireOthers(deployment)
    },
  }
}

function shown({ statuses: _, ...deployment }: FakeDeployment): object {
  return deployment
}

function message(status: number, text: string): Reply {
  return { status, body: { message: text, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}

function read(text: string, validate: ValidateFunction): { body: Record<string, unknown>; refusal?: Reply } {
  const body = JSON.parse(text) as Record<string, unknown>
  if (validate(body)) return { body }
  const errors = (validate.errors ?? []).map((error) => ({
    resource: 'Deployment',
    code: 'custom',
    field: error.instancePath,
    message: `${error.instancePath} ${error.message}`,
  }))
  return { body, refusal: { status: 422, body: { message: 'Validation Failed', errors } } }
}
