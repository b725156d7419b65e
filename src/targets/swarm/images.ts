import { Failure } from '../../core/failure.ts'
import { pinned } from '../../core/image.ts'
import { didYouMean } from '../../core/nearest.ts'
import type { Facts } from '../../core/question.ts'
import { repositoryOf } from '../../systems/compose.ts'
import type { StackModel } from '../../systems/stack-file.ts'
import type { SwarmInput } from './config.ts'
import { inRegistry, onManager } from './topics.ts'

/**
 * Which services run our images: service → `name@sha256:…`. Said by `services:`, else by the repository of `image:`, else, for a service that
 * is only built, by its name (that of the image) or by being the only one beside a single image.
 * @throws Failure `usage` when a named service or image does not exist, when nothing is ours, or when a service is built and its digest is unknown
 */
export function chooseImages(model: StackModel, input: SwarmInput): Record<string, string> {
  const { images } = input
  const named = namedImages(model, input)
  const built = Object.entries(model.services).filter(
    ([, { build, image }]) => build !== undefined && image === undefined,
  )
  const ids = Object.keys(images)
  const chosen: Record<string, string> = {}
  for (const [service, { image, build }] of Object.entries(model.services)) {
    const repository = repositoryOf(image)
    const byName = images[service] !== undefined ? service : ids.length === 1 && built.length === 1 ? ids[0] : undefined
    const id =
      named[service] ??
      ids.find((one) => repository !== undefined && repositoryOf(images[one]?.name) === repository) ??
      (build === undefined || image !== undefined ? undefined : byName)
    const ours = id === undefined ? undefined : images[id]
    if (ours !== undefined) chosen[service] = pinned(ours.name, ours.digest)
    else if (build !== undefined) throw unknownBuild(service, input)
    else if (image === undefined) throw new Failure('usage', `The service ${service} has no image.`)
  }
  if (Object.keys(chosen).length === 0 && ids.length > 0) throw nothingOurs(model, input)
  return chosen
}

/**
 * Every service's image by digest: ours, and the others as the registry names them now, else as the manager has them.
 * @throws Failure `absent` for an image that is not in its registry, or whose digest nobody knows
 */
export function pinImages(model: StackModel, input: SwarmInput, facts: Facts): Record<string, string> {
  const ours = chooseImages(model, input)
  return Object.fromEntries(
    Object.entries(model.services).map(([service, { image = '' }]) => [
      service,
      pin(service, ours[service] ?? image, facts),
    ]),
  )
}

function pin(service: string, reference: string, facts: Facts): string {
  const answer = facts.get(inRegistry(reference))
  const local = facts.get(onManager(reference)) ?? []
  if (answer?.absent && local.length === 0) {
    throw new Failure('absent', `The image ${reference} of ${service} is not in its registry: ${answer.said}.`, {
      hint: 'Check that the image was pushed, and its name.',
    })
  }
  if (reference.includes('@')) return reference
  const repository = repositoryOf(reference)
  const known = local.map((one) => one.split('@')).find(([name]) => repositoryOf(name) === repository)?.[1]
  const digest = answer?.digest || known
  if (digest) return pinned(reference, digest)
  throw new Failure(
    'absent',
    `The digest of ${reference} of ${service} is not known${answer?.said ? `: ${answer.said}` : ''}.`,
    {
      hint: `Write it with its digest (image: ${reference}@sha256:…), or pull it on the manager.`,
    },
  )
}

function namedImages(model: StackModel, { config, images }: SwarmInput): Readonly<Record<string, string>> {
  const named = config.services ?? {}
  const services = Object.keys(model.services)
  for (const [service, id] of Object.entries(named)) {
    if (!services.includes(service)) {
      const message = `services: the stack file has no service ${JSON.stringify(service)}${didYouMean(service, services)}`
      throw new Failure('usage', message, { hint: `It has: ${services.join(', ')}.` })
    }
    if (images[id] === undefined) {
      const ids = Object.keys(images)
      const message = `services.${service}: there is no image ${JSON.stringify(id)}${didYouMean(id, ids)}`
      throw new Failure('usage', message, { hint: `Images of this deploy: ${ids.join(', ') || 'none'}.` })
    }
  }
  return named
}

function unknownBuild(service: string, { images }: SwarmInput): Failure {
  const ids = Object.keys(images)
  return new Failure(
    'usage',
    `The service ${service} has a build: and none of our images, so its digest is not known; Swarm does not build.`,
    {
      hint: `Say in the target's services: which image it runs (services: { ${service}: ${ids[0] ?? 'IMAGE'} }), or give it an image: by digest and no build:.`,
      details: ids.map((id) => `image ${id}: ${images[id]?.name}`),
    },
  )
}

function nothingOurs(model: StackModel, { images }: SwarmInput): Failure {
  const ids = Object.keys(images)
  const [first = 'SERVICE'] = Object.keys(model.services)
  return new Failure(
    'usage',
    `No service of the stack file runs one of our images (${ids.map((id) => images[id]?.name).join(', ')}).`,
    {
      hint: `Say which: target: { swarm: { services: { ${first}: ${ids[0]} } } }.`,
      details: Object.entries(model.services).map(([name, { image }]) => `${name} runs ${image ?? 'what it builds'}`),
    },
  )
}
