import { differences, showValue } from '../../core/difference.ts'
import { isWorkload, type KubeObject, showRef } from '../../systems/kubernetes.ts'
import { containersOf } from '../../systems/kubernetes-images.ts'
import type { Change } from './changes.ts'
import { comparable } from './fields.ts'
import { whyAnew } from './one-shots.ts'

/** Lines shown for one object. */
const most = 12

/** What a change does to an object, a line for each part; values of Secrets are never shown. */
export function describeChange({ ref, way, live, after }: Change): string[] {
  const name = showRef(ref)
  if (way === 'create') return [`${name} will be created.`]
  if (way === 'recreate') return [`${name} ${whyAnew(live)}: it will be removed and made anew.`]
  if (way === 'same' || live === null || after === null) return []
  if (ref.kind === 'Secret') return [`${name} will be changed.`]
  const lines = isWorkload(ref.kind) ? imageLines(live, after) : []
  const told = new Set(lines.length > 0 ? ['image'] : [])
  const rest = differences(comparable(live), comparable(after), '').filter(
    ({ path }) => !(told.has('image') && path.endsWith('/image')),
  )
  const shown = rest
    .slice(0, most)
    .map(({ path, from, to }) => `${path.slice(1)}: ${showValue(from)} → ${showValue(to)}`)
  const more = rest.length > most ? [`and ${rest.length - most} more`] : []
  return [...lines, ...shown, ...more].map((line) => `${name} ${line}`)
}

function imageLines(live: KubeObject, after: KubeObject): string[] {
  const before = new Map(containersOf(live).map(({ container, image }) => [container, image]))
  return containersOf(after)
    .filter(({ container, image }) => before.get(container) !== image)
    .map(({ container, image }) => `${container}: ${before.get(container) ?? 'nothing'} → ${image}`)
}
