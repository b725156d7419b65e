import { canonicalJson, type Json } from '../../core/json.ts'
import { at, type KubeObject } from '../../systems/kubernetes.ts'
import { type Fields, fieldsOf, foreignAnnotations, ownAnnotations } from './fields.ts'
import type { KeptObject } from './releases.ts'

/** Of a JSON patch. */
interface Operation {
  readonly op: 'add' | 'remove'
  readonly path: string
  readonly value?: Json
}

/** A JSON patch that sets every kept part that is not as it was, and removes those that were not there. `add` replaces what is there. */
export function patchBack({ fields }: KeptObject, live: KubeObject, scaled: boolean): Operation[] {
  const set = Object.entries(fields).flatMap(([path, value]): Operation[] => {
    const now = valueAt(live, path)
    const wanted = path === '/spec' ? withReplicas(value as Fields, live, scaled) : value
    if (canonicalJson(now ?? null) === canonicalJson(wanted)) return []
    const whole = path === '/metadata/annotations' ? { ...foreignAnnotations(live), ...(wanted as object) } : wanted
    return [{ op: 'add', path, value: whole as Json }]
  })
  return [...set, ...addedSince(fields, live).map((path): Operation => ({ op: 'remove', path }))]
}

/** Parts of an object that it did not have when the whole of it was kept (a ConfigMap's `binaryData`). A service account's `secrets` are the cluster's. */
function addedSince(fields: Fields, live: KubeObject): string[] {
  if (fields['/metadata/labels'] === undefined) return []
  return Object.keys(fieldsOf(live)).filter((path) => fields[path] === undefined && path !== '/secrets')
}

/** Replicas that an autoscaler decides, or has decided when the rest was kept, stay as they are. */
function withReplicas(spec: Fields, live: KubeObject, scaled: boolean): Json {
  const now = at(live.spec, 'replicas') as Json | undefined
  return now === undefined || (!scaled && spec['replicas'] !== undefined) ? spec : { ...spec, replicas: now }
}

function valueAt(object: KubeObject, path: string): Json | undefined {
  if (path === '/metadata/annotations') return ownAnnotations(object)
  if (path === '/metadata/labels') return { ...object.metadata.labels }
  return withoutNull(at(object, ...path.split('/').slice(1))) as Json | undefined
}

/** `creationTimestamp: null` in templates says nothing. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'creationTimestamp')
      .map(([key, inner]) => [key, withoutNull(inner)]),
  )
}
