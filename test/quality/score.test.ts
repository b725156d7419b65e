import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { GateReport, GateResult } from '../../src/core/gate-report.ts'
import type { GateLimits, GateSettings } from '../../src/core/settings.ts'
import { shortfalls } from '../../src/quality/judge.ts'
import { scoreOf } from '../../src/quality/score.ts'
import { gate } from '../fakes/given.ts'

const schema = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../schema/score.schema.json'), 'utf8'),
) as object
const valid = new Ajv2020({ allowUnionTypes: true }).compile(schema)

const tests = (passed: number, failed = 0, flaky = 0) => ({
  total: passed + failed,
  passed,
  failed,
  skipped: 0,
  flaky,
  seconds: 1,
  failures: [],
  slowest: [],
  flakyNames: [],
})
const coverage = (covered: number, total: number, changed: GateReport['coverage'] = null) => ({
  covered,
  total,
  files: [],
  changed: changed?.changed ?? null,
  changedWhy: 'no base',
})
const findings = (errors: number, warnings = 0) => ({ errors, warnings, notes: 0, existing: 2, fixed: 1, list: [] })
const load = { tool: 'k6', requests: 10, p50: 10, p95: 80, p99: null, errors: 1, rate: 5, crossed: [] }
const report = (change: Partial<GateReport>): GateReport => ({
  about: 'gate report',
  gate: 'a',
  passed: true,
  tests: null,
  coverage: null,
  findings: null,
  load: null,
  files: [{ kind: 'junit', path: 'j.xml', bytes: 3, sha256: 'a'.repeat(64) }],
  problems: [],
  ...change,
})
const result = (id: string, change: Partial<GateResult> = {}): GateResult => ({
  gate: id,
  state: 'passed',
  attempts: 1,
  report: null,
  ...change,
})
const score = (gates: GateSettings[], results: GateResult[], minimum = 0) =>
  scoreOf({ gates, results, commit: 'c', minimum, base: undefined })

const cases: [string, GateSettings[], GateResult[], object][] = [
  ['no gates', [], [], { score: 100, verdict: 'pass' }],
  [
    'weights',
    [gate('a', { weight: 3 }), gate('b', { advisory: true })],
    [result('a'), result('b', { state: 'failed' })],
    { score: 75, verdict: 'pass' },
  ],
  [
    'a required gate that failed caps, whatever the others give',
    [gate('a', { weight: 99 }), gate('b')],
    [result('a'), result('b', { state: 'failed' })],
    { score: 49, verdict: 'fail' },
  ],
  [
    'an advisory one never caps',
    [gate('a', { weight: 99 }), gate('b', { advisory: true })],
    [result('a'), result('b', { state: 'failed' })],
    { score: 99, verdict: 'pass' },
  ],
  [
    'configured but not run',
    [gate('a'), gate('b', { advisory: true })],
    [result('a')],
    { score: 50, incomplete: true, verdict: 'pass' },
  ],
  [
    'a required one that was not run',
    [gate('a'), gate('b')],
    [result('a')],
    { score: 50, incomplete: true, verdict: 'fail' },
  ],
  [
    'what does not concern the run does not count',
    [gate('a'), gate('b')],
    [result('a'), result('b', { state: 'unconcerned' })],
    { score: 100, incomplete: false },
  ],
  [
    'tests, a flaky one half',
    [gate('a')],
    [result('a', { report: report({ tests: tests(10, 0, 2) }) })],
    { score: 90 },
  ],
  [
    'coverage up to its limit',
    [gate('a', { limits: { findings: 'error', baseline: '', coverage: 80 } })],
    [result('a', { report: report({ coverage: coverage(40, 100) }) })],
    { score: 50 },
  ],
  ['new findings', [gate('a')], [result('a', { report: report({ findings: findings(0, 10) }) })], { score: 50 }],
  [
    'a report with a problem is worth nothing',
    [gate('a', { advisory: true })],
    [result('a', { state: 'failed', report: report({ tests: tests(1), problems: ['x'] }) })],
    { score: 0 },
  ],
]
test.each(cases)('score: %s', (_, gates, results, expected) => {
  const made = score(gates, results)
  expect(made).toMatchObject(expected)
  expect(valid(made), JSON.stringify(valid.errors)).toBe(true)
})

test('below the minimum is no pass', () => {
  expect(score([gate('a'), gate('b', { advisory: true })], [result('a')], 60).verdict).toBe('fail')
})

describe('limits', () => {
  const base: GateLimits = { findings: 'error', baseline: '' }
  const changed = { ...coverage(1, 2), changed: { covered: 1, total: 2, base: 'b', missed: [] } }
  const table: [string, Partial<GateReport>, Partial<GateLimits>, number | undefined, RegExp | undefined][] = [
    ['coverage kept', { coverage: coverage(80, 100) }, { coverage: 80 }, undefined, undefined],
    [
      'coverage below',
      { coverage: coverage(7999, 10000) },
      { coverage: 80 },
      undefined,
      /coverage 79\.99 % is below 80 %/,
    ],
    ['no coverage report', {}, { coverage: 80 }, undefined, /no coverage report/],
    ['nothing that can be covered', { coverage: coverage(0, 0) }, {}, undefined, /names no line/],
    [
      'changed lines below',
      { coverage: changed },
      { changedCoverage: 60 },
      undefined,
      /changed lines 50 % is below 60 %/,
    ],
    ['changed lines not known', { coverage: coverage(1, 1) }, { changedCoverage: 60 }, undefined, /not known: no base/],
    ['no drop', { coverage: coverage(79, 100) }, { coverageDrop: 0 }, 79.5, /fell from 79\.5 % to 79 %/],
    ['a drop that is allowed', { coverage: coverage(79, 100) }, { coverageDrop: 1 }, 79.5, undefined],
    [
      'the first run has nothing to fall from',
      { coverage: coverage(79, 100) },
      { coverageDrop: 0 },
      undefined,
      undefined,
    ],
    ['a warning where errors fail', { findings: findings(0, 3) }, {}, undefined, undefined],
    [
      'a warning where warnings fail',
      { findings: findings(0, 3) },
      { findings: 'warning' },
      undefined,
      /3 new findings/,
    ],
    ['no test', { tests: tests(0) }, {}, undefined, /no test was run/],
    ['load kept', { load }, { p95: 80, errors: 1, rate: 5 }, undefined, undefined],
    ['too slow', { load }, { p95: 79 }, undefined, /95 % of the requests: 80 ms is above 79 ms/],
    ['not told', { load }, { p99: 100 }, undefined, /k6 does not tell/],
    ['too few', { load }, { rate: 6 }, undefined, /5 requests a second are below 6/],
    [
      'its own threshold',
      { load: { ...load, crossed: ['p(95)<50'] } },
      {},
      undefined,
      /threshold p\(95\)<50 of k6 was crossed/,
    ],
    ['a limit without a report', {}, { p95: 80 }, undefined, /no load report/],
  ]
  test.each(table)('%s', (...row) => {
    const [, change, limits, before, expected] = row
    const found = shortfalls(report(change), { ...base, ...limits }, before)
    if (expected === undefined) expect(found).toEqual([])
    else expect(found).toEqual([expect.stringMatching(expected)])
  })
})

test('the score names its tools, each once, by name', () => {
  const tools = [
    { tool: 'python', version: '3.13.1' },
    { tool: 'go', version: '1.26' },
  ]
  const ruff = { tool: 'ruff', version: '0.14.5' }
  const results = [result('a', { report: report({ tools: [ruff, ruff] }) })]
  const found = scoreOf({ gates: [gate('a')], results, commit: 'c', minimum: 0, base: undefined, tools })
  expect(found.tools).toEqual([{ tool: 'go', version: '1.26' }, { tool: 'python', version: '3.13.1' }, ruff])
  expect(valid(found), JSON.stringify(valid.errors)).toBe(true)
})
