import { tagName } from './context.ts'
import { globalScope } from './expressions.ts'
import { highestReason } from './highest.ts'
import { withoutPackage } from './package-tag.ts'
import type { Rule } from './rules.ts'
import { isRawPattern, render } from './template.ts'
import { usage } from './usage.ts'
import type { Job, Value } from './value.ts'
import { parseVersion, type Version } from './versions.ts'

/** The value of a `semver` or `pep440` rule. */
export function versionValue(rule: Rule, job: Job): Value {
  const kind = rule.type === 'pep440' ? 'pep440' : 'semver'
  const { attributes } = rule
  const source = sourceText(rule, job)
  if (source.text === undefined) return { why: source.why }
  const matched = matchText(source.text, attributes['match'] ?? '', job).replaceAll('/', '-')
  const version = parseVersion(kind, matched)
  if (version === undefined) {
    const rules = kind === 'semver' ? semverRules : pep440Rules
    job.warn(`${matched} ${rules}`)
    return { why: `${matched} is not a ${kind} version` }
  }
  const held = holdBack(rule, version, job)
  if (held !== undefined) return { why: held, latest: false }
  return { text: rendered(rule, version, job), latest: !version.special, version }
}

const semverRules = 'is not a valid semver. More info: https://semver.org/'
const pep440Rules = 'does not conform to PEP 440. More info: https://www.python.org/dev/peps/pep-0440'

/** The text that holds the version: the `value` attribute, or the pushed tag without its package's name. */
function sourceText(rule: Rule, job: Job): { text: string; why?: never } | { text?: never; why: string } {
  const value = rule.attributes['value'] ?? ''
  if (value !== '') return { text: render(value, globalScope(job.context), job.engine) }
  const tag = tagName(job.context)
  if (tag === undefined) return { why: 'the ref is not a tag' }
  const wanted = rule.attributes['package']
  if (wanted === undefined) return { text: tag }
  const text = withoutPackage(tag, wanted)
  return text === undefined ? { why: `the tag ${tag} is not one of ${wanted}` } : { text }
}

function matchText(text: string, pattern: string, job: Job): string {
  if (pattern === '') return text
  const found = matchPattern(text, pattern)
  if (found === null) {
    job.warn(`${pattern} does not match ${text}.`)
    return text
  }
  const [, group] = found
  if (group === undefined) {
    throw usage(
      `match=${pattern} has no group that took part.`,
      'Put the version in parentheses, as in match=app/(.*).',
    )
  }
  return group
}

/** @throws Failure `usage` for a pattern that is no regular expression */
export function matchPattern(text: string, pattern: string, flags?: string): RegExpMatchArray | null {
  try {
    return text.match(new RegExp(pattern, flags))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw usage(message, 'Correct the regular expression.', error)
  }
}

/** The pattern's text. A prerelease has no `1` or `1.2`: it keeps its whole version, unless the pattern is `{{raw}}`. */
function rendered(rule: Rule, version: Version, job: Job): string {
  const pattern = rule.attributes['pattern'] ?? ''
  if (!version.special || rule.short?.prereleases) return render(pattern, version.scope, job.engine)
  if (!isRawPattern(pattern, job.engine)) return version.clean
  return rule.type === 'pep440' ? version.raw : render(pattern, version.scope, job.engine)
}

function holdBack(rule: Rule, version: Version, job: Job): string | undefined {
  if (rule.short?.only === 'release' && version.special) return 'a prerelease has no shortened version'
  if (rule.short?.notZero && version.major === 0)
    return 'version zero promises nothing that its major number could stand for'
  return version.special ? undefined : highestReason(rule, version, job)
}
