import { ask, type Facts, type Question } from '../../core/question.ts'
import {
  collectionPath,
  type KubeObject,
  objectPath,
  parseList,
  type Ref,
  refKey,
  workloadKinds,
} from '../../systems/kubernetes.ts'
import { listed, liveObject } from './topics.ts'

/** Where each listed kind is in the API. */
const versions: Readonly<Record<string, { readonly apiVersion: string; readonly kind: string }>> = {
  ...Object.fromEntries(
    Object.entries(workloadKinds).map(([kind, { apiVersion, plural }]) => [plural, { apiVersion, kind }]),
  ),
  replicasets: { apiVersion: 'apps/v1', kind: 'ReplicaSet' },
  events: { apiVersion: 'v1', kind: 'Event' },
  namespaces: { apiVersion: 'v1', kind: 'Namespace' },
  persistentvolumeclaims: { apiVersion: 'v1', kind: 'PersistentVolumeClaim' },
  horizontalpodautoscalers: { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' },
}

/** Of these nothing but names, owners and annotations is read: the API server leaves out the rest. */
const metadataOnly = ['replicasets']
const metadataList = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json'

/** Of a kind, those that are meant. */
export interface Chosen {
  /** A label selector; empty: any labels. */
  readonly labels?: string
  /** Values of fields that the API server can choose by. */
  readonly fields?: Readonly<Record<string, string>>
}

/** All objects of a kind in a namespace, or those that are meant, one call. */
export function askList(
  at: string,
  plural: string,
  namespace: string,
  { labels = '', fields = {} }: Chosen = {},
): Question {
  const { apiVersion = 'v1', kind = '' } = versions[plural] ?? {}
  const chosen = Object.entries(fields).map(([name, value]) => `${name}=${value}`)
  const selectors = {
    ...(labels !== '' && { labelSelector: labels }),
    ...(chosen.length > 0 && { fieldSelector: chosen.join(',') }),
  }
  const query = new URLSearchParams(selectors).toString()
  return ask(
    listed(plural, namespace),
    {
      id: `ask.${plural}.${namespace}`,
      title: `List the ${plural} of ${namespace}`,
      do: 'http',
      at,
      method: 'GET',
      url: `${collectionPath({ apiVersion, plural, namespace })}${query === '' ? '' : `?${query}`}`,
      ...(metadataOnly.includes(plural) ? { headers: { accept: metadataList } } : {}),
      classify: 'kubernetes.api',
    },
    ({ body = '' }) => parseList(body).map((object) => ({ ...withoutManagers(object), apiVersion, kind })),
  )
}

/** Who manages which field is a third of an object, and nothing that is read here. */
export function withoutManagers(object: KubeObject): KubeObject {
  const { managedFields: _, ...metadata } = object.metadata as KubeObject['metadata'] & { managedFields?: unknown }
  return { ...object, metadata }
}

/** One object as it is now, with who manages its fields. */
export function askLive(at: string, ref: Ref): Question {
  const key = refKey(ref)
  return ask(
    liveObject(key),
    {
      id: `ask.live.${key}`,
      title: `Look at ${ref.kind} ${ref.name}`,
      do: 'http',
      at,
      method: 'GET',
      url: objectPath(ref),
      expect: [200, 404],
      classify: 'kubernetes.api',
    },
    ({ status, body = '' }) => (status === 404 ? null : (JSON.parse(body) as KubeObject)),
  )
}

/** What was listed, empty where nobody asked. */
export function listedIn(facts: Facts, plural: string, namespace: string): readonly KubeObject[] {
  return facts.get(listed(plural, namespace)) ?? []
}

/** The autoscaler of a workload, if it has one. */
export function autoscalerOf(facts: Facts, ref: Pick<Ref, 'kind' | 'namespace' | 'name'>): KubeObject | undefined {
  return listedIn(facts, 'horizontalpodautoscalers', ref.namespace).find((one) => {
    const target = one.spec?.['scaleTargetRef'] as { kind?: string; name?: string } | undefined
    return target?.kind === ref.kind && target.name === ref.name
  })
}
