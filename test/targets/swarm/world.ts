import type { LogEntry } from '../../../src/core/log.ts'
import { type Facts, facts as noFacts, topic } from '../../../src/core/question.ts'
import type { StackModel } from '../../../src/systems/stack-file.ts'
import type { SwarmService, SwarmTask } from '../../../src/systems/swarm.ts'
import type { SwarmInput } from '../../../src/targets/swarm/config.ts'
import {
  clusterId,
  fingerprints,
  keptConfigs,
  madeConfigs,
  madeSecrets,
  renderedStack,
  stackServices,
  stackTasks,
} from '../../../src/targets/swarm/topics.ts'

export const digest = (letter: string) => `sha256:${letter.repeat(64)}`
export const ours = `ghcr.io/acme/shop@${digest('a')}`
export const release = 'v1.2.3-c0ffee'

export function input(change: Partial<SwarmInput> = {}): SwarmInput {
  return {
    app: 'shop',
    environment: 'staging',
    config: {},
    images: { app: { name: 'ghcr.io/acme/shop', digest: digest('a') } },
    variables: {},
    version: 'v1.2.3',
    commit: 'c0ffee',
    release,
    root: '/checkout',
    state: '/state',
    ...change,
  }
}

/** A service as it is after it was created well. */
export function service(change: Partial<SwarmService> = {}): SwarmService {
  return {
    id: 'id-web',
    name: 'shop-staging_web',
    version: 10,
    labels: { 'io.deploy-action.release': release },
    image: ours,
    mode: 'replicated',
    replicas: 1,
    desired: 1,
    spec: 'new',
    restart: 'any',
    monitor: 5000,
    update: null,
    iteration: 0,
    uses: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.100Z',
    ...change,
  }
}

/** Its only task. */
export function task(change: Partial<SwarmTask> = {}): SwarmTask {
  return {
    id: 'task',
    service: 'id-web',
    place: '1',
    wanted: 'running',
    state: 'running',
    error: '',
    exitCode: 0,
    container: 'c0',
    image: ours,
    spec: 'new',
    iteration: 0,
    createdAt: '2026-01-01T00:00:01.000Z',
    ...change,
  }
}

export function seeing(services: readonly SwarmService[], tasks: readonly SwarmTask[]): Facts {
  return noFacts().with(stackServices, services).with(stackTasks, tasks)
}

/** The facts of a plan. */
export function knowing(
  model: StackModel,
  change: {
    services?: readonly SwarmService[]
    tasks?: readonly SwarmTask[]
    log?: readonly LogEntry[]
    kept?: readonly string[]
    secrets?: readonly string[]
    fingerprints?: Readonly<Record<string, string>>
  } = {},
): Facts {
  return seeing(change.services ?? [], change.tasks ?? [])
    .with(renderedStack, model)
    .with(clusterId, 'cluster')
    .with(fingerprints, change.fingerprints ?? {})
    .with(keptConfigs, change.kept ?? [])
    .with(madeSecrets, change.secrets ?? [])
    .with(madeConfigs, [])
    .with(topic<readonly LogEntry[]>('log:swarm/shop-staging'), change.log ?? [])
}
