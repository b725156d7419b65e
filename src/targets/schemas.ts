import type { ZodType } from 'zod'
import { composeSchema } from './compose/schema.ts'

/** What the config file says about each target. Apart from the targets, so that zod is loaded only where there is a config file. */
export const targetSchemas = {
  compose: composeSchema,
} as const satisfies Record<string, ZodType>
