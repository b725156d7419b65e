// Claims that the demo makes, each checked from outside; the demo is good only if all held.
import { mark, say } from './narrate.mjs'

/** @type {string[]} */
const broken = []
let held = 0

/**
 * @param {string} claim
 * @param {boolean} holds
 * @param {unknown} [seen] what was seen, told when the claim is broken
 */
export function claim(claim, holds, seen) {
  mark(holds, holds || seen === undefined ? claim : `${claim}; seen: ${JSON.stringify(seen)}`)
  if (holds) held += 1
  else broken.push(claim)
}

/** A claim without which nothing that follows makes sense.
 * @param {string} text
 * @param {boolean} holds
 * @param {unknown} [seen]
 */
export function must(text, holds, seen) {
  claim(text, holds, seen)
  if (!holds) throw new Error(`this did not hold: ${text}`)
}

/** Whether at least one claim was made and all held. */
export function verdict() {
  say(`\n${held} claims held, ${broken.length} did not.`)
  for (const text of broken) mark(false, text)
  return held > 0 && broken.length === 0
}
