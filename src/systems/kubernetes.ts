/** What every Kubernetes object has. The rest is read where it is known what it means. */
export interface KubeObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: Metadata
  readonly spec?: Readonly<Record<string, unknown>>
  readonly status?: Readonly<Record<string, unknown>>
  readonly [key: string]: unknown
}

export interface Metadata {
  readonly name: string
  readonly namespace?: string
  readonly uid?: string
  readonly generation?: number
  readonly resourceVersion?: string
  readonly creationTimestamp?: string
  readonly deletionTimestamp?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  /** Kept of single objects only. */
  readonly managedFields?: readonly ManagedFields[]
  readonly ownerReferences?: readonly { readonly kind: string; readonly name: string; readonly uid: string }[]
}

/** A tree of field names as the API server keeps it: `f:NAME` a field, `k:{…}` an item of a list by its keys, `v:…` one by its value. */
export interface FieldTree {
  readonly [key: string]: FieldTree
}

/** Which fields of an object somebody has set, and how. */
export interface ManagedFields {
  readonly manager?: string
  readonly operation?: string
  readonly apiVersion?: string
  readonly subresource?: string
  readonly fieldsV1?: FieldTree
}

/** An object by what identifies it. `plural` is its resource's name in URLs; `namespace` is empty for one of the whole cluster. */
export interface Ref {
  readonly apiVersion: string
  readonly kind: string
  readonly plural: string
  readonly namespace: string
  readonly name: string
}

/** The name under which changes are made: the API server remembers it for every field. */
export const fieldManager = 'deploy-action'

/** Kinds that run pods, with where the API has them. */
export const workloadKinds = {
  Deployment: { apiVersion: 'apps/v1', plural: 'deployments' },
  StatefulSet: { apiVersion: 'apps/v1', plural: 'statefulsets' },
  DaemonSet: { apiVersion: 'apps/v1', plural: 'daemonsets' },
  Job: { apiVersion: 'batch/v1', plural: 'jobs' },
  CronJob: { apiVersion: 'batch/v1', plural: 'cronjobs' },
  Pod: { apiVersion: 'v1', plural: 'pods' },
} as const
export type WorkloadKind = keyof typeof workloadKinds

/** Whether objects of this kind run pods that roll out. */
export function isWorkload(kind: string): kind is WorkloadKind {
  return Object.hasOwn(workloadKinds, kind)
}

/** Path of a collection: `/apis/apps/v1/namespaces/shop/deployments`. */
export function collectionPath({ apiVersion, plural, namespace }: Omit<Ref, 'name' | 'kind'>): string {
  const group = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
  return `${group}${namespace === '' ? '' : `/namespaces/${encodeURIComponent(namespace)}`}/${plural}`
}

/** The path of an object below the API server. */
export function objectPath(ref: Ref): string {
  return `${collectionPath(ref)}/${encodeURIComponent(ref.name)}`
}

/** `Deployment/shop` for people; with the namespace where it is not the usual one. */
export function showRef(
  { kind, namespace, name }: Pick<Ref, 'kind' | 'namespace' | 'name'>,
  usual = namespace,
): string {
  return namespace === usual || namespace === '' ? `${kind}/${name}` : `${kind}/${name} in ${namespace}`
}

/** Identifies an object among others: kind (with its group), namespace, name. */
export function refKey({ apiVersion, kind, namespace, name }: Omit<Ref, 'plural'>): string {
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0]}` : ''
  return `${kind}${group}/${namespace}/${name}`
}

export function refOf(object: KubeObject, plural: string, namespace: string): Ref {
  const { apiVersion, kind, metadata } = object
  return { apiVersion, kind, plural, namespace, name: metadata.name }
}

/** An answered list. Items of a list carry neither kind nor apiVersion of their own. */
export function parseList(body: string): KubeObject[] {
  const answer = JSON.parse(body) as { items?: KubeObject[] | null; kind?: string; apiVersion?: string }
  const { kind = '', apiVersion = '' } = answer
  // An empty list of metadata alone comes as null.
  const items = answer.items ?? []
  return items.map((item) => ({
    ...item,
    apiVersion: item.apiVersion ?? apiVersion,
    kind: item.kind ?? kind.replace(/List$/, ''),
  }))
}

/** The value at a path of keys, undefined where there is none. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<string | number, unknown>)[key] : undefined,
    value,
  )
}

/** A text at this place; empty where there is none. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : ''
}

/** A number at this place; undefined where there is none. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number | undefined {
  const found = at(value, ...path)
  return typeof found === 'number' ? found : undefined
}

/** A list at this place; empty where there is none. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

/** A condition of an object's status by its type. */
export function conditionOf(
  object: KubeObject,
  type: string,
): { readonly status: string; readonly reason: string; readonly message: string } | undefined {
  const found = listAt(object.status, 'conditions').find((condition) => textAt(condition, 'type') === type)
  if (found === undefined) return undefined
  return { status: textAt(found, 'status'), reason: textAt(found, 'reason'), message: textAt(found, 'message') }
}

/** Where the pod specification of an object stands; undefined for what runs no pods. */
export function podSpecPath(kind: string): readonly string[] | undefined {
  if (kind === 'Pod') return ['spec']
  if (kind === 'CronJob') return ['spec', 'jobTemplate', 'spec', 'template', 'spec']
  return isWorkload(kind) || kind === 'ReplicaSet' ? ['spec', 'template', 'spec'] : undefined
}

/** When an event was seen last; empty where it does not say. */
export function eventTime(event: KubeObject): string {
  return (
    textAt(event, 'series', 'lastObservedTime') ||
    textAt(event, 'lastTimestamp') ||
    textAt(event, 'eventTime') ||
    (event.metadata.creationTimestamp ?? '')
  )
}
