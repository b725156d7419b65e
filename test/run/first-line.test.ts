import { describe, expect, test } from 'vitest'
import { summaryOf } from '../../src/report/summary.ts'
import { runDeploy } from '../../src/run/deploy.ts'
import { connect, Destination, deploying, environment } from './memory-target.ts'

const tagged = { ...environment, id: 'production' }

/** What a rule says is the first line that a person reads. */
describe('the first line of the summary of a deploy that a rule refuses', () => {
  test.each([
    [
      'a version that staging never ran',
      { ...tagged, after: 'staging' },
      /production takes only what staging has run.* → /,
    ],
    ['a branch where only tags may', { ...tagged, when: { branch: [], tag: ['v*'] } }, /production.* → /],
  ])('%s', async (_what, wanted, pattern) => {
    const report = await runDeploy(deploying('b', { environment: wanted }), connect(new Destination()).context, {
      approved: '',
      onCancel: 'undo',
    })
    const { failure } = report
    expect(failure).toBeDefined()
    const run = { app: 'shop', version: 'v-b', ref: '', sha: 'b'.repeat(40), images: {}, stages: [report], ms: 1 }
    const [line = ''] = summaryOf({ ...run, ...(failure === undefined ? {} : { failure }) }).split('\n')
    expect(line).toMatch(/^## ❌ /)
    expect(line).toMatch(pattern)
  })
})
