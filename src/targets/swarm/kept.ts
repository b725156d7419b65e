import { canonicalJson } from '../../core/json.ts'
import type { Facts } from '../../core/question.ts'
import type { Arg, Step } from '../../core/step.ts'
import { insideJson } from '../../systems/interpolation.ts'
import { encode, type SwarmService } from '../../systems/swarm.ts'
import { keepServiceSpecs } from './commands.ts'
import { destinationOf, type SwarmInput, stackName } from './config.ts'
import { hash, label, logTopic, storedName } from './log.ts'
import { fingerprints, keptConfigs } from './topics.ts'

/** Where the values of a release's secrets are kept at the destination, and their names. */
export interface Kept {
  readonly config: string
  readonly names: readonly string[]
}

/** The values that a release takes from the environment, and where they are kept: the same values in the same config. */
export function keptFor(stack: string, names: readonly string[], facts: Facts): Kept | null {
  if (names.length === 0) return null
  const all = facts.get(fingerprints) ?? {}
  const content = canonicalJson(names.map((name) => [name, all[name] ?? '']))
  return { config: storedName(destinationOf(stack), `values.${hash(content, 24)}`), names }
}

/** The config in which the spec of a service is kept as it is now. */
export function specConfig(stack: string, { id, version }: SwarmService): string {
  return storedName(destinationOf(stack), `spec.${id}.${version}`)
}

/**
 * Keeps what this release takes from the environment in a config at the manager, so that a later way back has the values of then, on whatever
 * machine it is planned. They are as visible there as in the specs of the services.
 */
export function keepValues(stack: string, kept: Kept, environment: Readonly<Record<string, Arg>>): Step {
  const fixed = { [label.values]: destinationOf(stack) }
  const labels: Arg[] = Object.entries(environment).flatMap(([name, value]) => [
    `,${JSON.stringify(`${label.value}.${name}`)}:"`,
    insideJson(value),
    '"',
  ])
  const head = `{"Name":${JSON.stringify(kept.config)},"Data":"${encode('-')}","Labels":${JSON.stringify(fixed).slice(0, -1)}`
  return {
    id: 'swarm.values',
    title: `Keep the values of ${Object.keys(environment).join(', ')} at the destination`,
    do: 'http',
    at: 'docker',
    method: 'POST',
    url: '/configs/create',
    headers: { 'content-type': 'application/json' },
    body: { join: [head, ...labels, '}}'] },
    expect: [201, 409],
    classify: 'swarm.api',
    undo: { way: 'keep', why: 'a later deploy removes values to which no release refers' },
  }
}

/** Keeps the specs of services that were not deployed through here, values and all, from the manager to the manager. */
export function keepSpecs(stack: string, services: ReadonlyMap<string, SwarmService>): Step {
  const pairs = [...services.values()].map((service) => [service.id, specConfig(stack, service)] as const)
  return {
    id: 'swarm.specs',
    title: `Keep the specs of ${[...services.keys()].join(', ')} at the destination`,
    do: 'exec',
    argv: keepServiceSpecs(destinationOf(stack), pairs),
    classify: 'swarm.deploy',
    failsAs: 'transient',
    attempts: 3,
    undo: { way: 'keep', why: 'a later deploy removes specs to which no release refers' },
  }
}

/** Removes values and specs of releases to which no entry of the log refers any more. */
export function forgetKept(input: SwarmInput, used: readonly string[], facts: Facts): Step[] {
  const stack = stackName(input)
  const entries = facts.get(logTopic(stack)) ?? []
  return (facts.get(keptConfigs) ?? [])
    .filter((name) => !used.includes(name) && !entries.some(({ value }) => value.includes(name)))
    .map((name) => ({
      id: `swarm.forget.${name}`,
      title: `Remove ${name}, kept for a release that nothing refers to`,
      do: 'http',
      at: 'docker',
      method: 'DELETE',
      url: `/configs/${name}`,
      expect: [204, 404],
      advisory: true,
      undo: { way: 'keep', why: 'no release at the destination needs it' },
    }))
}
