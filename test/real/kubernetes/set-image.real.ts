import { crash, deployment, digest, one, repository, testProject, two, useCluster } from './project.ts'

useCluster()
const target = '{ kubernetes: { namespace: NS, workloads: { deployment/shop: app } } }'

testProject(
  'sets the image by digest, verifies that its pods run, and a second time changes nothing',
  async ({ project, expect }) => {
    project.configure(target)
    await project.apply(deployment(`${repository}:v1`))
    const first = await project.deploy(one)
    expect(first.text).toContain('healthy')
    expect(first.code).toBe(0)
    expect(await project.digests()).toEqual([one])
    const revision = await project.kubectl('get', 'deployment/shop', '--output', 'jsonpath={.metadata.generation}')
    const again = await project.deploy(one)
    expect(again).toMatchObject({ code: 0 })
    expect(again.text).toContain('No change')
    expect(await project.kubectl('get', 'deployment/shop', '--output', 'jsonpath={.metadata.generation}')).toBe(
      revision,
    )
    expect((await project.records()).map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
    expect(await project.notes()).toEqual([])
  },
)
