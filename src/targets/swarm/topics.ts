import { topic } from '../../core/question.ts'
import type { StackModel } from '../../systems/stack-file.ts'
import type { SwarmService, SwarmTask } from '../../systems/swarm.ts'

/** Versions, checked to be new enough. */
export const dockerVersion = topic<string>('swarm.version')
/** Id of the cluster: random, and told only to who may use the manager. */
export const clusterId = topic<string>('swarm.cluster')
/** Stack files that exist, in the order in which they are merged, and the variables that they use. */
export const stackFiles = topic<{
  readonly files: readonly string[]
  readonly required: readonly string[]
  readonly all: readonly string[]
}>('swarm.files')
/** The stack as Docker renders it, secrets as placeholders. */
export const renderedStack = topic<StackModel>('swarm.model')
export const stackServices = topic<readonly SwarmService[]>('swarm.services')
export const stackTasks = topic<readonly SwarmTask[]>('swarm.tasks')
/** What the registry says of a reference, asked by the manager. */
export const inRegistry = (reference: string) =>
  topic<{ readonly digest: string; readonly absent: boolean; readonly said: string }>(`swarm.registry:${reference}`)
/** What the manager has under a reference: `repository@sha256:…`, or nothing. */
export const onManager = (reference: string) => topic<readonly string[]>(`swarm.image:${reference}`)
/** Keyed hashes of the values that become Swarm secrets and configs, by variable. */
export const fingerprints = topic<Readonly<Record<string, string>>>('swarm.fingerprints')
/** Hashes of files, by path. */
export const fileHashes = topic<ReadonlyMap<string, string>>('swarm.files.hashes')
/** Names of configs in which values and specs are kept. */
export const keptConfigs = topic<readonly string[]>('swarm.kept')
/** Names of secrets and configs that were made for services of the stack. */
export const madeSecrets = topic<readonly string[]>('swarm.made.secrets')
export const madeConfigs = topic<readonly string[]>('swarm.made.configs')
