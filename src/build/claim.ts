import { createHash } from 'node:crypto'
import type { Claim } from '../core/claim.ts'
import { readOnly } from '../core/event.ts'
import type { Facts } from '../core/question.ts'
import type { Given } from '../core/stage.ts'
import { manifestOf } from '../systems/registry.ts'
import { registryClaim } from '../systems/registry-claim.ts'
import { wantedImages } from './image.ts'
import { legSuffix } from './legs.ts'
import { lookUp } from './look-up.ts'

/**
 * One claim for all images of a commit (for one platform, in a leg): runs of one commit build the same, and two that waited for each
 * other's images would wait for ever. Only what does not exist yet counts as made: what exists and was not believed is built anew.
 */
export function claimBuild(given: Given, facts: Facts): Claim | undefined {
  const { event, settings, leg, only = [] } = given
  const { wait } = settings.builds
  if (readOnly(event) || wait === 0) return undefined
  const images = wantedImages(given).filter(({ reusable }) => reusable)
  const results = images
    .filter((image) => lookUp(image, given, facts).state === 'absent')
    .map(({ name, commitTag }) => `${name}:${commitTag}`)
    .filter((reference) => facts.has(manifestOf(reference)) && (facts.get(manifestOf(reference)) ?? null) === null)
  const [first] = images
  if (first === undefined || results.length === 0) return undefined
  // Each job of a matrix makes something of its own.
  const part = only.length === 0 ? '' : `${createHash('sha256').update(only.join(' ')).digest('hex').slice(0, 8)}-`
  const suffix = leg === undefined ? '' : `${legSuffix(leg)}-${part}`
  return registryClaim(
    { name: `build of ${event.sha.slice(0, 7)}`, mode: 'make', wait },
    { repository: first.name, prefix: `claim-${event.sha}-${suffix}`, results },
  )
}
