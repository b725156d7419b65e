import { expect, test } from 'vitest'
import { encode, parseCluster, parseServices, parseStored, parseTasks, servicesPath } from '../../src/systems/swarm.ts'

const container = { Image: 'a@sha256:1', Env: ['PASSWORD=hidden'], Secrets: [{ SecretName: 's1' }] }
const raw = {
  ID: 'i',
  Version: { Index: 7 },
  CreatedAt: '2026-01-01T00:00:00Z',
  UpdatedAt: '2026-01-01T00:00:01Z',
  Spec: {
    Name: 's_web',
    Labels: { a: 'b' },
    Mode: { Replicated: { Replicas: 2 } },
    TaskTemplate: { ContainerSpec: container, ForceUpdate: 0, RestartPolicy: { Condition: 'none' } },
    UpdateConfig: { Monitor: 2_000_000_000 },
  },
  ServiceStatus: { DesiredTasks: 2 },
  UpdateStatus: { State: 'paused', StartedAt: 'x', Message: 'm' },
}

test('a service, without the values of its environment', () => {
  const [service] = parseServices(JSON.stringify([raw]))
  expect(service).toMatchObject({
    id: 'i',
    version: 7,
    name: 's_web',
    mode: 'replicated',
    replicas: 2,
    desired: 2,
    restart: 'none',
    monitor: 2000,
    update: { state: 'paused', message: 'm' },
    uses: ['s1'],
  })
  expect(JSON.stringify(service)).not.toContain('hidden')
})

test.each([
  [{ Global: {} }, 'global', 0],
  [{ GlobalJob: {} }, 'global-job', 0],
  [{ ReplicatedJob: { TotalCompletions: 3 } }, 'replicated-job', 3],
  [{ Replicated: { Replicas: 0 } }, 'replicated', 0],
])('mode %j', (Mode, mode, replicas) => {
  expect(parseServices(JSON.stringify([{ ...raw, Spec: { ...raw.Spec, Mode } }]))[0]).toMatchObject({ mode, replicas })
})

test('a task is of the spec that it was made from, whatever else changed', () => {
  const spec = { ContainerSpec: container, ForceUpdate: 0, Placement: { Constraints: ['x'] } }
  const tasks = parseTasks(
    JSON.stringify([
      {
        ID: 'a',
        ServiceID: 'i',
        Slot: 1,
        CreatedAt: '2026-01-01T00:00:00Z',
        Spec: spec,
        Status: { State: 'failed', Err: 'e', ContainerStatus: { ExitCode: 3 } },
      },
      { ID: 'b', ServiceID: 'i', NodeID: 'n', CreatedAt: '2026-01-01T00:00:02Z', Spec: { ...spec, ForceUpdate: 1 } },
    ]),
  )
  expect(tasks.map(({ id, place, exitCode }) => [id, place, exitCode])).toEqual([
    ['b', 'n', 0],
    ['a', '1', 3],
  ])
  const [service] = parseServices(JSON.stringify([raw]))
  expect(tasks.map(({ spec: one }) => one === service?.spec)).toEqual([false, true])
})

test('text of any letters goes into a config and comes back', () => {
  const text = 'ä ✓ $ " \n'
  expect(parseStored(JSON.stringify([{ Spec: { Name: 'n', Data: encode(text) } }]))).toEqual([
    { name: 'n', labels: {}, data: text },
  ])
})

test('a manager tells its cluster, anybody else is refused', () => {
  expect(parseCluster(200, '{"ID":"c","JoinTokens":{"Worker":"secret"}}')).toBe('c')
  expect(() => parseCluster(503, '{"message":"This node is not a swarm manager."}')).toThrow('not a manager')
})

test('paths filter by the stack', () => {
  expect(decodeURIComponent(servicesPath('s'))).toBe(
    '/services?status=true&filters={"label":["com.docker.stack.namespace=s"]}',
  )
})
