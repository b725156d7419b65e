/** Why we run. Built once at the door from GITHUB_* and the payload, or from git; no raw payload afterwards. */
export type Trigger =
  | { readonly on: 'push'; readonly branch: string; readonly deleted: boolean }
  | { readonly on: 'tag'; readonly tag: string; readonly deleted: boolean; readonly baseBranch?: string }
  | PullRequest
  | { readonly on: 'release'; readonly tag: string; readonly action: string; readonly prerelease: boolean }
  | { readonly on: 'schedule'; readonly cron: string }
  | { readonly on: 'dispatch'; readonly inputs: Readonly<Record<string, string>> }
  | { readonly on: 'merge_group'; readonly base: string }
  | { readonly on: 'other'; readonly name: string }

/** A pull request and what may be believed of it. */
export interface PullRequest {
  readonly on: 'pull_request'
  readonly number: number
  readonly base: string
  readonly head: string
  readonly headSha: string
  readonly action: string
  /** The head is in another repository: no secrets, read-only token. */
  readonly fork: boolean
  /** `pull_request_target`: runs with the base's rights; the head is not trusted. */
  readonly target: boolean
}

/** Why this run is, of which commit of which repository, and for whom. */
export interface Event {
  readonly trigger: Trigger
  /** The event's own name: `push`, `pull_request_target`, `workflow_call` keeps its caller's. */
  readonly name: string
  /** Full: `refs/heads/main`, `refs/tags/v1.0.0`, `refs/pull/7/merge`. */
  readonly ref: string
  /** The commit that is checked out and built: 40 hex digits. */
  readonly sha: string
  readonly defaultBranch: string
  /** `acme/shop`; empty outside a forge. */
  readonly repository: string
  readonly actor: string
  readonly runId: string
  readonly attempt: number
  /** Where a person reads this run; empty outside a forge. */
  readonly runUrl: string
  /** Dependabot and forks: secrets are absent by design. */
  readonly untrusted: boolean
  /** `https://github.com`, or the GHES root. */
  readonly serverUrl: string
  readonly apiUrl: string
  /** Where the event was read: `github`, or `git` on a laptop. */
  readonly source: 'github' | 'git'
  /** The working tree differs from `sha` (laptops). */
  readonly dirty: boolean
}

/** The branch a run belongs to, if any. */
export function branchOf(event: Event): string | undefined {
  return event.trigger.on === 'push' ? event.trigger.branch : undefined
}

/** The tag a run belongs to, if any. */
export function tagOf(event: Event): string | undefined {
  return event.trigger.on === 'tag' || event.trigger.on === 'release' ? event.trigger.tag : undefined
}

/** Nothing may be pushed or deployed for these. */
export function readOnly(event: Event): boolean {
  const { trigger } = event
  return (
    trigger.on === 'pull_request' ||
    trigger.on === 'merge_group' ||
    event.untrusted ||
    ('deleted' in trigger && trigger.deleted)
  )
}

/** What a commit is compared with, the best first: where a pull request goes, the default branch, or the commit before. */
export function revisionsOf({ trigger, ref, defaultBranch }: Event): readonly string[] {
  const of = (branch: string) => [`origin/${branch}`, branch]
  if (trigger.on === 'pull_request') return [...of(trigger.base), ...(ref.endsWith('/merge') ? ['HEAD^1'] : [])]
  if (trigger.on === 'merge_group') return of(trigger.base.replace('refs/heads/', ''))
  if (trigger.on !== 'push') return []
  return trigger.branch === defaultBranch ? ['HEAD^1'] : of(defaultBranch)
}
