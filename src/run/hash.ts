import { createHash } from 'node:crypto'
import { hashedPart, type Plan } from '../core/plan.ts'

/** What an approval is given for: the SHA-256 of everything in a plan that acts and of the facts it stands on. The release's own id, new in
 * every run, does not count. */
export function hashPlan(plan: Plan, release = ''): string {
  const text = release === '' ? hashedPart(plan) : hashedPart(plan).replaceAll(release, '‹release›')
  return createHash('sha256').update(text).digest('hex')
}
