import { type Difference, differences, showValue } from '../core/difference.ts'

/** What a Compose or stack file is compared by. */
interface Model {
  readonly services: Readonly<Record<string, { readonly image?: string }>>
  readonly [key: string]: unknown
}

/** Lines shown for one service. */
const most = 12

/**
 * What one rendered model does to what runs under another: services that come and go, images by their digests, settings by their keys. Values of
 * environment variables, labels, secrets and configs are left out, as they may be nobody's business.
 */
export function modelChanges(from: Model | null, to: Model): string[] {
  const names = [...new Set([...Object.keys(from?.services ?? {}), ...Object.keys(to.services)])].sort()
  const services = names.flatMap((name) => {
    const [old, next] = [from?.services[name], to.services[name]]
    if (next === undefined) return [`${name} is not in the file any more.`]
    if (old === undefined) return [`${name} is new: ${next.image ?? 'no image'}`]
    return shorten(differences(old, next, '')).map((line) => `${name} ${line}`)
  })
  const rest = differences(withoutServices(from ?? {}), withoutServices(to), '')
  return [...services, ...(from === null ? [] : shorten(rest))]
}

function withoutServices({ services: _, ...rest }: Readonly<Record<string, unknown>>) {
  return rest
}

function shorten(all: readonly Difference[]): string[] {
  const more = all.length > most ? [`and ${all.length - most} more`] : []
  return [...all.slice(0, most).map(line), ...more]
}

function line({ path, from, to }: Difference): string {
  const key = path.slice(1).replaceAll('/', '.')
  if (key === 'image') return `image: ${from ?? 'nothing'} → ${to ?? 'nothing'}`
  if (!/^(environment|labels|secrets|configs)\b|(^|\.)labels\b/.test(key))
    return `${key}: ${showValue(from)} → ${showValue(to)}`
  return `${key} is ${from === undefined ? 'new' : to === undefined ? 'gone' : 'changed'}`
}
