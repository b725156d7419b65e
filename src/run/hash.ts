import { createHash } from 'node:crypto'
import { hashedPart, type Plan } from '../core/plan.ts'

/** What an approval is given for: the SHA-256 of everything in a plan that acts and of the facts it stands on. */
export function hashPlan(plan: Plan): string {
  return createHash('sha256').update(hashedPart(plan)).digest('hex')
}
