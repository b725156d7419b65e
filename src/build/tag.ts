import { isDigest } from '../core/digest.ts'
import { readOnly } from '../core/event.ts'
import { parseReference, repositoryName } from '../core/image.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts, Question } from '../core/question.ts'
import type { CarriedImage, Given, Stage } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import { askHead, headOf, patient, tagInput } from '../systems/registry.ts'
import { isRelease, releasedAlready, tagsStand } from '../systems/tags.ts'

/**
 * Gives the scanned digests their tags: last, so that a tag never names what was not looked at. New tags come first and moved ones after,
 * so that what is most likely refused (an immutable version) is refused before anything moved; a failure puts moved tags back.
 */
export const tag: Stage = {
  name: 'tag',
  ask: (given) => (readOnly(given.event) ? [] : carriedImages(given).flatMap(askTags)),
  plan: planTags,
  carry: ({ carried }) => carried,
  knowledge: { judges: { 'tag.stand': tagsStand } },
}

type Entry = readonly [id: string, image: CarriedImage]

function carriedImages({ carried }: Given): readonly Entry[] {
  return Object.entries(carried.images).filter(([, { digest, tags }]) => digest !== undefined && tags.length > 0)
}

function askTags([, image]: Entry): readonly Question[] {
  return image.tags.map((name) => askHead(`${repositoryOf(image)}:${name}`))
}

function planTags(given: Given, facts: Facts): Plan {
  const images = carriedImages(given)
  const subject = images.map(([id]) => id).join(', ') || 'no images'
  if (readOnly(given.event)) return emptyPlan('tag', subject, 'Nothing is tagged for this event.')
  const moves = images.flatMap((entry) => movesOf(entry, facts))
  if (moves.length === 0) {
    return emptyPlan(
      'tag',
      subject,
      images.length === 0 ? 'There is nothing to tag.' : 'All tags are where they belong.',
    )
  }
  const ordered = [
    ...moves.filter(({ previous }) => previous === ''),
    ...moves.filter(({ previous }) => previous !== ''),
  ]
  const expected = ordered.map(({ repository, name, digest }) => ({ reference: `${repository}:${name}`, digest }))
  return {
    stage: 'tag',
    subject,
    steps: [
      ...ordered.map(tagStep),
      {
        do: 'wait',
        id: 'tag.stand',
        title: 'See that every tag names its digest',
        judge: { name: 'tag.stand', data: expected },
        every: 1000,
        deadline: 60_000,
      },
    ],
    basis: {
      tags: Object.fromEntries(ordered.map(({ repository, name, previous }) => [`${repository}:${name}`, previous])),
    },
    notes: ordered.flatMap(({ repository, name, previous }) =>
      previous === '' ? [] : [`${repository}:${name} moves; it named ${previous}`],
    ),
    values: {},
  }
}

interface Move {
  readonly id: string
  readonly repository: string
  readonly name: string
  readonly digest: string
  /** Empty: the tag is new. */
  readonly previous: string
}

function movesOf([id, image]: Entry, facts: Facts): readonly Move[] {
  const repository = repositoryOf(image)
  const digest = image.digest ?? ''
  return image.tags.flatMap((name) => {
    const previous = facts.get(headOf(`${repository}:${name}`))?.digest ?? ''
    if (previous === digest) return []
    if (previous !== '' && isDigest(digest) && isRelease(name)) throw releasedAlready(`${repository}:${name}`, previous)
    return [{ id, repository, name, digest, previous }]
  })
}

function tagStep({ id, repository, name, digest, previous }: Move): Step {
  // A registry may take seconds to show what it accepted.
  const step = { ...patient, group: id, operation: 'registry.tag', retryOn: ['absent'] } as const
  return {
    ...step,
    id: `tag.${id}.${name}`,
    title: `Tag ${id} as ${name}`,
    input: tagInput(repository, digest, name),
    undo:
      previous === ''
        ? {
            way: 'keep',
            why: 'the tag is new and names the scanned digest of this commit; registries cannot remove a tag alone',
          }
        : {
            way: 'steps',
            steps: [
              {
                ...step,
                id: `tag.${id}.${name}.back`,
                title: `Put ${name} back`,
                input: tagInput(repository, previous, name),
              },
            ],
          },
  }
}

function repositoryOf({ name }: CarriedImage): string {
  return repositoryName(parseReference(name))
}
