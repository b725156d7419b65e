import { Failure } from '../../core/failure.ts'
import { pinned } from '../../core/image.ts'
import type { Check } from '../../core/knowledge.ts'
import { didYouMean } from '../../core/nearest.ts'
import { ask, type Question, topic } from '../../core/question.ts'
import type { ReadStep } from '../../core/step.ts'
import { type ComposeModel, repositoryOf } from '../../systems/compose.ts'
import type { ComposeInput } from './config.ts'
import { lookAtImage } from './look.ts'
import { oneImage } from './topics.ts'

/**
 * Which services run our images: service → `name@sha256:…`. Said by `services:`, else by the repository of `image:`, else, for a service that
 * is only built, by its name (that of the image) or by being the only one beside a single image.
 * @throws Failure `usage` when a named service or image does not exist, when nothing is ours, or when a service is built and its digest is unknown
 */
export function chooseImages(model: ComposeModel, input: ComposeInput): Record<string, string> {
  const named = namedImages(model, input)
  const chosen: Record<string, string> = {}
  for (const [service, { image, build }] of Object.entries(model.services)) {
    const repository = repositoryOf(image)
    const id =
      named[service] ??
      idOf(input, (name) => repository !== undefined && repositoryOf(name) === repository) ??
      (build === undefined || image !== undefined ? undefined : builtImage(service, model, input))
    const ours = id === undefined ? undefined : input.images[id]
    if (ours !== undefined) chosen[service] = pinned(ours.name, ours.digest)
    else if (build !== undefined) throw unknownBuild(service, input)
  }
  if (Object.keys(chosen).length === 0 && Object.keys(input.images).length > 0) throw nothingOurs(model, input)
  return chosen
}

function namedImages(model: ComposeModel, { config, images }: ComposeInput): Readonly<Record<string, string>> {
  const named = config.services ?? {}
  const services = Object.keys(model.services)
  for (const [service, id] of Object.entries(named)) {
    if (!services.includes(service)) {
      throw new Failure(
        'usage',
        `services: the Compose file has no service ${JSON.stringify(service)}${didYouMean(service, services)}`,
        { hint: `It has: ${services.join(', ')}.` },
      )
    }
    if (images[id] === undefined) {
      throw new Failure(
        'usage',
        `services.${service}: there is no image ${JSON.stringify(id)}${didYouMean(id, Object.keys(images))}`,
        {
          hint: `Images of this deploy: ${Object.keys(images).join(', ') || 'none'}.`,
        },
      )
    }
  }
  return named
}

function idOf({ images }: ComposeInput, matches: (name: string) => boolean): string | undefined {
  return Object.entries(images).find(([, { name }]) => matches(name))?.[0]
}

function builtImage(service: string, model: ComposeModel, { images }: ComposeInput): string | undefined {
  if (images[service] !== undefined) return service
  const ids = Object.keys(images)
  const built = Object.values(model.services).filter(({ build, image }) => build !== undefined && image === undefined)
  return ids.length === 1 && built.length === 1 ? ids[0] : undefined
}

function unknownBuild(service: string, { images }: ComposeInput): Failure {
  const ids = Object.keys(images)
  return new Failure(
    'usage',
    `The service ${service} has a build: and none of our images, so its digest is not known.`,
    {
      hint: `Say in the target's services: which image it runs (services: { ${service}: ${ids[0] ?? 'IMAGE'} }), or give it an image: by digest and no build:.`,
      details: ids.map((id) => `image ${id}: ${images[id]?.name}`),
    },
  )
}

function nothingOurs(model: ComposeModel, { images }: ComposeInput): Failure {
  const ids = Object.keys(images)
  const [first = 'SERVICE'] = Object.keys(model.services)
  return new Failure(
    'usage',
    `No service of the Compose file runs one of our images (${ids.map((id) => images[id]?.name).join(', ')}).`,
    {
      hint: `Say which: target: { compose: { services: { ${first}: ${ids[0]} } } }.`,
      details: Object.entries(model.services).map(([name, { image }]) => `${name} runs ${image ?? 'what it builds'}`),
    },
  )
}

/** Whether the engine has all these images: asking it takes a fraction of the time of `compose pull`. A name that is still open is not there. */
export const imagesCheck: Check = {
  ask: (data) => (data as string[]).filter(isClosed).map(lookAtImage),
  verdict: (data, facts) =>
    (data as string[]).every((image) => isClosed(image) && facts.get(oneImage(image)) !== undefined)
      ? 'done'
      : 'absent',
}

function isClosed(image: string): boolean {
  return image !== '' && !image.includes('$')
}

/** Whether the engine has an image by this digest, however it came there. */
export function askKept(image: string): Question {
  const step: ReadStep = {
    id: 'ask.kept',
    title: `Look for ${image} on the engine`,
    do: 'http',
    at: 'docker',
    method: 'GET',
    url: `/images/${image}/json`,
    expect: [200, 404],
  }
  return ask(topic<boolean>(`compose.kept:${image}`), step, ({ status }) => status === 200)
}
