import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import type { LogEntry } from '../../core/log.ts'
import { type Facts, topic } from '../../core/question.ts'
import type { ComposeModel } from '../../systems/compose.ts'
import type { Container } from '../../systems/docker.ts'
import { type ComposeInput, projectName } from './config.ts'
import { releasesFolder } from './files.ts'
import type { ReleaseFolder } from './folder.ts'
import { volumeLog } from './log.ts'
import { containersIn, runningImage } from './look.ts'
import { type Expected, render } from './render.ts'
import { keptValues } from './topics.ts'
import { type Kept, valuesVolume } from './values.ts'

/** All that bringing a project back needs. Holds names of secrets, never their values. */
export interface Snapshot {
  readonly target: 'compose'
  readonly project: string
  /** Null: nothing ran, so the way back is to remove what was made. Its images are as they were written: by digest or by tag. */
  readonly model: ComposeModel | null
  /** The services that ran well, with the images they ran: these are brought back and verified. */
  readonly expected: Readonly<Record<string, Expected>>
  /** Services that had a container; those of others came with a later release. Null: those of the model. */
  readonly had: readonly string[] | null
  readonly kept: Kept | null
  /** Where the release lies on the host, if it has files. */
  readonly folder?: ReleaseFolder
}

/** A snapshot, and what it cannot bring back. */
export interface Taken {
  readonly snapshot: Snapshot
  readonly notes: readonly string[]
}

/**
 * What runs now, ready to be brought back. Its settings are those of the last good release in the destination's log, its images those that the
 * containers really run. For a project that nobody deployed through here, the settings are not known: this release's stand in, and it is said.
 */
export function takeSnapshot(input: ComposeInput, facts: Facts): Taken {
  const project = projectName(input)
  const containers = containersIn(facts)
  if (containers.length === 0) {
    return { snapshot: { target: 'compose', project, model: null, expected: {}, had: [], kept: null }, notes: [] }
  }
  const last = lastRelease(project, facts)
  const base = last ?? describeRelease(input, facts)
  const { references, images, notes } = readImages(base, containers, facts)
  const services = Object.entries(base.model?.services ?? {})
  const model = {
    ...(base.model as ComposeModel),
    services: Object.fromEntries(
      services.map(([name, service]) => [name, { ...service, image: references[name] ?? service.image ?? '' }]),
    ),
  }
  const expected = Object.fromEntries(
    Object.entries(base.expected)
      .filter(([name, { oneShot }]) => images[name] !== undefined && !oneShot && runs(containers, name))
      .map(([name, one]) => [name, { ...one, image: images[name] ?? one.image }]),
  )
  const values = findValues(base.kept, input, facts)
  const had = [...new Set(containers.map(({ service }) => service))].sort()
  return {
    snapshot: {
      ...{ target: 'compose', project, model, expected, had, kept: values.kept },
      ...(last?.folder === undefined ? {} : { folder: last.folder }),
    },
    notes: [...(last === undefined ? [adopted] : notes), ...values.notes, ...stopped(containers, base)],
  }
}

const adopted =
  'What runs now was not deployed by deploy-action, so its settings are not known: a rollback would bring back its images with the settings of this release.'

/** What is kept of this release once it is good. */
export function describeRelease(input: ComposeInput, facts: Facts): Snapshot {
  const project = projectName(input)
  const { model, expected, environment } = render(input, facts)
  const names = Object.keys(environment)
  const kept = names.length === 0 ? null : { volume: valuesVolume(project, input.release), names }
  const base = releasesFolder(input, facts)
  const folder = base === undefined ? {} : { folder: { base, release: input.release } }
  // Containers that no service has any more stay beside this release, so the way back to it leaves them too.
  const beside = input.config.orphans === 'remove' ? [] : containersIn(facts).map(({ service }) => service)
  const had = [...new Set([...Object.keys(model.services), ...beside])].sort()
  return { target: 'compose', project, model, expected, had, kept, ...folder }
}

function lastRelease(project: string, facts: Facts): Snapshot | undefined {
  const entries = facts.get(topic<readonly LogEntry[]>(`log:${volumeLog(project).destination}`)) ?? []
  const newestFirst = entries.filter(({ key }) => key.startsWith('release.')).sort((a, b) => (a.key < b.key ? 1 : -1))
  return newestFirst
    .map(({ value }) => readSnapshot(value))
    .find((found) => found !== undefined && found.model !== null)
}

/** The snapshot in a release entry, which wraps it in what the deploy says of itself. */
function readSnapshot(text: string): Snapshot | undefined {
  try {
    const value = JSON.parse(text) as { snapshot?: Json }
    return isSnapshot(value.snapshot) ? value.snapshot : undefined
  } catch {
    return undefined
  }
}

/** @throws Failure `bug` for what is no snapshot of this target */
export function readRelease(value: Json): Snapshot {
  if (isSnapshot(value)) return value
  throw new Failure('bug', 'What is kept at the destination is not a release of the compose target.', {
    hint: 'The entry was written by another version or target; deploy the wanted version again instead.',
  })
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && (value as Partial<Snapshot>).target === 'compose'
}

/** Service → the reference its containers were made from, and the image that is, exactly; and a remark where that is not what the last release said. */
function readImages(base: Snapshot, containers: readonly Container[], facts: Facts) {
  const references: Record<string, string> = {}
  const images: Record<string, string> = {}
  const notes: string[] = []
  for (const container of containers) {
    const { service } = container
    const image = runningImage(container, facts)
    const said = base.expected[service]?.image ?? ''
    references[service] = container.reference
    images[service] = image
    if (said.includes('@') && said.split('@')[1] !== image.split('@')[1]) {
      notes.push(`${service} runs ${image}, not ${said} of the last release: a rollback would bring back what runs.`)
    }
  }
  return { references, images, notes: [...new Set(notes)] }
}

function findValues(kept: Kept | null, input: ComposeInput, facts: Facts): { kept: Kept | null; notes: string[] } {
  const project = projectName(input)
  const own = valuesVolume(project, input.release)
  if (kept === null || kept.volume === own || (facts.get(keptValues) ?? []).includes(kept.volume))
    return { kept, notes: [] }
  const note = `The values of ${kept.names.join(', ')} of what runs now are gone from the destination: a rollback would use those of this release.`
  return { kept: { volume: own, names: kept.names }, notes: [note] }
}

function runs(containers: readonly Container[], name: string): boolean {
  return containers.some(({ service, state }) => service === name && (state === 'running' || state === 'restarting'))
}

function stopped(containers: readonly Container[], base: Snapshot): string[] {
  const names = new Set(containers.map(({ service }) => service))
  return [...names]
    .filter((name) => base.expected[name]?.oneShot === false && !runs(containers, name))
    .map((name) => `${name} does not run now: a rollback would not start it.`)
}
