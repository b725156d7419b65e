import type { ZodType } from 'zod'
import type { Target } from '../core/target.ts'

/** A kind of destination, and the schema of its settings. Both are loaded when they are asked for: a run loads the targets that its config
 * names and no others, and a run without a config file needs no zod. */
interface TargetKind {
  target(): Promise<Target>
  schema(): Promise<ZodType>
}

const compose = () => import('./compose/index.ts')
const blueGreen = () => import('./compose/blue-green/index.ts')
const kubernetes = () => import('./kubernetes/index.ts')
const kubernetesSchema = () => import('./kubernetes/schema.ts')

/** Every kind of destination, by the name it has in the config file: one line for each. */
export const targets: Readonly<Record<string, TargetKind>> = {
  'blue-green': {
    target: async () => (await blueGreen()).blueGreen,
    schema: async () => (await import('./compose/blue-green/schema.ts')).blueGreenSchema,
  },
  command: {
    target: async () => (await import('./external/command/index.ts')).command,
    schema: async () => (await import('./external/command/schema.ts')).commandSchema,
  },
  compose: {
    target: async () => (await compose()).compose,
    schema: async () => (await import('./compose/schema.ts')).composeSchema,
  },
  swarm: {
    target: async () => (await import('./swarm/index.ts')).swarm,
    schema: async () => (await import('./swarm/schema.ts')).swarmSchema,
  },
  kubernetes: {
    target: async () => (await kubernetes()).kubernetes,
    schema: async () => (await kubernetesSchema()).kubernetesSchema,
  },
  kustomize: {
    target: async () => (await kubernetes()).kustomize,
    schema: async () => (await kubernetesSchema()).kustomizeSchema,
  },
  webhook: {
    target: async () => (await import('./external/webhook/index.ts')).webhook,
    schema: async () => (await import('./external/webhook/schema.ts')).webhookSchema,
  },
}

/** The targets of these kinds; an unknown kind is left out, and told where it is used. */
export async function loadTargets(kinds: readonly string[]): Promise<Record<string, Target>> {
  const known = [...new Set(kinds)].flatMap((kind) =>
    targets[kind] === undefined ? [] : [[kind, targets[kind]] as const],
  )
  const entries = await Promise.all(known.map(async ([kind, { target }]) => [kind, await target()] as const))
  return Object.fromEntries(entries)
}

/** The schemas of all targets. */
export async function targetSchemas(): Promise<Record<string, ZodType>> {
  return (await wantedSchemas(() => true)) as Record<string, ZodType>
}

/** The schemas of the targets that are wanted; undefined for the others, whose names are known all the same. */
export async function wantedSchemas(wanted: (kind: string) => boolean): Promise<Record<string, ZodType | undefined>> {
  const entries = Object.entries(targets).map(async ([name, { schema }]) => [
    name,
    wanted(name) ? await schema() : undefined,
  ])
  return Object.fromEntries(await Promise.all(entries)) as Record<string, ZodType | undefined>
}
