import type { EnvironmentSettings } from './settings.ts'

/** An environment once for each of its targets, in their order; what is only the first one's to do is marked. */
export function partsOf(environment: EnvironmentSettings): EnvironmentSettings[] {
  const { beside = [], ...first } = environment
  return [first, ...beside.map((target) => ({ ...first, ...target, follows: true }))]
}

/** `staging/kubernetes` → the environment and the one of its targets that is meant; without a slash all are. */
export function parsePart(name: string): { readonly id: string; readonly part?: string } {
  const slash = name.indexOf('/')
  return slash < 0 ? { id: name } : { id: name.slice(0, slash), part: name.slice(slash + 1) }
}

/** As a person would name it: `staging`, or `staging/kubernetes` where there are several targets. */
export function partName({ id, part }: Pick<EnvironmentSettings, 'id' | 'part'>): string {
  return part === undefined ? id : `${id}/${part}`
}
