import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { type Finding, finding } from '../../src/scan/finding.ts'
import { decide } from '../../src/scan/policy.ts'
import { readSarif } from '../../src/scan/sarif/read.ts'
import { writeSarif } from '../../src/scan/sarif/write.ts'
import { scanSettings } from '../fakes/given.ts'

const source = { name: 'tool', root: '/work/shop' }

function sarif(result: object, rule: object = {}) {
  const rules = [{ id: 'R1', ...rule }]
  return {
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'lint', rules } }, results: [{ ruleId: 'R1', ...result }] }],
  }
}

function place(uri: string, region: object = { startLine: 3 }) {
  return { locations: [{ physicalLocation: { artifactLocation: { uri }, region } }] }
}

function one(result: object, rule?: object): Finding {
  const [found] = readSarif(sarif(result, rule), source).findings
  if (found === undefined) throw new Error('nothing was read')
  return found
}

describe('how severe a result is', () => {
  test.each([
    ['its rule’s score', {}, { properties: { 'security-severity': '9.1' } }, 'critical'],
    ['a high score', { level: 'note' }, { properties: { 'security-severity': '7.0' } }, 'high'],
    ['a score that is none', { level: 'warning' }, { properties: { 'security-severity': 'NaN' } }, 'medium'],
    ['its own level', { level: 'error' }, {}, 'high'],
    ['its rule’s level', {}, { defaultConfiguration: { level: 'note' } }, 'low'],
    ['nothing said', {}, {}, 'medium'],
    ['none', { level: 'none' }, {}, 'unknown'],
  ])('%s', (_, result, rule, severity) => {
    expect(one(result, rule).severity).toBe(severity)
  })
})

describe('places', () => {
  test.each([
    ['src/a.ts', 'src/a.ts'],
    ['./src//a.ts', 'src/a.ts'],
    ['file:///work/shop/src/a%20b.ts', 'src/a b.ts'],
    ['/work/shop/src/a.ts', 'src/a.ts'],
  ])('%s is below the checkout', (uri, path) => {
    expect(one(place(uri))).toMatchObject({ path, line: 3 })
  })

  test.each([
    ['../../etc/passwd'],
    ['src/../../x'],
    ['/etc/passwd'],
    ['file:///etc/passwd'],
    ['/work/shop/../x'],
    ['%2e%2e/%2e%2e/etc/passwd'],
    ['%252e%252e%252fetc'],
    ['https://evil.example/a.ts'],
    ['file://host/share/a'],
    ['C:\\Windows\\a'],
    ['..\\..\\a'],
    ['a\u0000b'],
    ['a%0ab'],
    ['~/.ssh/id'],
    ['%ff%fe'],
    [`${'a/'.repeat(2000)}b`],
  ])('%j leads elsewhere: the finding is kept, its place is not, and it is counted', (uri) => {
    const { findings, notes } = readSarif(sarif(place(uri)), source)
    expect(findings).toMatchObject([{ path: '', line: 0 }])
    expect(notes).toEqual(['1 places outside the checkout were left out'])
  })
})

describe('texts of somebody else', () => {
  test.each([
    ['workflow commands', 'a\n::error file=x::b\r::stop-commands::t', 'a ::error file=x::b ::stop-commands::t'],
    ['escapes', '\u001b[31mred\u0007', '[31mred'],
    ['turned reading direction', 'a\u202eb\u2066c', 'a b c'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['a credential', `found ghp_${'a1'.repeat(18)} here`, 'found *** here'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIabc\nMIIdef', '***'],
  ])('%s', (_, text, wanted) => {
    expect(one({ message: { text } }).title.trim()).toBe(wanted)
  })

  test('100 MB of message become one short line', () => {
    const before = performance.now()
    const text = 'word '.repeat(20 * 1024 * 1024)
    expect(one({ message: { text } }).title.length).toBeLessThanOrEqual(300)
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('a word that does not fit goes whole: half a secret could not be masked', () => {
    const { title } = one({ message: { text: `${'a '.repeat(140)}CANARY-4711-CANARY-4711-CANARY-4711` } })
    expect(title).not.toContain('CANARY')
    expect(title.endsWith('a …')).toBe(true)
  })

  test('quoted source is only hashed', () => {
    const region = { startLine: 1, snippet: { text: 'password = "CANARY"' } }
    const found = one(place('a.py', region))
    expect(JSON.stringify(found)).not.toContain('CANARY')
    expect(found.fingerprint).toMatch(/^[0-9a-f]{32}$/)
    expect(one(place('a.py', { ...region, startLine: 9 })).fingerprint).toBe(found.fingerprint)
  })

  test.each(['javascript:alert(1)', 'http://a.example', 'https://a.example/"><script>', 'https://a\nb'])(
    'the link %j is not shown',
    (helpUri) => {
      expect(one({}, { helpUri }).link).toBe('')
    },
  )
})

test.each([null, [], {}, { version: '2.0.0', runs: [] }, { version: '2.1.0' }, { version: '2.1.0', runs: {} }])(
  '%j is refused',
  (document) => {
    expect(() => readSarif(document, source)).toThrow(Failure)
  },
)

test.each([
  { runs: [null, 1, {}] },
  { runs: [{ results: [null, 'x', {}] }] },
  { runs: [{ tool: [], results: [{ locations: 'x' }] }] },
])('parts of another form do no harm: %j', (document) => {
  expect(readSarif({ version: '2.1.0', ...document }, source).findings.length).toBeLessThanOrEqual(1)
})

test('far too many results are refused', () => {
  const results = Array.from({ length: 100_001 }, () => ({ ruleId: 'a' }))
  expect(() => readSarif({ version: '2.1.0', runs: [{ results }] }, source)).toThrow('more than the 100000')
})

test('what the source suppresses is counted; what passed is nothing', () => {
  const suppressed = readSarif(sarif({ suppressions: [{ kind: 'inSource' }] }), source)
  expect(suppressed).toEqual({ findings: [], notes: ['1 results are suppressed in the source'] })
  expect(readSarif(sarif({ kind: 'pass' }), source).findings).toEqual([])
})

describe('our own', () => {
  const make = (id: string, change: Partial<Finding> = {}) =>
    finding({
      tool: 'trivy',
      kind: 'vulnerability',
      id,
      severity: 'high',
      package: `p ${id}`,
      subject: 'app',
      ...change,
    })
  const nameOf = ({ subject }: Finding) => subject || 'files'

  test('one run for each tool and name, with fingerprints that stay', () => {
    const findings = [make('A'), make('B', { tool: 'grype' }), make('C', { subject: '' }), make('D')]
    const written = writeSarif(decide(findings, scanSettings, { now: 0 }), nameOf)
    expect(written.map(({ category }) => category).sort()).toEqual([
      'deploy-action/grype/app',
      'deploy-action/trivy/app',
      'deploy-action/trivy/files',
    ])
    const read = (content: string) => JSON.parse(content).runs
    expect(written.every(({ content }) => read(content).length === 1)).toBe(true)
    const prints = (content: string) =>
      read(content)[0].results.map((one: { partialFingerprints: object }) => one.partialFingerprints)
    const again = writeSarif(decide(findings.toReversed(), scanSettings, { now: 0 }), nameOf)
    const same = (all: typeof written) =>
      all.flatMap(({ content }) => prints(content).map((print: object) => JSON.stringify(print))).sort()
    expect(same(again)).toEqual(same(written))
    expect(new Set(same(written)).size).toBe(4)
  })

  test('what is suppressed is in it, with the reason', () => {
    const rule = { id: 'A', path: '', package: '', reason: 'not reachable', until: '2099-01-01', untilFixed: false }
    const [file] = writeSarif(decide([make('A')], { ...scanSettings, ignore: [rule] }, { now: 0 }), nameOf)
    expect(JSON.parse(file?.content ?? '').runs[0].results[0].suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'not reachable' },
    ])
  })

  test('above the limit the least severe are left out and counted', () => {
    const findings = [
      make('L1', { severity: 'low' }),
      make('C', { severity: 'critical' }),
      make('L2', { severity: 'low' }),
      make('M', { severity: 'medium' }),
    ]
    const [file] = writeSarif(decide(findings, scanSettings, { now: 0 }), nameOf, 2)
    expect(file?.dropped).toBe(2)
    expect(JSON.parse(file?.content ?? '').runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'C',
      'M',
    ])
  })

  test('it can be read back', () => {
    const [file] = writeSarif(decide([make('A', { path: 'a b/c.lock', line: 7 })], scanSettings, { now: 0 }), nameOf)
    expect(readSarif(JSON.parse(file?.content ?? ''), source).findings).toMatchObject([
      { id: 'A', severity: 'high', path: 'a b/c.lock', line: 7, tool: 'trivy' },
    ])
  })
})
