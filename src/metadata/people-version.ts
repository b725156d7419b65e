import { branchName, type Context, pullRequestName, tagName } from './context.ts'
import type { TagSet } from './evaluate.ts'
import { legalTag } from './tag.ts'

/** How people call this version: `v1.2.3` on a tag, `main-1a2b3c4` on a branch, `pr-15-1a2b3c4` for a pull request. */
export function peopleVersion(set: TagSet, context: Context): string {
  const short = context.sha?.slice(0, 7) ?? ''
  const tag = tagName(context)
  if (tag !== undefined) return set.version ?? legalTag(tag)
  const branch = branchName(context)
  const request = pullRequestName(context)
  const name = branch ?? (request === undefined ? '' : `pr-${request}`)
  return legalTag([name, short].filter((part) => part !== '').join('-')) || (set.version ?? '')
}
