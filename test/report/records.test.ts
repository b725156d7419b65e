import { expect, test } from 'vitest'
import { historyText, type Standing, statusText } from '../../src/report/records.ts'
import { digest, record } from './sample.ts'

const standing: Standing = {
  environment: 'staging',
  host: '',
  unreachable: '',
  destination: 'compose:shop-staging',
  release: { version: 'v0.9.0', commit: record.commit, at: '2026-01-01T00:00:00.123Z' },
  running: [
    { service: 'web', image: 'x', digest: digest('b'), state: 'running', health: 'healthy', restarts: 0 },
    { service: 'worker', image: 'local:dev', digest: '', state: 'restarting', health: '', restarts: 3 },
  ],
  asRecorded: false,
  interrupted: ['v1.0.0: interrupted between up and verify'],
  lockedBy: 'ada on laptop',
  record,
}

test('the records as a table', () => {
  const other = {
    ...record,
    id: '12',
    state: 'succeeded',
    task: 'rollback',
    failureKind: '',
    reason: '',
    previous: {},
  } as const
  expect(historyText([other, record])).toMatchInlineSnapshot(`
    "ID  ENVIRONMENT  VERSION            STATE          DIGEST        PREVIOUS      WHEN                  WHO  WHY
    12  staging      v1.0.0 (rollback)  ✓ succeeded    aaaaaaaaaaaa                2026-01-02 03:04:05Z  ada
    7   staging      v1.0.0             ↩ rolled back  aaaaaaaaaaaa  bbbbbbbbbbbb  2026-01-02 03:04:05Z  ada  unhealthy: web crashed with exit code 1
    "
  `)
  expect(historyText([])).toBe('No deployment is recorded.\n')
})

test('a text in a record cannot move the cursor or forge a line', () => {
  const text = historyText([{ ...record, version: 'v1\n99 production ✓', reason: '\u001b[2Jgone' }])
  expect(text.trimEnd().split('\n').length).toBe(2)
  expect(text).not.toContain('\u001b')
})

test('how an environment stands', () => {
  expect(statusText([standing])).toMatchInlineSnapshot(`
    "staging (compose:shop-staging)
      ✗ v0.9.0 (1a2b3c4) since 2026-01-01 00:00:00Z, but something else runs
      SERVICE  STATE             DIGEST
      web      running, healthy  bbbbbbbbbbbb
      worker   restarting        local:dev     3 restarts
      last record: v1.0.0 rolled back: web crashed with exit code 1
      ! v1.0.0: interrupted between up and verify; end it with: deploy-action heal staging
      locked by ada on laptop
    "
  `)
})

test('an environment where nothing was deployed', () => {
  const empty = { ...standing, release: null, running: [], interrupted: [], lockedBy: '', record: null }
  expect(statusText([empty])).toMatchInlineSnapshot(`
    "staging (compose:shop-staging)
      no good release yet
      nothing runs
    "
  `)
  expect(statusText([])).toBe('No environment is configured.\n')
})
