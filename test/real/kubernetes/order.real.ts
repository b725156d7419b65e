import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { listen } from '../../fakes/server.ts'
import { deployment, digest, one, repository, testProject, two, useCluster } from './project.ts'

useCluster()
const target = '{ kubernetes: { namespace: NS, workloads: { deployment/shop: app } } }'
const slow = digest('0ff0')

for (const leave of [false, true]) {
  testProject(
    `cancel from elsewhere is honoured within a look: ${leave ? 'left as it stands' : 'rolled back'}`,
    async ({ project, expect }) => {
      project.configure(target, '', 'deadline: 5m')
      await project.apply(deployment(one))
      await project.deploy(one)
      const running = project.deploy(slow)
      await expect
        .poll(async () => (await project.records())[0]?.state, { timeout: 30_000, interval: 500 })
        .toBe('running')
      await expect
        .poll(
          () =>
            project.kubectl('get', 'deployment/shop', '--output', 'jsonpath={.spec.template.spec.containers[0].image}'),
          { timeout: 20_000 },
        )
        .toContain(slow)
      const [record] = await project.records()
      expect(
        await project.run(['cancel', record?.id ?? '', '--reason', 'wrong version', ...(leave ? ['--leave'] : [])]),
      ).toMatchObject({ code: 0 })
      const ended = await running
      expect(ended.code).toBe(130)
      expect(ended.text).toContain('(wrong version)')
      const image = await project.kubectl(
        'get',
        'deployment/shop',
        '--output',
        'jsonpath={.spec.template.spec.containers[0].image}',
      )
      expect(image).toContain(leave ? slow : one)
      expect((await project.records())[0]?.state).toBe(leave ? 'cancelled' : 'rolled back')
      expect(await project.notes()).toEqual([])
      const late = await project.run(['cancel', record?.id ?? ''])
      expect(late.code).toBe(9)
      expect(await project.run(['cancel', 'nothing'])).toMatchObject({ code: 5 })
    },
  )
}

testProject(
  'a digest marked as bad is not deployed again, and a rollback passes it over',
  async ({ project, expect }) => {
    project.configure(target)
    await project.apply(deployment(one))
    for (const given of [one, two, digest('0003')]) expect(await project.deploy(given)).toMatchObject({ code: 0 })
    expect(await project.run(['reject', 'test', two, '--reason', 'leaks'])).toMatchObject({ code: 0 })
    const denied = await project.deploy(two)
    expect(denied.code).toBe(4)
    expect(denied.text).toContain('is marked as bad in test')
    expect(await project.run(['rollback', '--environment', 'test'])).toMatchObject({ code: 0 })
    expect(await project.digests()).toEqual([one])
    expect(await project.deploy(two, '--reason', 'needed after all')).toMatchObject({ code: 0 })
    expect((await project.records())[0]).toMatchObject({ reason: 'needed after all' })
  },
)

testProject(
  'scale: waits for the replicas, goes back when they cannot be had, leaves an autoscaler alone',
  async ({ project, expect }) => {
    project.configure(target)
    await project.apply(deployment(one))
    await project.deploy(one)
    const replicas = () =>
      project.kubectl('get', 'deployment/shop', '--output', 'jsonpath={.spec.replicas} {.status.availableReplicas}')
    expect(await project.run(['scale', 'test', 'shop=4'])).toMatchObject({ code: 0 })
    expect(await replicas()).toBe('4 4')
    await project.apply(
      'apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: pods, namespace: NS }\nspec: { hard: { pods: "5" } }\n',
    )
    expect((await project.run(['scale', 'test', 'shop=9'])).code).not.toBe(0)
    await expect.poll(replicas, { timeout: 15_000 }).toBe('4 4')
    const wrong = await project.run(['scale', 'test', 'shp=2'])
    expect(wrong.text).toContain('did you mean "shop"?')
    await project.kubectl('autoscale', 'deployment/shop', '--min=2', '--max=5', '--cpu-percent=50')
    const refused = await project.run(['scale', 'test', 'shop=2'])
    expect(refused.code).toBe(4)
    expect(refused.text).toContain('autoscaler shop')
  },
)

testProject(
  'plan changes nothing, its hash approves the deploy, and another plan is stale; downtime is warned of',
  async ({ project, expect }) => {
    project.configure('{ kubernetes: { namespace: NS, manifests: k8s } }')
    project.write(
      'k8s/app.yaml',
      deployment(`${repository}:v1`, 1)
        .replace('maxUnavailable: 0', 'maxUnavailable: 1')
        .replace(/ +readinessProbe.*\n/, ''),
    )
    const args = ['--environment', 'test', '--digest', one, '--stages', 'deploy', '--json']
    const planned = await project.run(['plan', ...args])
    expect(planned.text).toContain('Deployment/shop will be created.')
    expect(planned.text).toContain('may have no pod during the update (maxUnavailable 1 of 1): downtime')
    expect(planned.text).toContain('has no readiness probe')
    expect(await project.kubectl('get', 'deployments', '--output', 'name')).toBe('')
    const json = planned.text.split('\n').find((line) => line.startsWith('{')) ?? '{}'
    const { stages } = JSON.parse(json) as { stages: { stage: string; planHash: string }[] }
    const hash = stages.find(({ stage }) => stage === 'deploy')?.planHash ?? ''
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    const other = await project.deploy(two, '--plan-hash', hash)
    expect(other.code).toBe(9)
    expect(await project.kubectl('get', 'deployments', '--output', 'name')).toBe('')
    expect(await project.deploy(one, '--plan-hash', hash)).toMatchObject({ code: 0 })
  },
)

testProject('diff tells what would change, field by field, and touches nothing', async ({ project, expect }) => {
  project.configure('{ kubernetes: { namespace: NS, manifests: k8s } }')
  project.write('k8s/app.yaml', deployment(`${repository}:v1`))
  await project.deploy(one)
  project.write(
    'k8s/app.yaml',
    deployment(`${repository}:v1`, 3).replace(
      'labels: { app: shop } }\n    spec',
      'labels: { app: shop, tier: web } }\n    spec',
    ),
  )
  const done = await project.run(['diff', '--environment', 'test', '--digest', two])
  expect(done.code).toBe(0)
  expect(done.text).toContain(`Deployment/shop web: ${repository}@${one} → ${repository}@${two}`)
  expect(done.text).toContain('Deployment/shop spec/replicas: 2 → 3')
  expect(done.text).toContain('Deployment/shop spec/template/metadata/labels/tier: nothing → web')
  expect(await project.digests()).toEqual([one])
})

testProject(
  'a rollback is refused before anything is changed when its digest is not in the registry any more',
  async ({ project, expect }) => {
    const three = digest('0003')
    const kept = new Set([one, two, three])
    const registry = await listen((request, response) => {
      const wanted = request.url?.split('/').at(-1) ?? ''
      const headers = { 'docker-content-digest': wanted, 'content-type': 'application/vnd.oci.image.index.v1+json' }
      response.writeHead(request.url === '/v2/' || kept.has(wanted) ? 200 : 404, headers).end()
    })
    try {
      const name = `${registry.host}/live/shop`
      project.configure(target, '', '', '')
      const file = path.join(project.folder, '.github/deploy.yml')
      writeFileSync(file, readFileSync(file, 'utf8').replace(repository, name))
      await project.apply(deployment(`${name}@${one}`))
      for (const given of [one, two, three]) expect(await project.deploy(given)).toMatchObject({ code: 0 })
      kept.delete(two)
      const refused = await project.run(['rollback', '--environment', 'test'])
      expect(refused.code, refused.text).toBe(5)
      expect(refused.text).toContain(`${name}@${two} is not in the registry any more. Nothing was changed.`)
      const available = refused.text.split('Releases that are still available: ')[1] ?? ''
      expect(await project.digests()).toEqual([three])
      expect((await project.records())[0]).toMatchObject({ state: 'failed', failureKind: 'absent' })
      expect(available).toContain('name one with --to')
      expect(await project.run(['rollback', '--environment', 'test', '--to', one])).toMatchObject({ code: 0 })
      expect(await project.digests()).toEqual([one])
    } finally {
      await registry.close()
    }
  },
)

testProject(
  'a freeze window stops a deploy as denied; a reason sets it aside and is recorded',
  async ({ project, expect }) => {
    await project.apply(deployment(one))
    project.configure(target)
    expect((await project.deploy(one)).code).toBe(0)
    project.configure(target, '', '', '    freeze: ["00:00 - 24:00 Europe/Berlin"]\n')
    const frozen = await project.deploy(two)
    expect(frozen.code, frozen.text).toBe(4)
    expect(frozen.text).toContain('test is frozen (00:00 - 24:00 Europe/Berlin)')
    expect(await project.digests()).toEqual([one])
    const through = await project.deploy(two, '--reason', 'security fix 42')
    expect(through.code, through.text).toBe(0)
    expect((await project.records())[0]).toMatchObject({ state: 'succeeded', reason: 'security fix 42' })
  },
)
