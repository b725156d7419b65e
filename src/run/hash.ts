import { createHash } from 'node:crypto'
import { hashedPart, type Plan } from '../core/plan.ts'

/** What an approval is given for: the SHA-256 of everything in a plan that acts and of the facts it stands on. What is new in every run
 * and changes nothing (the release's own id, the time of the start) does not count. */
export function hashPlan(plan: Plan, volatile: readonly string[]): string {
  const text = volatile.filter((one) => one !== '').reduce((all, one) => all.replaceAll(one, '‹now›'), hashedPart(plan))
  return createHash('sha256').update(text).digest('hex')
}
