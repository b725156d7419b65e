import { migrationServices } from '../../core/before.ts'
import { parseDuration } from '../../core/duration.ts'
import { Failure } from '../../core/failure.ts'
import type { Facts } from '../../core/question.ts'
import type { Arg, Step } from '../../core/step.ts'
import { interpolated, openNames, openPlaceholders } from '../../systems/interpolation.ts'
import { escapeDollars, type StackModel, type StackService } from '../../systems/stack-file.ts'
import type { ServiceMode } from '../../systems/swarm.ts'
import type { SwarmInput } from './config.ts'
import { pinImages } from './images.ts'
import { injections } from './injected.ts'
import { label } from './log.ts'
import { renderedStack } from './topics.ts'

/** What is to be true of a service. Plain JSON: the judge's data. */
export interface Expected {
  /** `name@sha256:…` */
  readonly image: string
  readonly mode: ServiceMode
  /** Of a global service 0: Swarm says on how many nodes it fits. */
  readonly replicas: number
  /** Is to end with exit code 0. */
  readonly oneShot: boolean
  /** Milliseconds for which Swarm watches an updated task, and we one that was created. */
  readonly monitor: number
  /** The release that the service says it is of; empty: none. */
  readonly release: string
}

/** The stack that is applied, what it must lead to, and what its deployment takes from the environment. */
export interface Rendering {
  readonly model: StackModel
  readonly expected: Readonly<Record<string, Expected>>
  readonly environment: Readonly<Record<string, Arg>>
  /** Makes the secrets and configs. */
  readonly create: readonly Step[]
  /** Names of the secrets and configs that are used. */
  readonly injected: readonly string[]
  /** Services that are there for a migration alone: not part of what is applied. */
  readonly jobs: StackModel['services']
}

/** @throws Failure `usage`, or `absent` for an image that is not there */
export function render(input: SwarmInput, facts: Facts): Rendering {
  const raw = facts.need(renderedStack)
  const images = pinImages(raw, input, facts)
  const injected = injections(input, raw, facts)
  const services = Object.fromEntries(
    Object.entries(raw.services).map(([name, service]) => [name, settle(service, images[name] ?? '', input.release)]),
  )
  const { secrets, configs } = injected
  const parts = {
    ...(Object.keys(secrets).length === 0 ? {} : { secrets }),
    ...(Object.keys(configs).length === 0 ? {} : { configs }),
  }
  const alone = migrationServices(input.before)
  const whole = openPlaceholders(escapeDollars<StackModel>({ ...raw, services, ...parts }))
  const pick = (wanted: boolean) =>
    Object.fromEntries(Object.entries(whole.services).filter(([name]) => alone.includes(name) === wanted))
  const model = { ...whole, services: pick(false) }
  return {
    model,
    jobs: pick(true),
    environment: valuesFor(openNames(whole), input),
    expected: expectations(model, input.config['one-shot']),
    create: injected.create,
    injected: injected.names,
  }
}

/** What a stack must lead to. */
export function expectations(model: StackModel, oneShots: readonly string[] | undefined): Record<string, Expected> {
  return Object.fromEntries(
    Object.entries(model.services).map(([name, { image = '', deploy = {} }]) => {
      const mode = (deploy.mode ?? 'replicated') as ServiceMode
      const ends = oneShots?.includes(name) ?? deploy.restart_policy?.condition === 'none'
      const monitor = deploy.update_config?.monitor
      return [
        name,
        {
          image,
          mode,
          replicas: mode.startsWith('global') ? 0 : (deploy.replicas ?? 1),
          oneShot: mode.endsWith('-job') || ends,
          monitor: monitor === undefined ? 5000 : parseDuration(monitor, `${name}: monitor`),
          release: deploy.labels?.[label.release] ?? '',
        },
      ]
    }),
  )
}

/** A service as it is applied: its image by digest, nothing to build, nothing left to the environment, and the release it is of. */
function settle({ build: _, ...service }: StackService, image: string, release: string): StackService {
  const { environment, deploy } = service
  const kept = environment && Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== null))
  const labels = { ...deploy?.labels, [label.release]: release }
  return { ...service, image, ...(kept === undefined ? {} : { environment: kept }), deploy: { ...deploy, labels } }
}

function valuesFor(names: readonly string[], input: SwarmInput): Record<string, Arg> {
  const values = interpolated(input)
  const missing = names.filter((name) => values[name] === undefined)
  if (missing.length > 0) throw new Failure('bug', `The rendered stack takes ${missing.join(', ')} from nowhere.`)
  return Object.fromEntries(names.map((name) => [name, values[name] as Arg]))
}
