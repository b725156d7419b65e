import { connectionName } from '../core/connection.ts'
import { branchOf, type Event, tagOf } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import { didYouMean, nearest } from '../core/nearest.ts'
import { parsePart, partName, partsOf } from '../core/parts.ts'
import type { EnvironmentSettings, Settings } from '../core/settings.ts'
import type { Carried } from '../core/stage.ts'
import type { Target, TargetInput } from '../core/target.ts'
import type { DeployGiven } from '../deploy/index.ts'
import { scoreNoteOf } from '../quality/note.ts'

export interface DeployChoice {
  /** The images were named by the caller: this run's gates are not about them. */
  readonly named?: boolean
  readonly settings: Settings
  readonly event: Event
  /** Ids of environments, or `id/target` for one of several targets. */
  readonly environments: readonly string[]
  readonly targets: Readonly<Record<string, Target>>
  readonly override: string
  /** ISO 8601. */
  readonly now: string
}

/** The environments that are to be deployed to, once for each target. @throws Failure `usage` with the nearest match for one that is not configured */
export function chooseEnvironments({
  settings,
  environments,
}: Pick<DeployChoice, 'settings' | 'environments'>): EnvironmentSettings[] {
  const known = settings.environments.map(({ id }) => id)
  return environments.flatMap((name) => {
    const { id, part } = parsePart(name)
    const found = settings.environments.find((environment) => environment.id === id)
    if (found !== undefined) return choosePart(partsOf(found), part)
    const near = nearest(id, known)
    const configured = known.length === 0 ? 'none is configured' : `configured are ${known.join(', ')}`
    throw new Failure(
      'usage',
      `There is no environment ${JSON.stringify(id)}; ${configured}${near === undefined ? '' : `; did you mean ${near}?`}`,
    )
  })
}

function choosePart(parts: EnvironmentSettings[], wanted: string | undefined): EnvironmentSettings[] {
  if (wanted === undefined) return parts
  const found = parts.filter(({ part }) => part === wanted)
  if (found.length > 0) return found
  const [{ id } = { id: '' }] = parts
  const known = parts.flatMap(({ part }) => part ?? [])
  throw new Failure('usage', `${id} has no target ${JSON.stringify(wanted)}${didYouMean(wanted, known)}`, {
    hint: known.length === 0 ? 'It has one target only; name the environment alone.' : `It has ${known.join(', ')}.`,
  })
}

/** The one that is meant. @throws Failure `usage` where there are several */
export function chooseOne(settings: Settings, name: string): EnvironmentSettings {
  const [found, ...more] = chooseEnvironments({ settings, environments: [name] })
  if (found === undefined) throw new Failure('usage', 'Name the environment.')
  if (more.length === 0) return found
  const names = [found, ...more].map(partName).join(', ')
  throw new Failure('usage', `${found.id} has several targets; name one of ${names}.`)
}

/** The deploys of a run, once the images are known. */
export function makeDeploys(choice: DeployChoice, carried: Carried): DeployGiven[] {
  const { settings, event, override, now } = choice
  const asked = settings.environments.some((environment) => environment.score !== undefined)
  const score = asked && !choice.named ? scoreNoteOf(settings, carried.gates, event.sha) : undefined
  const deploys = chooseEnvironments(choice).map(
    (environment): DeployGiven => ({
      settings,
      environment,
      event,
      target: targetOf(environment, choice.targets),
      input: targetInput({ settings, environment, event, carried, now }),
      task: 'deploy',
      to: '',
      override,
      now,
      ...(score === undefined ? {} : { score }),
    }),
  )
  for (const given of deploys) refuseHosts(given)
  refuseTwice(deploys)
  return deploys
}

/** Hosts are places of Docker; what is elsewhere would be deployed to several times, and wait for itself. @throws Failure `usage` */
export function refuseHosts({
  environment,
  target,
  input,
}: Pick<DeployGiven, 'environment' | 'target' | 'input'>): void {
  if (environment.hosts === undefined || target.log(input).list().step.at === 'docker') return
  throw new Failure('usage', `environments.${environment.id}: the target ${target.name} is not on hosts.`, {
    hint: 'hosts go with a target that uses Docker (compose, swarm); leave them out.',
  })
}

/** A destination that is listed twice would wait for itself. */
export function refuseTwice(givens: readonly DeployGiven[]): void {
  const places = givens.map(({ target, input, environment: { connection } }) =>
    [target.log(input).destination, connection === undefined ? '' : connectionName(connection)].join(' at '),
  )
  const twice = places.findIndex((place, index) => places.indexOf(place) !== index)
  if (twice < 0) return
  const names = givens.filter((_, index) => places[index] === places[twice]).map((given) => partName(given.environment))
  throw new Failure('usage', `${names.join(' and ')} are the same destination: ${places[twice]}.`, {
    hint: 'Give each a project, stack or namespace of its own, or another connection.',
  })
}

export function targetOf(environment: EnvironmentSettings, targets: Readonly<Record<string, Target>>): Target {
  const target = targets[environment.target.kind]
  if (target !== undefined) return target
  throw new Failure(
    'usage',
    `environments.${environment.id} has no target; expected one of ${Object.keys(targets).join(', ')}.`,
  )
}

/** What a target is given; `carried` may be empty for a look at what runs. */
export function targetInput(from: {
  settings: Settings
  environment: EnvironmentSettings
  event: Event
  carried: Carried
  now: string
}): TargetInput {
  const { settings, environment, event, carried, now } = from
  const version = versionOf(event)
  return {
    app: settings.app,
    environment: environment.id,
    config: environment.target.config,
    images: Object.fromEntries(
      Object.entries(carried.images).map(([id, { name, digest = '' }]) => [id, { name, digest }]),
    ),
    variables: Object.fromEntries(
      environment.variables.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
    ),
    ...(environment.before === undefined ? {} : { before: environment.before }),
    ...(environment.follows === true ? { follows: true } : {}),
    keep: environment.keep,
    version,
    commit: event.sha,
    release: releaseId(version, event.sha, now),
    root: settings.root,
    // Targets of one kind must not write each other's files.
    state: environment.part === undefined ? settings.state : `${settings.state}/targets/${environment.part}`,
  }
}

/** Unique for each deploy, also of one commit: the same images may come with other settings. A legal file name. */
export function releaseId(version: string, commit: string, now: string): string {
  const name = version.replace(/[^a-zA-Z0-9._-]+/g, '-').slice(0, 60)
  const short = commit.slice(0, 7)
  return `${name.endsWith(short) ? name : `${name}-${short}`}-${Date.parse(now).toString(36)}`
}

/** A version for people: the tag, or branch and short commit. */
export function versionOf(event: Event): string {
  const tag = tagOf(event)
  if (tag !== undefined) return tag
  const name =
    branchOf(event) ?? (event.trigger.on === 'pull_request' ? `pr-${event.trigger.number}` : event.trigger.on)
  return `${name}-${event.sha.slice(0, 7)}`
}
