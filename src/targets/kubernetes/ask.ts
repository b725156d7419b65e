import { Failure } from '../../core/failure.ts'
import { didYouMean } from '../../core/nearest.ts'
import { ask, type Facts, type Question } from '../../core/question.ts'
import { collectionPath, isWorkload, objectPath, parseList, type Ref, refKey } from '../../systems/kubernetes.ts'
import { askTrials, requestsFor } from './changes.ts'
import { clusterOf, destinationOf, type KubernetesInput, setsImages } from './config.ts'
import { askList, askLive, listedIn } from './lists.ts'
import { configMapLog } from './log.ts'
import { askResources, resourcesKnown, wantedObjects } from './objects.ts'
import { askOneOffs } from './one-off.ts'
import { lastRelease } from './releases.ts'
import { askRendered } from './render.ts'
import { labelsOfPods, podLabels } from './selectors.ts'
import { listed, liveObject, namespaceState, renderedObjects } from './topics.ts'
import { namedWorkloads } from './workloads.ts'

/** What must be known before planning: the namespace, what is written, what is there, and what the API server would make of the change. */
export function askKubernetes(input: KubernetesInput, facts: Facts): readonly Question[] {
  const cluster = clusterOf(input)
  const { namespace } = input.config
  const state = facts.get(namespaceState)
  const names = setsImages(input) ? askNames(input, facts) : []
  const questions = [
    logOf(input).list(),
    askNamespace(input),
    askList(cluster, 'persistentvolumeclaims', namespace),
    ...(state === 'missing' ? [askNamespaces(cluster)] : []),
    ...(setsImages(input) ? names : [askRendered(input), ...askResources(input, facts)]),
  ]
  refuseMissing(input, facts)
  if (state === 'missing') return questions
  const refs = refsOf(input, facts)
  const all = [...refs, ...pruned(input, facts, refs)]
  const looked =
    refs.length > 0 &&
    refs.every((ref) => facts.has(liveObject(refKey(ref)))) &&
    names.every(({ topic }) => facts.has({ name: topic }))
  return [
    ...questions,
    ...askScalers(cluster, [namespace, ...refs.map((ref) => ref.namespace)]),
    ...all.map((ref) => askLive(cluster, ref)),
    ...(looked ? askPods(input, all, facts) : []),
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
    ...askScalers(cluster, [namespace, ...refs.map((ref) => ref.namespace)]),
    ...refs.map((ref) => askLive(cluster, ref)),
    ...(refs.every((ref) => facts.has(liveObject(refKey(ref)))) ? askPods(input, refs, facts) : []),
  ]
}

/** The autoscalers of these namespaces; a set may have objects in several. */
function askScalers(cluster: string, namespaces: readonly string[]): Question[] {
  const spaces = [...new Set(namespaces)].filter((space) => space !== '')
  return spaces.map((space) => askList(cluster, 'horizontalpodautoscalers', space))
}

/** The pods of these workloads, as far as labels tell them from the others of their namespaces. */
function askPods(input: KubernetesInput, refs: readonly Ref[], facts: Facts): Question[] {
  const spaces = [...new Set(refs.map((ref) => ref.namespace))]
  return spaces.flatMap((space) => {
    const workloads = refs
      .filter((ref) => isWorkload(ref.kind) && ref.namespace === space)
      .flatMap((ref) => facts.get(liveObject(refKey(ref))) ?? [])
    if (workloads.length === 0) return []
    const labels = podLabels(workloads.map((one) => ({ select: labelsOfPods(one) ?? {} })))
    return [askList(clusterOf(input), 'pods', space, { labels })]
  })
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

/** What there is instead of a workload that is missing. */
function askNames(input: KubernetesInput, facts: Facts): Question[] {
  const missing = namedWorkloads(input).filter(({ ref }) => facts.get(liveObject(refKey(ref))) === null)
  const plurals = [...new Set(missing.map(({ ref }) => ref.plural))]
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
