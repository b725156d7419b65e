import type { LoadTotals } from '../../core/gate-report.ts'
import { Malformed, type Reader, wholeReader } from './reader.ts'

type Loose = Readonly<Record<string, unknown>>
const record = (value: unknown): Loose => (value !== null && typeof value === 'object' ? (value as Loose) : {})
const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null)

/** Reads what k6 (`--summary-export`, or `handleSummary` as JSON) and autocannon (`--json`) write. */
export function loadReader(tell: (totals: LoadTotals) => void): Reader {
  return wholeReader((text) => {
    let document: Loose
    try {
      document = record(JSON.parse(text))
    } catch (thrown) {
      throw new Malformed(`is no JSON: ${(thrown as Error).message.slice(0, 120)}`)
    }
    if ('metrics' in document) return tell(readK6(record(document['metrics'])))
    if ('latency' in document && 'requests' in document) return tell(readAutocannon(document))
    throw new Malformed("is neither k6's summary nor autocannon's JSON")
  })
}

function readK6(metrics: Loose): LoadTotals {
  // The export has the values in the metric, handleSummary's data below `values`.
  const values = (name: string) => {
    const metric = record(metrics[name])
    return 'values' in metric ? record(metric['values']) : metric
  }
  const duration = values('http_req_duration')
  const failed = values('http_req_failed')
  const share = number(failed['rate']) ?? number(failed['value'])
  const crossed = Object.entries(metrics).flatMap(([name, metric]) =>
    Object.entries(record(record(metric)['thresholds'])).flatMap(([rule, state]) =>
      state === true || record(state)['ok'] === false ? [`${name}: ${rule}`] : [],
    ),
  )
  return {
    tool: 'k6',
    requests: number(values('http_reqs')['count']) ?? 0,
    p50: number(duration['med']) ?? number(duration['p(50)']),
    p95: number(duration['p(95)']),
    p99: number(duration['p(99)']),
    errors: share === null ? null : share * 100,
    rate: number(values('http_reqs')['rate']),
    crossed,
  }
}

/** It knows no 95th percentile; the 97.5th is above it, so a limit that it keeps is kept. */
function readAutocannon(document: Loose): LoadTotals {
  const latency = record(document['latency'])
  const requests = record(document['requests'])
  const total = number(requests['total']) ?? 0
  const bad = (number(document['errors']) ?? 0) + (number(document['non2xx']) ?? 0)
  const all = total + (number(document['errors']) ?? 0)
  return {
    tool: 'autocannon',
    requests: total,
    p50: number(latency['p50']),
    p95: number(latency['p97_5']),
    p99: number(latency['p99']),
    errors: all === 0 ? null : (bad / all) * 100,
    rate: number(requests['average']),
    crossed: [],
  }
}
