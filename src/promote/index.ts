import { isDigest } from '../core/digest.ts'
import { readOnly } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import { pinned } from '../core/image.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts, Question } from '../core/question.ts'
import type { Carried, Given, Stage } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import { askHead, askManifest, copyStep, headOf, manifestOf } from '../systems/registry.ts'
import { isRelease, releasedAlready, tagsStand } from '../systems/tags.ts'
import { readTargets, type Target } from './targets.ts'

/**
 * Gives what was built another name, or another home, without building: the same bytes, with all platforms, attestations and signatures.
 * @param to lines as `readTargets` takes them
 */
export function promote(to: readonly string[]): Stage {
  return {
    name: 'promote',
    ask: (given, facts) => askPlaces(readTargets(to, given.carried.images), facts),
    plan: (given, facts) => planPromotion(readTargets(to, given.carried.images), given, facts),
    carry: ({ carried }) => carryPlaces(readTargets(to, carried.images), carried),
    knowledge: { judges: { 'promote.stand': tagsStand } },
  }
}

function askPlaces(targets: readonly Target[], facts: Facts): readonly Question[] {
  const known = targets.filter(({ digest }) => isDigest(digest))
  return [
    ...known.map(({ from, digest }) => askManifest(pinned(from, digest))),
    ...targets.map(({ repository, tag }) => askHead(`${repository}:${tag}`)),
  ].filter(({ topic }) => !facts.names.includes(topic))
}

function planPromotion(targets: readonly Target[], { event }: Given, facts: Facts): Plan {
  const subject = targets.map(({ repository, tag }) => `${repository}:${tag}`).join(', ')
  if (readOnly(event)) return emptyPlan('promote', subject, 'Nothing is promoted for this event.')
  const moves = targets.map((target) => moveOf(target, facts))
  const open = moves.filter(({ previous, digest }) => previous !== digest)
  const steps = [...open.filter(({ previous }) => previous === ''), ...open.filter(({ previous }) => previous !== '')]
  return {
    stage: 'promote',
    subject,
    steps: steps.length === 0 ? [] : [...steps.map(moveStep), standStep(steps)],
    basis: { to: Object.fromEntries(moves.map(({ repository, tag, previous }) => [`${repository}:${tag}`, previous])) },
    notes: moves.flatMap(({ repository, tag, previous, digest }) => {
      if (previous === digest) return [`${repository}:${tag} names it already`]
      return previous === '' ? [] : [`${repository}:${tag} moves; it named ${previous}`]
    }),
    values: Object.fromEntries(moves.map(({ id, digest }) => [`promote.${id}.digest`, digest])),
  }
}

interface Move extends Target {
  /** Empty: the tag is new. */
  readonly previous: string
}

/** @throws Failure `absent` for a digest that is not there, `denied` for a version that is released as something else */
function moveOf(target: Target, facts: Facts): Move {
  const { from, digest, repository, tag } = target
  if (isDigest(digest) && facts.need(manifestOf(pinned(from, digest))) === null) {
    throw new Failure('absent', `${pinned(from, digest)} is not in the registry, so it cannot be promoted.`, {
      hint: 'Build the commit first, or name a digest that exists (input digest).',
    })
  }
  const previous = facts.get(headOf(`${repository}:${tag}`))?.digest ?? ''
  if (previous !== '' && previous !== digest && isRelease(tag)) throw releasedAlready(`${repository}:${tag}`, previous)
  return { ...target, previous }
}

/** Promoted is what the registry says under its new name. */
function standStep(moves: readonly Move[]): Step {
  return {
    do: 'wait',
    id: 'promote.stand',
    title: 'See that every place names its digest',
    judge: {
      name: 'promote.stand',
      data: moves.map(({ repository, tag, digest }) => ({ reference: `${repository}:${tag}`, digest })),
    },
    every: 1000,
    deadline: 60_000,
  }
}

/** A tag that moved is put back when a later one fails. */
function moveStep({ id, from, digest, repository, tag, previous }: Move): Step {
  const place = `${repository}:${tag}`
  return {
    ...copyStep(pinned(from, digest), place),
    id: `promote.${id}.${tag}${repository === from ? '' : `@${repository}`}`,
    title: `Promote ${id} to ${place}`,
    group: id,
    outputs: { digest: { from: 'value', path: ['digest'], form: 'digest' } },
    undo:
      previous === ''
        ? { way: 'keep', why: 'the tag is new and names the promoted digest; registries cannot remove a tag alone' }
        : {
            way: 'steps',
            steps: [
              {
                ...copyStep(pinned(repository, previous), place),
                id: `promote.${id}.${tag}.back`,
                title: `Put ${place} back`,
                group: id,
              },
            ],
          },
  }
}

/** Where each image is now: its first place counts, its digest is the same everywhere. */
function carryPlaces(targets: readonly Target[], carried: Carried): Carried {
  const images = Object.entries(carried.images).map(([id, image]) => {
    const own = targets.filter((target) => target.id === id)
    const name = own[0]?.repository ?? image.name
    const tags = own.filter(({ repository }) => repository === name).map(({ tag }) => tag)
    return [id, { ...image, name, tags }]
  })
  return { images: Object.fromEntries(images) }
}
