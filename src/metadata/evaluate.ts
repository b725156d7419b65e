import { globalScope } from './expressions.ts'
import { latestName } from './flavor.ts'
import { latestReason } from './highest.ts'
import { ruleValue } from './rule-values.ts'
import { type Rule, sortRules } from './rules.ts'
import { legalTag } from './tag.ts'
import { render } from './template.ts'
import { usage } from './usage.ts'
import type { Job, Value } from './value.ts'

/** The tags of one run, without image names. */
export interface TagSet {
  /** The first tag, which is the version; undefined when no rule gave any. */
  readonly version: string | undefined
  /** All tags, each once: the version, the others in order, `latest`. */
  readonly tags: readonly string[]
  readonly rows: readonly RuleRow[]
}

/** What became of one rule: a tag, or the reason why there is none. */
export interface RuleRow {
  readonly rule: string
  readonly tag: string
  readonly why: string
}

/** Applies all rules, highest priority first.
 * @throws Failure `usage` */
export function evaluateRules(rules: readonly Rule[], job: Job): TagSet {
  const found = new Set<string>()
  const rows: RuleRow[] = []
  let first: Result | undefined
  for (const rule of sortRules(rules)) {
    const result = applyRule(rule, job)
    const again = result.tag !== '' && found.has(result.tag)
    rows.push({ rule: rule.text, tag: result.tag, why: again ? 'the same tag as a rule above' : result.why })
    if (result.tag === '') continue
    first ??= result
    found.add(result.tag)
  }
  if (first === undefined) return { version: undefined, tags: [], rows }
  const latest = latestRow(first, job)
  if (latest.tag !== '') found.add(latest.tag)
  return { version: first.tag, tags: [...found], rows: latest.rule === '' ? rows : [...rows, latest] }
}

interface Result {
  readonly rule: Rule
  readonly value: Value
  readonly tag: string
  readonly why: string
}

function applyRule(rule: Rule, job: Job): Result {
  const enabled = render(rule.attributes['enable'] ?? 'true', globalScope(job.context), job.engine)
  if (enabled !== 'true' && enabled !== 'false') {
    throw usage(`Invalid value for enable attribute: ${enabled}`, 'It must render to true or false, in lower case.')
  }
  const none = { rule, value: {}, tag: '' }
  if (enabled === 'false') return { ...none, why: 'not enabled' }
  const value = ruleValue(rule, job)
  if (value.text === undefined) return { ...none, value, why: value.why ?? '' }
  const whole = withAffixes(value.text, rule, job)
  if (whole === '') return { ...none, value, why: 'the value is empty' }
  const tag = legalTag(whole)
  if (tag !== '') return { rule, value, tag, why: '' }
  job.warn(`${JSON.stringify(whole)} has no character that a tag may begin with, so it gives no tag.`)
  return { ...none, value, why: `nothing of ${whole} may stand in a tag` }
}

/** The rule's own prefix and suffix win over the flavor's, even when they are empty. */
function withAffixes(text: string, rule: Rule, job: Job): string {
  const affix = (name: 'prefix' | 'suffix') =>
    render(rule.attributes[name] ?? job.flavor[name], globalScope(job.context), job.engine)
  return `${affix('prefix')}${text}${affix('suffix')}`
}

/** `latest` follows the first rule that gave a tag, unless the flavor decides. */
function latestRow(first: Result, job: Job): RuleRow {
  const { flavor } = job
  const rule = `latest (flavor latest=${flavor.latest})`
  const wanted =
    flavor.latest === 'auto' ? first.rule.short === undefined && first.value.latest === true : flavor.latest === 'true'
  if (!wanted) return { rule: '', tag: '', why: '' }
  const { version } = first.value
  const why = version === undefined || version.special ? undefined : latestReason(first.rule, version, job)
  return why === undefined ? { rule, tag: legalTag(latestName(flavor)), why: '' } : { rule, tag: '', why }
}
