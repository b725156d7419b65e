import { ask, type Question, topic } from '../core/question.ts'
import type { DeploymentRecord } from '../core/record.ts'

/** A release as the forge has it, as far as it matters here. */
export interface FoundRelease {
  readonly id: string
  readonly url: string
  readonly draft: boolean
  readonly body: string
}

export interface Commit {
  readonly sha: string
  readonly message: string
}

/** The deploys and rollbacks of an environment, newest first. */
export const recordsOf = (environment: string) => topic<readonly DeploymentRecord[]>(`release.records:${environment}`)
/** The release of a tag, drafts included; null: there is none. */
export const releaseOf = (tag: string) => topic<FoundRelease | null>(`release.found:${tag}`)
/** What lies between two commits, oldest first; null: the forge does not know one of them. */
export const commitsBetween = (base: string, head: string) =>
  topic<readonly Commit[] | null>(`release.commits:${base}..${head}`)

export function askRecords(app: string, environment: string): Question {
  const step = {
    do: 'call',
    id: `release.records.${environment}`,
    title: `Read the deploys of ${environment}`,
    operation: 'ledger.list',
    input: { filter: { app, environment, limit: 100 } },
  } as const
  return ask(recordsOf(environment), step, ({ value }) => value as unknown as DeploymentRecord[])
}

export function askRelease(tag: string): Question {
  const title = `Look up the release ${tag}`
  const step = { do: 'call', id: 'release.find', title, operation: 'release.find', input: { tag } } as const
  return ask(releaseOf(tag), step, ({ value }) => value as unknown as FoundRelease | null)
}

export function askCommits(base: string, head: string): Question {
  const title = `Read the commits since ${base.slice(0, 7)}`
  const input = { base, head }
  const step = { do: 'call', id: 'release.commits', title, operation: 'release.commits', input } as const
  return ask(commitsBetween(base, head), step, ({ value }) => value as unknown as Commit[] | null)
}
