import { isDigest } from '../core/digest.ts'
import { readOnly } from '../core/event.ts'
import { pinned } from '../core/image.ts'
import type { PlanOutcome } from '../core/outcome.ts'
import type { Plan } from '../core/plan.ts'
import type { Conclusion, Given } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import { wantedImages } from './image.ts'

/** Looks up what each image weighs, for the summary and the outputs of a job; whatever comes of it, the build stands. */
export function measureImages(stage: 'build' | 'merge') {
  return (given: Given, { values }: Plan, { outputs }: PlanOutcome): Conclusion => {
    const look = given.event.source === 'github' && !readOnly(given.event)
    const steps = (look ? wantedImages(given) : []).flatMap(({ id, name, tags }): Step[] => {
      const digest = outputs[`${stage}.${id}.digest`] ?? values[`${stage}.${id}.digest`] ?? ''
      if (!isDigest(digest)) return []
      return [
        {
          do: 'call',
          id: `sizes.${id}`,
          title: `Weigh ${id}`,
          group: id,
          after: [],
          operation: 'registry.sizes',
          input: { reference: pinned(name, digest), earlier: [...tags.slice(0, 4).map((tag) => `${name}:${tag}`)] },
          attempts: 1,
          timeout: 20_000,
          advisory: true,
        },
      ]
    })
    return {
      plan: { stage, subject: '', steps, basis: null, notes: [], values: {}, parallel: 4 },
      carried: {},
      told: {},
    }
  }
}
