import { readFileSync } from 'node:fs'
import path from 'node:path'
import { docker } from '../compose/images.ts'
import { testProject } from './project.ts'

testProject(
  'a release that crashes after its start: cause and log lines, the old digest again, exit code 1, record rolled back',
  async ({ project, expect }) => {
    expect(await project.deploy(project.digests.one)).toMatchObject({ code: 0 })
    const bad = await project.deploy(project.digests.crash)
    expect(bad.code).toBe(1)
    expect(bad.text).toMatch(/web (crashed|exited) .*4/)
    expect(bad.text).toContain('lost the database')
    expect(await project.running()).toEqual([project.digests.one])
    const [record] = await project.records()
    expect(record).toMatchObject({ state: 'rolled back', failureKind: 'unhealthy' })
    expect(Object.values(record?.previous ?? {})[0]).toContain(project.digests.one)
  },
)

testProject(
  'two deploys at once: one after the other, both recorded, the later one runs',
  async ({ project, expect }) => {
    const both = await Promise.all([project.deploy(project.digests.one), project.deploy(project.digests.two)])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(both.some(({ text }) => text.includes('held by'))).toBe(true)
    const records = await project.records()
    expect(records.map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
    expect(await project.running()).toHaveLength(1)
  },
)

testProject('rollback returns to the good release before, by its digest, and by name', async ({ project, expect }) => {
  await project.deploy(project.digests.one)
  await project.deploy(project.digests.two)
  const back = await project.run('rollback', '--environment', 'test')
  expect(back).toMatchObject({ code: 0 })
  expect(await project.running()).toEqual([project.digests.one])
  expect((await project.records())[0]).toMatchObject({ task: 'rollback', state: 'succeeded' })
  const forward = await project.run('rollback', '--environment', 'test')
  expect(forward.text).toContain('There is no earlier good release')
  expect(forward.code).toBe(5)
  expect(await project.run('rollback', '--environment', 'test', '--to', project.digests.two)).toMatchObject({ code: 0 })
  expect(await project.running()).toEqual([project.digests.two])
  const unknown = await project.run('rollback', '--environment', 'test', '--to', 'v9')
  expect(unknown.code).toBe(5)
  expect(unknown.text).toContain('No good release is called "v9"')
})

testProject('status tells what runs, and when it is not what was recorded', async ({ project, expect }) => {
  await project.deploy(project.digests.one)
  const look = async () =>
    (
      JSON.parse((await project.run('status', 'test', '--json')).text) as {
        asRecorded: boolean
        running: { digest: string }[]
      }[]
    )[0]
  expect(await look()).toMatchObject({ asRecorded: true, running: [{ digest: project.digests.one }] })
  await docker(
    'rm',
    '--force',
    ...(await docker('ps', '-q', '--filter', `label=com.docker.compose.project=${project.name}`)).split('\n'),
  )
  expect(await look()).toMatchObject({ asRecorded: false, running: [] })
})

testProject('the printed plan is what is executed, step by step', async ({ project, expect }) => {
  const args = ['--environment', 'test', '--digest', project.digests.one, '--stages', 'deploy', '--json']
  const planned = JSON.parse(
    (await project.run('plan', ...args)).text.split('\n').find((line) => line.startsWith('{')) ?? '',
  )
  const ran = JSON.parse(
    (await project.run('run', ...args)).text.split('\n').find((line) => line.startsWith('{')) ?? '',
  )
  const deploy = (report: { stages: { stage: string }[] }) =>
    report.stages.find(({ stage }) => stage === 'deploy') as never as Stage
  const [plan, run] = [deploy(planned), deploy(ran)]
  expect(run.planHash).toBe(plan.planHash)
  expect(run.outcome.steps.map(({ id }) => id)).toEqual(plan.plan.steps.map(({ id }) => id))
  expect(run.outcome.steps.every(({ state }) => state === 'done')).toBe(true)
})

interface Stage {
  readonly planHash: string
  readonly plan: { readonly steps: readonly { readonly id: string }[] }
  readonly outcome: { readonly steps: readonly { readonly id: string; readonly state: string }[] }
}

testProject('local state is private to this machine and not seen by git', async ({ project, expect }) => {
  await project.deploy(project.digests.one)
  expect(readFileSync(path.join(project.folder, '.deploy-action/.gitignore'), 'utf8')).toBe('*\n')
})

testProject('diff tells the image that would change, and that nothing does', async ({ project, expect }) => {
  const { one, two } = project.digests
  const diff = (digest: string) => project.run('diff', '--environment', 'test', '--digest', digest)
  expect((await diff(one)).text).toMatch(new RegExp(`web is new: \\S+@${one}`))
  await project.deploy(one)
  expect((await diff(one)).text).toContain('nothing differs')
  expect((await diff(two)).text).toMatch(new RegExp(`web image: \\S+@${one} → \\S+@${two}`))
  expect(await project.running()).toEqual([one])
})
