import { migrationServices } from '../../core/before.ts'
import { Failure } from '../../core/failure.ts'
import type { Facts } from '../../core/question.ts'
import type { Arg } from '../../core/step.ts'
import {
  type ComposeModel,
  type ComposeService,
  completedServices,
  injectedVariables,
  replicasOf,
} from '../../systems/compose.ts'
import { interpolated, openNames, openPlaceholders } from '../../systems/interpolation.ts'
import type { ComposeInput } from './config.ts'
import { placeFiles } from './files.ts'
import { chooseImages } from './images.ts'
import { renderedModel } from './topics.ts'

/** What is to be true of a service. Plain JSON: the judge's data. */
export interface Expected {
  /** `name@sha256:…` is checked against what runs; a tag is not. */
  readonly image: string
  readonly replicas: number
  /** Is to end with exit code 0. */
  readonly oneShot: boolean
}

/** The model that is applied, what it must lead to, and what its `up` takes from the environment. */
export interface Rendering {
  readonly model: ComposeModel
  readonly expected: Readonly<Record<string, Expected>>
  /** Service → `name@sha256:…`, of our images. */
  readonly ours: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, Arg>>
}

/** @throws Failure `usage` */
export function render(input: ComposeInput, facts: Facts): Rendering {
  const { model: raw } = facts.need(renderedModel)
  const ours = chooseImages(raw, input)
  const alone = migrationServices(input.before)
  const services = Object.fromEntries(
    Object.entries(raw.services).map(([name, service]) => {
      const settled = withoutDone(settle(service, ours[name]), alone)
      // With a profile that nobody names: `run` finds it, `up` does not.
      return [name, alone.includes(name) ? { ...settled, profiles: ['before'] } : settled]
    }),
  )
  const model = placeFiles(openPlaceholders({ ...raw, services }), input, facts)
  const environment = valuesFor([...openNames(model), ...injectedVariables(model)], input)
  return { model, ours, environment, expected: expectations(model, input.config['one-shot'] ?? []) }
}

/** What a model must lead to. */
export function expectations(model: ComposeModel, oneShots: readonly string[]): Record<string, Expected> {
  const completed = new Set([...completedServices(model), ...oneShots])
  return Object.fromEntries(
    Object.entries(model.services)
      .filter(([, { profiles }]) => profiles === undefined)
      .map(([name, service]) => [
        name,
        { image: service.image ?? '', replicas: replicasOf(service), oneShot: completed.has(name) },
      ]),
  )
}

/** A service as it is applied: its image by digest, nothing to build, nothing left to the environment or to a profile. */
function settle(
  { build: _, profiles: __, pull_policy: ___, ...service }: ComposeService,
  image: string | undefined,
): ComposeService {
  const { environment } = service
  const kept = environment && Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== null))
  return { ...service, ...(image === undefined ? {} : { image }), ...(kept === undefined ? {} : { environment: kept }) }
}

/** What has run before the change is not waited for again. */
function withoutDone({ depends_on, ...service }: ComposeService, done: readonly string[]): ComposeService {
  const needs = Object.entries(depends_on ?? {}).filter(([name]) => !done.includes(name))
  return needs.length === 0 ? service : { ...service, depends_on: Object.fromEntries(needs) }
}

function valuesFor(names: readonly string[], input: ComposeInput): Record<string, Arg> {
  const values = interpolated(input)
  const missing = names.filter((name) => values[name] === undefined)
  if (missing.length > 0) {
    throw new Failure(
      'usage',
      `The Compose file takes ${missing.join(', ')} from the environment, which nobody declares.`,
      {
        hint: `Declare ${missing.join(', ')} under variables: or secrets: of the environment.`,
      },
    )
  }
  return Object.fromEntries(names.map((name) => [name, values[name] as Arg]))
}
