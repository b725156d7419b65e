import { expect, test } from 'vitest'
import { emptyPlan } from '../../src/core/plan.ts'
import { ask, topic } from '../../src/core/question.ts'
import { plansText, planText, questionsText } from '../../src/report/plan.ts'
import { failedRun, plan } from './sample.ts'

test('a plan shows every step with exactly what would be done, and its way back', () => {
  expect(planText(plan, 'abc')).toMatchInlineSnapshot(`
    "deploy: staging: Compose project shop-staging
      1. compose.render [at once]: Render the stack
         write ‹scratch›/out.json (600): ‹20 characters, sha256 78ae680a3841›
      2. compose.up: Start the services
         $ docker compose up -d --label 'it'\\''s' img=‹build.app.digest›
         env PASSWORD=‹secret DB_PASSWORD›
         stdin ‹secret TOKEN›
         back: restore compose.restore
      3. notify at docker (advisory): Tell the team
         POST https://hooks.example.com/‹secret HOOK›  with {}
         back: kept, a message cannot be taken back
      4. tag.app: Tag app
         call registry.tag {"reference":"ghcr.io/acme/shop@‹build.app.digest›","tag":"v1.0.0"}
         back: none, published
      5. verify: Wait until it runs
         wait for compose.runs, every 1s, at most 5m 0s: {"project":"shop"}
      note: one replica only forged: line
      = version: v1.0.0
      hash: abc
    "
  `)
})

test('a plan without steps says so, and why', () => {
  expect(planText(emptyPlan('build', 'app', 'All digests exist.'))).toMatchInlineSnapshot(`
    "build: app
      (nothing to do)
      note: All digests exist.
    "
  `)
})

test('all plans of a run; what was not planned says why', () => {
  const text = plansText(failedRun)
  expect(text).toContain('deploy: staging: Compose project shop-staging\n')
  expect(text).toContain('release: skipped: deploy failed\n')
})

test('questions show what would be asked', () => {
  const step = { do: 'exec', id: 'q', title: 'Look', argv: ['docker', 'ps'] } as const
  expect(questionsText([ask(topic('running'), step, () => 1)])).toBe('  ? running: Look: $ docker ps\n')
})
