import { migrationServices } from '../../core/before.ts'
import { Failure } from '../../core/failure.ts'
import { didYouMean } from '../../core/nearest.ts'
import type { Facts } from '../../core/question.ts'
import { at, type KubeObject, podSpecPath, type Ref, refKey } from '../../systems/kubernetes.ts'
import { mapImages } from '../../systems/kubernetes-images.ts'
import { type KubernetesInput, setsImages } from './config.ts'
import { wantedObjects } from './objects.ts'
import { liveObject } from './topics.ts'
import { imagePatch, kindNamed, namedWorkloads } from './workloads.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * The pod and the container from which a command of the new release is run. `service` is `shop`, `deployment/shop` or `deployment/shop/web`;
 * without a container the first that runs an image of ours, else the first.
 * @throws Failure `usage` that lists what there is
 */
export function findTemplate(
  input: KubernetesInput,
  facts: Facts,
  service: string,
): { pod: Fields; container: Fields } {
  const found = newObjects(input, facts).find(({ ref }) => isCalled(ref, service))
  if (found === undefined) throw unknownService(input, facts, service)
  const pod = at(found.object, ...(podSpecPath(found.ref.kind) ?? [])) as Fields
  const containers = (pod['containers'] ?? []) as readonly Fields[]
  const [, , named] = service.split('/')
  const ours = Object.values(input.images).map(({ name, digest }) => `${name}@${digest}`)
  const container =
    named === undefined
      ? (containers.find(({ image }) => ours.includes(String(image))) ?? containers[0])
      : containers.find(({ name }) => name === named)
  if (container !== undefined) return { pod, container }
  const names = containers.map(({ name }) => String(name))
  throw new Failure(
    'usage',
    `before: ${service} has no container ${JSON.stringify(named)}${didYouMean(named ?? '', names) || '.'}`,
    {
      hint: `It has: ${names.join(', ')}.`,
    },
  )
}

/** Whether an object is there for a migration alone, so that it is not applied. */
export function isAlone({ before }: KubernetesInput, ref: Ref): boolean {
  return ['Job', 'Pod'].includes(ref.kind) && migrationServices(before).some((service) => isCalled(ref, service))
}

function isCalled({ kind, name }: Ref, service: string): boolean {
  const [first = '', second] = service.split('/')
  return second === undefined
    ? name === first && podSpecPath(kind) !== undefined
    : name === second && kindNamed(first) === kind
}

/** What runs pods, as it will be. */
function newObjects(input: KubernetesInput, facts: Facts): { ref: Ref; object: KubeObject }[] {
  const all = setsImages(input)
    ? namedWorkloads(input).map((workload) => {
        const patch = imagePatch(workload, input, facts)
        const live = facts.need(liveObject(refKey(workload.ref))) as KubeObject
        return { ref: workload.ref, object: patched(live, patch) }
      })
    : wantedObjects(input, facts)
  return all.filter(({ ref }) => podSpecPath(ref.kind) !== undefined)
}

function patched(live: KubeObject, patch: unknown): KubeObject {
  const path = podSpecPath(live.kind) ?? []
  const lists = ['containers', 'initContainers'].flatMap((list) => (at(patch, ...path, list) ?? []) as Fields[])
  const images = new Map(lists.map(({ name, image }) => [String(name), String(image)]))
  return mapImages(live, (image, container) => images.get(container) ?? image)
}

function unknownService(input: KubernetesInput, facts: Facts, service: string): Failure {
  const names = newObjects(input, facts).map(({ ref }) => `${ref.kind.toLowerCase()}/${ref.name}`)
  const near = didYouMean(service, [...names, ...names.map((name) => name.split('/')[1] ?? '')])
  return new Failure('usage', `before: nothing that is deployed is called ${JSON.stringify(service)}${near || '.'}`, {
    hint: `There: ${names.join(', ') || 'nothing that runs pods'}. Name it as KIND/NAME or KIND/NAME/CONTAINER.`,
  })
}
