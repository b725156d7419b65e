import { didYouMean } from '../core/nearest.ts'
import type { SchemaProblem } from './issues.ts'
import { isMapping, type KeyPath, type Mapping } from './path.ts'

/** Where targets say which of our images runs where, by its id. */
const keys = ['services', 'images', 'workloads'] as const

/** An id that no image of the config has, told before anything is deployed. Images that are detected have no ids to compare with. */
export function imageReferences(data: Mapping): SchemaProblem[] {
  const ids = isMapping(data['images']) ? Object.keys(data['images']) : []
  const environments = isMapping(data['environments']) ? Object.entries(data['environments']) : []
  if (ids.length === 0) return []
  return environments.flatMap(([name, environment]) => {
    if (!isMapping(environment)) return []
    const path = ['environments', name]
    const listed: readonly unknown[] = Array.isArray(environment['targets']) ? environment['targets'] : []
    return [
      ...inTarget([...path, 'target'], environment['target'], ids),
      ...listed.flatMap((target, index) => inTarget([...path, 'targets', index], target, ids)),
    ]
  })
}

function inTarget(path: KeyPath, target: unknown, ids: readonly string[]): SchemaProblem[] {
  const kinds = isMapping(target) ? Object.entries(target) : []
  return kinds.flatMap(([kind, config]) =>
    isMapping(config) ? keys.flatMap((key) => unknown([...path, kind, key], config[key], ids)) : [],
  )
}

/** `web: app`, or for the containers of a workload `{ web: app }`. */
function unknown(path: KeyPath, chosen: unknown, ids: readonly string[]): SchemaProblem[] {
  if (!isMapping(chosen)) return []
  return Object.entries(chosen).flatMap(([name, id]) => {
    if (isMapping(id)) return unknown([...path, name], id, ids)
    if (typeof id !== 'string' || ids.includes(id)) return []
    const near = didYouMean(id, ids) || `; known: ${ids.join(', ')}`
    return [{ path: [...path, name], text: `there is no image ${JSON.stringify(id)}${near}` }]
  })
}
