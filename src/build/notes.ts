import type { Wanted } from './image.ts'
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
