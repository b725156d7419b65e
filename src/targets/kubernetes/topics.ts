import { topic } from '../../core/question.ts'
import type { KubeObject } from '../../systems/kubernetes.ts'

/** Whether the namespace is there; `hidden`: this user may not look. */
export const namespaceState = topic<'there' | 'missing' | 'hidden'>('kubernetes.namespace')
/** Objects of the manifests or of the rendered kustomization, as they are written. */
export const renderedObjects = topic<readonly KubeObject[]>('kubernetes.rendered')

/** What the API has of one group and version; null: it does not know it. */
export interface ApiResource {
  readonly plural: string
  readonly namespaced: boolean
}
export const apiResources = (apiVersion: string) =>
  topic<Readonly<Record<string, ApiResource>> | null>(`kubernetes.api:${apiVersion}`)

/** An object as it is now; null: there is none. */
export const liveObject = (key: string) => topic<KubeObject | null>(`kubernetes.live:${key}`)

/** What the API server would make of a change (server-side dry run). */
export interface Trial {
  readonly status: number
  /** The whole object as it would be; null when it was refused. */
  readonly object: KubeObject | null
  /** What the API server warns of. */
  readonly warnings?: readonly string[]
  /** The refusal. */
  readonly body: string
}
export const trialOf = (key: string) => topic<Trial>(`kubernetes.trial:${key}`)
/** The same trial, taking over fields that others manage. */
export const forcedTrialOf = (key: string) => topic<Trial>(`kubernetes.trial.force:${key}`)

/** A trial of a one-shot as a new one. */
export const anewTrialOf = (key: string) => topic<Trial>(`kubernetes.trial.anew:${key}`)

/** All objects of a kind in a namespace. */
export const listed = (plural: string, namespace: string) =>
  topic<readonly KubeObject[]>(`kubernetes.list:${plural}:${namespace}`)
