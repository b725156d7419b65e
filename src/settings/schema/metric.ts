import { z } from 'zod'
import { defaults } from '../defaults.ts'
import { choice, duration, mapping, text, url, variableName, whole, writtenDuration } from './values.ts'

const threshold = z.number({ error: 'a number' })

/** One metric: a command or a Prometheus query. */
export const metric = mapping({
  run: text('a command')
    .optional()
    .describe('Shell text: exit 0 is good; with above or below, the last line that it prints is the number.'),
  prometheus: mapping({
    url: url.describe('Where its HTTP API is, without /api/v1.'),
    query: text('a PromQL query').describe('Gives a scalar or an instant vector; every series of it must be good.'),
    token: variableName.optional().describe('Name of the secret with a bearer token.'),
  })
    .optional()
    .describe('A query of the HTTP API of Prometheus, or of what speaks it.'),
  above: threshold.optional().describe('Good is a number above this.'),
  below: threshold.optional().describe('Good is a number below this.'),
  consecutive: whole(1, 1000)
    .optional()
    .meta({ description: 'Good looks in a row that are needed.', preset: defaults.metric.consecutive }),
  failures: whole(1, 1000)
    .optional()
    .meta({ description: 'Bad looks in a row that fail the deploy.', preset: defaults.metric.failures }),
  every: duration
    .optional()
    .meta({ description: 'Time between two looks.', preset: writtenDuration(defaults.metric.every) }),
  timeout: duration
    .optional()
    .meta({ description: 'How long one look may take.', preset: writtenDuration(defaults.metric.timeout) }),
  empty: choice(['wait', 'good', 'bad'])
    .optional()
    .meta({ description: 'What it means that there is no data (yet).', preset: defaults.metric.empty }),
}).superRefine(({ run, prometheus, above, below }, context) => {
  const say = (sentence: string) => context.addIssue({ code: 'custom', message: 'a metric', params: { sentence } })
  if ((run === undefined) === (prometheus === undefined))
    say('a metric is one of run (a command), prometheus (a query)')
  else if (prometheus !== undefined && above === undefined && below === undefined)
    say('a query needs above or below: when is its number good?')
})
