import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { ScanIgnore, ScanSettings } from '../../src/core/settings.ts'
import { readBaseline, writeBaseline } from '../../src/scan/baseline.ts'
import type { Finding } from '../../src/scan/finding.ts'
import { identities } from '../../src/scan/identity.ts'
import { decide, describeDecision, type Known } from '../../src/scan/policy.ts'
import { readVex } from '../../src/scan/vex.ts'
import { scanSettings as policy } from '../fakes/given.ts'
import { finding, now } from './sample.ts'

function ignore(change: Partial<ScanIgnore> = {}): ScanIgnore {
  return { id: 'CVE-2026-1', path: '', package: '', reason: 'not reachable', until: '', untilFixed: false, ...change }
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
    ['excepted in that package', {}, { ignore: [ignore({ package: 'openssl' })] }, 'ignored'],
    ['excepted in another package', {}, { ignore: [ignore({ package: 'curl' })] }, 'failing'],
    ['excepted until it is fixed', { fixed: '' }, { ignore: [ignore({ untilFixed: true })] }, 'ignored'],
    ['excepted until it is fixed, and it is', {}, { ignore: [ignore({ untilFixed: true })] }, 'failing'],
    ['one exception ended, another holds', {}, { ignore: [ignore({ until: '2026-01-01' }), ignore()] }, 'ignored'],
  ]
  test.each(cases)('%s', (...[, change, rules, where]) => {
    const decision = decide([finding(change)], { ...policy, ...rules }, { now })
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
  expect(decide([finding()], rules, { now: Date.parse(when) }).failing).toHaveLength(failing)
})

test('exceptions that ended or end within two weeks are named', () => {
  const rules = [
    ignore({ until: '2026-06-20' }),
    ignore({ id: 'B', until: '2026-06-01' }),
    ignore({ id: 'C', until: '2027-01-01' }),
  ]
  const { remarks } = decide(
    [finding(), finding({ id: 'B' }), finding({ id: 'C' })],
    { ...policy, ignore: rules },
    { now },
  )
  expect(remarks).toEqual([
    'the exception for CVE-2026-1 ends on 2026-06-20',
    'the exception for B ended on 2026-06-01',
  ])
})

test('an exception of no use, and one that waited for a fix, are named', () => {
  const rules = [ignore({ id: 'NONE', until: '2027-01-01' }), ignore({ untilFixed: true })]
  expect(decide([finding()], { ...policy, ignore: rules }, { now }).remarks).toEqual([
    'the exception for NONE matches nothing any more; remove it',
    'the exception for CVE-2026-1 is over: fixed in 3.0.2',
  ])
})

describe('only new findings fail', () => {
  const code = (change: Partial<Finding>) =>
    finding({ kind: 'code', tool: 'ruff', id: 'S608', path: 'a.py', package: '', fixed: '', title: 'sql', ...change })
  const cases: [
    string,
    readonly Finding[],
    readonly Finding[],
    { failing: number; existing: number; fixed: number },
  ][] = [
    ['the same', [finding()], [finding()], { failing: 0, existing: 1, fixed: 0 }],
    ['another line', [code({ line: 3 })], [code({ line: 30 })], { failing: 0, existing: 1, fixed: 0 }],
    [
      'another version with the same hole',
      [finding()],
      [finding({ package: 'openssl 3.0.9' })],
      { failing: 0, existing: 1, fixed: 0 },
    ],
    ['seen by another scanner', [finding()], [finding({ tool: 'grype' })], { failing: 0, existing: 1, fixed: 0 }],
    ['another package', [finding()], [finding({ package: 'curl 1' })], { failing: 1, existing: 0, fixed: 1 }],
    [
      'one more like it',
      [code({ line: 3 })],
      [code({ line: 3 }), code({ line: 9 })],
      { failing: 1, existing: 1, fixed: 0 },
    ],
    ['gone', [finding(), code({})], [finding()], { failing: 0, existing: 1, fixed: 1 }],
    ['another file', [code({})], [code({ path: 'b.py' })], { failing: 1, existing: 0, fixed: 1 }],
    [
      'the tool’s own fingerprint',
      [code({ fingerprint: 'x' })],
      [code({ fingerprint: 'x', path: 'moved.py' })],
      { failing: 0, existing: 1, fixed: 0 },
    ],
    ['another image', [finding()], [finding({ subject: 'web' })], { failing: 1, existing: 0, fixed: 1 }],
  ]
  test.each(cases)('%s', (_, before, after, wanted) => {
    const known: Known = { identities: identities(before), from: 'x' }
    const { failing, existing, fixed } = decide(after, policy, { now, known })
    expect({ failing: failing.length, existing: existing.length, fixed }).toEqual(wanted)
  })

  test('a committed baseline gives back what was written, and its bytes do not depend on the order', () => {
    const all = [finding(), code({ line: 3 }), code({ line: 9 })]
    const written = writeBaseline(all)
    expect(writeBaseline(all.toReversed())).toBe(written)
    const known = readBaseline(written, 'b.json')
    expect(decide(all, policy, { now, known })).toMatchObject({
      failing: [],
      fixed: 0,
      comparedWith: 'the baseline b.json',
    })
    expect(written).not.toContain('a.py:3')
  })

  test.each(['', '{}', '[]', '{"version":2,"findings":[]}', '{"version":1}'])('%j is no baseline', (content) => {
    expect(() => readBaseline(content, 'b.json')).toThrow(Failure)
  })
})

test('the worst come first, and no more than ten are told', () => {
  const many = Array.from({ length: 12 }, (_, index) => finding({ id: `CVE-${String(index).padStart(2, '0')}` }))
  const lines = describeDecision(
    decide([...many, finding({ id: 'Z', severity: 'critical' }), finding({ severity: 'low' })], policy, { now }),
  )
  expect(lines[0]).toBe('1 critical, 12 high (1 tolerated)')
  expect(lines[1]).toBe('critical Z in openssl 3.0.1, usr/lib/libssl.so (fixed in 3.0.2): overflow')
  expect(lines).toHaveLength(12)
  expect(lines.at(-1)).toBe('… and 3 more')
})

test('texts of a scanner stay on their line', () => {
  const [, line] = describeDecision(decide([finding({ title: 'a\n::error::b\r\u001b[31m' })], policy, { now }))
  expect(line).toBe('high CVE-2026-1 in openssl 3.0.1, usr/lib/libssl.so (fixed in 3.0.2): a ::error::b [31m')
})

test('25,000 findings with a baseline, VEX and 50 exceptions are decided in 200 MiB', () => {
  const many = Array.from({ length: 25_000 }, (_, index) => finding({ id: `CVE-${index}` }))
  const rules = Array.from({ length: 50 }, (_, index) => ignore({ id: `CVE-${index * 7}`, path: '**/*.so' }))
  const known: Known = { identities: identities(many.slice(0, 20_000)), from: 'x' }
  const statements = Array.from({ length: 1000 }, (_, index) => ({
    vulnerability: `CVE-${24_000 + index}`,
    status: 'fixed',
  }))
  const vex = readVex(JSON.stringify({ '@context': 'https://openvex.dev/ns', statements }), 'v')
  const memory = process.memoryUsage().heapUsed
  const { failing, ignored, existing } = decide(many, { ...policy, ignore: rules }, { now, known, vex })
  expect(process.memoryUsage().heapUsed - memory).toBeLessThan(200 * 1024 * 1024)
  expect([failing.length, ignored.length, existing.length]).toEqual([4000, 1050, 19_950])
})
