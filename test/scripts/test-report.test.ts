import { expect, test } from 'vitest'
import { countTests } from '../../scripts/test-report.mjs'

const passed = { fullName: 'good', status: 'passed', failureMessages: [] as string[] }
const lucky = { fullName: 'a b', status: 'passed', failureMessages: ['AssertionError: 1 is not 2\n    at x.ts:1'] }
const failed = { fullName: 'bad', status: 'failed', failureMessages: ['Error: no'] }

const report = (assertionResults: (typeof passed)[], status = 'passed') => ({
  numPassedTests: assertionResults.filter((one) => one.status === 'passed').length,
  numFailedTests: assertionResults.filter((one) => one.status === 'failed').length,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ name: '/work/test/x.test.ts', status, assertionResults }],
})

test.each([
  ['a good run', report([passed]), true, { passed: 1, failed: 0, skipped: 2, again: [] }],
  ['a failed test, once', report([passed, failed], 'failed'), false, { passed: 1, failed: 1, skipped: 2, again: [] }],
  ['a file that broke', report([passed], 'failed'), false, { passed: 1, failed: 1, skipped: 2, again: [] }],
  ['a run that ended badly', report([passed]), false, { passed: 1, failed: 1, skipped: 2, again: [] }],
])('%s', (_, given, good, counts) => {
  expect(countTests(given, { good, root: '/work' })).toEqual(counts)
})

test('a test that passed at its second try counts as passed, and is named with what the first one said', () => {
  expect(countTests(report([passed, lucky]), { good: true, root: '/work' })).toEqual({
    passed: 2,
    failed: 0,
    skipped: 2,
    again: ['second try: test/x.test.ts > a b (first: AssertionError: 1 is not 2)'],
  })
})
