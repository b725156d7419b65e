import { canonicalJson } from '../../core/json.ts'
import type { DeploymentRecord, RecordState } from '../../core/record.ts'
import { isPacked, mark, type Status, unpack } from './github-status.ts'
import type { NewRecord } from './ledger.ts'

/** The seven states that GitHub has for our seven; `cancelled`, `rolled back` and `superseded` are not among them. */
export const githubStates = {
  pending: 'pending',
  running: 'in_progress',
  succeeded: 'success',
  failed: 'failure',
  cancelled: 'error',
  'rolled back': 'failure',
  superseded: 'inactive',
} as const satisfies Record<RecordState, string>

/** A deployment as GitHub gives it, as far as we read it. */
export interface Deployment {
  readonly id: number
  readonly payload: unknown
  readonly created_at: string
}

/** A deployment of ours. */
export interface Kept {
  readonly record: DeploymentRecord
  readonly content: NewRecord
  /** What its payload says; it can never be changed. Empty when GitHub made the deployment for a job. */
  readonly opened: Partial<NewRecord>
}

/** The payload of a deployment that we create: everything that is known when it is opened. */
export function payloadOf(content: NewRecord): Record<string, unknown> {
  return { [mark]: 1, ...content }
}

/** What was kept in the payload; undefined for a deployment that somebody else made. Some versions give it back as text. */
export function readPayload({ payload }: Deployment): NewRecord | undefined {
  const value = typeof payload === 'string' ? parse(payload) : payload
  if (typeof value !== 'object' || value === null || !(mark in value)) return undefined
  const { [mark]: _, ...content } = value as Record<string, unknown>
  return content as unknown as NewRecord
}

/** What must be written so that `content` can be read back. */
export function differenceOf(content: NewRecord, opened: Partial<NewRecord>): Partial<NewRecord> {
  const before = opened as Record<string, unknown>
  const changed = Object.entries(content).filter(
    ([name, value]) => canonicalJson(value) !== canonicalJson(before[name]),
  )
  return Object.fromEntries(changed)
}

/** What a deployment and its statuses (newest first) say; undefined when it is not ours. */
export function readDeployment(deployment: Deployment, statuses: readonly Status[]): Kept | undefined {
  const payload = readPayload(deployment)
  const change = unpack(statuses)
  if (payload === undefined && change === undefined) return undefined
  const opened = payload ?? {}
  const content = { ...opened, ...(change?.data as Partial<NewRecord>) } as NewRecord
  const updatedAt = change?.status.created_at ?? deployment.created_at
  return endedByItsJob({ record: recordOf(content, deployment, updatedAt), content, opened }, statuses, change?.status)
}

export function recordOf(
  content: NewRecord,
  { id, created_at: createdAt }: Deployment,
  updatedAt: string,
): DeploymentRecord {
  const { key: _, ...record } = content
  return { ...record, id: String(id), createdAt, updatedAt }
}

/** GitHub ends a deployment of its own when the job ends. If ours was still open then, the job was killed. */
function endedByItsJob(kept: Kept, statuses: readonly Status[], ours: Status | undefined): Kept {
  const { record } = kept
  const [last] = statuses
  const open = record.state === 'pending' || record.state === 'running'
  if (!open || last === undefined || isPacked(last) || last.id < (ours?.id ?? 0)) return kept
  if (last.state !== 'failure' && last.state !== 'error') return kept
  const reason = 'The job ended before the deploy did.'
  return { ...kept, record: { ...record, state: 'failed', reason, updatedAt: last.created_at } }
}

/** What a person reads at GitHub: at most 140 characters. */
export function describe({ state, failureKind, reason }: Pick<NewRecord, 'state' | 'failureKind' | 'reason'>): string {
  const text = [state, failureKind, reason]
    .filter((part) => part !== '')
    .join(': ')
    .replace(/\s+/g, ' ')
  const characters = [...text]
  return characters.length <= 140 ? text : `${characters.slice(0, 139).join('')}…`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
