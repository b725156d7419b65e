import type { Json } from '../../core/json.ts'
import { at, type KubeObject } from '../../systems/kubernetes.ts'

/** Annotations that others write, or that say nothing of what an object is. */
const foreign =
  /^(?:deployment\.kubernetes\.io\/|deprecated\.daemonset\.|kubectl\.kubernetes\.io\/last-applied|autoscaling\.alpha|control-plane\.alpha|pv\.kubernetes\.io\/|volume\.)/

/** Annotation of a pod template: the version of a Secret that this target keeps. A changed Secret rolls its workloads that way. */
export const secretAnnotation = 'deploy-action.io/secret-'

/** Kinds that a way back cannot or must not bring back: immutable ones, one-shots, data, and values of secrets. */
const unrestored = [
  'Job',
  'Pod',
  'PersistentVolumeClaim',
  'PersistentVolume',
  'Namespace',
  'CustomResourceDefinition',
  'Secret',
]

export function isRestored(kind: string): boolean {
  return !unrestored.includes(kind)
}

/** Path of a part of an object (a JSON pointer) → its value. */
export type Fields = Readonly<Record<string, Json>>

/** What makes an object what it is: everything but its status and what the server writes. Values of Secrets are left out. */
export function fieldsOf(object: KubeObject): Fields {
  const { apiVersion: _, kind, metadata, status: ___, ...parts } = object
  if (kind === 'Secret') return {}
  return {
    '/metadata/labels': { ...metadata.labels },
    '/metadata/annotations': ownAnnotations(object),
    ...Object.fromEntries(
      Object.entries(parts).map(([key, value]) => [`/${key}`, withoutSecretVersions(value) as Json]),
    ),
  }
}

/** The pod template alone: what setting an image may change. */
export function templateOf(object: KubeObject): Fields {
  const path = object.kind === 'CronJob' ? ['spec', 'jobTemplate', 'spec', 'template'] : ['spec', 'template']
  return { [`/${path.join('/')}`]: withoutSecretVersions(at(object, ...path)) as Json }
}

/** For telling whether two states of an object differ. */
export function comparable(object: KubeObject): Json {
  const data = object.kind === 'Secret' ? { data: object['data'] as Json, type: object['type'] as Json } : {}
  return { ...fieldsOf(object), ...data } as Json
}

export function ownAnnotations({ metadata }: KubeObject): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata.annotations ?? {}).filter(([name]) => !foreign.test(name)))
}

/** Annotations of others on an object, which a way back leaves as they are. */
export function foreignAnnotations({ metadata }: KubeObject): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata.annotations ?? {}).filter(([name]) => foreign.test(name)))
}

/** A pod template's values without the marks that this target sets when it sends them. */
function withoutSecretVersions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecretVersions)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([key, inner]) => !key.startsWith(secretAnnotation) && inner !== undefined)
    .map(([key, inner]) => [key, withoutSecretVersions(inner)] as const)
    // An `annotations` that held nothing else is as if it were not there.
    .filter(([key, inner]) => !(key === 'annotations' && Object.keys(inner as object).length === 0))
    .filter(([key]) => key !== 'creationTimestamp')
  return Object.fromEntries(entries)
}
