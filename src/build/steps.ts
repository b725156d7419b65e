import { type ExecStep, type LateRef, type Step, showArg } from '../core/step.ts'
import { patience, patient, tagInput } from '../systems/registry.ts'
import { buildahSteps } from './buildah.ts'
import { buildCommand } from './command.ts'
import type { Wanted } from './image.ts'
import type { Route } from './route.ts'

const hour = 3_600_000

/** The digest of an image that is still to be built; printed as `‹build.app.digest›`. */
export function lateDigest(id: string): LateRef {
  return { late: `build.${id}`, output: 'digest' }
}

export function lateText(id: string): string {
  return showArg(lateDigest(id))
}

/** Builds one image; where it may be pushed, makes sure of its digest in the registry. */
export function buildSteps(image: Wanted, route: Route): readonly Step[] {
  if (route.engine === 'buildah') {
    const steps = buildahSteps(image, route.push !== 'nothing')
    return route.push === 'nothing' ? steps : [...steps, confirmStep(image)]
  }
  const build = buildStep(image, route)
  if (route.push === 'nothing') return [build]
  return [build, confirmStep(image)]
}

function buildStep(image: Wanted, route: Route): ExecStep {
  const { argv, env, metadataFile } = buildCommand(image, route)
  const platforms = image.platforms.length === 0 ? '' : ` for ${image.platforms.join(', ')}`
  const end = {
    nothing: ' without pushing it',
    digest: ' and push it by digest',
    tag: ` and push it as ${image.commitTag}`,
  }
  return {
    do: 'exec',
    id: `build.${image.id}`,
    title: `Build ${image.id}${platforms}${end[route.push]}`,
    group: image.id,
    after: [],
    argv,
    cwd: image.root,
    env,
    timeout: hour,
    patience,
    failsAs: 'unhealthy',
    classify: 'build.buildx',
    ...(route.push === 'nothing' ? {} : pushed(metadataFile)),
  }
}

/** Pushing is repeated without harm, and nobody runs what no tag for people names. */
function pushed(metadataFile: string): Pick<ExecStep, 'undo' | 'outputs'> {
  return {
    undo: { way: 'keep', why: 'no tag for people names it yet, and a later run of this commit takes it up' },
    outputs: { digest: { from: { file: metadataFile }, path: ['containerimage.digest'], form: 'digest' } },
  }
}

/**
 * What the builder says must be what the registry has: an image is deployed from there. The commit's tag then names it, also where it was
 * pushed without one. A registry may take seconds to show what it accepted.
 */
function confirmStep({ id, name, commitTag }: Wanted): Step {
  return {
    ...patient,
    id: `build.${id}.confirm`,
    title: `Find the digest of ${id} in the registry, and remember it as ${commitTag}`,
    group: id,
    after: [`build.${id}`],
    operation: 'registry.tag',
    input: tagInput(name, lateDigest(id), commitTag),
    outputs: { digest: { from: 'value', path: ['digest'], form: 'digest' } },
    undo: { way: 'keep', why: 'the tag says only which commit it was built from' },
    retryOn: ['absent'],
  }
}
