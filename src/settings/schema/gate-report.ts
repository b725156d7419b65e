import { z } from 'zod'
import { choice, duration, flag, id, listOf, mapping, text } from './values.ts'

const percent = z
  .number({ error: 'a number from 0 to 100' })
  .min(0, { error: 'a number from 0 to 100' })
  .max(100, { error: 'a number from 0 to 100' })

const files = listOf(text('a path or pattern'))

/** For what a gate runs at all. */
export const when = mapping({
  paths: files
    .optional()
    .describe('Globs; it runs when a file that differs from the base matches one. Not known: it runs.'),
  branch: files.optional().describe('Globs of the branch; of a pull request, the one it goes to.'),
  event: files.optional().describe('Names of events: `push`, `pull_request`, `schedule`.'),
}).describe('It runs only when all of these hold; otherwise it does not count.')

/** Where a gate's command leaves its reports. */
export const reports = mapping({
  junit: files.optional().describe('Tests, as pytest, Vitest, Jest, ExUnit and Go tools write them (JUnit XML).'),
  coverage: files.optional().describe("LCOV, Cobertura, coverage.py's JSON, Istanbul's JSON, or a profile of Go."),
  sarif: files.optional().describe('Findings of linters (SARIF 2.1.0).'),
  load: files.optional().describe("The summary of k6 or autocannon's JSON."),
}).describe('Paths or globs, relative to its directory. A report that the gate did not write is a failure.')

/** What the reports must keep. */
export const limits = mapping({
  coverage: percent.optional().describe('Least part of all lines that tests run, in per cent.'),
  'changed-coverage': percent.optional().describe('The same of the lines that differ from the base.'),
  'coverage-drop': percent.optional().describe('Points by which the coverage may be below the base: 0 is no drop.'),
  findings: choice(['error', 'warning', 'note', 'never']).optional().meta({
    description: 'The least level of a finding that fails.',
    preset: 'error',
  }),
  baseline: text('a path')
    .optional()
    .describe('Known findings, which do not fail: a committed SARIF report. Only new ones do.'),
  'only-new': choice(['off', 'merge-base']).optional().meta({
    description:
      'Findings that the merge base has too do not fail: the gate is run a second time, beside the first, in a folder that holds that commit.',
    preset: 'off',
  }),
  p50: duration.optional().describe('Half of the requests take at most so long.'),
  p95: duration.optional().describe('95 of 100 requests take at most so long.'),
  p99: duration.optional().describe('99 of 100 requests take at most so long.'),
  errors: percent.optional().describe('Requests that may fail, in per cent.'),
  rate: z
    .number({ error: 'a number' })
    .positive({ error: 'a number above 0' })
    .optional()
    .describe('Least requests each second.'),
}).describe('What the reports must keep. A limit whose report says nothing of it is a failure.')

export const quality = mapping({
  parallel: z.int({ error: 'a whole number' }).min(1, { error: 'a whole number from 1' }).optional().meta({
    description: 'At most so many gates run at once.',
    preset: 8,
  }),
  minimum: percent.optional().meta({ description: 'The least score.', preset: 0 }),
  toolchains: flag.optional().meta({
    description:
      'The versions that .tool-versions, .nvmrc, .node-version, .python-version, go.mod and rust-toolchain state must be there.',
    preset: true,
  }),
  presets: z
    .union([flag, z.array(id, { error: 'a list of gates' })])
    .optional()
    .meta({
      description:
        'Detected gates beside those that are written here: all of them, or these. One that is written under the same name takes its place.',
      preset: false,
    }),
  cache: z
    .union([
      flag,
      z.record(
        id,
        mapping({
          paths: files.describe('What is kept: below the checkout, absolute, or below the home folder (`~/`).'),
          key: files.describe('Lock files, relative to the checkout: another content is another cache.'),
        }),
        { error: 'a mapping of caches' },
      ),
    ])
    .optional()
    .meta({
      description:
        'Downloaded dependencies that are kept for the next run: `true` for what the lock files at the top suggest, or by name. In GitHub the cache of Actions, elsewhere a folder.',
      preset: false,
    }),
  'cache-folder': text('a path')
    .optional()
    .describe('Where caches are kept outside GitHub. Default: `cache` in the folder for state.'),
  base: text('a path')
    .optional()
    .describe('An earlier `score.json` that the score and the coverage are compared with.'),
}).describe('What holds for all gates together, and the score.')
