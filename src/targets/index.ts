import type { Target } from '../core/target.ts'
import { compose } from './compose/index.ts'

/** Every kind of destination, by the name it has in the config file. */
export const targets = {
  compose,
} as const satisfies Record<string, Target<never>>
