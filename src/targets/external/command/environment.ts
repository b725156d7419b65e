import type { Arg } from '../../../core/step.ts'
import type { TargetInput } from '../../../core/target.ts'
import type { Release } from '../release.ts'

/** What a command is told, by environment variables: never put together with its text. Declared variables first, so that none hides ours. */
export function environmentOf(
  { app, environment }: Pick<TargetInput, 'app' | 'environment'>,
  task: 'deploy' | 'rollback' | 'status',
  { release, previous }: { readonly release: Release; readonly previous: Release },
): Record<string, Arg> {
  return {
    ...release.variables,
    DEPLOY_TASK: task,
    DEPLOY_APP: app,
    DEPLOY_ENVIRONMENT: environment,
    DEPLOY_VERSION: release.version,
    DEPLOY_COMMIT: release.commit,
    DEPLOY_RELEASE: release.release,
    ...imagesOf('DEPLOY', release),
    DEPLOY_PREVIOUS_VERSION: previous.version,
    DEPLOY_PREVIOUS_COMMIT: previous.commit,
    ...imagesOf('DEPLOY_PREVIOUS', previous),
  }
}

function imagesOf(prefix: string, { images }: Release): Record<string, string> {
  const all = Object.entries(images)
  const [, first = ''] = all[0] ?? []
  const each = all.flatMap(([id, image]) => {
    const name = id.toUpperCase().replace(/[^A-Z0-9]/g, '_')
    return [
      [`${prefix}_IMAGE_${name}`, image],
      [`${prefix}_DIGEST_${name}`, digestOf(image)],
    ]
  })
  return {
    [`${prefix}_IMAGES`]: JSON.stringify(images),
    [`${prefix}_IMAGE`]: first,
    [`${prefix}_DIGEST`]: digestOf(first),
    ...Object.fromEntries(each),
  }
}

function digestOf(image: string): string {
  return image.slice(image.indexOf('@') + 1)
}
