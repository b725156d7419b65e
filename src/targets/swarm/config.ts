import type { TargetInput } from '../../core/target.ts'

/** `target: { swarm: … }` as it was written; every key may be missing. The schema beside it describes and checks it. */
export interface SwarmConfig {
  readonly file?: string | readonly string[] | undefined
  readonly stack?: string | undefined
  /** Service → image id of the config file. */
  readonly services?: Readonly<Record<string, string>> | undefined
  readonly 'one-shot'?: readonly string[] | undefined
  /** Secret of the stack file → declared variable or secret. */
  readonly secrets?: Readonly<Record<string, string>> | undefined
  readonly configs?: Readonly<Record<string, string>> | undefined
  readonly orphans?: 'keep' | 'remove' | undefined
  readonly placement?: string | undefined
}

export type SwarmInput = TargetInput<SwarmConfig>

/** The stack: what is deployed, locked and remembered goes by this name. */
export function stackName({ app, environment, config }: SwarmInput): string {
  return (
    config.stack ??
    `${app}-${environment}`
      .toLowerCase()
      .replace(/[^a-z0-9_-]+/g, '-')
      .replace(/^[^a-z0-9]+/, '')
  )
}

export function destinationOf(stack: string): string {
  return `swarm/${stack}`
}

/** Stack files as absolute paths; none: the default names. */
export function configuredFiles({ root, config }: SwarmInput): string[] {
  const { file } = config
  const files = file === undefined ? [] : typeof file === 'string' ? [file] : file
  return files.map((path) => (path.startsWith('/') ? path : `${root}/${path}`))
}

/** Where the rendered stack file of this release is written. */
export function releaseFile({ state, environment, release }: SwarmInput): string {
  return `${state}/releases/${environment}/${release}/stack.json`
}
