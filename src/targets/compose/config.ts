import type { TargetInput } from '../../core/target.ts'

/** `target: { compose: … }` as it was written; every key may be missing. The schema beside it describes and checks it. */
export interface ComposeConfig {
  readonly file?: string | readonly string[] | undefined
  readonly project?: string | undefined
  /** Compose service → image id of the config file. */
  readonly services?: Readonly<Record<string, string>> | undefined
  readonly profiles?: readonly string[] | undefined
  readonly 'one-shot'?: readonly string[] | undefined
  readonly pull?: 'missing' | 'always' | 'never' | undefined
  readonly orphans?: 'keep' | 'remove' | undefined
  readonly hardening?: HardeningConfig | undefined
  readonly inherit?: readonly string[] | undefined
  /** A file that `env_file:` of services names, and that is rendered. */
  readonly 'env-file'?: string | undefined
  /** Absolute path on the host, below which releases lie. */
  readonly folder?: string | undefined
}

export interface HardeningConfig {
  readonly check?: boolean | undefined
  readonly ignore?:
    | readonly { readonly id: string; readonly service?: string | undefined; readonly reason: string }[]
    | undefined
}

export type ComposeInput = TargetInput<ComposeConfig>

/** The Compose project: what is deployed, locked and remembered goes by this name. */
export function projectName({ app, environment, config }: ComposeInput): string {
  return (
    config.project ??
    `${app}-${environment}`
      .toLowerCase()
      .replace(/[^a-z0-9_-]+/g, '-')
      .replace(/^[^a-z0-9]+/, '')
  )
}

/** Compose files as absolute paths; none: Compose's own default names. */
export function configuredFiles({ root, config }: ComposeInput): string[] {
  const { file } = config
  const files = file === undefined ? [] : typeof file === 'string' ? [file] : file
  return files.map((path) => (path.startsWith('/') ? path : `${root}/${path}`))
}

/** Where the rendered model of this release is written. */
export function releaseFile({ state, environment, release }: ComposeInput): string {
  return `${state}/releases/${environment}/${release}/compose.json`
}
