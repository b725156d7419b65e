import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { GateReport } from '../../../src/core/gate-report.ts'
import { createExec } from '../../../src/io/exec.ts'
import { createGroups } from '../../../src/io/groups.ts'
import { reportOperations } from '../../../src/io/reports/operations.ts'
import { temporaryFolder } from '../../fakes/folder.ts'

const exec = createExec({ env: { PATH: process.env['PATH'] ?? '' }, groups: createGroups() })
const { signal } = new AbortController()
const operations = reportOperations({ exec })
const checkout = path.resolve(import.meta.dirname, '../../..')

interface Reading {
  readonly reports: Record<string, string[]>
  readonly seen?: string
  readonly revisions?: string[]
  readonly baseline?: string
}

async function read(
  root: string,
  { reports, seen = '{}', revisions = [], baseline = '' }: Reading,
): Promise<GateReport> {
  const input = { gate: 'test', root, directory: root, reports, seen, passed: '0', revisions, baseline }
  return (await operations['quality.report']?.(input, signal)) as unknown as GateReport
}

function put(root: string, files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), content)
  }
}

describe('what real runners write', () => {
  test('node --test: JUnit and LCOV, the failing test with its place', async () => {
    const root = temporaryFolder()
    put(root, {
      'sum.mjs': 'export const sum = (a, b) => a + b\nexport function never() {\n  return 1\n}\n',
      'test/sum.test.mjs': `import assert from 'node:assert'
import { test } from 'node:test'
import { sum } from '../sum.mjs'
test('adds', () => assert.equal(sum(1, 2), 3))
test('fails & <burns>', () => {
  assert.equal(sum(1, 2), 4)
})
test.skip('later', () => {})
`,
    })
    const argv = [
      '--test',
      '--experimental-test-coverage',
      '--test-reporter=junit',
      '--test-reporter-destination=junit.xml',
    ]
    const lcov = ['--test-reporter=lcov', '--test-reporter-destination=lcov.info']
    const ran = spawnSync(process.execPath, [...argv, ...lcov], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    })
    expect(ran.status).toBe(1)
    const report = await read(root, { reports: { junit: ['junit.xml'], coverage: ['lcov.info'] } })
    expect(report.problems).toEqual([])
    expect(report.tests).toMatchObject({ total: 3, passed: 1, failed: 1, skipped: 1 })
    expect(report.tests?.failures[0]).toMatchObject({ file: 'test/sum.test.mjs', line: 6 })
    expect(report.tests?.failures[0]?.name).toContain('fails & <burns>')
    expect(report.coverage?.files.find(({ path: name }) => name === 'sum.mjs')).toEqual({
      path: 'sum.mjs',
      covered: 2,
      total: 4,
    })
  })

  test('Vitest: JUnit', async () => {
    const root = temporaryFolder()
    put(root, {
      'package.json': '{"type":"module"}',
      'vitest.config.mjs': 'export default { test: { globals: true } }\n',
      'a.test.mjs': "test('good', () => {})\ntest('bad', () => {\n  expect(1).toBe(2)\n})\n",
    })
    const vitest = path.join(checkout, 'node_modules/vitest/vitest.mjs')
    const argv = [vitest, 'run', '--reporter=junit', '--outputFile=out/junit.xml']
    const ran = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] } })
    expect(ran.status, ran.stderr).toBe(1)
    const report = await read(root, { reports: { junit: ['out/*.xml'] } })
    expect(report.tests).toMatchObject({ total: 2, passed: 1, failed: 1 })
    expect(report.tests?.failures[0]).toMatchObject({ file: 'a.test.mjs', line: 3 })
  })
})

describe('a report that is no proof', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><testsuite><testcase name="x"/><system-out>&b;</system-out></testsuite>`
  const cases: [string, Record<string, string | Buffer>, Record<string, string[]>, RegExp][] = [
    ['missing', {}, { junit: ['junit.xml'] }, /there is no junit report junit\.xml/],
    ['a glob without a match', { 'a.txt': '' }, { junit: ['out/**/*.xml'] }, /there is no junit report out/],
    ['empty', { 'junit.xml': '' }, { junit: ['junit.xml'] }, /is empty/],
    ['blank', { 'junit.xml': ' \n' }, { junit: ['junit.xml'] }, /nothing but blanks/],
    ['cut off', { 'junit.xml': '<testsuite><testcase name="a">' }, { junit: ['junit.xml'] }, /not well-formed/],
    ['not XML', { 'junit.xml': 'all good' }, { junit: ['junit.xml'] }, /not well-formed/],
    ['HTML', { 'junit.xml': '<html></html>' }, { junit: ['junit.xml'] }, /no JUnit report: its root is <html>/],
    ['an entity bomb', { 'junit.xml': bomb }, { junit: ['junit.xml'] }, /undefined entity/],
    ['deep', { 'junit.xml': `<testsuite>${'<a>'.repeat(5000)}` }, { junit: ['junit.xml'] }, /nests more than 200/],
    ['binary', { 'junit.xml': Buffer.from([1, 2, 0, 255]) }, { junit: ['junit.xml'] }, /binary/],
    ['no LCOV', { 'lcov.info': 'SF:a.js\nDA:one,2\n' }, { coverage: ['lcov.info'] }, /no LCOV/],
    ['half an LCOV', { 'lcov.info': 'SF:a.js\nDA:1,2\n' }, { coverage: ['lcov.info'] }, /middle of a record/],
    ['other JSON', { 'c.json': '{"a":1}' }, { coverage: ['c.json'] }, /no coverage of/],
    ['half a JSON', { 'c.json': '{"a":' }, { coverage: ['c.json'] }, /no JSON/],
    ['no Go profile', { c: 'mode: set\nhello\n' }, { coverage: ['c'] }, /no Go profile/],
    ['no SARIF', { 's.sarif': '{}' }, { sarif: ['s.sarif'] }, /no SARIF/],
    ['no load test', { 'l.json': '{}' }, { load: ['l.json'] }, /neither k6/],
  ]
  test.each(cases)('%s', async (_, files, reports, problem) => {
    const root = temporaryFolder()
    put(root, files)
    const { problems } = await read(root, { reports })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(problem)
  })

  test('one that lay there before and was not written anew', async () => {
    const root = temporaryFolder()
    const reports = { junit: ['junit.xml'] }
    put(root, { 'junit.xml': '<testsuite><testcase name="a"/></testsuite>' })
    const seen = JSON.stringify(await operations['quality.before']?.({ directory: root, reports }, signal))
    expect((await read(root, { reports, seen })).problems[0]).toMatch(/from before/)
    put(root, { 'junit.xml': '<testsuite><testcase name="a"/></testsuite>' })
    expect(await read(root, { reports, seen })).toMatchObject({ problems: [], tests: { total: 1 } })
  })
})

describe('JUnit', () => {
  const junit = async (xml: string | Buffer, files: Record<string, string> = {}) => {
    const root = temporaryFolder()
    put(root, { 'junit.xml': xml, ...files })
    const report = await read(root, { reports: { junit: ['junit.xml'] } })
    expect(report.problems).toEqual([])
    return report.tests
  }

  test('another encoding, control characters and a byte that is no UTF-8', async () => {
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><testsuite><testcase name="gr\u00fc\u00df"><failure message="&#27;[31m"/></testcase></testsuite>',
      'latin1',
    )
    expect((await junit(latin))?.failures[0]?.name).toBe('gr\u00fc\u00df')
    const broken = Buffer.concat([
      Buffer.from('<testsuite><testcase name="a'),
      Buffer.from([0xff]),
      Buffer.from('"><failure/></testcase></testsuite>'),
    ])
    expect((await junit(broken))?.failures[0]?.name).toBe('a\ufffd')
  })

  test('a test that failed and then passed is flaky, however the runner tells', async () => {
    const again =
      '<testcase classname="c" name="a"><failure message="no"/></testcase><testcase classname="c" name="a"/>'
    const surefire = '<testcase classname="c" name="b"><flakyFailure message="no"/></testcase>'
    expect(await junit(`<testsuites><testsuite>${again}${surefire}</testsuite></testsuites>`)).toMatchObject({
      total: 2,
      passed: 2,
      failed: 0,
      flaky: 2,
    })
  })

  test('the slowest, ten of them', async () => {
    const cases = Array.from({ length: 30 }, (_, index) => `<testcase name="t${index}" time="${index}"/>`)
    const tests = await junit(`<testsuite>${cases.join('')}</testsuite>`)
    expect(tests?.slowest).toHaveLength(10)
    expect(tests?.slowest[0]).toEqual({ name: 't29', seconds: 29 })
    expect(tests?.seconds).toBe(435)
  })

  /** As ExUnit's junit_formatter, gotestsum and pytest write them. */
  const places: [string, string, Record<string, string>, { file: string; line: number }][] = [
    [
      'ExUnit',
      '<testcase classname="Elixir.ShopTest" name="test adds" file="test/shop_test.exs:4"><failure message="error: assertion failed">  test/shop_test.exs:6: (test)</failure></testcase>',
      { 'test/shop_test.exs': '' },
      { file: 'test/shop_test.exs', line: 6 },
    ],
    [
      'gotestsum',
      '<testcase classname="example.com/shop/cart" name="TestAdd"><failure message="Failed">    cart_test.go:12: got 3\n</failure></testcase>',
      { 'go.mod': 'module example.com/shop\n', 'cart/cart_test.go': '' },
      { file: 'cart/cart_test.go', line: 12 },
    ],
    [
      'pytest',
      '<testcase classname="tests.test_sum" name="test_adds"><failure message="assert 3 == 4">def test_adds():\n&gt; assert 3 == 4\n\ntests/test_sum.py:5: AssertionError</failure></testcase>',
      { 'tests/test_sum.py': '' },
      { file: 'tests/test_sum.py', line: 5 },
    ],
    [
      'a place outside the checkout',
      '<testcase name="a"><failure>/usr/lib/x.py:3: in y</failure></testcase>',
      {},
      { file: '', line: 0 },
    ],
  ]
  test.each(places)('the place of a failure: %s', async (_, xml, files, place) => {
    expect((await junit(`<testsuite>${xml}</testsuite>`, files))?.failures[0]).toMatchObject(place)
  })
})

describe('coverage', () => {
  const forms: [string, string][] = [
    ['lcov', 'TN:\nSF:a.py\nDA:1,1\nDA:2,0\nDA:3,4\nend_of_record\n'],
    [
      'cobertura',
      '<coverage><sources><source>.</source></sources><packages><package><classes><class filename="a.py"><lines><line number="1" hits="1"/><line number="2" hits="0"/><line number="3" hits="4"/></lines></class></classes></package></packages></coverage>',
    ],
    ['coverage.py', '{"meta":{},"files":{"a.py":{"executed_lines":[1,3],"missing_lines":[2]}},"totals":{}}'],
    [
      'istanbul',
      '{"/x":{"path":"a.py","statementMap":{"0":{"start":{"line":1}},"1":{"start":{"line":2}},"2":{"start":{"line":3}}},"s":{"0":1,"1":0,"2":4}}}',
    ],
    [
      'go',
      'mode: set\nexample.com/shop/a.py:1.1,1.9 1 1\nexample.com/shop/a.py:2.1,2.9 1 0\nexample.com/shop/a.py:3.1,3.9 1 4\n',
    ],
  ]
  test.each(forms)('%s: in all, by file and of the changed lines', async (_, content) => {
    const root = temporaryFolder()
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root })
    put(root, { 'a.py': 'one\n', 'go.mod': 'module example.com/shop\n' })
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-qm', 'base')
    put(root, { 'a.py': 'one\ntwo\nthree\n', report: content })
    git('commit', '-qam', 'more')
    const { coverage } = await read(root, { reports: { coverage: ['report'] }, revisions: ['origin/main', 'HEAD^1'] })
    expect(coverage).toMatchObject({ covered: 2, total: 3, files: [{ path: 'a.py', covered: 2, total: 3 }] })
    expect(coverage?.changed).toMatchObject({ covered: 1, total: 2, missed: [{ path: 'a.py', line: 2 }] })
  })

  test('without a base it says why the changed lines are not known', async () => {
    const root = temporaryFolder()
    execFileSync('git', ['init', '-q'], { cwd: root })
    put(root, { report: 'SF:a\nDA:1,1\nend_of_record\n' })
    const { coverage } = await read(root, { reports: { coverage: ['report'] }, revisions: ['origin/main'] })
    expect(coverage).toMatchObject({ changed: null, changedWhy: expect.stringMatching(/fetch-depth/) })
  })
})

describe('findings and load', () => {
  const result = (rule: string, level: string, line: number) => ({
    ruleId: rule,
    level,
    message: { text: `${rule} found` },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'a.py' }, region: { startLine: line } } }],
  })
  const sarif = (...results: object[]) =>
    JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'lint' } }, results }] })

  test('only what the baseline does not know is new; what moved is not', async () => {
    const root = temporaryFolder()
    put(root, {
      'old.sarif': sarif(result('E1', 'error', 3), result('W1', 'warning', 9)),
      'now.sarif': sarif(result('E1', 'error', 33), result('E1', 'error', 34), result('N1', 'note', 1)),
    })
    const { findings } = await read(root, { reports: { sarif: ['now.sarif'] }, baseline: path.join(root, 'old.sarif') })
    expect(findings).toMatchObject({ errors: 1, warnings: 0, notes: 1, existing: 1, fixed: 1 })
    expect(findings?.list[0]).toMatchObject({ rule: 'E1', line: 34, file: 'a.py' })
  })

  test('k6 and autocannon', async () => {
    const root = temporaryFolder()
    put(root, {
      'k6.json':
        '{"metrics":{"http_reqs":{"count":500,"rate":50},"http_req_duration":{"med":20,"p(95)":80.5,"thresholds":{"p(95)<50":true}},"http_req_failed":{"value":0.02}}}',
      'cannon.json':
        '{"requests":{"total":98,"average":9.8},"latency":{"p50":5,"p97_5":40,"p99":60},"errors":2,"non2xx":8}',
    })
    const k6 = await read(root, { reports: { load: ['k6.json'] } })
    expect(k6.load).toEqual({
      tool: 'k6',
      requests: 500,
      p50: 20,
      p95: 80.5,
      p99: null,
      errors: 2,
      rate: 50,
      crossed: ['http_req_duration: p(95)<50'],
    })
    const cannon = await read(root, { reports: { load: ['cannon.json'] } })
    expect(cannon.load).toMatchObject({ requests: 98, p50: 5, p95: 40, p99: 60, errors: 10, rate: 9.8 })
  })
})
