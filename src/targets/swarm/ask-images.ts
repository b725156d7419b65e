import { ask, type Question } from '../../core/question.ts'
import { imagePath, parseImage } from '../../systems/docker.ts'
import type { StackModel } from '../../systems/stack-file.ts'
import { distributionPath } from '../../systems/swarm.ts'
import type { SwarmInput } from './config.ts'
import { chooseImages } from './images.ts'
import { inRegistry, onManager } from './topics.ts'

/** Whether the images exist, and the digests of those that are not ours: asked by the manager, as its nodes will. */
export function askImages(input: SwarmInput, model: StackModel): Question[] {
  const ours = chooseImages(model, input)
  const references = Object.entries(model.services).map(([name, { image = '' }]) => ours[name] ?? image)
  // A digest that is known late stands between guillemets.
  const real = [...new Set(references)].filter((reference) => reference !== '' && !reference.includes('‹'))
  return real.flatMap((reference) => [askRegistry(reference), askManager(reference)])
}

function askRegistry(reference: string): Question {
  return ask(
    inRegistry(reference),
    {
      id: `ask.registry.${reference}`,
      title: `Ask the registry for ${reference}`,
      do: 'http',
      at: 'docker',
      method: 'GET',
      url: distributionPath(reference),
      // No answer is no reason to stop: the nodes may have the image, or credentials that come with the deploy.
      expect: [200, 400, 401, 403, 404, 500, 502, 503],
      timeout: 30_000,
    },
    ({ status, body = '' }) => readAnswer(status, body),
  )
}

/** Only a registry that says so makes an image absent: a private one that was asked without credentials may hide it. */
export function readAnswer(status: number | undefined, body: string) {
  const json = tryParse(body)
  const said = json?.message ?? ''
  if (status === 200) return { digest: json?.Descriptor?.digest ?? '', absent: false, said: '' }
  return { digest: '', absent: /manifest unknown|manifest for .* not found/i.test(said), said }
}

function tryParse(body: string): { message?: string; Descriptor?: { digest?: string } } | undefined {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function askManager(reference: string): Question {
  return ask(
    onManager(reference),
    {
      id: `ask.image.${reference}`,
      title: `Look at the image ${reference}`,
      do: 'http',
      at: 'docker',
      method: 'GET',
      url: imagePath(reference),
      expect: [200, 400, 404],
    },
    ({ status, body = '' }) => (status === 200 ? parseImage(body).repoDigests : []),
  )
}
