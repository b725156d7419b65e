import type { z } from 'zod'
import type { MetricSettings } from '../../core/settings.ts'
import { defaults } from '../defaults.ts'
import type { metric } from '../schema/metric.ts'

/** Metrics in the order in which they are written. */
export function settleMetrics(given: Readonly<Record<string, z.output<typeof metric>>>): MetricSettings[] {
  return Object.entries(given).map(([id, { run = '', prometheus, above, below, ...rest }]) => ({
    id,
    run,
    ...(prometheus === undefined ? {} : { query: settleQuery(prometheus) }),
    ...(above === undefined ? {} : { above }),
    ...(below === undefined ? {} : { below }),
    ...defaults.metric,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  }))
}

function settleQuery({ url, query, token }: { url: string; query: string; token?: string | undefined }) {
  return { url, query, ...(token === undefined ? {} : { token: { secret: token } }) }
}
