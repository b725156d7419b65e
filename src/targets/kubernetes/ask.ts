import { Failure } from '../../core/failure.ts'
import { didYouMean } from '../../core/nearest.ts'
import { ask, type Facts, type Question } from '../../core/question.ts'
import { collectionPath, objectPath, parseList, type Ref, refKey } from '../../systems/kubernetes.ts'
import { askTrials, requestsFor } from './changes.ts'
import { clusterOf, destinationOf, type KubernetesInput, setsImages } from './config.ts'
import { askList, askLive, listedIn } from './lists.ts'
import { configMapLog } from './log.ts'
import { askResources, resourcesKnown, wantedObjects } from './objects.ts'
import { askOneOffs } from './one-off.ts'
import { lastRelease } from './releases.ts'
import { askRendered } from './render.ts'
import { listed, liveObject, namespaceState, renderedObjects } from './topics.ts'
import { namedWorkloads } from './workloads.ts'

/** What must be known before planning: the namespace, what is written, what is there, and what the API server would make of the change. */
export function askKubernetes(input: KubernetesInput, facts: Facts): readonly Question[] {
  const cluster = clusterOf(input)
  const { namespace } = input.config
  const state = facts.get(namespaceState)
  const questions = [
    logOf(input).list(),
    askNamespace(input),
    askList(cluster, 'persistentvolumeclaims', namespace),
    ...(state === 'missing' ? [askNamespaces(cluster)] : []),
    ...(setsImages(input) ? askNamedWorkloads(input) : [askRendered(input), ...askResources(input, facts)]),
  ]
  refuseMissing(input, facts)
  if (state === 'missing') return questions
  const refs = refsOf(input, facts)
  const live = [...refs, ...pruned(input, facts, refs)].map((ref) => askLive(cluster, ref))
  const looked = refs.length > 0 && refs.every((ref) => facts.has(liveObject(refKey(ref))))
  return [
    ...questions,
    ...askPods(cluster, [namespace, ...refs.map((ref) => ref.namespace)]),
    ...live,
    ...(looked ? [...askTrials(input, requestsFor(input, facts), facts), ...askOneOffs(input, facts)] : []),
  ]
}

/** What runs and what the destination remembers, without reading the checkout. */
export function lookKubernetes(input: KubernetesInput, facts: Facts): readonly Question[] {
  const cluster = clusterOf(input)
  const { namespace } = input.config
  const kept = lastRelease(input, facts)?.objects.map(({ ref }) => ref) ?? []
  const refs = setsImages(input) ? namedWorkloads(input).map(({ ref }) => ref) : kept
  return [
    logOf(input).list(),
    ...askPods(cluster, [namespace, ...refs.map((ref) => ref.namespace)]),
    ...refs.map((ref) => askLive(cluster, ref)),
  ]
}

/** The pods and autoscalers of these namespaces; a set may have objects in several. */
function askPods(cluster: string, namespaces: readonly string[]): Question[] {
  const spaces = [...new Set(namespaces)].filter((space) => space !== '')
  return spaces.flatMap((space) => [
    askList(cluster, 'pods', space),
    askList(cluster, 'horizontalpodautoscalers', space),
  ])
}

export function logOf(input: KubernetesInput) {
  return configMapLog(clusterOf(input), input.config.namespace, destinationOf(input))
}

/** The objects of this release, as soon as they are known. */
export function refsOf(input: KubernetesInput, facts: Facts): Ref[] {
  if (setsImages(input)) return namedWorkloads(input).map(({ ref }) => ref)
  return facts.has(renderedObjects) && resourcesKnown(facts) ? wantedObjects(input, facts).map(({ ref }) => ref) : []
}

/** Objects of the last good release that are not in this one. Data, namespaces and definitions are never among them. */
export function pruned(input: KubernetesInput, facts: Facts, refs: readonly Ref[]): Ref[] {
  if (setsImages(input) || refs.length === 0) return []
  const keys = new Set(refs.map(refKey))
  const never = ['Namespace', 'PersistentVolumeClaim', 'PersistentVolume', 'CustomResourceDefinition', 'Secret']
  return (lastRelease(input, facts)?.objects ?? [])
    .map(({ ref }) => ref)
    .filter((ref) => !keys.has(refKey(ref)) && !never.includes(ref.kind))
}

function askNamedWorkloads(input: KubernetesInput): Question[] {
  const plurals = [...new Set(namedWorkloads(input).map(({ ref }) => ref.plural))]
  return plurals.map((plural) => askList(clusterOf(input), plural, input.config.namespace))
}

function askNamespace(input: KubernetesInput): Question {
  const { namespace } = input.config
  const ref = { apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces', namespace: '', name: namespace }
  return ask(
    namespaceState,
    {
      id: 'ask.namespace',
      title: `Look for the namespace ${namespace}`,
      do: 'http',
      at: clusterOf(input),
      method: 'GET',
      url: objectPath(ref),
      expect: [200, 403, 404],
      classify: 'kubernetes.api',
    },
    ({ status }) => (status === 200 ? 'there' : status === 404 ? 'missing' : 'hidden'),
  )
}

/** Who may not list them gets no nearest name. */
function askNamespaces(cluster: string): Question {
  const collection = collectionPath({ apiVersion: 'v1', plural: 'namespaces', namespace: '' })
  return ask(
    listed('namespaces', ''),
    {
      id: 'ask.namespaces',
      title: 'List the namespaces',
      do: 'http',
      at: cluster,
      method: 'GET',
      url: collection,
      expect: [200, 403],
      classify: 'kubernetes.api',
    },
    ({ status, body = '' }) => (status === 200 ? parseList(body) : []),
  )
}

/** @throws Failure `absent` with the nearest name */
function refuseMissing({ config }: KubernetesInput, facts: Facts): void {
  if (facts.get(namespaceState) !== 'missing' || !facts.has(listed('namespaces', ''))) return
  const names = listedIn(facts, 'namespaces', '').map(({ metadata }) => metadata.name)
  throw new Failure(
    'absent',
    `There is no namespace ${config.namespace}${didYouMean(config.namespace, names) || '.'}`,
    {
      hint: `Create it once (kubectl create namespace ${config.namespace}), also where the manifests bring it: the lock of a deploy lies there. Or check the context.`,
      details: names.slice(0, 30).map((name) => `found ${name}`),
    },
  )
}
