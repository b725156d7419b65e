import { Failure } from '../core/failure.ts'
import type { Facts, Question } from '../core/question.ts'
import { askBuildPrograms, buildProgramsTopic } from '../systems/buildah.ts'
import { askBuilder, askContainerdStore, type Builder, builderTopic, containerdStoreTopic } from '../systems/buildx.ts'
import { cacheServiceTopic } from './github-cache.ts'
import type { Wanted } from './image.ts'

/**
 * How the result reaches the registry.
 * - `digest`: pushed by digest, without a tag (docker-container, kubernetes, remote drivers)
 * - `tag`: the docker driver cannot push by digest, so it pushes under the commit's own tag
 * - `nothing`: built only, for events that may not push
 */
export interface Route {
  readonly engine: 'buildx' | 'buildah'
  readonly push: 'digest' | 'tag' | 'nothing'
  /** BuildKit's record of how the image was made; the classic store of the Docker engine cannot hold it. */
  readonly provenance: boolean
  readonly builder: Builder
  /** GitHub's cache can be used: the runner gave this process its token. */
  readonly githubCache: boolean
}

/** Which engine builds; undefined while it is not known which there are. */
export function chooseEngine({ settings }: Wanted, facts: Facts): Route['engine'] | undefined {
  const { engine } = settings.build ?? {}
  if (engine !== undefined) return engine
  const programs = facts.get(buildProgramsTopic)
  if (programs === undefined) return undefined
  return !programs.docker && programs.buildah ? 'buildah' : 'buildx'
}

/** Both at once: starting the docker command costs more than an answer that is not needed. */
export function askRoute(image: Wanted, facts: Facts): readonly Question[] {
  const engine = chooseEngine(image, facts)
  if (engine === undefined) return [askBuildPrograms()]
  return engine === 'buildah' ? [] : [askBuilder(image.settings.build?.builder), askContainerdStore()]
}

/** @throws Failure `absent` when this engine cannot build the image, saying what to enable. */
export function chooseRoute(image: Wanted, push: boolean, facts: Facts): Route {
  if (chooseEngine(image, facts) === 'buildah') {
    const builder = { name: 'buildah', driver: 'buildah', platforms: [] }
    return { engine: 'buildah', push: push ? 'tag' : 'nothing', provenance: false, builder, githubCache: false }
  }
  const builder = facts.need(builderTopic(image.settings.build?.builder))
  const engine = 'buildx' as const
  const githubCache = facts.get(cacheServiceTopic)?.token === true
  if (builder.driver !== 'docker')
    return { engine, push: push ? 'digest' : 'nothing', provenance: true, builder, githubCache }
  const containerd = facts.need(containerdStoreTopic)
  if (!containerd && image.platforms.length > 1) throw classicStore(image)
  return { engine, push: push ? 'tag' : 'nothing', provenance: containerd, builder, githubCache }
}

function classicStore({ id, platforms }: Wanted): Failure {
  return new Failure(
    'absent',
    `images.${id}: this Docker engine cannot build ${platforms.join(' and ')} in one image: its image store is the classic one.`,
    {
      hint: 'Add a docker/setup-buildx-action step (or: docker buildx create --use), or set {"features":{"containerd-snapshotter":true}} in /etc/docker/daemon.json and restart Docker.',
    },
  )
}

/** Platforms that the builder does not run: their RUN lines need cross-compiling or emulation. */
export function foreignPlatforms({ platforms }: Wanted, { builder }: Route): readonly string[] {
  if (builder.platforms.length === 0) return []
  return platforms.filter((wanted) => !builder.platforms.some((has) => has === wanted || has.startsWith(`${wanted}/`)))
}
