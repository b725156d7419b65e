import { isWorkload, type KubeObject, numberAt, type Ref } from '../../systems/kubernetes.ts'
import { containersOf } from '../../systems/kubernetes-images.ts'
import { labelsOfPods } from './selectors.ts'

/** What is to be true of an object. Plain JSON: the judge's data. */
export interface Expected {
  readonly kind: string
  readonly plural: string
  readonly namespace: string
  readonly name: string
  /** Container → image of the pod template; `name@sha256:…` is checked against what the pods run. */
  readonly images: Readonly<Record<string, string>>
  /** May have no pods at all. */
  readonly idle: boolean
  /** Labels that all its pods have, as far as they are known. */
  readonly select?: Readonly<Record<string, string>>
}

/** What an object must come to; undefined for kinds that are good as soon as they exist. */
export function expectedOf(ref: Ref, object: KubeObject, idle: boolean): Expected | undefined {
  if (!isWorkload(ref.kind) && ref.kind !== 'PersistentVolumeClaim') return undefined
  const images = Object.fromEntries(containersOf(object).map(({ container, image }) => [container, image]))
  const { kind, plural, namespace, name } = ref
  const select = labelsOfPods(object)
  return { kind, plural, namespace, name, images, idle, ...(select === undefined ? {} : { select }) }
}

/** Replicas of a workload's specification; undefined where the kind has none. */
export function wantedReplicas(object: KubeObject): number | undefined {
  return ['Deployment', 'StatefulSet', 'ReplicaSet'].includes(object.kind)
    ? (numberAt(object.spec, 'replicas') ?? 1)
    : undefined
}
