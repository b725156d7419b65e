import { Failure } from '../../core/failure.ts'
import { didYouMean } from '../../core/nearest.ts'
import type { Facts, Question } from '../../core/question.ts'
import { ask } from '../../core/question.ts'
import {
  at,
  type KubeObject,
  type Ref,
  refKey,
  refOf,
  showRef,
  textAt,
  workloadKinds,
} from '../../systems/kubernetes.ts'
import { clusterOf, type KubernetesInput } from './config.ts'
import { pinImages } from './images.ts'
import { type ApiResource, apiResources, renderedObjects } from './topics.ts'

/** An object of the set that is applied, with where it is in the API. */
export interface WantedObject {
  readonly ref: Ref
  readonly object: KubeObject
}

/** Kinds in the order in which they are applied; what is not named comes between the workloads and the last. */
const first = [
  'Namespace',
  'CustomResourceDefinition',
  'PriorityClass',
  'StorageClass',
  'PersistentVolume',
  'ResourceQuota',
  'LimitRange',
  'ServiceAccount',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'NetworkPolicy',
  'Secret',
  'ConfigMap',
  'PersistentVolumeClaim',
  'Pod',
  'Service',
  'PodDisruptionBudget',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
]
const last = ['HorizontalPodAutoscaler', 'Ingress', 'ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration']

/** Whether objects of this kind are there before anything runs: what pods refer to. */
export function isSupport(kind: string): boolean {
  return first.includes(kind) && first.indexOf(kind) < first.indexOf('Pod')
}

/** What the API has of each group and version that the set uses. */
export function askResources(input: KubernetesInput, facts: Facts): Question[] {
  const objects = facts.get(renderedObjects) ?? []
  const cluster = clusterOf(input)
  return [...new Set(objects.map(({ apiVersion }) => apiVersion))].map((apiVersion) =>
    ask(
      apiResources(apiVersion),
      {
        id: `ask.api.${apiVersion}`,
        title: `Ask what the API has of ${apiVersion}`,
        do: 'http',
        at: cluster,
        method: 'GET',
        url: apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`,
        expect: [200, 404],
        classify: 'kubernetes.api',
      },
      ({ status, body = '' }) => (status === 404 ? null : readResources(body)),
    ),
  )
}

function readResources(body: string): Record<string, ApiResource> {
  const { resources = [] } = JSON.parse(body) as {
    resources?: { name: string; kind: string; namespaced: boolean }[]
  }
  const whole = resources.filter(({ name }) => !name.includes('/'))
  return Object.fromEntries(whole.map(({ kind, name, namespaced }) => [kind, { plural: name, namespaced }]))
}

/** Whether every group and version has been asked for. */
export function resourcesKnown(facts: Facts): boolean {
  const objects = facts.get(renderedObjects)
  return objects?.every(({ apiVersion }) => facts.has(apiResources(apiVersion))) ?? false
}

/** The rendered set in the order in which it is applied, our images by digest. @throws Failure `usage` for what is there twice, `absent` for a kind that the API does not know */
export function wantedObjects(input: KubernetesInput, facts: Facts): WantedObject[] {
  const objects = facts.need(renderedObjects)
  const wanted = pinImages(objects, input)
    .map((object) => {
      const resource = resourceOf(object, objects, facts)
      const namespace = resource.namespaced ? (object.metadata.namespace ?? input.config.namespace) : ''
      const metadata = resource.namespaced ? { ...object.metadata, namespace } : object.metadata
      return { ref: refOf(object, resource.plural, namespace), object: { ...object, metadata } }
    })
    .sort((a, b) => rank(a.ref.kind) - rank(b.ref.kind))
  const keys = wanted.map(({ ref }) => refKey(ref))
  const twice = wanted.find((_, index) => keys.indexOf(keys[index] ?? '') !== index)
  if (twice === undefined) return wanted
  throw new Failure('usage', `The manifests have ${showRef(twice.ref, input.config.namespace)} twice.`, {
    hint: 'Which of them counts cannot be told: remove one.',
  })
}

function rank(kind: string): number {
  const early = first.indexOf(kind)
  if (early >= 0) return early
  const late = last.indexOf(kind)
  return late < 0 ? first.length : first.length + 1 + late
}

/** A kind may be one that the set itself defines. */
function resourceOf({ apiVersion, kind }: KubeObject, objects: readonly KubeObject[], facts: Facts): ApiResource {
  const known = facts.need(apiResources(apiVersion))
  const found = known?.[kind]
  if (found !== undefined) return found
  const group = apiVersion.split('/')[0]
  const definition = objects.find(
    (one) =>
      one.kind === 'CustomResourceDefinition' &&
      textAt(one.spec, 'group') === group &&
      textAt(one.spec, 'names', 'kind') === kind,
  )
  if (definition !== undefined) {
    return {
      plural: textAt(definition.spec, 'names', 'plural'),
      namespaced: at(definition.spec, 'scope') === 'Namespaced',
    }
  }
  const near = known === null ? '' : didYouMean(kind, Object.keys(known))
  const where = homes[kind]
  throw new Failure('absent', `The cluster does not know the kind ${kind} of ${apiVersion}${near || '.'}`, {
    hint:
      where === undefined
        ? `Install the CustomResourceDefinition that brings ${kind}, or add it to the manifests.`
        : `Write apiVersion: ${where}.`,
  })
}

/** Kinds of Kubernetes itself that manifests often have with a version of old, or with another group. */
const homes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(workloadKinds).map(([kind, { apiVersion }]) => [kind, apiVersion])),
  ReplicaSet: 'apps/v1',
  Ingress: 'networking.k8s.io/v1',
  IngressClass: 'networking.k8s.io/v1',
  NetworkPolicy: 'networking.k8s.io/v1',
  PodDisruptionBudget: 'policy/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  Role: 'rbac.authorization.k8s.io/v1',
  RoleBinding: 'rbac.authorization.k8s.io/v1',
  ClusterRole: 'rbac.authorization.k8s.io/v1',
  ClusterRoleBinding: 'rbac.authorization.k8s.io/v1',
  CustomResourceDefinition: 'apiextensions.k8s.io/v1',
  StorageClass: 'storage.k8s.io/v1',
  ...Object.fromEntries(
    ['ConfigMap', 'Secret', 'Service', 'ServiceAccount', 'Namespace', 'PersistentVolumeClaim', 'PersistentVolume'].map(
      (kind) => [kind, 'v1'],
    ),
  ),
}
