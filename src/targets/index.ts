import type { ZodType } from 'zod'
import type { Target } from '../core/target.ts'
import { blueGreen } from './compose/blue-green/index.ts'
import { compose } from './compose/index.ts'
import { kubernetes, kustomize } from './kubernetes/index.ts'
import { swarm } from './swarm/index.ts'

/** A kind of destination, and the schema of its settings; loaded when it is asked for, because a run without a config file needs no zod. */
export interface TargetKind {
  readonly target: Target
  schema(): Promise<ZodType>
}

/** Every kind of destination, by the name it has in the config file: one line for each. */
export const targets: Readonly<Record<string, TargetKind>> = {
  'blue-green': {
    target: blueGreen,
    schema: async () => (await import('./compose/blue-green/schema.ts')).blueGreenSchema,
  },
  compose: { target: compose, schema: async () => (await import('./compose/schema.ts')).composeSchema },
  swarm: { target: swarm, schema: async () => (await import('./swarm/schema.ts')).swarmSchema },
  kubernetes: { target: kubernetes, schema: async () => (await import('./kubernetes/schema.ts')).kubernetesSchema },
  kustomize: { target: kustomize, schema: async () => (await import('./kubernetes/schema.ts')).kustomizeSchema },
}

/** The schemas of all targets. */
export async function targetSchemas(): Promise<Record<string, ZodType>> {
  const entries = await Promise.all(Object.entries(targets).map(async ([name, { schema }]) => [name, await schema()]))
  return Object.fromEntries(entries) as Record<string, ZodType>
}
