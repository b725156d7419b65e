import { inject, test } from 'vitest'
import { openComposeJob } from './compose-job.ts'

const moments = ['Start the services', 'Verify that our digest', 'Watch it stay good']

test.skipIf(inject('engine') === null).concurrent.for(moments)(
  'a job cancelled at "%s": main stops at once, post takes the way back, one record tells it',
  async (at, { expect }) => {
    const { job, digests, running, log, close } = await openComposeJob('records: sqlite')
    const deploy = (digest: string) => ({ inputs: { environment: 'test', digest } })
    try {
      expect((await job.run('deploy', deploy(digests.one))).code).toBe(0)
      const main = await job.run('deploy', { ...deploy(digests.two), interrupt: { at, signal: 'SIGINT' } })
      expect(main.code).toBe(130)
      expect(main.outputs).toMatchObject({ result: 'cancelled', 'failure-kind': 'cancelled' })
      expect((await job.run('deploy', { ...deploy(digests.two), phase: 'post' })).code).toBe(0)
      expect(await running()).toBe(digests.one)
      expect((await log()).filter((key) => /^(intent|phase)/.test(key))).toEqual([])
      expect((await job.run('deploy', deploy(digests.two))).code).toBe(0)
    } finally {
      await close()
    }
  },
)
