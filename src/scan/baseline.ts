import { Failure } from '../core/failure.ts'
import { describeFinding, type Finding, severities } from './finding.ts'
import { identities } from './identity.ts'
import { list, parseJson, record, text } from './json.ts'
import type { Known } from './policy.ts'

/** Version of the file's form. */
const version = 1

/** A baseline as it is committed: one line for each finding, sorted, so that a change of it can be reviewed. */
export function writeBaseline(findings: readonly Finding[]): string {
  const names = identities(findings)
  const entries = findings
    .map((finding, index) => ({ identity: names[index] ?? '', about: describeFinding({ ...finding, line: 0 }) }))
    .sort((a, b) => (a.about < b.about ? -1 : a.about > b.about ? 1 : a.identity < b.identity ? -1 : 1))
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`)
  return `{\n  "version": ${version},\n  "findings": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** @throws Failure `usage` for what is no baseline; a missing file is nobody's mistake and not asked here */
export function readBaseline(content: string, file: string): Known {
  const document = record(parseJson(content, file))
  if (document['version'] !== version || !Array.isArray(document['findings'])) {
    throw new Failure('usage', `${file} is not a baseline of version ${version}.`, {
      hint: 'Write it anew: deploy-action baseline',
      place: { file },
    })
  }
  const entries = list(document['findings']).filter(({ identity }) => text(identity) !== '')
  return {
    identities: entries.map(({ identity }) => text(identity)),
    // What a line is about begins with how severe it was.
    severities: entries.map(({ about }) => {
      const [first] = text(about).split(' ')
      return severities.find((one) => one === first) ?? 'unknown'
    }),
    from: `the baseline ${file}`,
  }
}
