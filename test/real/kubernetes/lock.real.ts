import { expect, test } from 'vitest'
import { restartApi } from '../../../scripts/cluster/cluster.mjs'
import { joinKnowledge } from '../../../src/core/knowledge.ts'
import type { LogEntry } from '../../../src/core/log.ts'
import { createContext } from '../../../src/engine/context.ts'
import { readLog, removeFromLog, writeLog } from '../../../src/engine/log.ts'
import { createPorts } from '../../../src/io/ports.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { kubernetes } from '../../../src/targets/kubernetes/index.ts'
import { configMapLog } from '../../../src/targets/kubernetes/log.ts'
import { findTool } from '../../tool.ts'
import { crash, deployment, one, testProject, two, useCluster } from './project.ts'

const name = 'real-lock'
const cluster = useCluster(name)
const target = '{ kubernetes: { namespace: NS, workloads: { deployment/shop: app } } }'

test.skipIf(findTool('kubernetes', 'kubectl') === undefined)(
  'of forty who create one entry, one wins, and all see whose it is',
  async () => {
    const env = Object.fromEntries(
      Object.entries({ ...process.env, ...cluster().env }).map(([key, value]) => [key, value ?? '']),
    )
    const ports = createPorts({ env, secrets: createSecrets(), signal: new AbortController().signal })
    const context = createContext({ ports, sink: () => {}, knowledge: joinKnowledge(kubernetes.knowledge) })
    const log = configMapLog('kubernetes:', 'default', `test/${process.pid}`)
    try {
      await Promise.all(
        Array.from({ length: 40 }, (_, index) => writeLog(log, [{ key: 'lock.1', value: `by ${index}` }], context)),
      )
      const entries: readonly LogEntry[] = await readLog(log, context)
      expect(entries).toHaveLength(1)
      const odd = [
        { key: 'Odd_KEY/é', value: '"quoted"\n' },
        { key: 'odd-key-e', value: '2' },
      ]
      await writeLog(log, odd, context)
      expect((await readLog(log, context)).length).toBe(3)
      await removeFromLog(log, ['lock.1', 'lock.1', 'Odd_KEY/é', 'odd-key-e'], context)
      expect(await readLog(log, context)).toEqual([])
    } finally {
      await ports.close()
    }
  },
)

testProject('two deploys at once: one after the other, both recorded', async ({ project, expect }) => {
  project.configure(target)
  await project.apply(deployment(one))
  const both = await Promise.all([project.deploy(one), project.deploy(two)])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(both.some(({ text }) => text.includes('held by'))).toBe(true)
  expect((await project.records()).map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
})

testProject(
  'the lock of a dead holder of another machine is taken over after its time; a stolen one stops its holder',
  async ({ project, expect }) => {
    project.configure(target)
    await project.apply(deployment(one))
    const log = configMapLog('kubernetes:', project.namespace, `kubernetes/${project.namespace}/shop-test`)
    const dead = log.create({
      key: 'lock.0000001',
      value: JSON.stringify({ token: 'x', text: 'a dead run', machine: 'elsewhere', pid: 1, start: '1' }),
    })
    const manifest = (body: unknown) => project.apply(String(body))
    await manifest((dead as { body: string }).body)
    const taken = await project.deploy(two)
    expect(taken.text).toContain('held by a dead run')
    expect(taken.text).toContain('taken over')
    expect(taken.code).toBe(0)
    const running = project.deploy(crash)
    const thief = log.create({
      key: 'lock.0000099',
      value: JSON.stringify({ token: 'y', text: 'a thief', machine: 'elsewhere', pid: 1, start: '1' }),
    })
    await expect.poll(async () => (await project.notes()).length, { timeout: 20_000 }).toBeGreaterThan(0)
    await manifest((thief as { body: string }).body)
    const robbed = await running
    expect(robbed.code).not.toBe(0)
  },
)

testProject(
  'the API server is killed and comes back during a rollout: the deploy goes on',
  async ({ project, expect }) => {
    project.configure(target, '', 'deadline: 90s')
    await project.apply(deployment(one, 4))
    const running = project.deploy(two)
    await expect
      .poll(
        () =>
          project.kubectl('get', 'deployment/shop', '--output', 'jsonpath={.spec.template.spec.containers[0].image}'),
        { timeout: 30_000, interval: 50 },
      )
      .toContain(two)
    process.kill(project.cluster.pids['api'] ?? 0, 'SIGKILL')
    await restartApi(name)
    const done = await running
    expect(done.text).toContain('deploy succeeded')
    expect(done.code).toBe(0)
    expect(await project.digests()).toEqual([two])
  },
)
