import { Failure } from '../../core/failure.ts'
import type { GithubClient } from './github-client.ts'
import type { Deployment } from './github-record.ts'
import type { Status } from './github-status.ts'
import type { NewRecord } from './ledger.ts'

/** The calls of the Deployments API that the ledger makes: https://docs.github.com/rest/deployments */
export interface DeploymentsApi {
  create(content: NewRecord, payload: Record<string, unknown>, signal: AbortSignal): Promise<Deployment>
  get(id: number, signal: AbortSignal): Promise<Deployment | undefined>
  /** Newest first, up to `most`, a page at a time. */
  pages(
    filter: { environment?: string | undefined; sha?: string | undefined },
    most: number,
    signal: AbortSignal,
  ): AsyncGenerator<Deployment[]>
  addStatus(id: number, status: NewStatus, signal: AbortSignal): Promise<Status>
  /** Newest first. */
  statuses(id: number, signal: AbortSignal): Promise<Status[]>
  /** A workflow run; undefined: there is none, or this token may not see it (`actions: read`). */
  run(
    id: number,
    signal: AbortSignal,
  ): Promise<{ readonly status: string | null; readonly run_attempt?: number } | undefined>
}

export interface NewStatus {
  readonly state: 'pending' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
  readonly description: string
  readonly logUrl: string
  /** Empty: none. */
  readonly environmentUrl: string
}

const page = 100

export function createDeploymentsApi({ owner, repo, ask }: GithubClient): DeploymentsApi {
  const where = { owner, repo }
  return {
    create: ({ environment, commit, task, app, version }, payload, signal) =>
      ask('Creating a deployment', signal, async ({ rest }, request) => {
        const { data } = await rest.repos.createDeployment({
          ...where,
          ref: commit,
          task,
          environment,
          payload,
          description: `${app} ${version}`.slice(0, 140),
          // Nothing is merged, and no check is asked for: what may be deployed is decided by the gates and the environment's rules.
          auto_merge: false,
          required_contexts: [],
          request,
        })
        if ('id' in data) return data as Deployment
        throw new Failure('bug', `GitHub created no deployment: ${data.message ?? ''}`)
      }),
    get: (id, signal) =>
      ask('Reading a deployment', signal, async ({ rest }, request) => {
        const { data } = await rest.repos.getDeployment({ ...where, deployment_id: id, request })
        return data as Deployment
      }).catch((failure: Failure) => {
        if (failure.kind === 'absent') return undefined
        throw failure
      }),
    async *pages(filter, most, signal) {
      const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
      for (let number = 1; (number - 1) * page < most; number++) {
        const found = await ask('Listing deployments', signal, async ({ rest }, request) => {
          const { data } = await rest.repos.listDeployments({
            ...where,
            ...given,
            per_page: page,
            page: number,
            request,
          })
          return data as Deployment[]
        })
        yield found
        if (found.length < page) return
      }
    },
    addStatus: (id, { state, description, logUrl, environmentUrl }, signal) =>
      ask('Writing a deployment’s status', signal, async ({ rest }, request) => {
        const { data } = await rest.repos.createDeploymentStatus({
          ...where,
          deployment_id: id,
          state,
          description,
          log_url: logUrl,
          ...(isUrl(environmentUrl) ? { environment_url: environmentUrl } : {}),
          auto_inactive: true,
          request,
        })
        return data as Status
      }),
    statuses: (id, signal) =>
      ask('Reading a deployment’s statuses', signal, async ({ rest }, request) => {
        const { data } = await rest.repos.listDeploymentStatuses({
          ...where,
          deployment_id: id,
          per_page: page,
          request,
        })
        return (data as Status[]).toSorted((a, b) => b.id - a.id)
      }),
    run: (id, signal) =>
      ask('Reading a run', signal, async ({ rest }, request) => {
        const { data } = await rest.actions.getWorkflowRun({
          ...where,
          run_id: id,
          exclude_pull_requests: true,
          request,
        })
        return data
      }).catch((failure: Failure) => {
        if (failure.kind === 'absent' || failure.kind === 'denied') return undefined
        throw failure
      }),
  }
}

/** GitHub refuses anything else, and a record must not fail for that. */
function isUrl(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '')
}
