import { parseReference } from '../core/image.ts'
import type { KubeObject } from './kubernetes.ts'
import { at, listAt, podSpecPath, textAt } from './kubernetes.ts'

/** A container of a pod specification, with where it is. */
export interface ContainerImage {
  readonly container: string
  readonly image: string
  readonly init: boolean
}

const lists = ['initContainers', 'containers', 'ephemeralContainers']

/** Containers of a workload's pods, init containers first. */
export function containersOf(object: KubeObject): ContainerImage[] {
  const path = podSpecPath(object.kind)
  const spec = path === undefined ? undefined : at(object, ...path)
  return ['initContainers', 'containers'].flatMap((list) =>
    listAt(spec, list).map((one) => ({
      container: textAt(one, 'name'),
      image: textAt(one, 'image'),
      init: list === 'initContainers',
    })),
  )
}

/** Every image of an object, wherever its containers are (also in custom resources that embed pod specifications). */
export function imagesIn(value: unknown): string[] {
  const found: string[] = []
  mapImages(value, (image) => {
    found.push(image)
    return image
  })
  return [...new Set(found)]
}

/** The object with each container's image mapped; nothing else is touched. */
export function mapImages<T>(value: T, map: (image: string, container: string) => string): T {
  if (Array.isArray(value)) return value.map((item) => mapImages(item, map)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      lists.includes(key) && Array.isArray(inner)
        ? inner.map((container) =>
            typeof container?.image === 'string'
              ? { ...container, image: map(container.image, textAt(container, 'name')) }
              : container,
          )
        : mapImages(inner, map),
    ]),
  ) as T
}

/** `registry/repository` of a reference, whatever its tag or digest; undefined for what is no reference. */
export function repositoryOf(reference: string): string | undefined {
  try {
    const { registry, repository } = parseReference(reference)
    return `${registry}/${repository}`
  } catch {
    return undefined
  }
}

/** The digest in a reference or in what a node reports as `imageID` (`docker-pullable://name@sha256:…`); empty: none. */
export function digestIn(text: string): string {
  return /sha256:[0-9a-f]{64}$/.exec(text)?.[0] ?? ''
}
