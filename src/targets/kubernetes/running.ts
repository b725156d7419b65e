import type { Facts } from '../../core/question.ts'
import type { Running } from '../../core/target.ts'
import { isWorkload, type KubeObject, listAt, type Ref, refKey, textAt } from '../../systems/kubernetes.ts'
import { containersOf, digestIn } from '../../systems/kubernetes-images.ts'
import { isReady, restartsOf } from '../../systems/kubernetes-pods.ts'
import { refsOf } from './ask.ts'
import { type KubernetesInput, setsImages } from './config.ts'
import { listedIn } from './lists.ts'
import { lastRelease } from './releases.ts'
import { liveObject } from './topics.ts'

/** A pod of one of our workloads. */
export interface OwnPod {
  readonly workload: Ref
  readonly pod: KubeObject
}

/** Pods of the workloads of this release, or of the last good one where the checkout is not read. */
export function ownPods(input: KubernetesInput, facts: Facts): OwnPod[] {
  return ownRefs(input, facts).flatMap((workload) => {
    const uid = facts.get(liveObject(refKey(workload)))?.metadata.uid
    return listedIn(facts, 'pods', workload.namespace)
      .filter((pod) => belongs(pod, workload, uid))
      .map((pod) => ({ workload, pod }))
  })
}

/** What runs now, a line for each pod's container. */
export function whatRuns(input: KubernetesInput, facts: Facts): Running[] {
  const named = setsImages(input) ? namedContainers(input) : undefined
  return ownPods(input, facts)
    .filter(({ pod }) => pod.metadata.deletionTimestamp === undefined)
    .flatMap(({ workload, pod }) =>
      containersOf(pod)
        .filter(({ container, init }) => !init && (named === undefined || named(workload, container)))
        .map(({ container, image }) => {
          const status = listAt(pod.status, 'containerStatuses').find((one) => textAt(one, 'name') === container)
          return {
            service: `${workload.name}/${container}`,
            image,
            digest: digestIn(image) || digestIn(textAt(status, 'imageID')),
            state: textAt(pod.status, 'phase').toLowerCase(),
            health: isReady(pod) ? 'ready' : 'not ready',
            restarts: restartsOf(pod),
          }
        }),
    )
}

function namedContainers({ config }: KubernetesInput): (workload: Ref, container: string) => boolean {
  const names = new Map(
    Object.entries(config.workloads ?? {}).map(([written, images]) => [
      written.split('/')[1],
      typeof images === 'string' ? undefined : Object.keys(images),
    ]),
  )
  return ({ name }, container) => {
    const containers = names.get(name)
    return containers === undefined || containers.includes(container) || containers.includes('*')
  }
}

/** The workloads of this release, or of the last good one where the checkout is not read. */
export function ownRefs(input: KubernetesInput, facts: Facts): Ref[] {
  const refs = refsOf(input, facts)
  const all = refs.length > 0 ? refs : (lastRelease(input, facts)?.objects ?? []).map(({ ref }) => ref)
  return all.filter(({ kind }) => isWorkload(kind))
}

/** A Deployment's pods belong to its ReplicaSets, whose names are its own and a hash; a CronJob's to its Jobs. */
function belongs(pod: KubeObject, { kind, name }: Ref, uid: string | undefined): boolean {
  if (kind === 'Pod') return pod.metadata.name === name
  const owners = pod.metadata.ownerReferences ?? []
  if (kind === 'Deployment') {
    const hash = pod.metadata.labels?.['pod-template-hash']
    return owners.some((owner) => owner.kind === 'ReplicaSet' && owner.name === `${name}-${hash}`)
  }
  if (kind === 'CronJob') return owners.some((owner) => owner.kind === 'Job' && owner.name.startsWith(`${name}-`))
  return owners.some((owner) => owner.uid === uid)
}
