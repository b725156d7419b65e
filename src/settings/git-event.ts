import type { Event, Trigger } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import { parseRemote } from './detect/remote.ts'
import { isSha } from './event/read.ts'

/** What git says of a checkout; asked by io. */
export interface GitFacts {
  /** 40 hex digits; empty in a repository without a commit. */
  readonly sha: string
  /** undefined when HEAD is detached. */
  readonly branch?: string | undefined
  /** Tags that point at HEAD. */
  readonly tags: readonly string[]
  /** URL of `origin`. */
  readonly remoteUrl?: string | undefined
  /** What `origin/HEAD` points to. */
  readonly defaultBranch?: string | undefined
  /** The working tree differs from HEAD. */
  readonly dirty: boolean
  /** The person's name in git's config. */
  readonly user?: string | undefined
}

/** The event of a run on a laptop: HEAD's branch as if it had been pushed; detached, its only tag; or what `ref` says.
 * @param ref `refs/tags/v1.0.0`, `refs/heads/main`
 * @param settingsOnly nothing is going to be named by the commit: there need not be one
 * @throws Failure `usage` */
export function gitEvent(git: GitFacts, ref?: string, settingsOnly = false): Event {
  if (!isSha(git.sha) && !settingsOnly) {
    throw new Failure('usage', 'This folder has no git commit yet.', {
      hint: 'Commit first: a deploy always names a commit.',
    })
  }
  const trigger = ref === undefined || ref === '' ? headTrigger(git) : refTrigger(ref, git)
  const remote = git.remoteUrl === undefined ? undefined : parseRemote(git.remoteUrl)
  const serverUrl = remote?.host === 'github.com' ? 'https://github.com' : ''
  return {
    trigger,
    name: trigger.on === 'other' ? trigger.name : 'push',
    ref: fullRef(trigger),
    sha: git.sha,
    defaultBranch: git.defaultBranch || 'main',
    repository: serverUrl === '' ? '' : (remote?.path ?? ''),
    actor: git.user ?? '',
    runId: '',
    attempt: 1,
    runUrl: '',
    untrusted: false,
    serverUrl,
    apiUrl: serverUrl === '' ? '' : 'https://api.github.com',
    source: 'git',
    dirty: git.dirty,
  }
}

function headTrigger({ branch, tags }: GitFacts): Trigger {
  if (branch !== undefined && branch !== '') return { on: 'push', branch, deleted: false }
  const [tag, other] = tags
  return tag === undefined || other !== undefined ? { on: 'other', name: 'local' } : { on: 'tag', tag, deleted: false }
}

/** A tag must point at HEAD: what is built is the commit that is checked out. */
function refTrigger(ref: string, { tags, sha }: GitFacts): Trigger {
  const [, kind, name = ''] = /^refs\/(heads|tags)\/([^\s~^:?*[\\]+)$/.exec(ref) ?? []
  if (kind === 'heads') return { on: 'push', branch: name, deleted: false }
  if (kind !== 'tags') {
    throw new Failure('usage', `ref: expected refs/heads/… or refs/tags/…, found ${JSON.stringify(ref)}.`)
  }
  if (!tags.includes(name)) {
    const present = tags.length === 0 ? 'it has no tag' : `its tags: ${tags.join(', ')}`
    throw new Failure('usage', `ref: the tag ${name} does not point at HEAD (${sha.slice(0, 12)}); ${present}.`, {
      hint: `Check it out (git checkout ${name}), or create it (git tag ${name}).`,
    })
  }
  return { on: 'tag', tag: name, deleted: false }
}

function fullRef(trigger: Trigger): string {
  if (trigger.on === 'push') return `refs/heads/${trigger.branch}`
  return trigger.on === 'tag' ? `refs/tags/${trigger.tag}` : 'HEAD'
}
