import { canonicalJson, type Json } from './json.ts'
import type { Named, Step } from './step.ts'

/** What a stage is going to do, as data. The same object is printed, hashed, approved and executed. */
export interface Plan {
  /** `quality`, `build`, `deploy` … */
  readonly stage: string
  /** What it is done to, for people: "staging: Compose project shop-staging". */
  readonly subject: string
  readonly steps: readonly Step[]
  /** The observed facts that this plan stands on and that count for its hash: specs and digests, never status, times or counts. */
  readonly basis: Json
  /** Warnings and remarks for people. */
  readonly notes: readonly string[]
  /** What is going to be different at a destination from what is there now, a line each; absent: the notes tell. */
  readonly changes?: readonly string[]
  /** Asked when a step fails, before the way back. */
  readonly diagnose?: Named
  /** Values the stage hands on that are known already (tags, a digest that exists). Late ones are step outputs. */
  readonly values: Readonly<Record<string, string>>
  /** At most so many steps at once; absent: no limit. */
  readonly parallel?: number
}

/** What is hashed for an approval: everything that acts and the facts it stands on, not the remarks. */
export function hashedPart(plan: Plan): string {
  const { stage, subject, steps, basis } = plan
  // Many steps have one and the same way back, which may be large: it counts once.
  const restores = [...new Set(steps.flatMap(({ undo }) => (undo?.way === 'restore' ? [undo.restore] : [])))]
  const told = steps.map((step) =>
    step.undo?.way === 'restore'
      ? { ...step, undo: { way: 'restore', restore: restores.indexOf(step.undo.restore) } }
      : step,
  )
  return canonicalJson({ stage, subject, steps: told, basis, restores })
}

/** A plan that does nothing, and why. */
export function emptyPlan(stage: string, subject: string, why: string): Plan {
  return { stage, subject, steps: [], basis: null, notes: [why], values: {} }
}
