import { canonicalJson, type Json } from '../core/json.ts'
import { type FieldTree, fieldManager, type KubeObject, type ManagedFields } from './kubernetes.ts'

/** Managers whose fields count as ours: ourselves in another way (a rollback patches), and `kubectl apply` of the time before. */
const ours = [fieldManager, 'kubectl-client-side-apply']
const lastApplied = 'f:kubectl.kubernetes.io/last-applied-configuration'

/**
 * The object as it will be once what we or `kubectl apply` set before, and the manifest does not have any more, is gone. Server-side apply alone
 * would leave such fields for ever, as they belong to another manager. `wanted` is the manifest with the server's defaults.
 */
export function withoutLeftovers(after: KubeObject, live: KubeObject, wanted: KubeObject): KubeObject {
  const adopted = adoptable(live)
  const others = managersOf(live).filter((one) => !adopted.includes(one) && !isOwn(one, live))
  const trees = adopted.map(({ fieldsV1 = {} }) =>
    others.reduce((tree, other) => without(tree, other.fieldsV1 ?? {}), withoutLastApplied(fieldsV1)),
  )
  return trees.reduce<KubeObject>((object, tree) => prune(object, tree, wanted) as KubeObject, after)
}

/** Whether some field that would become ours is not written in the manifest: a default, or a leftover. */
export function mayHaveLeftovers(live: KubeObject, manifest: KubeObject): boolean {
  return canonicalJson(withoutLeftovers(live, live, manifest)) !== canonicalJson(live)
}

/**
 * A JSON patch by which fields of these managers become ours, so that the next apply removes what the manifest does not have; undefined where there
 * are none. It changes nothing of the object itself, and nothing at all when somebody else has changed who manages what.
 */
export function adoptionPatch(live: KubeObject): Json | undefined {
  const adopted = adoptable(live)
  const all = managersOf(live)
  if (adopted.length === 0) return undefined
  const own = all.findIndex((one) => isOwn(one, live))
  const places = adopted.map((one) => all.indexOf(one))
  const target = own >= 0 ? own : (places[0] as number)
  const merged = [...(own >= 0 ? [all[own]] : []), ...adopted].map((one) => withoutLastApplied(one?.fieldsV1 ?? {}))
  const at = (index: number, key: string) => `/metadata/managedFields/${index}${key}`
  const known = [...new Set([target, ...places])]
  return [
    ...known.flatMap((index) => [
      { op: 'test', path: at(index, '/manager'), value: all[index]?.manager ?? '' },
      { op: 'test', path: at(index, '/operation'), value: all[index]?.operation ?? '' },
    ]),
    { op: 'replace', path: at(target, '/fieldsV1'), value: merged.reduce(union) as unknown as Json },
    { op: 'replace', path: at(target, '/manager'), value: fieldManager },
    { op: 'replace', path: at(target, '/operation'), value: 'Apply' },
    ...places
      .filter((index) => index !== target)
      .sort((a, b) => b - a)
      .map((index) => ({ op: 'remove', path: at(index, '') })),
  ]
}

/** Whether somebody scales it, an autoscaler or a person, so that its replicas are theirs. */
export function isScaledByOthers(object: KubeObject): boolean {
  return managersOf(object).some(({ manager, subresource }) => subresource === 'scale' && manager !== fieldManager)
}

function managersOf({ metadata }: KubeObject): readonly ManagedFields[] {
  return metadata.managedFields ?? []
}

function isOwn({ manager, operation, subresource, apiVersion }: ManagedFields, object: KubeObject): boolean {
  return manager === fieldManager && operation === 'Apply' && !subresource && apiVersion === object.apiVersion
}

/** Values of Secrets are never compared, so they are left alone; a Namespace has labels that come of its name. */
function adoptable(object: KubeObject): ManagedFields[] {
  const all = managersOf(object)
  const foreign = all.some((one) => one.manager === fieldManager && one.operation === 'Apply' && !isOwn(one, object))
  if (['Secret', 'Namespace'].includes(object.kind) || foreign) return []
  return all.filter(
    ({ manager = '', operation, subresource, apiVersion }) =>
      ours.includes(manager) && operation === 'Update' && !subresource && apiVersion === object.apiVersion,
  )
}

/** The value without the fields of a tree that are not wanted. */
function prune(value: unknown, tree: FieldTree, manifest: unknown): unknown {
  if (Object.keys(tree).length === 0 && manifest !== undefined) return manifest
  if (Array.isArray(value)) return pruneItems(value, tree, Array.isArray(manifest) ? manifest : [])
  if (value === null || typeof value !== 'object') return value
  const wanted = (manifest ?? {}) as Record<string, unknown>
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const branch = tree[`f:${key}`]
    if (branch === undefined) return [[key, inner]]
    return wanted[key] === undefined ? [] : [[key, prune(inner, branch, wanted[key])]]
  })
  return Object.fromEntries(entries)
}

function pruneItems(items: readonly unknown[], tree: FieldTree, manifest: readonly unknown[]): unknown[] {
  const keyed = Object.keys(tree).filter((key) => key.startsWith('k:'))
  return items.flatMap((item) => {
    const found = keyed.find((key) => has(item, JSON.parse(key.slice(2)) as Record<string, unknown>))
    if (tree[`v:${JSON.stringify(item)}`] !== undefined) return manifest.includes(item) ? [item] : []
    if (found === undefined) return [item]
    const keys = JSON.parse(found.slice(2)) as Record<string, unknown>
    const wanted = manifest.find((one) => has(one, keys))
    return wanted === undefined ? [] : [prune(item, tree[found] ?? {}, wanted)]
  })
}

/** Ports have a protocol although nobody writes it. */
function has(item: unknown, keys: Readonly<Record<string, unknown>>): boolean {
  const fields = { protocol: 'TCP', ...(item as Record<string, unknown>) }
  return Object.entries(keys).every(([key, value]) => fields[key as 'protocol'] === value)
}

/** Who owns this annotation loses it with the next apply; `kubectl apply` needs it if somebody goes back to it. */
function withoutLastApplied(tree: FieldTree): FieldTree {
  const { 'f:metadata': metadata, ...rest } = tree
  const { 'f:annotations': annotations, ...others } = metadata ?? {}
  if (metadata === undefined || annotations === undefined) return tree
  const { [lastApplied]: _, ...kept } = annotations
  return { ...rest, 'f:metadata': { ...others, 'f:annotations': kept } }
}

/** What one of them alone has. */
function without(tree: FieldTree, other: FieldTree): FieldTree {
  const entries = Object.entries(tree).flatMap(([key, branch]): [string, FieldTree][] => {
    const theirs = other[key]
    if (theirs === undefined) return [[key, branch]]
    const rest = without(branch, theirs)
    return Object.keys(rest).length === 0 ? [] : [[key, rest]]
  })
  return Object.fromEntries(entries)
}

function union(a: FieldTree, b: FieldTree): FieldTree {
  return { ...a, ...Object.fromEntries(Object.entries(b).map(([key, tree]) => [key, union(a[key] ?? {}, tree)])) }
}
