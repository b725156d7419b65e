import { existsSync, readFileSync } from 'node:fs'
import { Failure } from '../../core/failure.ts'

/** The parts of a webhook payload that name an image. Nothing in it is trusted to have the type it should. */
export interface Payload {
  readonly number?: unknown
  readonly base_ref?: unknown
  readonly repository?: Readonly<Record<string, unknown>>
  readonly pull_request?: {
    readonly head?: { readonly sha?: unknown } | null
    readonly base?: { readonly ref?: unknown } | null
  } | null
  readonly commits?: unknown
  readonly head_commit?: unknown
}

/** The event's payload; empty when the runner names no file.
 * @throws Failure `usage` when the file is not JSON */
export function readPayload(env: Readonly<Record<string, string>>, warn: (message: string) => void): Payload {
  const file = env['GITHUB_EVENT_PATH'] ?? ''
  if (file === '') return {}
  if (!existsSync(file)) {
    warn(`GITHUB_EVENT_PATH ${file} does not exist`)
    return {}
  }
  try {
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof payload === 'object' && payload !== null ? payload : {}
  } catch (error) {
    const hint = 'It is written by the runner; check what changed it.'
    throw new Failure('usage', `The event in ${file} cannot be read as JSON.`, { hint, cause: error })
  }
}

/** When the payload says that a commit was made; undefined when it does not know that commit. */
export function commitTime(payload: Payload, sha: string | undefined): number | undefined {
  const commits = [...(Array.isArray(payload.commits) ? payload.commits : []), payload.head_commit] as unknown[]
  const found = commits.find((commit) => isRecord(commit) && commit['id'] === sha && commit['timestamp'])
  return isRecord(found) ? new Date(found['timestamp'] as string).getTime() : undefined
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** A text, or empty for anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
