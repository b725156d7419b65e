import { afterEach, expect, test } from 'vitest'
import { openJob } from './job.ts'

const closing: (() => unknown)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const config = `app: shop
gates:
  unit: 'true'
  e2e: { run: 'true', needs: [image] }
  slow: { run: 'exit 1', needs: [e2e], advisory: true }
images: {}
scan: { trivy: off }
`

async function open(event: object = {}, env: Record<string, string> = {}) {
  const job = await openJob({ '.github/deploy.yml': config }, event, env)
  closing.push(() => job.close())
  return job
}

test('the job with the last gates has the score of all: of those before it as well', async () => {
  const job = await open()
  const first = await job.run('quality')
  expect(first.log).toContain('2 gates are still to come')
  expect(first.log).not.toContain('e2e')
  const last = await job.run('run', { inputs: { stages: 'verify', gates: first.outputs['gates'] ?? '' } })
  expect(last.code, last.log).toBe(0)
  const all = JSON.parse(last.outputs['gates'] ?? '') as { gate: string; state: string }[]
  expect(all.map(({ gate, state }) => [gate, state])).toEqual([
    ['unit', 'passed'],
    ['e2e', 'passed'],
    ['slow', 'failed'],
  ])
  expect(Number(last.outputs['score'])).toBeCloseTo(66.7, 1)
  expect(last.log).not.toContain('still to come')
})

test('a pull request pushes nothing: gates that need an image are named and do not count', async () => {
  const repo = { full_name: 'acme/shop' }
  const pull_request = { number: 7, head: { ref: 'x', sha: 'a'.repeat(40), repo }, base: { ref: 'main', repo } }
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }
  const job = await open({ number: 7, pull_request }, env)
  const first = await job.run('quality')
  const last = await job.run('run', { inputs: { stages: 'verify', gates: first.outputs['gates'] ?? '' } })
  expect(last.code, last.log).toBe(0)
  expect(last.log).toContain('e2e is not run: nothing is pushed for this event')
  expect(last.outputs['score']).toBe('100')
})

test.each(['[{}]', 'hello', '{"gate":"x"}', '[{"gate":"x","state":"good","attempts":1,"report":null}]'])(
  'what is no output of a job is refused: %s',
  async (gates) => {
    const job = await open()
    const { code, summary, log } = await job.run('run', { inputs: { stages: 'verify', gates } })
    expect(code, log).toBe(2)
    expect(`${log}${summary}`).toContain('is not the output gates of a job')
  },
)
