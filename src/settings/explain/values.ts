import { formatDuration } from '../../core/duration.ts'
import { isSecretRef } from '../../core/secret.ts'
import type { Settings } from '../../core/settings.ts'
import { isMapping } from '../path.ts'

/** Config key path → its value as text. Keys are those of the config file; durations are shown with their units. */
export function explainValues(settings: Settings): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const list = (group: string, entries: readonly { readonly id: string }[]) => {
    for (const entry of entries) visit([group, entry.id], entry)
  }
  const visit = (path: readonly string[], value: unknown): void => {
    values.set(path.join('.'), show(path.at(-1) ?? '', value))
    if (isMapping(value) && !isSecretRef(value)) {
      for (const [key, inner] of Object.entries(value)) visit([...path, kebab(key)], inner)
    }
  }
  const { gates, images, environments, ...rest } = settings
  for (const [key, value] of Object.entries(rest)) visit([key], value)
  list('gates', gates)
  list('images', images)
  for (const { id, target, part, beside = [], wrong: _wrong, ...environment } of environments) {
    visit(['environments', id], environment)
    if (part === undefined) visit(['environments', id, 'target', target.kind], target.config)
    else
      for (const [index, one] of [{ target }, ...beside].entries()) {
        const {
          target: { kind, config },
          ...rest
        } = one
        visit(['environments', id, `targets[${index}]`], rest)
        visit(['environments', id, `targets[${index}]`, kind], config)
      }
  }
  return values
}

const durations = new Set(['timeout', 'deadline', 'stable', 'ttl', 'wait', 'every', 'patience', 'max-age'])

function show(key: string, value: unknown): string {
  if (typeof value === 'number' && durations.has(key)) return formatDuration(value)
  if (isSecretRef(value)) return `‹secret ${value.secret}›`
  if (Array.isArray(value) && value.every((item) => isMapping(item) && 'text' in item)) {
    return JSON.stringify(value.map((item) => item.text))
  }
  return typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value, secretsByName) ?? '')
}

function secretsByName(_key: string, value: unknown): unknown {
  return isSecretRef(value) ? `‹secret ${value.secret}›` : value
}

/** `failOn` → `fail-on`; names of variables and the like are no keys of ours and stay. */
function kebab(key: string): string {
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(key) ? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : key
}
