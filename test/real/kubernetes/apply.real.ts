import { crash, deployment, digest, one, repository, testProject, two, useCluster } from './project.ts'

useCluster()
const manifests = '{ kubernetes: { namespace: NS, manifests: [k8s] } }'
const overlay = '{ kustomize: { namespace: NS, path: k8s/overlays/test } }'
const settings = (colour: string) => `apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: NS }
data: { colour: ${colour} }
`
const job = `apiVersion: batch/v1
kind: Job
metadata: { name: migrate, namespace: NS }
spec:
  backoffLimit: 0
  template:
    spec: { restartPolicy: Never, containers: [{ name: main, image: "${repository}:v1" }] }
`
const read = (resource: string, path: string) => ['get', resource, '--output', `jsonpath=${path}`] as const

testProject(
  'manifests: images by digest, a first deploy that fails is removed, a second changes only what differs',
  async ({ project, expect }) => {
    project.configure(manifests)
    project.write('k8s/app.yaml', deployment(`${repository}:v1`))
    project.write('k8s/settings.yml', settings('red'))
    expect(await project.deploy(crash)).toMatchObject({ code: 1 })
    expect(await project.kubectl('get', 'deployments,pods', '--output', 'name')).toBe('')
    expect(await project.deploy(one)).toMatchObject({ code: 0 })
    expect(await project.digests()).toEqual([one])
    project.write('k8s/settings.yml', settings('blue'))
    const again = await project.deploy(one)
    expect(again).toMatchObject({ code: 0 })
    expect(again.text).toContain('ConfigMap/settings data/colour: red → blue')
    expect(again.text).not.toContain('Change Deployment/shop')
  },
)

testProject('a rollback brings back settings as well as images, and what was pruned', async ({ project, expect }) => {
  project.configure(manifests.replace('NS,', 'NS, prune: remove,'))
  project.write('k8s/app.yaml', deployment(`${repository}:v1`))
  project.write('k8s/settings.yml', settings('red'))
  project.write('k8s/more.yml', settings('old').replace('name: settings', 'name: more'))
  // The set as it was and as it will be is more than a ConfigMap of the log holds.
  project.write('k8s/large.yml', settings('0123456789abcdef'.repeat(40_000)).replace('name: settings', 'name: large'))
  expect(await project.deploy(one)).toMatchObject({ code: 0 })
  project.write('k8s/settings.yml', settings('blue'))
  project.write('k8s/more.yml', settings('new').replace('name: settings', 'name: other'))
  const bad = await project.deploy(crash)
  expect(bad.code).toBe(1)
  expect(bad.text).toContain('ConfigMap/more is not in the manifests any more, will be removed.')
  expect(await project.kubectl(...read('configmap/settings', '{.data.colour}'))).toBe('red')
  expect(await project.kubectl(...read('configmap/more', '{.data.colour}'))).toBe('old')
  await expect(project.kubectl('get', 'configmap/other')).rejects.toThrow('not found')
  expect(await project.digests()).toEqual([one])
  expect(await project.deploy(two)).toMatchObject({ code: 0 })
  await expect(project.kubectl('get', 'configmap/more')).rejects.toThrow('not found')
  expect(await project.run(['rollback', '--environment', 'test'])).toMatchObject({ code: 0 })
  expect(await project.kubectl(...read('configmap/settings', '{.data.colour}'))).toBe('red')
  expect(await project.digests()).toEqual([one])
})

testProject(
  'a Job is made anew for another image, awaited, and fails the deploy when it fails',
  async ({ project, expect }) => {
    project.configure(manifests)
    project.write('k8s/app.yaml', deployment(`${repository}:v1`))
    project.write('k8s/job.yaml', job)
    expect(await project.deploy(one)).toMatchObject({ code: 0 })
    const second = await project.deploy(two)
    expect(second).toMatchObject({ code: 0 })
    expect(second.text).toContain('Job/migrate cannot be changed: it will be removed and made anew.')
    expect(
      await project.kubectl(...read('job/migrate', '{.spec.template.spec.containers[0].image} {.status.succeeded}')),
    ).toBe(`${repository}@${two} 1`)
    const failed = await project.deploy(digest('fa11'))
    expect(failed.code).toBe(1)
    expect(failed.text).toContain('Job/migrate: failed')
    expect(await project.digests()).toEqual([two])
  },
)

testProject(
  'a bare Pod runs to its end before any workload changes, for each image anew',
  async ({ project, expect }) => {
    project.configure(manifests)
    const pod = `apiVersion: v1\nkind: Pod\nmetadata: { name: hook, namespace: NS }\nspec: { restartPolicy: Never, containers: [{ name: main, image: "${repository}:v1" }] }\n`
    project.write('k8s/app.yaml', `${deployment(`${repository}:v1`)}---\n${pod}`)
    expect(await project.deploy(one)).toMatchObject({ code: 0 })
    const ran = () => project.kubectl(...read('pod/hook', '{.metadata.uid} {.spec.containers[0].image}'))
    const first = await ran()
    const good = await project.deploy(two)
    expect(good.text).toContain('Pod/hook runs once: it will be removed and made anew.')
    expect(good.text).toContain('Wait for Pod/hook')
    expect(good.code).toBe(0)
    expect((await ran()).split(' ')).toEqual([
      expect.not.stringContaining(first.split(' ')[0] ?? ''),
      `${repository}@${two}`,
    ])
    const generation = await project.kubectl(...read('deployment/shop', '{.metadata.generation}'))
    const failed = await project.deploy(digest('fa11'))
    expect(failed.code).toBe(1)
    expect(failed.text).toContain('Pod/hook: has failed with exit code 1')
    expect(await project.kubectl(...read('deployment/shop', '{.metadata.generation}'))).toBe(generation)
  },
)

testProject(
  'kustomize: the overlay is pinned, names as rendered, and a generated ConfigMap comes back with a rollback',
  async ({ project, expect }) => {
    project.configure(overlay)
    project.write(
      'k8s/base/app.yaml',
      deployment('shop:v1')
        .replaceAll(', namespace: NS', '')
        .replace('containers:', 'volumes: [{ name: s, configMap: { name: settings } }]\n      containers:'),
    )
    project.write('k8s/base/kustomization.yaml', 'resources: [app.yaml]\n')
    const kustomization = (colour: string) =>
      `resources: [../../base]\nnamespace: NS\nimages: [{ name: shop, newName: "${repository}" }]\nconfigMapGenerator: [{ name: settings, literals: [colour=${colour}] }]\n`
    project.write('k8s/overlays/test/kustomization.yaml', kustomization('red'))
    expect(await project.deploy(one)).toMatchObject({ code: 0 })
    const name = () => project.kubectl(...read('deployment/shop', '{.spec.template.spec.volumes[0].configMap.name}'))
    const red = await name()
    project.write('k8s/overlays/test/kustomization.yaml', kustomization('blue'))
    expect(await project.deploy(two)).toMatchObject({ code: 0 })
    expect(await name()).not.toBe(red)
    await project.kubectl('delete', 'configmap', red)
    expect(await project.run(['rollback', '--environment', 'test'])).toMatchObject({ code: 0 })
    expect(await name()).toBe(red)
    expect(await project.kubectl(...read(`configmap/${red}`, '{.data.colour}'))).toBe('red')
    expect(await project.digests()).toEqual([one])
  },
)

testProject(
  'bad input: nothing is ours, a kind that is missing, a manifest that is wrong, values of Secrets: nothing touched',
  async ({ project, expect }) => {
    const cases: [string, string, number, string][] = [
      [manifests, deployment('other.example.com/team/x:v1'), 2, 'found other.example.com/team/x:v1'],
      [
        manifests,
        `${deployment(`${repository}:v1`)}---\napiVersion: monitoring.example.com/v1\nkind: Probe\nmetadata: { name: p }\n`,
        5,
        'does not know the kind Probe of monitoring.example.com/v1',
      ],
      [manifests, deployment(`${repository}:v1`).replace('replicas: 2', 'replicas: many'), 2, 'replicas'],
      [
        manifests,
        deployment(`${repository}:v1`).replace('spec:\n  replicas', 'spec:\n  replcas: 1\n  replicas'),
        2,
        'replcas',
      ],
      [
        manifests,
        `${deployment(`${repository}:v1`)}---\napiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { a: hunter2hunter2 }\n`,
        2,
        'The Secret s of the manifests holds its values',
      ],
      [manifests, 'a: [', 2, 'is not valid YAML'],
      [overlay, '', 5, 'k8s/overlays/test'],
      ['{ kubernetes: { namespace: NS, manifests: k9s } }', '', 5, 'The manifest k9s cannot be read'],
    ]
    for (const [target, yaml, code, text] of cases) {
      project.configure(target)
      project.write('k8s/app.yaml', yaml)
      const done = await project.deploy(one)
      expect(done.text).toContain(text)
      expect(done.code).toBe(code)
      expect(done.text).not.toContain('hunter2')
    }
    expect(await project.kubectl('get', 'deployments,secrets', '--output', 'name')).toBe('')
  },
)

testProject(
  'conflicts: what others manage is named and left alone, unless it is to be taken over; kubectl apply is',
  async ({ project, expect }) => {
    project.configure(manifests)
    project.write('k8s/app.yaml', deployment(`${repository}:v1`))
    const variable = '- name: web\n          env: [{ name: OLD, value: "1" }]'
    await project.apply(deployment(`${repository}:v0`, 3).replace('- name: web', variable))
    const adopted = await project.deploy(one)
    expect(adopted).toMatchObject({ code: 0 })
    // What kubectl apply set and the manifest does not have any more goes, as it would with kubectl apply.
    expect(adopted.text).toContain('Deployment/shop spec/template/spec/containers/web/env')
    expect(await project.kubectl(...read('deployment/shop', '{.spec.template.spec.containers[0].env}'))).toBe('')
    expect((await project.deploy(one)).text).toContain('No change')
    await project.kubectl('patch', 'deployment/shop', '--field-manager=tuner', '--patch', '{"spec":{"replicas":4}}')
    const refused = await project.deploy(two)
    expect(refused.code).toBe(4)
    expect(refused.text).toMatch(/spec\.replicas: conflict with "tuner"/)
    expect(await project.digests()).toEqual([one])
    project.configure(manifests.replace('NS,', 'NS, conflicts: force,'))
    expect(await project.deploy(two)).toMatchObject({ code: 0 })
    expect(await project.kubectl(...read('deployment/shop', '{.spec.replicas}'))).toBe('2')
  },
)

testProject('an autoscaler keeps its replicas, through a deploy and a rollback', async ({ project, expect }) => {
  project.configure(manifests)
  project.write('k8s/app.yaml', deployment(`${repository}:v1`))
  await project.deploy(one)
  await project.apply(
    'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: shop, namespace: NS }\nspec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }, minReplicas: 2, maxReplicas: 9, metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 50 } } }] }\n',
  )
  await project.kubectl('scale', 'deployment/shop', '--replicas=4')
  const done = await project.deploy(two)
  expect(done.text).toContain('Deployment/shop is scaled by an autoscaler')
  expect(done.code).toBe(0)
  expect(await project.kubectl(...read('deployment/shop', '{.spec.replicas}'))).toBe('4')
  expect(await project.deploy(crash)).toMatchObject({ code: 1 })
  expect(await project.kubectl(...read('deployment/shop', '{.spec.replicas}'))).toBe('4')
  expect(await project.digests()).toEqual([two])
})

testProject(
  'Secrets from declared keys: never shown, and a changed one rolls its workloads',
  async ({ project, expect }) => {
    project.configure(
      '{ kubernetes: { namespace: NS, manifests: k8s, secrets: { shop: [PASSWORD] } } }',
      '',
      '',
      '    secrets: [PASSWORD]\n',
    )
    project.write(
      'k8s/app.yaml',
      deployment(`${repository}:v1`).replace(
        '- name: web',
        '- name: web\n          envFrom: [{ secretRef: { name: shop } }]',
      ),
    )
    const deploy = (value: string) =>
      project.run(['deploy', '--environment', 'test', '--digest', one, '--json'], { PASSWORD: value })
    const generation = () => project.kubectl(...read('deployment/shop', '{.metadata.generation}'))
    const first = await deploy('hunter2hunter2')
    expect(first.text).not.toContain('hunter2')
    expect(first.code).toBe(0)
    expect(Buffer.from(await project.kubectl(...read('secret/shop', '{.data.PASSWORD}')), 'base64').toString()).toBe(
      'hunter2hunter2',
    )
    const before = await generation()
    expect(await deploy('hunter2hunter2')).toMatchObject({ code: 0 })
    expect(await generation()).toBe(before)
    expect(await deploy('correct horse')).toMatchObject({ code: 0 })
    expect(await generation()).not.toBe(before)
    const log = await project.kubectl('get', 'configmaps', '--output', 'json')
    expect(log).not.toMatch(/hunter2|correct horse/)
  },
)
