import { testProject } from './cli.ts'
import { stopSwarmAfterwards } from './engine.ts'

stopSwarmAfterwards()

testProject(
  'what Swarm rolls back by itself is a failure with exit code 1, cause and log lines, although Docker exits 0',
  async ({ project, expect }) => {
    expect(await project.deploy(project.digests.one)).toMatchObject({ code: 0 })
    const bad = await project.deploy(project.digests.crash)
    expect(bad.code).toBe(1)
    expect(bad.text).toMatch(/web was rolled back by Swarm: it crashed with exit code 3/)
    expect(bad.text).toContain('cannot reach the database')
    expect(await project.running()).toBe(`${project.digests.one} 1/1`)
    const [record] = await project.records()
    expect(record).toMatchObject({ state: 'rolled back', failureKind: 'unhealthy' })
  },
)

testProject('two deploys at once: one after the other, both recorded', async ({ project, expect }) => {
  const both = await Promise.all([project.deploy(project.digests.one), project.deploy(project.digests.two)])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(both.some(({ text }) => text.includes('held by'))).toBe(true)
  expect((await project.records()).map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
  expect(await project.running()).toMatch(/^sha256:[0-9a-f]{64} 1\/1$/)
})

testProject('rollback to the release before, and by name; status and logs', async ({ project, expect }) => {
  await project.deploy(project.digests.one)
  await project.deploy(project.digests.two)
  expect(await project.run('rollback', '--environment', 'test')).toMatchObject({ code: 0 })
  expect(await project.running()).toBe(`${project.digests.one} 1/1`)
  const named = await project.run('rollback', '--environment', 'test', '--to', project.digests.two)
  expect(named).toMatchObject({ code: 0 })
  expect(await project.running()).toBe(`${project.digests.two} 1/1`)
  const status = JSON.parse((await project.run('status', 'test', '--json')).text)
  expect(status[0]).toMatchObject({ asRecorded: true, running: [{ digest: project.digests.two }] })
  expect((await project.run('logs', 'test')).text).toContain('two starts')
})
