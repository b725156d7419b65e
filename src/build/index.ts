import { readOnly } from '../core/event.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts, Question } from '../core/question.ts'
import type { Carried, CarriedImage, Given, Stage } from '../core/stage.ts'
import { classifyBuildah } from '../systems/buildah.ts'
import { classifyBuildx } from '../systems/buildx-failure.ts'
import { askFolder, folderOf } from '../systems/folder.ts'
import { splitPath } from '../systems/path.ts'
import { type Built, findBuilt } from './built.ts'
import { claimBuild } from './claim.ts'
import { typeOf } from './docker/cache.ts'
import { askCacheService } from './github-cache.ts'
import { requireDockerfile, type Wanted, wantedImages } from './image.ts'
import { buildNotes, cacheNotes } from './notes.ts'
import { cachesOf } from './options.ts'
import { askRoute, chooseRoute, type Route } from './route.ts'
import { buildSteps, lateText } from './steps.ts'

export { legsOf } from './legs.ts'
export { merge } from './merge.ts'
export { tag } from './tag.ts'

/** Builds what this commit has not built yet, for all platforms at once, and hands on one digest for each image. */
export const build: Stage = {
  name: 'build',
  ask: askBuild,
  plan: planBuild,
  claim: claimBuild,
  carry: carryDigests,
  knowledge: { classifiers: { 'build.buildx': classifyBuildx, 'build.buildah': classifyBuildah } },
}

function askBuild(given: Given, facts: Facts): readonly Question[] {
  return wantedImages(given).flatMap((image) => {
    const built = lookUp(image, given, facts)
    if (built.state === 'asking') return built.questions
    if (built.state === 'present') return []
    const github = cachesOf(image).some((value) => typeOf(value) === 'gha')
    return [
      askFolder(splitPath(image.dockerfile).folder),
      ...askRoute(image, facts),
      ...(github ? [askCacheService()] : []),
    ]
  })
}

function planBuild(given: Given, facts: Facts): Plan {
  const images = wantedImages(given)
  if (images.length === 0)
    return emptyPlan('build', 'no images', 'No images are configured and no Dockerfile was found.')
  const push = !readOnly(given.event)
  const values: Record<string, string> = {}
  const basis: Record<string, string> = {}
  const toBuild: { image: Wanted; route: Route; why: string }[] = []
  const notes: string[] = []
  for (const image of images) {
    const built = lookUp(image, given, facts)
    if (built.state === 'present') {
      values[`build.${image.id}.digest`] = built.digest
      notes.push(`${image.id}: this commit was built already: ${image.name}@${built.digest}`)
    } else {
      requireDockerfile(image, facts.get(folderOf(splitPath(image.dockerfile).folder)))
      toBuild.push({ image, route: chooseRoute(image, push, facts), why: built.state === 'absent' ? built.why : '' })
    }
    basis[image.id] = built.state === 'present' ? built.digest : 'to be built'
  }
  return {
    stage: 'build',
    subject: images.map(({ id, name }) => `${id} (${name})`).join(', '),
    steps: toBuild.flatMap(({ image, route }) => buildSteps(image, route)),
    basis: { commit: given.event.sha, images: basis },
    notes: [
      ...notes,
      ...toBuild.flatMap(({ image, route, why }) => [
        ...buildNotes(image, route, why),
        ...cacheNotes(image, route, facts),
      ]),
    ],
    values,
    parallel: given.settings.builds.parallel,
  }
}

/** An event that may not push does not look either: its registry may not be readable for it. */
function lookUp(image: Wanted, { event }: Given, facts: Facts): Built {
  return readOnly(event) ? { state: 'absent', why: '' } : findBuilt(image, event.sha, facts)
}

function carryDigests(given: Given, plan: Plan, outputs: Readonly<Record<string, string>>): Carried {
  const images = wantedImages(given).map((image): [string, CarriedImage] => {
    const key = `build.${image.id}.digest`
    const step = plan.steps.find(({ id }) => id === `build.${image.id}`)
    const late = step?.outputs?.['digest'] === undefined ? undefined : lateText(image.id)
    const known = outputs[key] ?? plan.values[key] ?? late
    const { digest: _, ...before } = given.carried.images[image.id] ?? bare(image)
    return [image.id, { ...before, ...(known === undefined ? {} : { digest: known }) }]
  })
  return { ...given.carried, images: { ...given.carried.images, ...Object.fromEntries(images) } }
}

function bare({ name, tags, labels, annotations }: Wanted): CarriedImage {
  return { name, tags, labels, annotations, version: '' }
}
