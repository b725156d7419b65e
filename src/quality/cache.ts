import { type Event, readOnly } from '../core/event.ts'
import type { CacheSettings, GateSettings } from '../core/settings.ts'
import type { Given } from '../core/stage.ts'
import type { CallStep } from '../core/step.ts'
import { hasReports, reportId, stepId } from './names.ts'

/** Brings dependencies before the first gate, and keeps them after the last, if all have passed. What fails here is a warning. */
export function planCaches(given: Given, gates: readonly GateSettings[]) {
  const caches = gates.length === 0 ? [] : given.settings.quality.caches
  const why = unwritten(given.event)
  return {
    restores: caches.map((cache) => restoreStep(cache, given)),
    saves: why === undefined ? caches.map((cache) => saveStep(cache, gates, given)) : [],
    notes: caches.length === 0 || why === undefined ? [] : [`Caches are read, not written: ${why}.`],
  }
}

export function restoreId(cache: string): string {
  return `cache.${cache}.restore`
}

/** What somebody else's commit leaves behind must not be found by a run that is trusted. */
function unwritten(event: Event): string | undefined {
  const { trigger } = event
  if (event.untrusted || (trigger.on === 'pull_request' && trigger.fork)) return 'the commit is not trusted'
  if (trigger.on === 'pull_request' && trigger.target) return 'pull_request_target runs with the rights of its base'
  if (trigger.on === 'other') return `nobody knows whose commit the event ${event.name} is about`
  return 'deleted' in trigger && readOnly(event) ? 'the branch or tag is gone' : undefined
}

function restoreStep(cache: CacheSettings, given: Given): CallStep {
  return {
    do: 'call',
    id: restoreId(cache.id),
    title: `Bring the cache ${cache.id}`,
    group: 'cache',
    after: [],
    operation: 'cache.restore',
    input: { ...common(cache, given), key: [...cache.key] },
    attempts: 1,
    advisory: true,
    outputs: {
      key: { from: 'value', path: ['key'], form: 'text' },
      found: { from: 'value', path: ['found'], form: 'text' },
    },
  }
}

function saveStep(cache: CacheSettings, gates: readonly GateSettings[], given: Given): CallStep {
  const from = restoreId(cache.id)
  return {
    do: 'call',
    id: `cache.${cache.id}.save`,
    title: `Keep the cache ${cache.id}`,
    group: 'cache',
    after: [from, ...gates.map((gate) => (hasReports(gate) ? reportId(gate.id) : stepId(gate.id)))],
    operation: 'cache.save',
    input: {
      ...common(cache, given),
      key: { late: from, output: 'key', otherwise: '' },
      found: { late: from, output: 'found', otherwise: '' },
    },
    attempts: 1,
    advisory: true,
    undo: { way: 'keep', why: 'a cache harms nobody' },
  }
}

function common({ id, paths }: CacheSettings, { settings }: Given) {
  const { root, state, quality } = settings
  const { cacheFolder } = quality
  const folder =
    cacheFolder === '' ? `${state}/cache` : cacheFolder.startsWith('/') ? cacheFolder : `${root}/${cacheFolder}`
  return { cache: id, app: settings.app, root, folder, paths: [...paths] }
}
