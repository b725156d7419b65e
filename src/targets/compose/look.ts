import { ask, type Facts, type Question } from '../../core/question.ts'
import {
  type Container,
  containerPath,
  containersPath,
  imagePath,
  parseContainer,
  parseContainers,
  parseImage,
} from '../../systems/docker.ts'
import { asItEnded, endsPath, parseEvents } from '../../systems/docker-events.ts'
import { endsBefore, oneContainer, oneImage, projectContainers } from './topics.ts'

/** What there is of a project: its containers, then each of them, then their images. Each look takes a few milliseconds. */
export function lookAtProject(project: string, facts: Facts): Question[] {
  const details = lookAtContainers(project, facts)
  const images = [...new Set(containersIn(facts).map(({ imageId }) => imageId))]
  return [...details, ...images.map(lookAtImage)]
}

/** The same without images. */
export function lookAtContainers(project: string, facts: Facts): Question[] {
  const list = ask(
    projectContainers,
    {
      id: 'ask.containers',
      title: `List the containers of ${project}`,
      do: 'http',
      at: 'docker',
      method: 'GET',
      url: containersPath(project),
    },
    ({ body = '' }) => parseContainers(body),
  )
  const known = facts.get(projectContainers) ?? []
  return [list, ...known.map(({ id, name }) => lookAtContainer(id, name))]
}

function lookAtContainer(id: string, name: string): Question {
  return ask(
    oneContainer(id),
    {
      id: `ask.container.${name}`,
      title: `Look at the container ${name}`,
      do: 'http',
      at: 'docker',
      method: 'GET',
      url: containerPath(id),
      expect: [200, 404],
    },
    ({ status, body = '' }) => (status === 404 ? undefined : parseContainer(body)),
  )
}

/** How a container that runs again has ended before: inspecting it tells the exit code only until it is started again. */
export function lookAtEnds(container: Container): Question {
  return ask(
    endsBefore(container),
    {
      id: `ask.ends.${container.name}`,
      title: `Look how ${container.name} has ended before`,
      do: 'http',
      at: 'docker',
      method: 'GET',
      url: endsPath(container),
      expect: [200, 400],
    },
    ({ status, body = '' }) => (status === 200 ? parseEvents(body) : []),
  )
}

/** A container as it was when it ended the last time, although it runs again; undefined where that is not known. */
export function endedContainer(container: Container, facts: Facts): Container | undefined {
  return asItEnded(container, facts.get(endsBefore(container)) ?? [])
}

/** An image on the engine, by id or by `name@sha256:…`. */
export function lookAtImage(reference: string): Question {
  return ask(
    oneImage(reference),
    {
      id: `ask.image.${reference}`,
      title: `Look at the image ${reference}`,
      do: 'http',
      at: 'docker',
      method: 'GET',
      url: imagePath(reference),
      expect: [200, 404],
    },
    ({ status, body = '' }) => (status === 404 ? undefined : parseImage(body)),
  )
}

/** The project's containers as far as they are known, one-off ones left out. */
export function containersIn(facts: Facts): Container[] {
  return (facts.get(projectContainers) ?? [])
    .filter(({ oneOff }) => !oneOff)
    .flatMap(({ id }) => facts.get(oneContainer(id)) ?? [])
}

/** `repository@sha256:…` that a container runs; the bare image id for an image that came from no registry. */
export function runningImage(container: Container, facts: Facts): string {
  const digests = facts.get(oneImage(container.imageId))?.repoDigests ?? []
  const [repository] = container.reference.split(/@|:(?=[^/]*$)/)
  return digests.find((digest) => digest.split('@')[0] === repository) ?? digests[0] ?? container.imageId
}
