import type { SecretRef } from './secret.ts'

/** In the order in which a deploy may reach them. */
export const noticeMoments = ['started', 'succeeded', 'failed', 'rolled-back'] as const
/** When people are told. A deploy that failed and was undone is `failed` and `rolled-back`. */
export type NoticeMoment = (typeof noticeMoments)[number]

/** One place that is told about deploys. */
export interface NotifySettings {
  readonly id: string
  readonly kind: 'slack' | 'teams' | 'webhook'
  /** The address is a secret: whoever knows it may write there. */
  readonly url: SecretRef
  /** For `webhook`: what its messages are signed with. */
  readonly key?: SecretRef
  readonly on: readonly NoticeMoment[]
  /** Ids of environments; empty: all. */
  readonly environments: readonly string[]
}

/** What is told: the same for every place, and the body of a plain webhook. */
export type Notice = {
  readonly moment: NoticeMoment
  readonly app: string
  readonly environment: string
  readonly task: 'deploy' | 'rollback'
  /** As in the record: `succeeded`, `failed`, `cancelled`, `superseded`, `rolled back`; `running` at the start. */
  readonly state: string
  readonly version: string
  readonly commit: string
  readonly actor: string
  /** Of the environment; empty: none. */
  readonly url: string
  readonly runUrl: string
  /** Empty, or the kind and the first line of a failure. */
  readonly failureKind: string
  readonly reason: string
  /** Image id → `name@sha256:…`. */
  readonly images: Readonly<Record<string, string>>
  readonly deploymentId: string
  /** Milliseconds. */
  readonly ms: number
}
