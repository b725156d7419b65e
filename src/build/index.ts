import { readOnly } from '../core/event.ts'
import { Failure, toFailure } from '../core/failure.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts, Question } from '../core/question.ts'
import type { Carried, CarriedImage, Given, Stage } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import { classifyBuildah } from '../systems/buildah.ts'
import { classifyBuildx } from '../systems/buildx-failure.ts'
import { askFolder, folderOf } from '../systems/folder.ts'
import { splitPath } from '../systems/path.ts'
import { askHistory, isUntouched } from './affected.ts'
import { claimBuild } from './claim.ts'
import { typeOf } from './docker/cache.ts'
import { askCacheService } from './github-cache.ts'
import { requireDockerfile, type Wanted, wantedImages } from './image.ts'
import { lookUp } from './look-up.ts'
import { buildNotes, cacheNotes } from './notes.ts'
import { cachesOf, withoutForeignCaches } from './options.ts'
import { reuseStep } from './previous.ts'
import { askRoute, chooseRoute } from './route.ts'
import { measureImages } from './sizes.ts'
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
  partial: true,
  conclude: measureImages('build'),
  knowledge: { classifiers: { 'build.buildx': classifyBuildx, 'build.buildah': classifyBuildah } },
}

function askBuild(given: Given, facts: Facts): readonly Question[] {
  const history = askHistory(given)
  // What a pull request does not touch needs no builder.
  if (readOnly(given.event) && history.some(({ topic }) => !facts.names.includes(topic))) return history
  const looked = wantedImages(given).flatMap((image) => {
    if (isUntouched(image.id, given, facts) === true) return []
    const found = lookUp(image, given, facts)
    if (found.state === 'present') return []
    const github = cachesOf(image).some((value) => typeOf(value) === 'gha')
    const rest = [
      askFolder(splitPath(image.dockerfile).folder),
      ...askRoute(image, facts),
      ...(github ? [askCacheService()] : []),
    ]
    if (found.state === 'absent') return rest
    // While earlier commits are looked up: the rounds of questions are few.
    return found.built ? [...found.questions, ...rest] : found.questions
  })
  return [...history, ...looked]
}

function planBuild(given: Given, facts: Facts): Plan {
  const images = wantedImages(given)
  if (images.length === 0)
    return emptyPlan('build', 'no images', 'No images are configured and no Dockerfile was found.')
  const missing: Failure[] = []
  const planned = images.map((image): Planned => {
    try {
      return planImage(image, given, facts)
    } catch (thrown) {
      missing.push(toFailure(thrown))
      return { steps: [], notes: [], basis: '' }
    }
  })
  if (missing.length > 0) throw allOf(missing)
  return {
    stage: 'build',
    subject: images.map(({ id, name }) => `${id} (${name})`).join(', '),
    steps: planned.flatMap(({ steps }) => steps),
    basis: {
      commit: given.event.sha,
      images: Object.fromEntries(planned.map(({ basis }, index) => [images[index]?.id, basis])),
    },
    notes: planned.flatMap(({ notes }) => notes),
    values: Object.fromEntries(planned.flatMap(({ value }) => (value === undefined ? [] : [value]))),
    parallel: given.settings.builds.parallel,
  }
}

interface Planned {
  readonly steps: readonly Step[]
  readonly notes: readonly string[]
  readonly basis: string
  /** What is known of it without a step: name and digest. */
  readonly value?: readonly [name: string, digest: string]
}

/** An image that was built before is taken, what nothing concerns is left out, the rest is built. @throws Failure when it cannot be built */
function planImage(image: Wanted, given: Given, facts: Facts): Planned {
  const found = lookUp(image, given, facts)
  if (found.state === 'present' && 'digest' in found) return takeBuilt(image, found)
  const untouched = isUntouched(image.id, given, facts)
  if (untouched === true) {
    const note = `${image.id}: nothing that concerns it differs from the base, so it is not built.`
    return { steps: [], notes: [note], basis: 'not concerned' }
  }
  const push = !readOnly(given.event)
  requireDockerfile(image, facts.get(folderOf(splitPath(image.dockerfile).folder)))
  const route = chooseRoute(image, push, facts)
  const kept = push ? { image, left: [] } : withoutForeignCaches(image)
  const notes = [
    ...(untouched === false ? [] : [`${image.id}: which files differ is not known: ${untouched}.`]),
    ...buildNotes(image, route, 'why' in found ? found.why : ''),
    ...cacheNotes(kept.image, route, facts),
    ...kept.left.map((cache) => `${image.id}: the cache ${cache} is read, not written: this event may not push.`),
  ]
  return { steps: buildSteps(kept.image, route), notes, basis: 'to be built' }
}

/** Of this commit as it is; of an earlier one under this commit's name. */
function takeBuilt(image: Wanted, { digest, commit }: { digest: string; commit?: string | undefined }): Planned {
  const { id } = image
  const place = `${image.name}@${digest}`
  if (commit === undefined) {
    const notes = [`${id}: this commit was built already: ${place}`]
    return { steps: [], notes, basis: digest, value: [`build.${id}.digest`, digest] }
  }
  const notes = [`${id}: nothing that concerns it has changed since ${commit.slice(0, 7)}: ${place}`]
  return { steps: [reuseStep(image.whole ?? image, digest, commit)], notes, basis: digest }
}

/** Every image that cannot be built, at once. */
function allOf(failures: readonly Failure[]): Failure {
  const [first, ...others] = failures as [Failure, ...Failure[]]
  if (others.length === 0) return first
  return new Failure(first.kind, failures.map(({ message }) => message).join('\n'), {
    hint: first.hint,
    details: failures.flatMap(({ message, hint }) => [message, `  ${hint}`]),
  })
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
