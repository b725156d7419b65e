import { expect, test } from 'vitest'
import { readBaseline, writeBaseline } from '../../src/scan/baseline.ts'
import { conclude } from '../../src/scan/conclude.ts'
import { type Finding, finding } from '../../src/scan/finding.ts'
import { decide } from '../../src/scan/policy.ts'
import { scanSettings } from '../fakes/given.ts'

const now = Date.parse('2026-06-15T12:00:00Z')
const job = { id: 'a', scanner: 'trivy', name: 'app', before: false, lane: 'trivy', input: null }

function cve(id: string, severity: Finding['severity'], more: Partial<Finding> = {}): Finding {
  const link = `https://avd.aquasec.com/nvd/${id.toLowerCase()}`
  const what = {
    tool: 'trivy',
    kind: 'vulnerability',
    subject: 'app',
    package: 'openssl 3.0.1',
    fixed: '3.0.2',
  } as const
  return finding({ ...what, id, severity, link, title: 'overflow', ...more })
}

function summaryOf(findings: readonly Finding[], baseline?: readonly Finding[]): string {
  const known = baseline === undefined ? {} : { known: { baseline: 'b.json' } }
  const documents = baseline === undefined ? {} : { 'b.json': writeBaseline(baseline) }
  const done = { a: { findings, notes: [], about: '', unlisted: 0 } }
  return conclude({ root: '/w', jobs: [job], policy: scanSettings, vex: [], ...known }, { done, documents, now })
    .summary
}

test('new, existing and fixed are counted by severity', () => {
  const before = [cve('CVE-1', 'high'), cve('CVE-2', 'critical'), cve('CVE-3', 'medium'), cve('CVE-4', 'low')]
  const after = [cve('CVE-1', 'high'), cve('CVE-5', 'critical'), cve('CVE-6', 'critical'), cve('CVE-7', 'low')]
  const lines = summaryOf(after, before).split('\n')
  expect(lines.filter((line) => /^\| (?:Severity|critical|high|medium|low) /.test(line)).slice(0, 5)).toEqual([
    '| Severity | New | Not new | Fixed | Tolerated | Suppressed |',
    '| critical | 2 | 0 | 1 | 0 | 0 |',
    '| high | 0 | 1 | 0 | 0 | 0 |',
    '| medium | 0 | 0 | 1 | 0 | 0 |',
    '| low | 0 | 0 | 1 | 1 | 0 |',
  ])
})

test('without something to compare with there is neither old nor fixed', () => {
  expect(summaryOf([cve('CVE-1', 'high')])).toContain('| Severity | Fails | Tolerated | Suppressed |')
  expect(summaryOf([])).toContain('Nothing was found.')
})

test('the ten worst stand with package, fix and link; what else fails is counted', () => {
  const many = Array.from({ length: 12 }, (_, index) => cve(`CVE-${100 + index}`, 'high'))
  const summary = summaryOf([...many, cve('CVE-9', 'critical', { fixed: '', package: 'zlib 1.3' })])
  const rows = summary.split('\n').filter((line) => /^\| (?:critical|high) \| <a /.test(line))
  expect(rows).toHaveLength(10)
  expect(rows[0]).toBe(
    '| critical | <a href="https://avd.aquasec.com/nvd/cve-9">CVE&#45;9</a> | app | <code>zlib 1.3</code> | <code>none yet</code> | overflow |',
  )
  expect(rows[1]).toContain('<code>openssl 3.0.1</code> | <code>3.0.2</code>')
  expect(summary).toContain('… and 3 more.')
})

test('a line of a baseline that says nothing of its severity is counted as unknown', () => {
  const known = readBaseline('{"version":1,"findings":[{"identity":"a","about":"x"},{"identity":"b"}]}', 'b.json')
  expect(decide([], scanSettings, { now, known }).gone).toEqual({ unknown: 2 })
})
