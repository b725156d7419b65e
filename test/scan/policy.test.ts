import { describe, expect, test } from 'vitest'
import type { ScanIgnore, ScanSettings } from '../../src/core/settings.ts'
import type { Finding } from '../../src/scan/finding.ts'
import { decide, describeDecision } from '../../src/scan/policy.ts'

const now = Date.parse('2026-06-15T12:00:00Z')
const policy: ScanSettings = { secrets: true, trivy: 'auto', failOn: 'high', onlyFixed: false, ignore: [] }

function finding(change: Partial<Finding> = {}): Finding {
  return {
    kind: 'vulnerability',
    id: 'CVE-2026-1',
    severity: 'high',
    path: 'usr/lib/libssl.so',
    line: 0,
    package: 'openssl 3.0.1',
    fixed: '3.0.2',
    title: 'overflow',
    subject: 'app',
    ...change,
  }
}

function ignore(change: Partial<ScanIgnore> = {}): ScanIgnore {
  return { id: 'CVE-2026-1', path: '', reason: 'not reachable', until: '', ...change }
}

describe('which findings fail', () => {
  const cases: [string, Partial<Finding>, Partial<ScanSettings>, 'failing' | 'tolerated' | 'ignored'][] = [
    ['at the limit', {}, {}, 'failing'],
    ['above the limit', { severity: 'critical' }, {}, 'failing'],
    ['below the limit', { severity: 'medium' }, {}, 'tolerated'],
    ['not rated', { severity: 'unknown' }, { failOn: 'low' }, 'tolerated'],
    ['never', { severity: 'critical' }, { failOn: 'never' }, 'tolerated'],
    ['no fix, and only fixed ones count', { fixed: '' }, { onlyFixed: true }, 'tolerated'],
    ['a fix, and only fixed ones count', {}, { onlyFixed: true }, 'failing'],
    ['a secret has no fix and counts', { kind: 'secret', fixed: '' }, { onlyFixed: true }, 'failing'],
    ['excepted', {}, { ignore: [ignore()] }, 'ignored'],
    ['excepted, whatever the case', {}, { ignore: [ignore({ id: 'cve-2026-1' })] }, 'ignored'],
    ['another id', {}, { ignore: [ignore({ id: 'CVE-2026-10' })] }, 'failing'],
    ['excepted in that path', {}, { ignore: [ignore({ path: 'usr/**' })] }, 'ignored'],
    ['excepted in another path', {}, { ignore: [ignore({ path: 'opt/**' })] }, 'failing'],
    ['excepted through today', {}, { ignore: [ignore({ until: '2026-06-15' })] }, 'ignored'],
    ['the exception ended', {}, { ignore: [ignore({ until: '2026-06-14' })] }, 'failing'],
    ['an exception with a date that is none', {}, { ignore: [ignore({ until: 'soon' })] }, 'failing'],
    ['one exception ended, another holds', {}, { ignore: [ignore({ until: '2026-01-01' }), ignore()] }, 'ignored'],
  ]
  test.each(cases)('%s', (...[, change, rules, where]) => {
    const decision = decide([finding(change)], { ...policy, ...rules }, now)
    expect({
      failing: decision.failing.length,
      tolerated: decision.tolerated.length,
      ignored: decision.ignored.length,
    }).toEqual({
      failing: 0,
      tolerated: 0,
      ignored: 0,
      [where]: 1,
    })
  })
})

test.each([
  ['2026-06-16T11:59:59Z', 0],
  ['2026-06-16T12:00:00Z', 1],
])('an exception through the 15th holds until that day is over everywhere: %s', (when, failing) => {
  const rules = { ...policy, ignore: [ignore({ until: '2026-06-15' })] }
  expect(decide([finding()], rules, Date.parse(when)).failing).toHaveLength(failing)
})

test('exceptions that ended or end within two weeks are named', () => {
  const rules = [
    ignore({ until: '2026-06-20' }),
    ignore({ id: 'B', until: '2026-06-01' }),
    ignore({ id: 'C', until: '2027-01-01' }),
  ]
  const { remarks } = decide([finding(), finding({ id: 'B' }), finding({ id: 'C' })], { ...policy, ignore: rules }, now)
  expect(remarks).toEqual([
    'the exception for CVE-2026-1 ends on 2026-06-20',
    'the exception for B ended on 2026-06-01',
  ])
})

test('the worst come first, and no more than ten are told', () => {
  const many = Array.from({ length: 12 }, (_, index) => finding({ id: `CVE-${String(index).padStart(2, '0')}` }))
  const lines = describeDecision(
    decide([...many, finding({ id: 'Z', severity: 'critical' }), finding({ severity: 'low' })], policy, now),
  )
  expect(lines[0]).toBe('1 critical, 12 high (1 tolerated)')
  expect(lines[1]).toBe('critical Z in openssl 3.0.1, usr/lib/libssl.so (fixed in 3.0.2): overflow')
  expect(lines).toHaveLength(12)
  expect(lines.at(-1)).toBe('… and 3 more')
})

test('texts of a scanner stay on their line', () => {
  const [, line] = describeDecision(decide([finding({ title: 'a\n::error::b\r\u001b[31m' })], policy, now))
  expect(line).toBe('high CVE-2026-1 in openssl 3.0.1, usr/lib/libssl.so (fixed in 3.0.2): a ::error::b [31m')
})

test('25,000 findings are decided in a second', () => {
  const many = Array.from({ length: 25_000 }, (_, index) => finding({ id: `CVE-${index}` }))
  const rules = Array.from({ length: 50 }, (_, index) => ignore({ id: `CVE-${index * 7}`, path: '**/*.so' }))
  const from = performance.now()
  const { failing, ignored } = decide(many, { ...policy, ignore: rules }, now)
  expect(performance.now() - from).toBeLessThan(1000)
  expect([failing.length, ignored.length]).toEqual([24_950, 50])
})
