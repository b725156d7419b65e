import { readItems } from './csv.ts'
import type { CsvReader } from './libraries.ts'
import { parseRule, type Rule, type ShortTraits } from './rules.ts'

/** The rules of a `tags` list in the config file: short forms and full rules, side by side. Version rules of short forms follow
 * tags of their own package alone; `packages` names it (`app-a` for `app-a@1.2.3`, `.` for tags without a package).
 * @throws Failure `usage` */
export function parseTagList(items: readonly string[], packages: readonly string[], csv?: CsvReader): Rule[] {
  return items.flatMap(
    (item) => expand(item.trim(), packages) ?? readItems(item, true, csv).map((rule) => parseRule(rule, csv)),
  )
}

/** The names of the short forms. */
export const shortForms = ['sha', 'sha-long', 'branch', 'pr', 'latest', 'semver', 'major'] as const

function expand(name: string, packages: readonly string[]): Rule[] | undefined {
  if (!(shortForms as readonly string[]).includes(name)) return undefined
  return forms[name as (typeof shortForms)[number]].map(([text, short]) => {
    const rule = parseRule(text)
    const attributes = rule.type === 'semver' ? { ...rule.attributes, package: packages.join(' ') } : rule.attributes
    return {
      ...rule,
      attributes,
      text: text.includes('pattern=') ? `${name}: ${rule.attributes['pattern']}` : name,
      short,
    }
  })
}

const forms: Readonly<Record<(typeof shortForms)[number], readonly (readonly [string, ShortTraits])[]>> = {
  sha: [['type=sha,prefix=', {}]],
  'sha-long': [['type=sha,prefix=,format=long', {}]],
  branch: [['type=ref,event=branch', {}]],
  pr: [['type=ref,event=pr', {}]],
  latest: [['type=raw,value=latest', { only: 'default branch' }]],
  semver: [
    ['type=semver,pattern=v{{version}}', { prereleases: true }],
    ['type=semver,pattern={{version}}', { prereleases: true }],
    ['type=semver,pattern={{major}}.{{minor}}', { only: 'release' }],
  ],
  major: [['type=semver,pattern={{major}}', { only: 'release', notZero: true }]],
}
