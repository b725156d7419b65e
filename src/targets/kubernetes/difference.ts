import { isWorkload, type KubeObject, showRef } from '../../systems/kubernetes.ts'
import { containersOf } from '../../systems/kubernetes-images.ts'
import type { Change } from './changes.ts'
import { comparable } from './fields.ts'

/** Lines shown for one object. */
const most = 12
/** Characters shown of a value. */
const width = 90

/** What a change does to an object, a line for each part; values of Secrets are never shown. */
export function describeChange({ ref, way, live, after }: Change): string[] {
  const name = showRef(ref)
  if (way === 'create') return [`${name} will be created.`]
  if (way === 'recreate') return [`${name} cannot be changed: it will be removed and made anew.`]
  if (way === 'same' || live === null || after === null) return []
  if (ref.kind === 'Secret') return [`${name} will be changed.`]
  const lines = isWorkload(ref.kind) ? imageLines(live, after) : []
  const told = new Set(lines.length > 0 ? ['image'] : [])
  const rest = differences(comparable(live), comparable(after), '').filter(
    ({ path }) => !(told.has('image') && path.endsWith('/image')),
  )
  const shown = rest.slice(0, most).map(({ path, from, to }) => `${path.slice(1)}: ${show(from)} → ${show(to)}`)
  const more = rest.length > most ? [`and ${rest.length - most} more`] : []
  return [...lines, ...shown, ...more].map((line) => `${name} ${line}`)
}

function imageLines(live: KubeObject, after: KubeObject): string[] {
  const before = new Map(containersOf(live).map(({ container, image }) => [container, image]))
  return containersOf(after)
    .filter(({ container, image }) => before.get(container) !== image)
    .map(({ container, image }) => `${container}: ${before.get(container) ?? 'nothing'} → ${image}`)
}

interface Difference {
  readonly path: string
  readonly from: unknown
  readonly to: unknown
}

/** Parts that differ, the deepest that can be named; list items by their name where they have one. */
export function differences(from: unknown, to: unknown, path: string): Difference[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return []
  const [a, b] = [keyed(from), keyed(to)]
  if (a === undefined || b === undefined) return [{ path, from, to }]
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return keys.flatMap((key) => differences(a[key], b[key], `${path}/${key.replace(/^\//, '')}`))
}

function keyed(value: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(value)) {
    const names = value.map((item) => (item as { name?: unknown } | null)?.name)
    return names.every((name) => typeof name === 'string') && new Set(names).size === names.length
      ? Object.fromEntries(value.map((item, index) => [names[index] as string, item]))
      : undefined
  }
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > width ? `${text.slice(0, width)}…` : text
}
