import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { ScanIgnore, ScanSettings } from '../../src/core/settings.ts'
import { readBaseline, writeBaseline } from '../../src/scan/baseline.ts'
import type { Finding } from '../../src/scan/finding.ts'
import { identities } from '../../src/scan/identity.ts'
import { decide, describeDecision, type Known } from '../../src/scan/policy.ts'
import { readVex } from '../../src/scan/vex.ts'
import { scanSettings } from '../fakes/given.ts'

const now = Date.parse('2026-06-15T12:00:00Z')
const policy: ScanSettings = scanSettings

function finding(change: Partial<Finding> = {}): Finding {
  return {
    tool: 'trivy',
    link: '',
    purl: 'pkg:deb/debian/openssl@3.0.1?arch=amd64',
    fingerprint: '',
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

describe('VEX', () => {
  const open = (statement: object) =>
    JSON.stringify({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      statements: [{ vulnerability: { name: 'CVE-2026-1' }, ...statement }],
    })
  const cyclone = (state: string, ref: string) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      vulnerabilities: [
        { id: 'CVE-2026-1', analysis: { state, justification: 'code_not_reachable' }, affects: [{ ref }] },
      ],
    })
  const image = { '@id': 'pkg:oci/shop', subcomponents: [{ '@id': 'pkg:deb/debian/openssl' }] }
  const cases: [string, string, 'ignored' | 'failing'][] = [
    ['not affected', open({ status: 'not_affected', justification: 'vulnerable_code_not_present' }), 'ignored'],
    ['affected', open({ status: 'affected' }), 'failing'],
    ['still looked into', open({ status: 'under_investigation' }), 'failing'],
    [
      'that package, whatever the qualifiers',
      open({ status: 'fixed', products: [{ '@id': 'pkg:deb/debian/openssl@3.0.1' }] }),
      'ignored',
    ],
    ['another version', open({ status: 'fixed', products: [{ '@id': 'pkg:deb/debian/openssl@2' }] }), 'failing'],
    ['a package in the product', open({ status: 'not_affected', products: [image] }), 'ignored'],
    ['another package', open({ status: 'not_affected', products: [{ '@id': 'pkg:npm/openssl' }] }), 'failing'],
    [
      'a product that cannot be told',
      open({ status: 'not_affected', products: [{ '@id': 'https://acme/x' }] }),
      'failing',
    ],
    [
      'an alias',
      open({ status: 'not_affected', vulnerability: { name: 'GHSA-1', aliases: ['cve-2026-1'] } }),
      'ignored',
    ],
    ['CycloneDX', cyclone('not_affected', 'urn:cdx:1/1#pkg:deb/debian/openssl@3.0.1'), 'ignored'],
    ['CycloneDX, a false alarm', cyclone('false_positive', 'pkg:deb/debian/openssl'), 'ignored'],
    ['CycloneDX, exploitable', cyclone('exploitable', 'pkg:deb/debian/openssl'), 'failing'],
  ]
  test.each(cases)('%s', (_, document, where) => {
    const decision = decide([finding()], policy, { now, vex: readVex(document, 'v.json') })
    expect(decision[where]).toHaveLength(1)
  })

  describe('CSAF', () => {
    const purl = 'pkg:deb/debian/openssl@3.0.1'
    const helper = (of: string) => ({ product_identification_helper: { purl: of } })
    const tree = {
      branches: [
        {
          category: 'vendor',
          branches: [
            { category: 'product_version', product: { product_id: 'P1', name: 'openssl', ...helper(purl) } },
            {
              category: 'product_version',
              product: { product_id: 'P2', name: 'other', ...helper('pkg:npm/openssl@3') },
            },
          ],
        },
      ],
      full_product_names: [
        { product_id: 'P3', name: 'shop' },
        { product_id: 'P4', name: 'shop', ...helper('pkg:oci/shop') },
      ],
      relationships: [
        {
          category: 'default_component_of',
          product_reference: 'P1',
          relates_to_product_reference: 'P3',
          full_product_name: { product_id: 'P3:P1', name: 'openssl in shop' },
        },
      ],
    }
    const csaf = (vulnerability: object, category = 'csaf_vex') =>
      JSON.stringify({
        document: { category, csaf_version: '2.0' },
        product_tree: tree,
        vulnerabilities: [{ cve: 'CVE-2026-1', ...vulnerability }],
      })
    const status = (name: string, ...products: string[]) => ({ product_status: { [name]: products } })

    test.each<[string, object, 'ignored' | 'failing']>([
      ['not affected', status('known_not_affected', 'P1'), 'ignored'],
      ['fixed', status('fixed', 'P2', 'P1'), 'ignored'],
      ['fixed first', status('first_fixed', 'P1'), 'ignored'],
      ['as a component of a product', status('known_not_affected', 'P3:P1'), 'ignored'],
      ['the whole image', status('known_not_affected', 'P4'), 'ignored'],
      ['affected', status('known_affected', 'P1'), 'failing'],
      ['looked into', status('under_investigation', 'P1'), 'failing'],
      ['another package', status('known_not_affected', 'P2'), 'failing'],
      ['a product that cannot be told', status('known_not_affected', 'P3', 'none'), 'failing'],
      [
        'by another id',
        { cve: undefined, ids: [{ system_name: 'x', text: 'cve-2026-1' }], ...status('fixed', 'P1') },
        'ignored',
      ],
      ['another vulnerability', { cve: 'CVE-2026-2', ...status('fixed', 'P1') }, 'failing'],
      ['parts of another form', { product_status: { fixed: 'P1', known_not_affected: [null, 7, {}] } }, 'failing'],
    ])('%s', (_, vulnerability, where) => {
      expect(decide([finding()], policy, { now, vex: readVex(csaf(vulnerability), 'v.json') })[where]).toHaveLength(1)
    })

    test.each([
      [
        'a flag',
        { flags: [{ label: 'vulnerable_code_not_present', product_ids: ['P1'] }] },
        'vulnerable code not present',
      ],
      [
        'an impact',
        { threats: [{ category: 'impact', details: 'never\ncalled', product_ids: ['P1'] }] },
        'never called',
      ],
      [
        'a flag of another product',
        { flags: [{ label: 'component_not_present', product_ids: ['P2'] }] },
        'known not affected',
      ],
    ])('why: %s', (_, more, why) => {
      const vex = readVex(csaf({ ...status('known_not_affected', 'P1'), ...more }), 'v.json')
      expect(decide([finding()], policy, { now, vex }).ignored[0]?.why).toBe(why)
    })

    test('an advisory is no VEX', () => {
      expect(() => readVex(csaf({}, 'csaf_security_advisory'), 'v.json')).toThrow('nor CSAF VEX')
    })
  })

  test('what is suppressed is kept with its reason', () => {
    const vex = readVex(open({ status: 'not_affected', justification: 'vulnerable_code_not_present' }), 'v')
    expect(decide([finding()], policy, { now, vex }).ignored[0]).toMatchObject({
      by: 'vex',
      why: 'vulnerable code not present',
    })
  })

  test.each(['x', '{}', '{"bomFormat":"SPDX"}'])('%j is no VEX document', (content) => {
    expect(() => readVex(content, 'v.json')).toThrow(Failure)
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
