import { branchName, pullRequestName, tagName } from './context.ts'
import { globalScope, scheduleScope, shortSha } from './expressions.ts'
import type { Rule, RuleType } from './rules.ts'
import { render } from './template.ts'
import type { Job, Value, ValueOf } from './value.ts'
import { matchPattern, versionValue } from './version-rule.ts'
import { parseVersion, type Version } from './versions.ts'

/** What a rule gives in this run, before prefix and suffix.
 * @throws Failure `usage` for a template or expression that is wrong */
export function ruleValue(rule: Rule, job: Job): Value {
  if (rule.short?.only === 'default branch' && !isDefaultBranch(job)) return { why: 'not on the default branch' }
  return values[rule.type](rule, job)
}

const values: Readonly<Record<RuleType, ValueOf>> = {
  schedule: (rule, job) =>
    job.context.eventName.includes('schedule')
      ? { text: render(rule.attributes['pattern'] ?? '', scheduleScope(job.context), job.engine) }
      : { why: 'the event is not schedule' },
  semver: versionValue,
  pep440: versionValue,
  match: matchValue,
  edge: edgeValue,
  ref: refValue,
  raw: (rule, job) => ({ text: render(rule.attributes['value'] ?? '', globalScope(job.context), job.engine) }),
  sha: shaValue,
}

function isDefaultBranch({ context }: Job): boolean {
  const branch = branchName(context)
  return branch !== undefined && branch === context.repository.defaultBranch
}

function matchValue(rule: Rule, job: Job): Value {
  const { attributes } = rule
  const given = attributes['value'] ?? ''
  const source = given === '' ? tagName(job.context) : render(given, globalScope(job.context), job.engine)
  if (source === undefined) return { why: 'the ref is not a tag' }
  const pattern = attributes['pattern'] ?? ''
  const [, body, flags] = /^\/(.+)\/(.*)$/.exec(pattern) ?? []
  const found = body === undefined ? matchPattern(source, pattern) : matchPattern(source, body, flags)
  if (found === null) return refused(`${pattern} does not match ${source}.`, job)
  const group = attributes['group'] ?? '0'
  const text = (found as unknown as Record<string, string | undefined>)[group]
  return text === undefined
    ? refused(`Group ${group} does not exist for ${pattern} pattern.`, job)
    : { text, latest: true, ...releaseOf(text) }
}

/** A tag that is a release has others above and below it. */
function releaseOf(text: string): { version?: Version } {
  const version = parseVersion('semver', text)
  return version === undefined ? {} : { version }
}

function refused(message: string, job: Job): Value {
  job.warn(message)
  return { why: message.replace(/\.$/, '') }
}

function edgeValue(rule: Rule, { context }: Job): Value {
  const wanted = rule.attributes['branch'] || context.repository.defaultBranch
  const branch = branchName(context)
  if (branch === undefined) return { why: 'the ref is not a branch' }
  return branch === wanted ? { text: 'edge' } : { why: `the branch is not ${wanted}` }
}

function refValue(rule: Rule, { context }: Job): Value {
  if (rule.attributes['event'] === 'branch') return orWhy(branchName(context), 'the ref is not a branch')
  if (rule.attributes['event'] === 'pr') return orWhy(pullRequestName(context), 'the ref is not a pull request')
  const tag = tagName(context)
  return tag === undefined ? { why: 'the ref is not a tag' } : { text: tag, latest: true, ...releaseOf(tag) }
}

function shaValue(rule: Rule, { context }: Job): Value {
  if (context.sha === undefined || context.sha === '') return { why: 'the commit is not known' }
  return { text: rule.attributes['format'] === 'short' ? shortSha(context) : context.sha }
}

function orWhy(text: string | undefined, why: string): Value {
  return text === undefined ? { why } : { text }
}
