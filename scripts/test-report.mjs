// What a report of vitest (its `json` reporter) comes to.
import path from 'node:path'

/**
 * `again`: a line for each test that passed at its second try only, with what the first one said.
 * @typedef {{ passed: number, failed: number, skipped: number, again: string[] }} Counts
 * @typedef {{ fullName: string, status: string, failureMessages: string[] }} TestResult
 * @typedef {{ name: string, status: string, assertionResults: TestResult[] }} FileResult
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: FileResult[] }} Report
 */

/**
 * A run that ended badly without a failed test to show for it (no file matched, a setup that broke) is a failure too.
 * @param {Report} report
 * @param {{ good: boolean, root: string }} run whether it ended well, and the checkout
 * @returns {Counts}
 */
export function countTests(report, { good, root }) {
  const failed = report.numFailedTests + report.testResults.filter(isBroken).length
  return {
    passed: report.numPassedTests,
    failed: good ? failed : Math.max(1, failed),
    skipped: report.numPendingTests + report.numTodoTests,
    again: report.testResults.flatMap((file) => secondTries(file, root)),
  }
}

/** A file that failed before or beside its tests: at import, in a hook. @param {FileResult} file */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((one) => one.status === 'failed')
}

/**
 * vitest keeps what earlier tries said, also where the last one was good.
 * @param {FileResult} file
 * @param {string} root
 */
function secondTries({ name, assertionResults }, root) {
  return assertionResults
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages: [first = ''] }) => {
      const [said = ''] = first.split('\n')
      return `second try: ${path.relative(root, name)} > ${fullName} (first: ${said.slice(0, 200)})`
    })
}
