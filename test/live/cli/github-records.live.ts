import { inject, test } from 'vitest'
import { startGithub } from '../../fakes/github.ts'
import { openComposeJob } from './compose-job.ts'

const live = test.skipIf(inject('engine') === null).concurrent
const token = 'gho_0123456789abcdef'

async function openRecorded() {
  const github = await startGithub({ token, repository: 'acme/shop', clock: { now: Date.now } })
  const env = { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url }
  const opened = await openComposeJob('', env)
  github.commits.add(opened.job.sha)
  const deploy = (digest: string) =>
    opened.job.run('deploy', { inputs: { environment: 'test', digest, 'github-token': token } })
  const close = () => Promise.all([opened.close(), github.close()])
  return { ...opened, github, deploy, close }
}

live('a deploy is one GitHub deployment, from in_progress to success, with its URL and digest', async ({ expect }) => {
  const { github, digests, deploy, close } = await openRecorded()
  try {
    const done = await deploy(digests.one)
    expect(done.code).toBe(0)
    expect(github.deployments).toHaveLength(1)
    const [deployment] = github.deployments
    expect(String(deployment?.id)).toBe(done.outputs['deployment-id'])
    expect(deployment?.statuses.map(({ state }) => state).at(-1)).toBe('success')
    expect(deployment?.statuses.map(({ state }) => state)).toContain('in_progress')
    expect(deployment?.statuses.at(-1)?.environment_url).toMatch(/^http:\/\/127\.0\.0\.1:\d+/)
    expect(JSON.stringify(deployment?.payload)).toContain(digests.one)
  } finally {
    await close()
  }
})

live('a failed one is rolled back, and its deployment says failure with the cause', async ({ expect }) => {
  const { github, digests, deploy, running, close } = await openRecorded()
  try {
    await deploy(digests.one)
    const bad = await deploy(digests.crash)
    expect(bad.code).toBe(1)
    expect(await running()).toBe(digests.one)
    expect(github.deployments).toHaveLength(2)
    expect(github.deployments[1]?.statuses.at(-1)).toMatchObject({
      state: 'failure',
      description: expect.stringMatching(/web/),
    })
    expect(bad.outputs).toMatchObject({ result: 'failed', 'failure-kind': 'unhealthy' })
    expect(JSON.parse(bad.outputs['digests'] ?? '')).toEqual({ app: digests.one })
    expect(bad.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(token)
  } finally {
    await close()
  }
})

live('without permission to record nothing is deployed', async ({ expect }) => {
  const { github, digests, deploy, running, close } = await openRecorded()
  try {
    github.fail({ method: 'POST', status: 403, body: { message: 'Resource not accessible by integration' } })
    const refused = await deploy(digests.one)
    expect(refused.outputs['failure-kind']).toBe('denied')
    expect(refused.log).toMatch(/deployments: write/)
    expect(await running()).toBe('')
  } finally {
    await close()
  }
})
