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
  const push = !readOnly(given.event)
  const found = images.map((image) => ({ image, found: lookUp(image, given, facts) }))
  const values: Record<string, string> = {}
  const missing: Failure[] = []
  const planned = found.map(({ image, found: { state, ...of } }): Planned => {
    if (state === 'present' && 'digest' in of) {
      if (of.commit === undefined) {
        values[`build.${image.id}.digest`] = of.digest
        const note = `${image.id}: this commit was built already: ${image.name}@${of.digest}`
        return { steps: [], notes: [note], basis: of.digest }
      }
      const note = `${image.id}: nothing that concerns it has changed since ${of.commit.slice(0, 7)}: ${image.name}@${of.digest}`
      return { steps: [reuseStep(image.whole ?? image, of.digest, of.commit)], notes: [note], basis: of.digest }
    }
    const untouched = isUntouched(image.id, given, facts)
    if (untouched === true) {
      const note = `${image.id}: nothing that concerns it differs from the base, so it is not built.`
      return { steps: [], notes: [note], basis: 'not concerned' }
    }
    try {
      requireDockerfile(image, facts.get(folderOf(splitPath(image.dockerfile).folder)))
      const route = chooseRoute(image, push, facts)
      const why = 'why' in of ? of.why : ''
      const kept = push ? { image, left: [] } : withoutForeignCaches(image)
      const unwritten = kept.left.map(
        (cache) => `${image.id}: the cache ${cache} is read, not written: this event may not push.`,
      )
      const unknown = untouched === false ? [] : [`${image.id}: which files differ is not known: ${untouched}.`]
      const notes = [
        ...unknown,
        ...buildNotes(image, route, why),
        ...cacheNotes(kept.image, route, facts),
        ...unwritten,
      ]
      return { steps: buildSteps(kept.image, route), notes, basis: 'to be built' }
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
    values,
    parallel: given.settings.builds.parallel,
  }
}

interface Planned {
  readonly steps: readonly Step[]
  readonly notes: readonly string[]
  readonly basis: string
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
