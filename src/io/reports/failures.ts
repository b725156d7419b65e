import type { TestFailure } from '../../core/gate-report.ts'
import type { RawFailure } from './junit.ts'
import type { Places } from './paths.ts'

const place = /([\w@./\\+-]*[\w-]\.(?:py|tsx?|jsx?|mts|mjs|cjs|exs?|go|rs|rb|java|kt|php|cs)):(\d+)/g

/** Where a test failed: the first place in its output that is a file of the checkout, else what the report says of the test itself. */
export function placeFailure(failure: RawFailure, places: Places): TestFailure {
  const { name, suite, message, text } = failure
  const [headline = ''] = (message === '' ? text : message).trim().split('\n')
  const base = { name, message: headline.slice(0, 500) }
  const own = places.find(failure.file) ?? places.find(suite) ?? places.find(`${suite.replaceAll('.', '/')}.py`)
  const mentioned = [...`${text}\n${message}`.matchAll(place)].slice(0, 200).flatMap(([, file = '', line]) => {
    const found = places.find(file, suite)
    return found === undefined ? [] : [{ file: found, line: Number(line) }]
  })
  // The test's own file says more than the code it called.
  const best = mentioned.find(({ file }) => file === own) ?? mentioned[0]
  if (best !== undefined) return { ...base, ...best }
  return { ...base, file: own ?? '', line: own === undefined ? 0 : failure.line }
}
