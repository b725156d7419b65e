import type { TargetInput } from '../../../core/target.ts'
import type { MemoryConfig } from '../log.ts'

/** `target: { webhook: … }` as it was written. */
export interface WebhookConfig extends MemoryConfig {
  readonly url: string
  /** Name of the declared secret that signs. */
  readonly secret: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Where the outcome is asked for, if an answer does not say it. */
  readonly status?: string | undefined
  /** Says which digests run. */
  readonly running?: string | undefined
  readonly every?: string | undefined
  readonly timeout?: string | undefined
}

export type WebhookInput = TargetInput<WebhookConfig>
