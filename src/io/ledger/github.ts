import { Failure } from '../../core/failure.ts'
import type { DeploymentRecord, RecordChange, RecordFilter } from '../../core/record.ts'
import { createDeploymentsApi, type DeploymentsApi } from './github-api.ts'
import { createGithubClient, type GithubAccess } from './github-client.ts'
import {
  type Deployment,
  describe,
  differenceOf,
  githubStates,
  type Kept,
  payloadOf,
  readDeployment,
  readPayload,
  recordOf,
} from './github-record.ts'
import { pack } from './github-status.ts'
import { defaultLimit, type Ledger, type NewRecord } from './ledger.ts'

export interface GithubLedgerOptions extends GithubAccess {
  /** Of this run: a deployment that GitHub made for its job is taken over. Empty: none is. */
  readonly runUrl: string
  /** The commit of this run, which such a deployment has even where another one is deployed (a rollback). */
  readonly sha: string
}

/** Deployments looked through for a list: a filter by state sees no further back. */
const depth = 500

/**
 * Records as GitHub deployments: they show in the repository, with the environment's URL and history. A deployment that GitHub made because
 * the job names an `environment` becomes our record, so that one deploy never has two.
 */
export function openGithubLedger(options: GithubLedgerOptions): Ledger {
  const api = createDeploymentsApi(createGithubClient(options))
  const home = options.runUrl || homeOf(options)
  const known = new Map<string, Kept>()

  /** Writes how the record stands now and remembers it: nobody else writes it while this run does. */
  const write = async (
    kept: Omit<Kept, 'record'>,
    deployment: Deployment,
    signal: AbortSignal,
  ): Promise<DeploymentRecord> => {
    const { content, opened } = kept
    let updatedAt = deployment.created_at
    for (const logUrl of pack(differenceOf(content, opened), content.runUrl || home)) {
      const status = {
        state: githubStates[content.state],
        description: describe(content),
        logUrl,
        environmentUrl: content.url,
      }
      updatedAt = (await api.addStatus(deployment.id, status, signal)).created_at
    }
    const record = recordOf(content, deployment, updatedAt)
    known.set(record.id, { ...kept, record })
    return record
  }

  const find = async (id: string, signal: AbortSignal): Promise<Kept | undefined> => {
    const deployment = /^\d+$/.test(id) ? await api.get(Number(id), signal) : undefined
    return deployment && readDeployment(deployment, await api.statuses(deployment.id, signal))
  }

  return {
    async open(content, signal) {
      const existing = await findExisting(api, content, { ...options, signal })
      if (existing?.kept !== undefined) return existing.kept.record
      if (existing !== undefined) return await write({ content, opened: {} }, existing.deployment, signal)
      const deployment = await api.create(content, payloadOf(content), signal)
      // What waits needs no status; the payload says all.
      if (content.state !== 'pending') return await write({ content, opened: content }, deployment, signal)
      const record = recordOf(content, deployment, deployment.created_at)
      known.set(record.id, { record, content, opened: content })
      return record
    },
    async change(id, change: RecordChange, signal) {
      const kept = known.get(id) ?? (await find(id, signal))
      if (kept === undefined) throw new Failure('absent', `There is no record ${id} in ${options.repository}.`)
      const { content, opened, record } = kept
      const deployment = { id: Number(id), payload: null, created_at: record.createdAt }
      return await write({ content: { ...content, ...change }, opened }, deployment, signal)
    },
    async list({ limit = defaultLimit, ...filter }, signal) {
      const { state: _, commit, ...hints } = filter
      const records: DeploymentRecord[] = []
      // Those of other workflows cost a call each and are none of ours: a repository that deployed before may have hundreds.
      let unknown = 2 * limit + 20
      const mayFit = (one: Deployment) => {
        const payload = readPayload(one)
        if (payload !== undefined) return fits(payload, hints)
        unknown -= 1
        return unknown >= 0
      }
      for await (const deployments of api.pages({ environment: hints.environment, sha: commit }, depth, signal)) {
        // The payload tells another app's without a call; a deployment without one may be a job's that became ours.
        const candidates = deployments.filter(mayFit)
        for (let at = 0; at < candidates.length && records.length < limit; at += 8) {
          const read = await Promise.all(candidates.slice(at, at + 8).map((one) => readOne(api, one, signal)))
          records.push(
            ...read.flatMap((kept) => (kept !== undefined && fits(kept.record, filter) ? [kept.record] : [])),
          )
        }
        if (records.length >= limit) break
      }
      return records.slice(0, limit)
    },
    get: async (id, signal) => (await find(id, signal))?.record,
    async ended({ runUrl, attempt }, signal) {
      const [prefix, path] = [`/${options.repository}/actions/runs/`, URL.parse(runUrl)?.pathname ?? '']
      const [id] = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : []
      const run = id === undefined ? undefined : await api.run(Number(id), signal)
      return run !== undefined && (run.status === 'completed' || (run.run_attempt ?? 0) > attempt)
    },
    close() {},
  }
}

function fits(record: Partial<DeploymentRecord>, filter: Omit<RecordFilter, 'limit'>): boolean {
  const wanted = Object.entries(filter).filter(([, value]) => value !== undefined)
  return wanted.every(([name, value]) => record[name as keyof DeploymentRecord] === value)
}

async function readOne(api: DeploymentsApi, deployment: Deployment, signal: AbortSignal): Promise<Kept | undefined> {
  return readDeployment(deployment, await api.statuses(deployment.id, signal))
}

/** The record with this key; else a deployment that GitHub made for this run's job and that is nobody's yet. */
async function findExisting(
  api: DeploymentsApi,
  { environment, commit, key }: NewRecord,
  { runUrl, sha: own, signal }: { runUrl: string; sha: string; signal: AbortSignal },
): Promise<{ deployment: Deployment; kept?: Kept } | undefined> {
  const run = runUrl.replace(/\/attempts\/\d+$/, '')
  const ofRun = (url = '') => run !== '' && (url === run || url.startsWith(`${run}/`))
  let native: Deployment | undefined
  for (const sha of run === '' || own === '' ? [commit] : new Set([commit, own])) {
    for await (const deployments of api.pages({ environment, sha }, 100, signal)) {
      for (const deployment of deployments) {
        const payload = readPayload(deployment)
        if (payload !== undefined && (key === undefined || payload.key !== key)) continue
        const statuses = await api.statuses(deployment.id, signal)
        const kept = readDeployment(deployment, statuses)
        if (kept !== undefined && key !== undefined && kept.content.key === key) return { deployment, kept }
        if (kept === undefined && statuses.some(({ log_url: url }) => ofRun(url))) native ??= deployment
      }
    }
  }
  return native && { deployment: native }
}

/** Where a status leads that belongs to no run. */
function homeOf({ apiUrl, repository }: GithubAccess): string {
  const server = apiUrl === 'https://api.github.com' ? 'https://github.com' : apiUrl.replace(/\/api\/v3\/?$/, '')
  return `${server}/${repository}`
}
