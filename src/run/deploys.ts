import { branchOf, type Event, tagOf } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import { nearest } from '../core/nearest.ts'
import type { EnvironmentSettings, Settings } from '../core/settings.ts'
import type { Carried } from '../core/stage.ts'
import type { Target, TargetInput } from '../core/target.ts'
import type { DeployGiven } from '../deploy/index.ts'

export interface DeployChoice {
  readonly settings: Settings
  readonly event: Event
  /** Ids of environments. */
  readonly environments: readonly string[]
  readonly targets: Readonly<Record<string, Target>>
  readonly override: string
  /** ISO 8601. */
  readonly now: string
}

/** The environments that are to be deployed to. @throws Failure `usage` with the nearest match for one that is not configured */
export function chooseEnvironments({
  settings,
  environments,
}: Pick<DeployChoice, 'settings' | 'environments'>): EnvironmentSettings[] {
  const known = settings.environments.map(({ id }) => id)
  return environments.flatMap((id) => {
    const found = settings.environments.find((environment) => environment.id === id)
    if (found !== undefined) return [found]
    const near = nearest(id, known)
    const configured = known.length === 0 ? 'none is configured' : `configured are ${known.join(', ')}`
    throw new Failure(
      'usage',
      `There is no environment ${JSON.stringify(id)}; ${configured}${near === undefined ? '' : `; did you mean ${near}?`}`,
    )
  })
}

/** The deploys of a run, once the images are known. */
export function makeDeploys(choice: DeployChoice, carried: Carried): DeployGiven[] {
  const { settings, event, override, now } = choice
  return chooseEnvironments(choice).map((environment) => ({
    settings,
    environment,
    event,
    target: targetOf(environment, choice.targets),
    input: targetInput({ settings, environment, event, carried, now }),
    task: 'deploy',
    to: '',
    override,
    now,
  }))
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
    version,
    commit: event.sha,
    release: releaseId(version, event.sha, now),
    root: settings.root,
    state: settings.state,
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
