// Bounded waiting for a condition.
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Polls until `condition` holds.
 * @param {() => boolean | Promise<boolean>} condition
 * @param {number} limit milliseconds
 * @returns {Promise<boolean>} whether it came to hold
 */
export async function until(condition, limit) {
  const end = Date.now() + limit
  for (;;) {
    if (await condition()) return true
    if (Date.now() > end) return false
    await sleep(50)
  }
}
