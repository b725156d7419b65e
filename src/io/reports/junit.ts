import type { Json } from '../../core/json.ts'
import { Malformed, type Reader } from './reader.ts'
import { xmlReader } from './xml.ts'

/** One test that failed, before its place is looked for. */
export interface RawFailure {
  readonly id: string
  readonly name: string
  readonly suite: string
  /** As the report says; empty: nothing. */
  readonly file: string
  readonly line: number
  readonly message: string
  /** The beginning of what was printed with it: stack traces. */
  readonly text: string
}

/** Totals that several files of one gate add to. */
export interface TestTally {
  total: number
  failed: number
  skipped: number
  seconds: number
  /** Failed so far, by test; kept whole, so that a later pass in the same report is seen. */
  readonly failures: Map<string, RawFailure | null>
  readonly flaky: Set<string>
  slowest: { name: string; seconds: number }[]
}

const mostFailures = 200
const mostText = 16 * 1024
const mostSlowest = 10

export function createTally(): TestTally {
  return { total: 0, failed: 0, skipped: 0, seconds: 0, failures: new Map(), flaky: new Set(), slowest: [] }
}

/** Elements that say how a test went. `rerun…` and `flaky…` are Surefire's and pytest-rerunfailures': it failed before it passed. */
const failing = new Set(['failure', 'error'])
const repeated = new Set(['rerunFailure', 'rerunError', 'flakyFailure', 'flakyError', 'rerun'])

interface Case {
  readonly id: string
  readonly name: string
  readonly suite: string
  readonly file: string
  readonly line: number
  readonly seconds: number
  outcome: 'passed' | 'failed' | 'skipped'
  again: boolean
  message: string
  text: string
}

/** Reads JUnit's XML as pytest, Vitest, Jest, ExUnit, gotestsum, go-junit-report and Surefire write it. */
export function junitReader(tally: TestTally): Reader {
  const suites: string[] = []
  let current: Case | undefined
  let inside = ''
  let root = ''
  return xmlReader({
    open(name, at) {
      root ||= name
      if (root !== 'testsuites' && root !== 'testsuite')
        throw new Malformed(`is no JUnit report: its root is <${name}>`)
      if (name === 'testsuite') suites.push(at['file'] ?? '')
      else if (name === 'testcase') current = begin(at, suites.at(-1) ?? '')
      else if (current !== undefined && inside === '') {
        note(current, name, at)
        if (failing.has(name)) inside = name
      }
    },
    close(name) {
      if (name === inside) inside = ''
      if (name === 'testsuite') suites.pop()
      if (name !== 'testcase' || current === undefined) return
      count(current, tally)
      current = undefined
    },
    text(piece) {
      if (current !== undefined) current.text = (current.text + piece).slice(0, mostText)
    },
    wantsText: () => inside !== '',
  })
}

/** What an element inside a test says of it. The first failure counts. */
function note(test: Case, name: string, at: Readonly<Record<string, string>>): void {
  if (failing.has(name)) {
    if (test.outcome !== 'failed') test.message = at['message'] ?? at['type'] ?? ''
    test.outcome = 'failed'
  } else if (repeated.has(name)) test.again = true
  else if (name === 'skipped' && test.outcome === 'passed') test.outcome = 'skipped'
}

function begin(at: Readonly<Record<string, string>>, suiteFile: string): Case {
  const [suite, name] = [at['classname'] ?? '', at['name'] ?? '']
  const seconds = Number((at['time'] ?? '').replaceAll(',', ''))
  return {
    id: JSON.stringify([at['file'] ?? suiteFile, suite, name] satisfies Json),
    name: suite === '' || name.startsWith(suite) ? name : `${suite} ${name}`,
    suite,
    file: at['file'] ?? suiteFile,
    line: Number.parseInt(at['line'] ?? at['lineno'] ?? '', 10) || 0,
    seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : 0,
    outcome: 'passed',
    again: false,
    message: '',
    text: '',
  }
}

function count(test: Case, tally: TestTally): void {
  tally.seconds += test.seconds
  const before = tally.failures.has(test.id)
  if (before && test.outcome === 'passed') {
    // The same test once more, and now it passed: a retry that the runner reports as a test of its own.
    tally.failures.delete(test.id)
    tally.failed -= 1
    tally.flaky.add(test.name)
    return
  }
  if (before && test.outcome === 'failed') return
  tally.total += 1
  if (test.outcome === 'skipped') tally.skipped += 1
  if (test.outcome === 'passed' && test.again) tally.flaky.add(test.name)
  if (test.outcome === 'failed') {
    tally.failed += 1
    const { id, name, suite, file, line, message, text } = test
    const kept = tally.failures.size < mostFailures
    tally.failures.set(id, kept ? { id, name, suite, file, line, message: message.slice(0, 2000), text } : null)
  }
  if (test.seconds > (tally.slowest.at(mostSlowest - 1)?.seconds ?? 0)) {
    tally.slowest = [...tally.slowest, { name: test.name, seconds: test.seconds }]
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, mostSlowest)
  }
}
