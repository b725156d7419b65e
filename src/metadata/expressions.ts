import { branchName, type Context, tagName } from './context.ts'
import { formatDate } from './date.ts'
import type { Scope } from './libraries.ts'
import { usage } from './usage.ts'

/** What every attribute but a version's pattern may name: `branch tag sha base_ref is_default_branch date …`. */
export function globalScope(context: Context): Scope {
  return {
    values: {
      branch: () => branchName(context) ?? '',
      tag: () => tagName(context) ?? '',
      sha: () => shortSha(context),
      base_ref: () => baseRef(context),
      is_default_branch: () => String(onDefaultBranch(context)),
      is_not_default_branch: () => String(!onDefaultBranch(context)),
    },
    dates: dates(context),
  }
}

/** What a schedule's pattern may name: the two dates. */
export function scheduleScope(context: Context): Scope {
  return { values: {}, dates: dates(context) }
}

/** The commit, cut to `DOCKER_METADATA_SHORT_SHA_LENGTH` characters (seven).
 * @throws Failure `usage` when the commit is unknown or the length is no number */
export function shortSha(context: Context): string {
  if (context.sha === undefined) {
    throw usage('The commit is not known, so it has no short form.', 'Set GITHUB_SHA, or use context: git.')
  }
  const length = context.shortLength === '' ? 7 : Number(context.shortLength)
  if (Number.isNaN(length)) {
    throw usage(
      `DOCKER_METADATA_SHORT_SHA_LENGTH is not a valid number: ${context.shortLength}`,
      'Give a number such as 12, or remove it.',
    )
  }
  return context.sha.substring(0, length)
}

function baseRef(context: Context): string {
  if (tagName(context) !== undefined) return context.pushBase
  return context.ref.startsWith('refs/pull/') ? context.pullRequestBase : ''
}

/** Some events always stand for the default branch's last commit, whatever their ref says. */
function onDefaultBranch(context: Context): boolean {
  const branch = branchName(context) ?? context.ref
  if (branch === '') return false
  return branch === context.eventDefaultBranch || /create|discussion|issues|schedule/.test(context.eventName)
}

function dates(context: Context): Scope['dates'] {
  return {
    date: (format, zone) => formatDate(context.now, format, zone),
    commit_date: (format, zone) => formatDate(context.commitDate, format, zone),
  }
}
