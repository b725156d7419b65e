import { crash, deployment, digest, one, repository, testProject, two, useCluster } from './project.ts'

useCluster()
const target = '{ kubernetes: { namespace: NS, workloads: { deployment/shop: app } } }'

testProject(
  'sets the image by digest, verifies that its pods run, and a second time changes nothing',
  async ({ project, expect }) => {
    project.configure(target)
    await project.apply(deployment(`${repository}:v1`))
    const first = await project.deploy(one)
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

/** A release that cannot become healthy: what is said, with which exit code; the old digest runs again afterwards. */
const doomed = [
  { name: 'crashes', given: crash, code: 1, text: /web crashes with exit code 3.*CrashLoopBackOff/ },
  {
    name: 'image that does not exist',
    given: digest('f404'),
    code: 5,
    text: /its image cannot be pulled: .*not found/,
  },
  {
    name: 'image that may not be pulled',
    given: digest('4013'),
    code: 3,
    text: /may not be pulled: .*401 Unauthorized/,
  },
  { name: 'ConfigMap that is missing', given: digest('c0f1'), code: 2, text: /configmap "settings" not found/ },
  {
    name: 'crashes after it was ready',
    given: digest('1a7e'),
    code: 1,
    text: /CrashLoopBackOff|has crashed since/,
    more: 'stable: 6s',
  },
  { name: 'another image than ours', given: digest('51de'), code: 1, text: /reports sha256:0{60}/ },
  {
    name: 'never ready',
    given: digest('0ff0'),
    code: 8,
    text: /readiness probe \(GET :8080\/ready\) does not pass/,
    more: 'deadline: 6s',
  },
]
for (const { name, given, code, text, more } of doomed) {
  testProject(`${name}: told early with its cause, and rolled back`, async ({ project, expect }) => {
    project.configure(target)
    await project.apply(deployment(one))
    expect(await project.deploy(one)).toMatchObject({ code: 0 })
    // Early: waiting for the deadline would be another kind, with another exit code.
    project.configure(target, '', more ?? 'deadline: 3m')
    const bad = await project.deploy(given)
    expect(bad.text).toMatch(text)
    expect(bad.code).toBe(code)
    expect(await project.digests()).toEqual([one])
    expect((await project.records())[0]).toMatchObject({ state: 'rolled back' })
    expect(await project.notes()).toEqual([])
  })
}

testProject('two bad deploys in a row end at the last good one, and so does rollback', async ({ project, expect }) => {
  project.configure(target)
  await project.apply(deployment(one))
  await project.deploy(one)
  await project.deploy(two)
  expect(await project.deploy(crash)).toMatchObject({ code: 1 })
  expect(await project.deploy(digest('dead1'))).toMatchObject({ code: 1 })
  expect(await project.digests()).toEqual([two])
  expect(await project.run(['rollback', '--environment', 'test'])).toMatchObject({ code: 0 })
  expect(await project.digests()).toEqual([one])
  expect(await project.run(['rollback', '--environment', 'test', '--to', two])).toMatchObject({ code: 0 })
  expect(await project.digests()).toEqual([two])
})

testProject('no room: quota and nodes are told as capacity, at once', async ({ project, expect }) => {
  project.configure(target, '', 'deadline: 5m')
  await project.apply(deployment(one))
  await project.deploy(one)
  await project.apply(
    'apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: pods, namespace: NS }\nspec: { hard: { pods: "2" } }\n',
  )
  const full = await project.deploy(two)
  expect(full.text).toMatch(/exceeded quota: pods/)
  expect(full.code).toBe(6)
  await project.kubectl('delete', 'resourcequota', 'pods')
  await project.apply(deployment(one).replace('containers:', 'nodeSelector: { disk: none }\n      containers:'))
  const nowhere = await project.deploy(two)
  expect(nowhere.text).toMatch(/no node can take it: 0\/3 nodes are available/)
  expect(nowhere.code).toBe(6)
})

testProject('pods that a policy refuses: denied, at once', async ({ project, expect }) => {
  project.configure(target, '', 'deadline: 5m')
  await project.apply(deployment(one))
  expect(await project.deploy(one)).toMatchObject({ code: 0 })
  const policy = ['enforce', 'warn'].map((mode) => `pod-security.kubernetes.io/${mode}=restricted`)
  await project.kubectl('label', 'namespace', project.namespace, ...policy)
  const refused = await project.deploy(two)
  expect(refused.text).toContain('Deployment/shop: the API server warns: would violate PodSecurity "restricted')
  expect(refused.text).toMatch(/violates PodSecurity "restricted/)
  expect(refused.code).toBe(4)
  expect(await project.digests()).toEqual([one])
})

testProject('bad input touches nothing and says what was meant', async ({ project, expect }) => {
  await project.apply(deployment(one))
  const generation = () => project.kubectl('get', 'deployment/shop', '--output', 'jsonpath={.metadata.generation}')
  const before = await generation()
  const cases: [string, number, string | RegExp][] = [
    [
      '{ kubernetes: { namespace: NS, workloads: { deployment/shop: { wbe: app } } } }',
      2,
      'it has no container "wbe"; did you mean "web"?',
    ],
    [
      '{ kubernetes: { namespace: NS, workloads: { deployment/shp: app } } }',
      5,
      'There is no Deployment shp in NS; did you mean "shop"?',
    ],
    [
      '{ kubernetes: { namespace: NS, workloads: { depoyment/shop: app } } }',
      2,
      'is not KIND/NAME; did you mean "deployment"?',
    ],
    [
      '{ kubernetes: { namespace: NSx, workloads: { deployment/shop: app } } }',
      5,
      /There is no namespace NSx; did you mean "shop-/,
    ],
    [
      '{ kubernetes: { namespace: NS, context: tset, workloads: { deployment/shop: app } } }',
      2,
      'has no context "tset"; did you mean "test"?',
    ],
    [
      '{ kubernetes: { namespace: NS, kubeconfig: KUBE, workloads: { deployment/shop: app } } }',
      3,
      'The secret KUBE with the kubeconfig is not available here',
    ],
  ]
  for (const [given, code, text] of cases) {
    project.configure(given)
    const done = await project.deploy(two)
    const wanted =
      typeof text === 'string'
        ? text.replaceAll('NS', project.namespace)
        : new RegExp(text.source.replaceAll('NS', project.namespace))
    expect(done.text).toMatch(wanted)
    expect(done.code).toBe(code)
  }
  expect(await generation()).toBe(before)
})

testProject('a workload without replicas proves nothing', async ({ project, expect }) => {
  project.configure(target)
  await project.apply(deployment(one, 0))
  const refused = await project.deploy(two)
  expect(refused).toMatchObject({ code: 2 })
  expect(refused.text).toContain('Deployment/shop has 0 replicas: nothing would run')
  project.configure(target.replace('NS,', 'NS, idle: allow,'))
  const allowed = await project.deploy(crash)
  expect(allowed).toMatchObject({ code: 0 })
  expect(allowed.text).toContain('0 replicas: nothing runs')
})

testProject(
  'init containers, several images, StatefulSet and DaemonSet: each container gets its image',
  async ({ project, expect }) => {
    project.write('.github/deploy.yml', several)
    await project.apply(three)
    const done = await project.run([
      'deploy',
      '--environment',
      'test',
      '--images',
      `app=${one}
side=${two}`,
    ])
    expect(done.text).toContain('StatefulSet/db')
    expect(done.code).toBe(0)
    const images = await project.kubectl(
      'get',
      'deployment/shop',
      '--output',
      'jsonpath={.spec.template.spec.initContainers[0].image} {.spec.template.spec.containers[*].image}',
    )
    expect(images).toBe(`${repository}@${one} ${repository}@${one} ${repository}/side@${two}`)
    expect(await project.digests('db')).toEqual([one])
    expect(await project.digests('agent')).toEqual([one])
  },
)

testProject('a StatefulSet that is stuck after a bad update is repaired', async ({ project, expect }) => {
  project.configure('{ kubernetes: { namespace: NS, workloads: { statefulset/db: app } } }')
  await project.apply(three)
  expect(await project.deploy(one)).toMatchObject({ code: 0 })
  const bad = await project.deploy(crash)
  expect(bad.code).toBe(1)
  expect(bad.text).toContain('never became ready')
  expect(await project.digests('db')).toEqual([one])
  expect((await project.records())[0]).toMatchObject({ state: 'rolled back' })
  // Somebody else's bad update, which a good release must get past.
  await project.kubectl('set', 'image', 'statefulset/db', `main=${repository}@${crash}`)
  await expect
    .poll(() => project.kubectl('get', 'pods', '--selector', 'app=db'), { timeout: 30_000 })
    .toContain('CrashLoopBackOff')
  const good = await project.deploy(two)
  expect(good.code, good.text).toBe(0)
  expect(good.text).toContain('would hold the update of StatefulSet/db up')
  expect(await project.digests('db')).toEqual([two])
})

const several = `app: shop
images:
  app: ${repository}
  side: ${repository}/side
environments:
  test:
    target: { kubernetes: { namespace: NS, workloads: { deployment/shop: { web: app, side: side, migrate: app }, sts/db: app, ds/agent: { '*': app } } } }
    stable: 1s
    deadline: 40s
`
const workload = (kind: string, name: string, spec: string) => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: ${name}, namespace: NS }
spec:
  selector: { matchLabels: { app: ${name} } }
  ${spec}
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: main, image: "${repository}:v1" }] }
---
`
const three = `${deployment(`${repository}:v1`).trimEnd()}
        - name: side
          image: ${repository}/side:v1
      initContainers: [{ name: migrate, image: "${repository}:v1" }]
---
${workload('StatefulSet', 'db', 'replicas: 2\n  serviceName: db')}${workload('DaemonSet', 'agent', 'minReadySeconds: 0')}`
