import { readOnly } from '../core/event.ts'
import type { Facts } from '../core/question.ts'
import type { Given } from '../core/stage.ts'
import { unaffectedSince } from './affected.ts'
import { type Built, findBuilt } from './built.ts'
import type { Wanted } from './image.ts'
import { findPrevious } from './previous.ts'

/** What there is of an image. `built`: that this commit was not built is known. `commit`: the earlier one whose image it is. */
export type Found =
  | (Extract<Built, { state: 'asking' }> & { readonly built: boolean })
  | Extract<Built, { state: 'absent' }>
  | (Extract<Built, { state: 'present' }> & { readonly commit?: string })

/** An event that may not push does not look either: its registry may not be readable for it. */
export function lookUp(image: Wanted, given: Given, facts: Facts): Found {
  if (readOnly(given.event)) return { state: 'absent', why: '' }
  const { sha } = given.event
  const unaffected = unaffectedSince(image.id, given, facts)
  const built = findBuilt(image, [sha, ...unaffected], facts)
  if (built.state === 'asking') return { ...built, built: false }
  if (built.state === 'present' || unaffected.length === 0) return built
  const previous = findPrevious(image.whole ?? image, given, facts)
  if (previous.state === 'asking') return { ...previous, built: true }
  return previous.state === 'absent' ? built : previous
}
