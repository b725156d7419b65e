import { readBody } from '../../fakes/server.ts'
import { listenTls } from '../../fakes/tls.ts'
import { crash, deployment, one, type Project, repository, testProject, two, useCluster } from './project.ts'

useCluster()

const manifests = '{ kubernetes: { namespace: NS, manifests: k8s } }'

const claim = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec: { accessModes: [ReadWriteOnce], storageClassName: "", resources: { requests: { storage: 1Gi } } }
`
const withClaim = deployment(`${repository}:v1`, 1).replace(
  '      containers:',
  '      volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]\n      containers:',
)

testProject('a claim is waited for until it is bound; one that never is, is told', async ({ project, expect }) => {
  project.write('k8s/shop.yaml', `${claim}---\n${withClaim}`)
  project.configure(manifests, '', 'deadline: 12s')
  const late = await project.deploy(one)
  expect(late.code, late.text).toBe(8)
  expect(late.text).toMatch(/PersistentVolumeClaim\/data: is Pending/)
  expect(await project.kubectl('get', 'pvc/data', '--output', 'name')).toContain('data')
  project.configure(manifests, '', 'deadline: 60s')
  const deploying = project.deploy(one)
  await expect
    .poll(() => project.kubectl('get', 'deployments', '--output', 'name'), { timeout: 30_000 })
    .toContain('shop')
  const volume = `pv-${project.namespace}`
  try {
    await project.apply(`apiVersion: v1
kind: PersistentVolume
metadata: { name: ${volume} }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 1Gi }
  hostPath: { path: /tmp }
  claimRef: { namespace: NS, name: data }
`)
    const bound = await deploying
    expect(bound.code, bound.text).toBe(0)
    expect(await project.kubectl('get', 'pvc/data', '--output', 'jsonpath={.status.phase}')).toBe('Bound')
  } finally {
    await project.kubectl('delete', 'pv', volume, '--wait=false')
  }
})

const definition = (group: string) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: queues.${group} }
spec:
  group: ${group}
  scope: Namespaced
  names: { plural: queues, singular: queue, kind: Queue }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties: { spec: { type: object, properties: { size: { type: integer } } } }
`
const queue = (group: string, size: string) => `apiVersion: ${group}/v1
kind: Queue
metadata: { name: orders }
spec: { size: ${size} }
`

testProject(
  'custom resources come with their definition; without it the kind that is missing is named',
  async ({ project, expect }) => {
    const group = `${project.namespace}.example.com`
    const shop = deployment(`${repository}:v1`)
    project.write('k8s/shop.yaml', `${queue(group, '1')}---\n${shop}`)
    project.configure(manifests)
    const missing = await project.deploy(one)
    expect(missing.code).toBe(5)
    expect(missing.text).toContain(`does not know the kind Queue of ${group}/v1`)
    try {
      project.write('k8s/shop.yaml', `${queue(group, '1')}---\n${shop}---\n${definition(group)}`)
      const made = await project.deploy(one)
      expect(made.code, made.text).toBe(0)
      const size = () => project.kubectl('get', `queues.${group}`, 'orders', '--output', 'jsonpath={.spec.size}')
      expect(await size()).toBe('1')
      project.write('k8s/shop.yaml', `${queue(group, 'many')}---\n${shop}---\n${definition(group)}`)
      const wrong = await project.deploy(two)
      expect(wrong.code, wrong.text).toBe(2)
      expect(wrong.text).toContain('spec.size')
      expect(await project.digests()).toEqual([one])
      project.write('k8s/shop.yaml', `${queue(group, '2')}---\n${shop}---\n${definition(group)}`)
      expect((await project.deploy(two)).code).toBe(0)
      expect(await size()).toBe('2')
      expect((await project.run(['rollback', '--environment', 'test'])).code).toBe(0)
      expect(await size()).toBe('1')
    } finally {
      await project.kubectl('delete', 'crd', `queues.${group}`, '--wait=false', '--ignore-not-found')
    }
  },
)

const worker = '127.0.0.1:5000/live/worker'
const pods = (containers: string, policy = '') => `template:
    metadata: { labels: { app: many } }
    spec: { ${policy}${containers} }`

testProject(
  'StatefulSet, DaemonSet, CronJob, budget: several images, init containers, each by its digest',
  async ({ project, expect }) => {
    const containers = `initContainers: [{ name: wait, image: "${worker}:x" }], containers: [{ name: web, image: "${repository}:v1" }, { name: side, image: "example.com/proxy:1" }]`
    const labels = 'selector: { matchLabels: { app: many } }'
    project.write(
      'k8s/all.yaml',
      `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: shop }
spec: { minAvailable: 1, ${labels} }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: base }
spec:
  serviceName: base
  replicas: 2
  ${labels}
  ${pods(containers)}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  ${pods(containers).replace('app: many', 'app: agent')}
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: nightly }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      ${pods(containers, 'restartPolicy: Never, ').replaceAll('\n', '\n    ')}
`,
    )
    project.configure(manifests)
    project.write(
      '.github/deploy.yml',
      `app: shop
images: { app: ${repository}, worker: ${worker} }
environments:
  test: { target: ${manifests}, stable: 1s, deadline: 30s }
`,
    )
    const both = (app: string, other: string) => ['--digest', `app=${app}\nworker=${other}`]
    const deploy = (app: string, other: string) => project.run(['deploy', '--environment', 'test', ...both(app, other)])
    const first = await deploy(one, two)
    expect(first.code, first.text).toBe(0)
    const images = async (what: string, at: string) =>
      (await project.kubectl('get', what, '--output', `jsonpath={${at}..image}`)).split(' ').sort()
    const wanted = [`${repository}@${one}`, `${worker}@${two}`, 'example.com/proxy:1'].sort()
    expect(await images('statefulset/base', '.spec.template.spec')).toEqual(wanted)
    expect(await images('daemonset/agent', '.spec.template.spec')).toEqual(wanted)
    expect(await images('cronjob/nightly', '.spec.jobTemplate.spec.template.spec')).toEqual(wanted)
    expect(await images('pod/base-0', '.spec')).toEqual(wanted)
    expect(await project.kubectl('get', 'pdb/shop', '--output', 'jsonpath={.status.disruptionsAllowed}')).toBe('1')
    expect((await deploy(two, two)).code).toBe(0)
    expect((await project.run(['rollback', '--environment', 'test'])).code).toBe(0)
    expect(await images('pod/base-1', '.spec')).toEqual(wanted)
  },
)

testProject(
  'an admission webhook that refuses is named: a manifest before anything is touched, pods at once',
  async ({ project, expect }) => {
    const refused = new Set<string>()
    const webhook = await listenTls(async (request, response) => {
      const { request: asked } = JSON.parse((await readBody(request)).toString()) as {
        request: { uid: string; kind: { kind: string } }
      }
      const allowed = !refused.has(asked.kind.kind)
      const answer = { uid: asked.uid, allowed, status: { message: `no ${asked.kind.kind} today` } }
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response: answer }))
    })
    const name = `deny-${project.namespace}`
    try {
      await project.apply(`apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: ${name} }
webhooks:
  - name: deny.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: NS } }
    clientConfig: { url: "${webhook.url}/", caBundle: ${Buffer.from(webhook.ca).toString('base64')} }
    rules:
      - { apiGroups: [apps], apiVersions: [v1], operations: [UPDATE], resources: [deployments] }
      - { apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods] }
`)
      await project.apply(deployment(one))
      project.configure('{ kubernetes: { namespace: NS, workloads: { deployment/shop: app } } }')
      expect((await project.deploy(one)).code).toBe(0)
      refused.add('Deployment')
      // The API server takes a moment to know a new webhook.
      await expect
        .poll(
          () =>
            project
              .kubectl('annotate', 'deployment/shop', 'try=it', '--overwrite', '--dry-run=server')
              .then(() => 'taken', String),
          { timeout: 30_000 },
        )
        .toContain('no Deployment today')
      const manifest = await project.deploy(two)
      expect(manifest.code, manifest.text).toBe(4)
      expect(manifest.text).toContain('The admission webhook deny.example.com refused it: no Deployment today')
      expect(manifest.text).toContain('nothing was touched')
      refused.clear()
      refused.add('Pod')
      const pod = await project.deploy(two)
      expect(pod.code, pod.text).toBe(4)
      expect(pod.text).toContain('no Pod today')
      expect(await project.digests()).toEqual([one])
      expect((await project.records())[0]?.state).toBe('rolled back')
    } finally {
      await project.kubectl('delete', 'validatingwebhookconfiguration', name, '--ignore-not-found')
      await webhook.close()
    }
  },
)

async function asLimited(project: Project, rules: string): Promise<NodeJS.ProcessEnv> {
  await project.apply(`apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: limited, namespace: NS }
rules: ${rules}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: limited, namespace: NS }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: limited }
subjects: [{ kind: User, name: limited, apiGroup: rbac.authorization.k8s.io }]
`)
  const file = JSON.parse(await project.kubectl('config', 'view', '--raw', '--output', 'json')) as {
    users: { user: object }[]
  }
  file.users = file.users.map((user) => ({ ...user, user: { token: project.cluster.limited } }))
  return { KUBE: JSON.stringify(file) }
}

testProject(
  'the rights that the documentation lists are enough, and one that is missing is named with its verb',
  async ({ project, expect }) => {
    await project.apply(deployment(one))
    project.configure(
      '{ kubernetes: { namespace: NS, workloads: { deployment/shop: app }, kubeconfig: KUBE } }',
      '',
      '',
      '    secrets: [KUBE]\n',
    )
    const rights = (verbs: string) => `
  - { apiGroups: [""], resources: [configmaps], verbs: [get, list, create, delete] }
  - { apiGroups: [""], resources: [pods, events, persistentvolumeclaims], verbs: [list] }
  - { apiGroups: [""], resources: [pods/log], verbs: [get] }
  - { apiGroups: [apps], resources: [replicasets], verbs: [list] }
  - { apiGroups: [autoscaling], resources: [horizontalpodautoscalers], verbs: [list] }
  - { apiGroups: [apps], resources: [deployments], verbs: [${verbs}] }`
    const deploy = async (env: NodeJS.ProcessEnv) =>
      project.run(['deploy', '--environment', 'test', '--digest', two], env)
    const denied = await deploy(await asLimited(project, rights('get, list')))
    expect(denied.code, denied.text).toBe(4)
    expect(denied.text).toContain('User "limited" cannot patch resource "deployments"')
    expect(denied.text).toContain('Grant it with a Role in')
    expect(denied.text).toContain('{ apiGroups: ["apps"], resources: ["deployments"], verbs: ["patch"] }')
    expect(await project.digests()).toEqual([one])
    const done = await deploy(await asLimited(project, rights('get, list, patch, create, delete')))
    expect(done.code, done.text).toBe(0)
  },
)

testProject('logs are those of our pods, each line with its pod and container', async ({ project, expect }) => {
  await project.apply(deployment(one))
  project.configure('{ kubernetes: { namespace: NS, workloads: { deployment/shop: app } } }')
  expect((await project.deploy(one)).code).toBe(0)
  const asked: string[] = []
  // The API server asks the node's agent, which kwok's nodes do not have.
  const agent = await listenTls((request, response) => {
    asked.push(request.url ?? '')
    response.end(`listening\nGET ${request.url}\n`)
  })
  try {
    const port = Number(agent.host.split(':')[1])
    const status = {
      addresses: [{ type: 'InternalIP', address: '127.0.0.1' }],
      daemonEndpoints: { kubeletEndpoint: { Port: port } },
    }
    for (const node of ['node-1', 'node-2', 'node-3'])
      await project.kubectl(
        'patch',
        'node',
        node,
        '--subresource=status',
        '--type=merge',
        '--patch',
        JSON.stringify({ status }),
      )
    const logs = await project.run(['logs', 'test'])
    expect(logs.code, logs.text).toBe(0)
    expect(logs.text).toMatch(/shop-\S+\/web \| listening/)
    const own = asked.filter((url) => url.startsWith(`/containerLogs/${project.namespace}/shop-`))
    expect(own).toHaveLength(2)
    expect(own[0]).toContain('tailLines=200')
    // A diagnosis shows the end of what the crashed container said, of the run before.
    const crashed = await project.deploy(crash)
    expect(crashed.code, crashed.text).toBe(1)
    expect(crashed.text).toContain('web | listening')
    expect(asked.some((url) => url.includes('previous=true') && url.includes('tailLines=25'))).toBe(true)
  } finally {
    await agent.close()
  }
  const none = await project.run(['logs', 'test'])
  expect(none.text).toContain('(its node gives no log)')
})
