import { readFields } from './csv.ts'
import type { CsvReader } from './libraries.ts'
import { usage } from './usage.ts'

const priorities = { schedule: 1000, semver: 900, pep440: 900, match: 800, edge: 700, ref: 600, raw: 200, sha: 100 }
export type RuleType = keyof typeof priorities

/** One rule of the `tags` input. Attributes have lower-case names and defaults filled in. */
export interface Rule {
  readonly type: RuleType
  readonly attributes: Readonly<Record<string, string>>
  /** As the person wrote it. */
  readonly text: string
  /** What a short form adds to its full rule; full rules have none. */
  readonly short?: ShortTraits
}
export interface ShortTraits {
  /** Gives a tag only there. */
  readonly only?: 'default branch' | 'release'
  /** The pattern holds for prereleases as well. */
  readonly prereleases?: boolean
  /** Gives no tag for version zero. */
  readonly notZero?: boolean
}

export const defaultRules = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr']

/** Reads one rule.
 * @throws Failure `usage` */
export function parseRule(text: string, csv?: CsvReader): Rule {
  const given: Record<string, string> = Object.create(null)
  let type: RuleType = 'raw'
  for (const field of readFields(text, csv)) {
    const [key, value] = keyAndValue(field)
    if (key === 'type') type = parseType(value)
    else given[key] = value
  }
  const attributes = { ...defaultsOf(type, given), enable: 'true', priority: String(priorities[type]), ...given }
  check(type, attributes, text)
  return { type, attributes, text }
}

/** Highest priority first, in order of appearance among equals. What is not a number stays where it is. */
export function sortRules(rules: readonly Rule[]): Rule[] {
  const priority = (rule: Rule) => Number(rule.attributes['priority'])
  return [...rules].sort((a, b) => (priority(a) < priority(b) ? 1 : priority(a) > priority(b) ? -1 : 0))
}

/** Every attribute of a rule that is a template. */
export function templatesOf(rule: Rule): string[] {
  const names = ['enable', 'prefix', 'suffix']
  if (rule.type === 'raw' || rule.type === 'match') names.push('value')
  if (rule.type === 'semver' || rule.type === 'pep440') names.push('value', 'pattern')
  if (rule.type === 'schedule') names.push('pattern')
  return names.map((name) => rule.attributes[name] ?? '')
}

function parseType(value: string): RuleType {
  if (Object.hasOwn(priorities, value)) return value as RuleType
  throw usage(`Unknown tag type attribute: ${value}`, `Use one of ${Object.keys(priorities).join(', ')}.`)
}

function keyAndValue(field: string): [string, string] {
  const equals = field.indexOf('=')
  if (equals <= 0) return ['value', field.trim()]
  return [field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim()]
}

function defaultsOf(type: RuleType, given: Readonly<Record<string, string>>): Record<string, string> {
  if (type === 'schedule') return { pattern: 'nightly' }
  if (type === 'semver' || type === 'pep440') return { value: '', match: '' }
  if (type === 'match') return { value: '', group: '0' }
  if (type === 'edge') return { branch: '' }
  if (type === 'ref') return given['event'] === 'pr' ? { prefix: 'pr-' } : {}
  return type === 'sha' ? { prefix: 'sha-', format: 'short' } : {}
}

function check(type: RuleType, attributes: Readonly<Record<string, string>>, text: string): void {
  const must = { semver: 'pattern', pep440: 'pattern', match: 'pattern', ref: 'event', raw: 'value' } as const
  const required = (must as Partial<Record<RuleType, string>>)[type]
  if (required !== undefined && attributes[required] === undefined) {
    throw usage(`Missing ${required} attribute for ${text}`, `Add ${required}=… to the rule.`)
  }
  if (type === 'match' && Number.isNaN(Number(attributes['group']))) {
    throw usage(`Invalid match group for ${text}`, 'A group is a number; 0 is the whole match.')
  }
  if (type === 'ref' && !['branch', 'tag', 'pr'].includes(attributes['event'] as string)) {
    throw usage(`Invalid event for ${text}`, 'Use event=branch, event=tag or event=pr.')
  }
  if (type === 'sha' && !['short', 'long'].includes(attributes['format'] as string)) {
    throw usage(`Invalid format for ${text}`, 'Use format=short or format=long.')
  }
}
