import { globalScope } from './expressions.ts'
import { withoutPackage } from './package-tag.ts'
import type { Rule } from './rules.ts'
import { legalCharacters } from './tag.ts'
import { render } from './template.ts'
import type { Job } from './value.ts'
import { isHigher, parseVersion, type Version } from './versions.ts'

/** Why a tag that moves from version to version must stay where it is; undefined: it may move. A line is every version that the
 * pattern renders to the same text, so `1.2` moves within 1.2.x and `{{version}}` never moves at all. */
export function highestReason(rule: Rule, version: Version, job: Job): string | undefined {
  if (!isGuarded(job)) return undefined
  const kind = rule.type === 'pep440' ? 'pep440' : 'semver'
  const pattern = rule.attributes['pattern'] ?? ''
  const text = render(pattern, version.scope, job.engine)
  const next = parseVersion(
    kind,
    [version.release[0] ?? 0, version.release[1] ?? 0, (version.release[2] ?? 0) + 1].join('.'),
  )
  if (next === undefined || render(pattern, next.scope, job.engine) !== text) return undefined
  if (isUnknown(job)) return `whether ${version.clean} is the highest of ${text} could not be found out`
  const higher = higherReleases(rule, version, job).find((other) => render(pattern, other.scope, job.engine) === text)
  return higher === undefined ? undefined : `${higher.clean} is higher, so ${text} stays there`
}

/** Why `latest` must stay where it is. */
export function latestReason(rule: Rule, version: Version, job: Job): string | undefined {
  if (!isGuarded(job)) return undefined
  if (isUnknown(job)) return `whether ${version.clean} is the highest version could not be found out`
  const [higher] = higherReleases(rule, version, job)
  return higher === undefined ? undefined : `${higher.clean} is higher, so latest stays there`
}

/** Whether some rule's tags depend on which other versions there are. */
export function dependsOnOthers(rules: readonly Rule[], job: Pick<Job, 'flavor' | 'guarded'>): boolean {
  const moving = ({ type, attributes }: Rule) => /^(?:semver|pep440|match)$/.test(type) || attributes['event'] === 'tag'
  return isGuarded(job) && rules.some(moving)
}

/** Whether moving tags wait for the highest of their line: as the flavor says, else as the door has it. */
function isGuarded({ flavor, guarded }: Pick<Job, 'flavor' | 'guarded'>): boolean {
  return flavor.highest === 'auto' ? guarded : flavor.highest === 'true'
}

function isUnknown({ existing, published }: Job): boolean {
  return existing === undefined && published === undefined
}

/** The version that a published tag was made of: the image's own, so without a package's name. */
function withoutAffixes(tag: string, rule: Rule, job: Job): string {
  const affix = (name: 'prefix' | 'suffix') =>
    legalCharacters(render(rule.attributes[name] ?? job.flavor[name], globalScope(job.context), job.engine))
  const [prefix, suffix] = [affix('prefix'), affix('suffix')]
  if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return ''
  return tag.slice(prefix.length, tag.length - suffix.length)
}

/** A registry that has only `2.0` has a version 2.0 all the same; a date is none. */
function completed(tag: string): string {
  return /^v?\d{1,3}\.\d{1,3}$/.test(tag) ? `${tag}.0` : /^v?\d{1,3}$/.test(tag) ? `${tag}.0.0` : tag
}

function higherReleases(rule: Rule, version: Version, job: Job): Version[] {
  const kind = rule.type === 'pep440' ? 'pep440' : 'semver'
  if (job.existing === undefined) {
    return (job.published ?? [])
      .map((tag) => parseVersion(kind, completed(withoutAffixes(tag, rule, job))))
      .filter((other) => other !== undefined)
      .filter((other) => !other.special && isHigher(other, version))
  }
  const match = rule.attributes['match'] ?? ''
  const wanted = rule.attributes['package']
  return (job.existing ?? [])
    .map((tag) => (wanted === undefined ? tag : withoutPackage(tag, wanted)))
    .map((tag) => (tag === undefined || match === '' ? tag : tag.match(match)?.[1]))
    .map((tag) => (tag === undefined ? undefined : parseVersion(kind, tag.replaceAll('/', '-'))))
    .filter((other) => other !== undefined && !other.special && isHigher(other, version))
    .filter((other) => other !== undefined)
}
