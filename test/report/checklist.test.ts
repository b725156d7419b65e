import { expect, test } from 'vitest'
import type { StepOutcome } from '../../src/core/outcome.ts'
import type { StageReport } from '../../src/core/report.ts'
import { checklist } from '../../src/report/checklist.ts'

const step = (id: string, state: StepOutcome['state'] = 'done'): StepOutcome => ({
  id,
  title: `do ${id}`,
  state,
  attempts: 1,
  ms: 1,
  outputs: {},
})
const report = (...steps: StepOutcome[]): StageReport => ({
  ...{ stage: 'deploy', subject: 's', state: 'succeeded', ms: 1, notes: [] },
  outcome: { state: 'succeeded', steps, undone: [], warnings: [], outputs: {} },
})
const stateOf = (given: StageReport, text: string) => checklist(given).find((item) => item.text === text)

test('nothing is ticked that was not executed', () => {
  const items = checklist(report())
  expect(items.length).toBeGreaterThan(8)
  expect(items.every(({ state, by }) => state === 'not checked' && by === '')).toBe(true)
  expect(stateOf(report(step('probe.health', 'skipped')), 'It is healthy')).toMatchObject({ state: 'not checked' })
})

test.each([
  ['The change was made', 'kubernetes.apply.Deployment.apps/ns/shop'],
  ['The change was made', 'compose.up'],
  ['Our digest is what runs', 'verify'],
  ['A backup was made', 'before.1.volume'],
  ['The database was migrated', 'before.2.migrate'],
  ['The database was migrated', 'kubernetes.hooks'],
  ['It is healthy', 'probe.health'],
  ['It is ready', 'probe.ready'],
  ['The smoke test passes', 'probe.smoke'],
  ['The database was migrated', 'before.2.migrate.ended'],
  ['A backup was made', 'before.1.backup.ended'],
  ['Its metrics are good', 'probe.metric.errors'],
  ['It stayed good', 'stable'],
])('%s: by %s', (text, id) => {
  expect(stateOf(report(step(id)), text)).toMatchObject({ state: 'done', by: `do ${id}` })
  expect(stateOf(report(step(id, 'failed')), text)).toMatchObject({ state: 'failed' })
  const others = checklist(report(step(id))).filter(({ state }) => state === 'done')
  expect(others.map((item) => item.text)).toEqual([text])
})

test('a Job that was made and failed is no migration, and what was cleared away for it no backup', () => {
  const made = [step('before.1.migrate'), step('before.1.migrate.ended', 'failed')]
  expect(stateOf(report(...made), 'The database was migrated')).toMatchObject({ state: 'failed' })
  const cleared = [step('before.1.backup.end.shop-before-1-backup'), step('before.1.backup.gone')]
  expect(stateOf(report(...cleared), 'A backup was made')).toMatchObject({ state: 'not checked' })
})

test('a rule that was set aside is named', () => {
  const rulings = [{ rule: 'freeze', verdict: 'denied', text: 'frozen' }]
  expect(stateOf({ ...report(), rulings }, 'The rules allow it')).toMatchObject({
    state: 'done',
    by: 'set aside: freeze',
  })
})
