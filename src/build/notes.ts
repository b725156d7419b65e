import type { Facts } from '../core/question.ts'
import { unusedCaches } from './docker/cache.ts'
import { cacheServiceTopic } from './github-cache.ts'
import type { Wanted } from './image.ts'
import { cachesOf } from './options.ts'
import { foreignPlatforms, type Route } from './route.ts'

/** What a person should know before this image is built. */
export function buildNotes(image: Wanted, route: Route, why: string): readonly string[] {
  const { id, settings, reusable } = image
  const secrets = Object.entries(settings.buildArgs).flatMap(([name, value]) =>
    typeof value === 'string' ? [] : [name],
  )
  const foreign = foreignPlatforms(image, route)
  return [
    ...(why === '' ? [] : [`${id}: built anew, because ${why}.`]),
    ...(reusable ? [] : [`${id}: the working tree has changes; the digest will not count as this commit's.`]),
    ...(foreign.length === 0
      ? []
      : [
          `${id}: this machine does not run ${foreign.join(', ')}: its RUN lines must be cross-compiled (FROM --platform=$BUILDPLATFORM) or emulated.`,
        ]),
    ...secrets.map(
      (name) =>
        `${id}: the build argument ${name} is a secret and stays readable in the image's history; prefer RUN --mount=type=secret.`,
    ),
  ]
}

/** Caches that were asked for and would not be used. */
export function cacheNotes(image: Wanted, { engine, builder, provenance }: Route, facts: Facts): readonly string[] {
  if (engine === 'buildah') return []
  const service = facts.get(cacheServiceTopic) ?? { token: true, url: true }
  // The classic image store holds no provenance, and it exports no cache either.
  const exports = builder.driver !== 'docker' || provenance || (image.settings.build?.cacheTo ?? []).length === 0
  return unusedCaches(cachesOf(image), service, exports).map((text) => `${image.id}: ${text}`)
}
