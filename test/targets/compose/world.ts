import type { LogEntry } from '../../../src/core/log.ts'
import type { Facts } from '../../../src/core/question.ts'
import { facts as noFacts, topic } from '../../../src/core/question.ts'
import type { ComposeModel } from '../../../src/systems/compose.ts'
import type { Container, LocalImage } from '../../../src/systems/docker.ts'
import type { ComposeInput } from '../../../src/targets/compose/config.ts'
import {
  keptValues,
  oneContainer,
  oneImage,
  projectContainers,
  renderedModel,
} from '../../../src/targets/compose/topics.ts'

export const digest = (letter: string) => `sha256:${letter.repeat(64)}`

export function input(change: Partial<ComposeInput> = {}): ComposeInput {
  return {
    app: 'shop',
    environment: 'staging',
    config: {},
    images: { app: { name: 'ghcr.io/acme/shop', digest: digest('a') } },
    variables: {},
    version: 'v1.2.3',
    commit: 'c0ffee',
    release: 'v1.2.3-c0ffee',
    root: '/checkout',
    state: '/state',
    ...change,
  }
}

/** A container as it runs after a good deploy. */
export function container(change: Partial<Container> = {}): Container {
  const service = change.service ?? 'web'
  return {
    id: `id-${service}`,
    name: `shop-staging-${service}-1`,
    service,
    configHash: 'hash',
    number: '1',
    oneOff: false,
    state: 'running',
    reference: `ghcr.io/acme/shop@${digest('a')}`,
    imageId: digest('a'),
    created: '2026-01-01T00:00:00Z',
    startedAt: '2026-01-01T00:00:01Z',
    finishedAt: '0001-01-01T00:00:00Z',
    exitCode: 0,
    outOfMemory: false,
    error: '',
    health: '',
    probes: [],
    restarts: 0,
    restartPolicy: 'no',
    memoryLimit: 0,
    ...change,
  }
}

export function seeing(
  containers: readonly Container[],
  images: Readonly<Record<string, LocalImage>> = {},
  from: Facts = noFacts(),
): Facts {
  const listed = containers.reduce(
    (all, one) => all.with(oneContainer(one.id), one),
    from.with(projectContainers, containers),
  )
  return Object.entries(images).reduce((all, [reference, image]) => all.with(oneImage(reference), image), listed)
}

export function rendered(
  model: Partial<ComposeModel>,
  from: Facts = noFacts(),
  entries: readonly LogEntry[] = [],
  kept: readonly string[] = [],
): Facts {
  return from
    .with(renderedModel, { model: { name: 'shop-staging', services: {}, ...model }, warnings: [] })
    .with(topic<readonly LogEntry[]>('log:compose/shop-staging'), entries)
    .with(keptValues, kept)
}
