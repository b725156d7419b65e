import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { crash, deployment, digest, one, type Project, repository, testProject, two, useCluster } from './project.ts'

useCluster()

const setImage = '{ kubernetes: { namespace: NS, workloads: { deployment/shop: { web: app } } } }'
const fails = digest('fa11')
const endless = digest('b10c')

/** A running release, and `before:` for what comes next. */
async function running(project: Project, ...before: string[]): Promise<void> {
  await project.apply(deployment(one))
  project.configure(setImage)
  expect((await project.deploy(one)).code).toBe(0)
  const entries = before.map((entry) => `      - ${entry}\n`).join('')
  project.configure(setImage, '', '', `    before:\n${entries}`)
}

interface Job {
  readonly metadata: { readonly name: string }
  readonly spec: {
    readonly template: { readonly metadata: object; readonly spec: { readonly containers: readonly object[] } }
  }
  readonly status: { readonly succeeded?: number; readonly failed?: number }
}

async function jobs({ kubectl }: Project): Promise<Record<string, Job>> {
  const { items } = JSON.parse(await kubectl('get', 'jobs', '--output', 'json')) as { items: Job[] }
  return Object.fromEntries(items.map((job) => [job.metadata.name, job]))
}

testProject(
  'a backup and a migration run as Jobs of the new digest before anything changes',
  async ({ project, expect }) => {
    await running(
      project,
      '{ backup: { service: shop, run: bin/backup } }',
      '{ migrate: { service: deployment/shop/web, run: bin/migrate up, undo: bin/migrate down } }',
    )
    const { code, text } = await project.deploy(two)
    expect(text).toContain('Back up: bin/backup in shop')
    expect(code, text).toBe(0)
    const made = await jobs(project)
    expect(Object.keys(made).sort()).toEqual(['shop-test-before-1-backup', 'shop-test-before-2-migrate'])
    const migrate = made['shop-test-before-2-migrate']
    expect(migrate?.status.succeeded).toBe(1)
    expect(migrate?.spec.template.spec.containers).toMatchObject([
      { name: 'web', image: `${repository}@${two}`, command: ['sh', '-c', 'bin/migrate up'] },
    ])
    // No label of the application: a Service would send traffic to it.
    expect(JSON.stringify(migrate?.spec.template.metadata)).not.toContain('app')
    expect(text.indexOf('Migrate:')).toBeLessThan(text.indexOf('Change the images'))
    expect(await project.digests()).toEqual([two])
    // What is left of it does not stand in the way of the next one.
    expect((await project.deploy(one)).code).toBe(0)
  },
)

testProject(
  'a migration that fails ends the deploy before the change, with its exit code',
  async ({ project, expect }) => {
    await running(project, '{ migrate: { service: shop, run: bin/migrate up, keep: true } }')
    const { code, text } = await project.deploy(fails)
    expect(code, text).toBe(1)
    expect(text).toContain('exit code 1')
    expect(await project.digests()).toEqual([one])
    expect((await project.records())[0]).toMatchObject({ state: 'failed', failureKind: 'unhealthy' })
  },
)

testProject(
  'a bad release: what ran is brought back, then the migration is taken back',
  async ({ project, expect }) => {
    await running(project, '{ migrate: { service: shop, run: bin/migrate up, undo: bin/migrate down } }')
    const { code, text } = await project.deploy(crash)
    expect(code, text).toBe(1)
    const undone = (await jobs(project))['shop-test-before-1-migrate-undo']
    expect(undone?.status.succeeded).toBe(1)
    expect(undone?.spec.template.spec.containers).toMatchObject([{ command: ['sh', '-c', 'bin/migrate down'] }])
    expect(await project.digests()).toEqual([one])
    expect((await project.records())[0]?.state).toBe('rolled back')
  },
)

testProject(
  'an irreversible migration holds a bad release, and says with which commands a person decides',
  async ({ project, expect }) => {
    await running(project, '{ migrate: { service: shop, run: bin/migrate up, irreversible: true } }')
    const { code, text } = await project.deploy(crash)
    expect(code, text).toBe(1)
    expect(text).toContain('Nothing was undone (the migration is marked irreversible)')
    const [record, good] = await project.records()
    expect(record).toMatchObject({ state: 'failed', reason: expect.stringContaining('held at before.1.migrate') })
    expect(good?.state).toBe('succeeded')
    const command = /deploy-action (rollback --environment test --to \S+?);/.exec(text)?.[1] ?? ''
    expect((await project.run(command.split(' '))).code).toBe(0)
    expect(await project.digests()).toEqual([one])
  },
)

testProject(
  'killed during a migration: healing ends its Job, takes it back, and changes nothing else',
  async ({ project, expect }) => {
    await running(project, '{ migrate: { service: shop, run: bin/migrate up, undo: bin/migrate down } }')
    const killed = await project.interrupt(
      ['deploy', '--environment', 'test', '--digest', endless],
      'has not completed yet',
      'SIGKILL',
    )
    expect(killed.signal).toBe('SIGKILL')
    expect(Object.keys(await jobs(project))).toContain('shop-test-before-1-migrate')
    const healed = await project.run(['heal', 'test'])
    expect(healed.code, healed.text).toBe(0)
    const left = await jobs(project)
    expect(Object.keys(left)).toEqual(['shop-test-before-1-migrate-undo'])
    expect(left['shop-test-before-1-migrate-undo']?.status.succeeded).toBe(1)
    expect((await project.records())[0]?.state).toBe('rolled back')
    expect(await project.digests()).toEqual([one])
  },
)

testProject('what cannot be is told before anything is touched', async ({ project, expect }) => {
  await running(project, '{ migrate: { service: shpo, run: a, keep: true } }')
  const wrong = await project.deploy(two)
  expect(wrong.code).toBe(2)
  expect(wrong.text).toContain('did you mean "shop"')
  project.configure(setImage, '', '', '    before:\n      - { backup: { service: shop, database: shop } }\n')
  const database = await project.deploy(two)
  expect(database.code).toBe(2)
  expect(database.text).toContain('cannot make a backup of a database')
  expect(database.text).toContain('backup: { service: shop, run: "pg_dump -Fc -h shop')
  expect(await jobs(project)).toEqual({})
})

const manifests = `apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { mode: new }
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    spec:
      restartPolicy: OnFailure
      containers: [{ name: migrate, image: ${repository}:v1, args: [up] }]
`

testProject(
  'a Job of the manifests that is there for the migration alone is not applied beside',
  async ({ project, expect }) => {
    project.write('k8s/shop.yaml', `${manifests}---\n${deployment(`${repository}:v1`)}`)
    const target = '{ kubernetes: { namespace: NS, manifests: k8s } }'
    project.configure(target, '', '', '    before:\n      - { migrate: { service: job/migrate, keep: true } }\n')
    const { code, text } = await project.deploy(one)
    expect(code, text).toBe(0)
    expect(Object.keys(await jobs(project))).toEqual(['shop-test-before-1-migrate'])
    expect(text.indexOf('Create ConfigMap/settings')).toBeLessThan(text.indexOf('Migrate: job/migrate'))
    expect(await project.digests()).toEqual([one])
  },
)

testProject(
  'a database beside is backed up by the command of the documentation, in a Job with the volume for it and without the data',
  async ({ project, expect }) => {
    const page = readFileSync('docs/before.md', 'utf8')
    const entry = /^ {6}- backup:\n {10}service: statefulset\/db[\s\S]*?(?=^```)/m.exec(page)?.[0] ?? ''
    const claim = (name: string) => `metadata: { name: ${name} }
spec: { accessModes: [ReadWriteOnce], storageClassName: late-NS, resources: { requests: { storage: 1Gi } } }
`
    const volume = (name: string) => `apiVersion: v1
kind: PersistentVolume
metadata: { name: ${name}-NS }
spec: { accessModes: [ReadWriteOnce], capacity: { storage: 1Gi }, hostPath: { path: /tmp }, storageClassName: late-NS }
`
    await project.apply(`apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: late-NS }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
---
${volume('one')}---
${volume('two')}`)
    try {
      project.write(
        'k8s/all.yaml',
        `apiVersion: v1
kind: PersistentVolumeClaim
${claim('backups')}---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  serviceName: db
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec:
      volumes: [{ name: backups, persistentVolumeClaim: { claimName: backups } }, { name: data, emptyDir: {} }]
      containers:
        - name: postgres
          image: example.com/postgres:17
          env: [{ name: POSTGRES_USER, value: shop }]
          volumeMounts: [{ name: data, mountPath: /data }, { name: own, mountPath: /own }, { name: backups, mountPath: /backups }]
  volumeClaimTemplates: [{ ${claim('own').replace('\n', ', ').trim()} }]
---
${deployment(`${repository}:v1`)}`,
      )
      project.configure('{ kubernetes: { namespace: NS, manifests: k8s } }', '', '', `    before:\n${entry}`)
      const { code, text } = await project.deploy(one)
      expect(code, text).toBe(0)
      expect(text).toContain('Back up: export PGPASSWORD="$POSTGRES_PASSWORD" … in statefulset/db')
      const job = (await jobs(project))['shop-test-before-1-backup']
      expect(job?.status.succeeded).toBe(1)
      expect(job?.spec.template.spec.containers).toMatchObject([
        {
          image: 'example.com/postgres:17',
          command: ['sh', '-c', expect.stringContaining('pg_dump --host=db')],
          volumeMounts: [{ name: 'data' }, { name: 'backups' }],
        },
      ])
    } finally {
      const name = project.namespace
      await project.kubectl('delete', '--wait=false', `storageclass/late-${name}`, `pv/one-${name}`, `pv/two-${name}`)
    }
  },
)
