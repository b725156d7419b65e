import { didYouMean } from '../core/nearest.ts'
import type { SchemaProblem } from './issues.ts'
import { isMapping, type KeyPath, type Mapping } from './path.ts'

/** What a schema cannot see: names that must exist elsewhere, cycles, paths without a URL. Reads raw data, so that these are
 * reported together with the schema's problems; what has a wrong shape is passed over here. */
export function referenceProblems(data: Mapping): SchemaProblem[] {
  return [
    ...linkProblems('gates', 'needs', data['gates']),
    ...linkProblems('environments', 'after', data['environments']),
    ...entries(data['environments']).flatMap(([name, environment]) => targetProblems(name, environment)),
    ...entries(data['environments']).flatMap(([name, environment]) => hostsProblems(name, environment)),
    ...entries(data['environments']).flatMap(([name, environment]) => probeProblems(name, environment)),
    ...entries(data['environments']).flatMap(([name, environment]) =>
      secretProblems(['environments', name], environment),
    ),
    ...secretProblems([], data),
    ...entries(data['environments']).flatMap(([name, environment]) => fetchedProblems(name, environment, data)),
    ...noticeProblems(data),
  ]
}

/** Who is told about an environment that is not there would never be told. */
function noticeProblems(data: Mapping): SchemaProblem[] {
  const known = entries(data['environments']).map(([name]) => name)
  return entries(data['notify']).flatMap(([name, place]) =>
    textsOf(isMapping(place) ? place['environments'] : undefined)
      .filter((wanted) => !known.includes(wanted))
      .map((wanted) => ({
        path: ['notify', name, 'environments'],
        text: `there is no environment ${JSON.stringify(wanted)}${didYouMean(wanted, known)}`,
      })),
  )
}

function linkProblems(key: string, link: string, group: unknown): SchemaProblem[] {
  const names = entries(group).map(([name]) => name)
  const links = new Map(
    entries(group).map(([name, entry]) => [name, textsOf(isMapping(entry) ? entry[link] : undefined)]),
  )
  const what = key === 'gates' ? 'gate' : 'environment'
  return [...links].flatMap(([name, wanted]): SchemaProblem[] => {
    const path = [key, name, link]
    const unknown = wanted.filter((other) => !names.includes(other) && !(key === 'gates' && other === 'image'))
    if (unknown.length > 0) {
      return unknown.map((other) => ({
        path,
        text: `there is no ${what} ${JSON.stringify(other)}${didYouMean(other, names)}`,
      }))
    }
    const cycle = cycleFrom(name, links)
    return cycle === undefined ? [] : [{ path, text: `goes round in a circle: ${cycle.join(' → ')}` }]
  })
}

function cycleFrom(start: string, links: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>()
  const search = (name: string, way: readonly string[]): readonly string[] | undefined => {
    for (const next of links.get(name) ?? []) {
      if (next === start) return [...way, next]
      if (seen.has(next)) continue
      seen.add(next)
      const cycle = search(next, [...way, next])
      if (cycle !== undefined) return cycle
    }
    return undefined
  }
  return search(start, [start])
}

function targetProblems(name: string, environment: unknown): SchemaProblem[] {
  if (!isMapping(environment)) return []
  if (environment['targets'] !== undefined) {
    const beside = (['target', 'hosts'] as const).find((key) => environment[key] !== undefined)
    if (beside === undefined) return []
    return [{ path: ['environments', name], text: `has ${beside} and targets; expected one of them` }]
  }
  if (environment['target'] !== undefined) return []
  return [{ path: ['environments', name], text: 'has no target, and there is no Compose file to take for one' }]
}

/** Only what is declared is fetched. */
function fetchedProblems(name: string, environment: unknown, data: Mapping): SchemaProblem[] {
  const from = isMapping(environment) ? environment['secrets-from'] : undefined
  const aws = isMapping(from) ? from['aws'] : undefined
  const keys = isMapping(aws) ? entries(aws['keys']).map(([key]) => key) : []
  const declared = [data, environment].flatMap((one) =>
    isMapping(one) ? [...textsOf(one['secrets']), ...entries(one['variables']).map(([variable]) => variable)] : [],
  )
  return keys
    .filter((key) => !declared.includes(key))
    .map((key) => ({
      path: ['environments', name, 'secrets-from', 'aws', 'keys', key],
      text: `nobody declares ${key} under secrets${didYouMean(key, declared)}`,
    }))
}

/** Where it runs is said once. */
function hostsProblems(name: string, environment: unknown): SchemaProblem[] {
  if (!isMapping(environment)) return []
  const { hosts, connection, batch } = environment
  if (hosts !== undefined && connection !== undefined)
    return [
      { path: ['environments', name, 'hosts'], text: 'there is a connection too; expected one of hosts, connection' },
    ]
  if (hosts === undefined && batch !== undefined)
    return [{ path: ['environments', name, 'batch'], text: 'there are no hosts to deploy to in batches' }]
  if (isMapping(hosts) && Object.keys(hosts).length === 0)
    return [{ path: ['environments', name, 'hosts'], text: 'names no host' }]
  return sameHosts(name, hosts)
}

/** A host that is listed twice would wait for itself. */
function sameHosts(name: string, hosts: unknown): SchemaProblem[] {
  const places = entries(hosts).flatMap(([host, written]) => {
    const connection = isMapping(written) ? written['connection'] : undefined
    const way = isMapping(connection)
      ? ['ssh', 'context', 'tls'].find((key) => connection[key] !== undefined)
      : undefined
    return way === undefined ? [] : [{ host, place: `${way}: ${(connection as Mapping)[way]}` }]
  })
  return places.flatMap(({ host, place }, index) => {
    const first = places.findIndex((one) => one.place === place)
    if (first === index) return []
    return [{ path: ['environments', name, 'hosts', host], text: `is the same as ${places[first]?.host} (${place})` }]
  })
}

function probeProblems(name: string, environment: unknown): SchemaProblem[] {
  if (!isMapping(environment) || environment['url'] !== undefined) return []
  const listed = Array.isArray(environment['targets']) ? environment['targets'] : []
  return [
    ...pathProblems(['environments', name], environment),
    ...listed.flatMap((entry, index) => pathProblems(['environments', name, 'targets', index], entry)),
  ]
}

function pathProblems(path: KeyPath, holder: unknown): SchemaProblem[] {
  if (!isMapping(holder) || holder['url'] !== undefined || !isMapping(holder['checks'])) return []
  const { checks } = holder
  return ['health', 'ready'].flatMap((probe): SchemaProblem[] => {
    const given = checks[probe]
    const url = isMapping(given) ? given['url'] : given
    if (typeof url !== 'string' || !url.startsWith('/')) return []
    const text = `the path ${url} needs the environment's url`
    return [{ path: [...path, 'checks', probe], text, lacks: [...path, 'url'] }]
  })
}

/** A secret has no value in a file that is committed. */
function secretProblems(path: KeyPath, holder: unknown): SchemaProblem[] {
  if (!isMapping(holder)) return []
  const listed = textsOf(holder['secrets'])
  return entries(holder['variables']).flatMap(([name, variable]): SchemaProblem[] => {
    const secret = listed.includes(name) || (isMapping(variable) && variable['secret'] === true)
    const value = isMapping(variable) ? variable['default'] : variable
    if (!secret || value === undefined) return []
    return [{ path: [...path, 'variables', name], text: 'a secret must not have a value in a file' }]
  })
}

/** The environment's value of a secret would stand in the settings, and be printed with them. */
export function exposedSecrets(
  data: Mapping,
  used: readonly { readonly name: string; readonly path: KeyPath }[],
): SchemaProblem[] {
  const holders = [data, ...entries(data['environments']).map(([, environment]) => environment)].filter(isMapping)
  const secrets = holders.flatMap((holder) => [
    ...textsOf(holder['secrets']),
    ...entries(holder['variables']).flatMap(([name, variable]) =>
      isMapping(variable) && variable['secret'] === true ? [name] : [],
    ),
  ])
  return used
    .filter(({ name }) => secrets.includes(name))
    .map(({ name, path }) => ({
      path,
      text: `${name} is a secret and must not be put into the config; it reaches the application by itself`,
    }))
}

function entries(group: unknown): [string, unknown][] {
  return isMapping(group) ? Object.entries(group) : []
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
}
