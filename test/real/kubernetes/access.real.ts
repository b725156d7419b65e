import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe } from 'vitest'
import { deployment, one, type Project, testProject, two, useCluster } from './project.ts'

useCluster()
const target = (more: string) =>
  `{ kubernetes: { namespace: NS, kubeconfig: KUBE, ${more}workloads: { deployment/shop: app } } }`
const args = ['deploy', '--environment', 'test', '--digest', two]

/** The cluster's kubeconfig with another user. */
function kubeconfig(project: Project, user: object): string {
  const value = JSON.parse(readFileSync(project.cluster.kubeconfig, 'utf8')) as { users: { user: object }[] }
  return JSON.stringify({ ...value, users: [{ name: 'admin', user }] })
}

async function prepared(project: Project, more = ''): Promise<void> {
  project.configure(target(more))
  await project.apply(deployment(one))
}

describe('a kubeconfig from a secret', () => {
  for (const form of ['raw', 'base64'] as const) {
    testProject(`${form}: used, never written to disk, its token never shown`, async ({ project, expect }) => {
      await prepared(project)
      const text = readFileSync(project.cluster.kubeconfig, 'utf8')
      const token = (JSON.parse(text) as { users: { user: { token: string } }[] }).users[0]?.user.token ?? ''
      const temporary = path.join(project.folder, '.deploy-action', 'tmp')
      const KUBE = form === 'raw' ? text : Buffer.from(text).toString('base64')
      const done = await project.run([...args, '--json'], { KUBE, KUBECONFIG: '/nowhere', RUNNER_TEMP: temporary })
      expect(done.code).toBe(0)
      expect(done.text).not.toContain(token)
      const files = readdirSync(project.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
      for (const file of files) expect(readFileSync(path.join(file.parentPath, file.name), 'utf8')).not.toContain(token)
      expect(await project.digests()).toEqual([two])
      const status = await project.run(['status', 'test', '--json'], { KUBE, KUBECONFIG: '/nowhere' })
      expect(status.text).toContain('"asRecorded":true')
      expect(await project.run(['heal', 'test'], { KUBE, KUBECONFIG: '/nowhere' })).toMatchObject({ code: 0 })
    })
  }

  testProject('a user without permission: denied, and the rule that is missing', async ({ project, expect }) => {
    await prepared(project)
    const done = await project.run(args, { KUBE: kubeconfig(project, { token: project.cluster.limited }) })
    expect(done.text).toMatch(/User "limited" cannot \w+ resource "configmaps"/)
    expect(done.text).toContain(
      `Grant it with a Role in ${project.namespace}: { apiGroups: [""], resources: ["configmaps"]`,
    )
    expect(done.code).toBe(4)
  })

  testProject('a wrong token, and what is no kubeconfig: told, never quoted', async ({ project, expect }) => {
    await prepared(project)
    const wrong = await project.run(args, { KUBE: kubeconfig(project, { token: 'not-the-token' }) })
    expect(wrong).toMatchObject({ code: 3 })
    expect(wrong.text).not.toContain('not-the-token')
    const none = await project.run(args, { KUBE: 'hunter2hunter2' })
    expect(none.code).toBe(2)
    expect(none.text).toContain('neither a kubeconfig in YAML nor one in base64')
    expect(none.text).not.toContain('hunter2')
    expect(await project.digests()).toEqual([one])
  })

  testProject('a program in it is run only when that is allowed', async ({ project, expect }) => {
    const plugin = path.join(project.folder, 'login.sh')
    const { users } = JSON.parse(readFileSync(project.cluster.kubeconfig, 'utf8')) as {
      users: { user: { token: string } }[]
    }
    const answer = {
      apiVersion: 'client.authentication.k8s.io/v1',
      kind: 'ExecCredential',
      status: { token: users[0]?.user.token },
    }
    writeFileSync(plugin, `#!/bin/sh\ntouch "${project.folder}/.git/ran"\necho '${JSON.stringify(answer)}'\n`)
    chmodSync(plugin, 0o755)
    await prepared(project)
    const KUBE = kubeconfig(project, {
      exec: { command: plugin, apiVersion: 'client.authentication.k8s.io/v1', interactiveMode: 'Never' },
    })
    const refused = await project.run(args, { KUBE })
    expect(refused.code).toBe(4)
    expect(refused.text).toContain('plugins: allow')
    expect(readdirSync(path.join(project.folder, '.git'))).not.toContain('ran')
    await prepared(project, 'plugins: allow, ')
    expect(await project.run(args, { KUBE })).toMatchObject({ code: 0 })
    expect(await project.digests()).toEqual([two])
  })
})
