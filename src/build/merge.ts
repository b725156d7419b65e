import { createHash } from 'node:crypto'
import type { Claim } from '../core/claim.ts'
import type { Digest } from '../core/digest.ts'
import { readOnly } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import type { PlanOutcome } from '../core/outcome.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts, Question } from '../core/question.ts'
import type { Conclusion, Given, Stage } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import { type Found, manifestOf, patient } from '../systems/registry.ts'
import { registryClaim } from '../systems/registry-claim.ts'
import { askHistory, unaffectedSince } from './affected.ts'
import { findBuilt } from './built.ts'
import { legImage, type Wanted, wantedImages } from './image.ts'
import { legSuffix } from './legs.ts'
import { indexOf, indexType } from './merged-index.ts'
import { incomplete, orphanSteps } from './orphans.ts'
import { measureImages } from './sizes.ts'

/**
 * Makes one index of what the legs of a matrix built, each looked up in the registry and believed only when it says that it was built from
 * this commit for its platform. The order is that of the config, so the digest is the same however the legs raced.
 */
export const merge: Stage = {
  name: 'merge',
  ask: askMerge,
  claim: awaitLegs,
  plan: planMerge,
  carry: ({ carried }, plan) => ({
    images: Object.fromEntries(
      Object.entries(carried.images).map(([id, image]) => {
        const digest = plan.values[`merge.${id}.digest`]
        return [id, digest === undefined ? image : { ...image, digest }]
      }),
    ),
  }),
  conclude: concludeMerge,
  knowledge: {},
}

interface BuiltLeg {
  readonly platform: string
  readonly tag: string
  readonly digest: Digest | undefined
  readonly why: string
}

function askMerge(given: Given, facts: Facts): readonly Question[] {
  if (readOnly(given.event)) return []
  const looked = wantedImages(given).flatMap((image) => {
    const whole = findWhole(image, given, facts)
    if (whole.state === 'asking') return whole.questions
    if (whole.state === 'present') return []
    return image.platforms.flatMap((platform) => {
      const built = findBuilt(legImage(image, platform), [given.event.sha], facts)
      return built.state === 'asking' ? built.questions : []
    })
  })
  return [...askHistory(given), ...looked]
}

/** What the legs did not build because nothing that concerns it has changed is whole already. */
function findWhole(image: Wanted, given: Given, facts: Facts) {
  return findBuilt(image, [given.event.sha, ...unaffectedSince(image.id, given, facts)], facts)
}

function planMerge(given: Given, facts: Facts): Plan {
  const images = wantedImages(given)
  const subject = images.map(({ id, name }) => `${id} (${name})`).join(', ') || 'no images'
  if (readOnly(given.event)) return emptyPlan('merge', subject, 'Nothing is merged for this event.')
  const merged = images.map((image) => mergeImage(image, given, facts))
  const missing = merged.flatMap(({ missing: lacks }) => lacks)
  if (missing.length > 0) {
    const failure = incomplete(merged)
    if (given.settings.builds.orphans === 'keep') throw failure
    const steps = merged.flatMap(({ image, orphans }) => orphanSteps(image, orphans))
    // The failure follows when they are removed.
    return { ...emptyPlan('merge', subject, failure.message), steps }
  }
  return {
    stage: 'merge',
    subject,
    steps: merged.flatMap(({ steps }) => steps),
    basis: {
      commit: given.event.sha,
      digests: Object.fromEntries(merged.map(({ image, digest }) => [image.id, digest])),
    },
    notes: merged.map(({ image, digest }) => `${image.id}: ${image.platforms.join(', ')} in ${image.name}@${digest}`),
    values: Object.fromEntries(merged.map(({ image, digest }) => [`merge.${image.id}.digest`, digest])),
  }
}

interface Merged {
  readonly image: Wanted
  readonly digest: string
  readonly steps: readonly Step[]
  readonly missing: readonly string[]
  /** What was built all the same, should a leg be missing. */
  readonly orphans: readonly Digest[]
}

function mergeImage(image: Wanted, given: Given, facts: Facts): Merged {
  const whole = findWhole(image, given, facts)
  if (whole.state === 'present') return { image, digest: whole.digest, steps: [], missing: [], orphans: [] }
  const legs = image.platforms.map((platform): BuiltLeg => {
    const leg = legImage(image, platform)
    const built = findBuilt(leg, [given.event.sha], facts)
    const digest = built.state === 'present' ? built.digest : undefined
    return { platform, tag: leg.commitTag, digest, why: built.state === 'absent' ? built.why : '' }
  })
  const { name, id } = image
  const missing = legs.flatMap(({ digest, platform, tag, why }) =>
    digest === undefined ? [`${id} for ${platform} (${why || `${name}:${tag} does not exist`})`] : [],
  )
  const orphans = legs.flatMap(({ digest }) => digest ?? [])
  if (missing.length > 0) return { image, digest: '', steps: [], missing, orphans }
  const found = legs.map(({ tag }) => facts.need(manifestOf(`${name}:${tag}`)))
  const manifest = indexOf(found, image)
  const digest = `sha256:${createHash('sha256').update(manifest).digest('hex')}`
  return {
    image,
    digest,
    missing,
    orphans,
    steps: [putStep(image, manifest, digest), ...removeSteps(image, legs, found)],
  }
}

function putStep({ id, name, commitTag }: Wanted, manifest: string, digest: string): Step {
  return {
    ...patient,
    id: `merge.${id}`,
    title: `Merge the platforms of ${id} into ${digest}`,
    group: id,
    after: [],
    operation: 'registry.put',
    input: { reference: `${name}:${commitTag}`, manifest, mediaType: indexType },
    // A registry may take seconds to show what it accepted from the legs.
    retryOn: ['absent'],
    outputs: { digest: { from: 'value', path: ['digest'], form: 'digest' } },
    undo: { way: 'keep', why: 'the tag says only which commit it was built from' },
  }
}

/** The legs' own indexes are of no use any more; their images and attestations are part of the merged one and stay. */
function removeSteps({ id, name, commitTag }: Wanted, legs: readonly BuiltLeg[], found: readonly Found[]): Step[] {
  return legs.flatMap(({ platform, digest }, index): Step[] => {
    const isIndex = (found[index]?.json as { manifests?: unknown } | undefined)?.manifests !== undefined
    if (digest === undefined || !isIndex) return []
    return [
      {
        ...patient,
        patience: 10_000,
        id: `merge.${id}.${legSuffix(platform)}.remove`,
        title: `Remove the index of ${platform} alone (${commitTag} has it now)`,
        group: id,
        after: [`merge.${id}`],
        operation: 'registry.remove',
        input: { reference: `${name}@${digest}` },
        advisory: true,
        undo: { way: 'keep', why: 'what it named is in the merged index' },
      },
    ]
  })
}

/** A leg that has just been pushed may not be visible yet; one that is still being built is not far. */
function awaitLegs(given: Given, facts: Facts): Claim | undefined {
  const { event, settings } = given
  if (readOnly(event)) return undefined
  const results = wantedImages(given).flatMap((image) => {
    if (findWhole(image, given, facts).state !== 'absent') return []
    const tags = image.platforms.map((platform) => `${image.name}:${legImage(image, platform).commitTag}`)
    return tags.filter((tag) => facts.has(manifestOf(tag)) && (facts.get(manifestOf(tag)) ?? null) === null)
  })
  const [first] = settings.images
  if (first === undefined || results.length === 0) return undefined
  const wait = Math.min(settings.patience, visible)
  return registryClaim(
    { name: `build of ${event.sha.slice(0, 7)}`, mode: 'find', wait, expected: true, whole: true },
    { repository: first.name, prefix: `claim-${event.sha}-`, results },
  )
}

/** Milliseconds after which a registry shows what it accepted. */
const visible = 30_000

function concludeMerge(given: Given, plan: Plan, outcome: PlanOutcome, facts: Facts): Conclusion {
  const end = measureImages('merge')(given, plan, outcome)
  if (readOnly(given.event)) return end
  const merged = wantedImages(given).map((image) => mergeImage(image, given, facts))
  if (merged.every(({ missing }) => missing.length === 0)) return end
  const removed = Object.entries(outcome.outputs).filter(
    ([name, value]) => name.endsWith('.removed') && value === 'true',
  )
  const failure = incomplete(merged)
  const { kind, message } = failure
  const details = removed.length > 0 ? [`${removed.length} of these were removed`] : ['this registry removes nothing']
  return {
    ...end,
    failure: new Failure(kind, message, { hint: 'Run all legs again.', details: [...failure.details, ...details] }),
  }
}
