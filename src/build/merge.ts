import { createHash } from 'node:crypto'
import type { Digest } from '../core/digest.ts'
import { readOnly } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts, Question } from '../core/question.ts'
import type { Given, Stage } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import { type Found, manifestOf, patient } from '../systems/registry.ts'
import { askHistory, unaffectedSince } from './affected.ts'
import { findBuilt } from './built.ts'
import { legImage, type Wanted, wantedImages } from './image.ts'
import { legSuffix } from './legs.ts'
import { measureImages } from './sizes.ts'

const indexType = 'application/vnd.oci.image.index.v1+json'

/**
 * Makes one index of what the legs of a matrix built, each looked up in the registry and believed only when it says that it was built from
 * this commit for its platform. The order is that of the config, so the digest is the same however the legs raced.
 */
export const merge: Stage = {
  name: 'merge',
  ask: askMerge,
  plan: planMerge,
  carry: ({ carried }, plan) => ({
    images: Object.fromEntries(
      Object.entries(carried.images).map(([id, image]) => {
        const digest = plan.values[`merge.${id}.digest`]
        return [id, digest === undefined ? image : { ...image, digest }]
      }),
    ),
  }),
  conclude: measureImages('merge'),
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
  if (missing.length > 0)
    throw incomplete(
      missing,
      merged.flatMap(({ orphans }) => orphans),
    )
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
  readonly orphans: readonly string[]
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
  const orphans = legs.flatMap(({ digest }) => (digest === undefined ? [] : [`${name}@${digest}`]))
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

/** All images first, then what is said about them; byte for byte the descriptors that the legs' own indexes have. */
function indexOf(found: readonly Found[], { annotations }: Wanted): string {
  const entries = found.flatMap((one) => descriptorsOf(one))
  const isImage = (entry: { platform?: { os?: string } }) => entry.platform?.os !== 'unknown'
  const levelled = annotations.flatMap((text) => {
    const [, levels, rest = text] = /^([a-z-]+(?:\[[^\]]*\])?(?:,[a-z-]+(?:\[[^\]]*\])?)*):(.*)$/s.exec(text) ?? []
    const own = levels === undefined || levels.split(',').includes('index')
    const equals = rest.indexOf('=')
    return own && equals > 0 ? [[rest.slice(0, equals), rest.slice(equals + 1)] as const] : []
  })
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: indexType,
    manifests: [...entries.filter(isImage), ...entries.filter((entry) => !isImage(entry))],
    ...(levelled.length === 0 ? {} : { annotations: Object.fromEntries(levelled) }),
  })
}

interface Entry {
  readonly platform?: { readonly os?: string }
  readonly [key: string]: unknown
}

function descriptorsOf(found: Found): readonly Entry[] {
  const { manifests } = (found?.json ?? {}) as { manifests?: Entry[] }
  if (manifests !== undefined) return manifests
  throw new Failure('absent', 'A leg has no index, so it is not known which platform its image is for.', {
    hint: 'Build legs with provenance (the default), or all platforms in one job.',
  })
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

function incomplete(missing: readonly string[], orphans: readonly string[]): Failure {
  return new Failure('absent', `Not every leg was built: ${missing.join('; ')}.`, {
    hint: 'Run the failed legs again; what is built already is found and not built twice.',
    details: orphans.map((image) => `built, and named by nobody until then: ${image}`),
  })
}
