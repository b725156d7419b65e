import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { StageReport } from '../../src/core/report.ts'
import { coloured } from '../../src/report/style.ts'
import { failureText, reportText, resultOf } from '../../src/report/text.ts'
import { crash, failedRun, goodRun } from './sample.ts'

test('a failure tells what, where, why, with what evidence, and what to do', () => {
  const cause = new Error('connect ECONNREFUSED', { cause: new Error('deep\nreason') })
  const failure = new Failure('usage', 'images.app: not a name\nexpected: lower case', {
    place: { file: '.github/deploy.yml', line: 12, column: 5 },
    cause,
    details: ['  app: ACME'],
    hint: 'Write it in lower case.',
  })
  expect(failureText(failure)).toMatchInlineSnapshot(`
    "✗ Wrong settings (usage): images.app: not a name
      expected: lower case
      at .github/deploy.yml:12:5
      because: connect ECONNREFUSED
      because: deep reason
      │   app: ACME
      → Write it in lower case.
    "
  `)
})

test('a run that failed ends with its stages, its images and the failure with its evidence', () => {
  expect(reportText(failedRun)).toMatchInlineSnapshot(`
    "
    shop v1.0.0 (1a2b3c4): failed in 1m 10s
      ✓ quality lint, test succeeded 4.2s
      ✗ deploy staging failed, rolled back 1m 5s
      – release skipped: deploy failed
      app: ghcr.io/acme/shop@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa

    ✗ Not healthy (unhealthy): web crashed with exit code 1, 3 restarts
      │ Error: no <database> | here
      │     at start (server.js:3)
      → Read the log of web.
    "
  `)
})

test('a failure outside every stage is told too, and one that a stage has is not told twice', () => {
  const outside = new Failure('absent', 'No git here.')
  expect(reportText({ ...goodRun, failure: outside })).toContain('No git here.')
  expect(reportText(failedRun).split(crash.message).length - 1).toBe(1)
})

test('colours are added in a terminal and change no word', () => {
  const painted = reportText(failedRun, coloured)
  expect(painted).toContain('\u001b[31m')
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(reportText(failedRun))
})

describe('the result of a run', () => {
  const stage = (state: StageReport['state']): StageReport => ({ stage: 's', subject: '', state, ms: 0, notes: [] })
  const failed = new Failure('timeout', 'x')
  test.each([
    ['succeeded', [stage('succeeded'), stage('skipped')], undefined],
    ['succeeded', [], undefined],
    ['skipped', [stage('skipped'), stage('skipped')], undefined],
    ['failed', [stage('succeeded'), stage('failed')], failed],
    ['cancelled', [stage('cancelled')], new Failure('cancelled', 'x')],
    ['superseded', [stage('superseded')], new Failure('stale', 'x', { rule: 'superseded' })],
  ] as const)('%s', (expected, stages, failure) => {
    expect(resultOf({ ...goodRun, stages, ...(failure === undefined ? {} : { failure }) })).toBe(expected)
  })
})
