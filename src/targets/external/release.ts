import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import type { LogEntry } from '../../core/log.ts'
import type { Facts } from '../../core/question.ts'
import type { Arg } from '../../core/step.ts'
import type { Running, TargetInput } from '../../core/target.ts'
import { logTopic } from './log.ts'

/** A release as it is told to a command or a receiver; enough to tell it again. Secrets by name. */
export interface Release {
  readonly target: string
  readonly version: string
  readonly commit: string
  readonly release: string
  /** Image id → `name@sha256:…`. */
  readonly images: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, Arg>>
}

/** Nothing is known to have run. */
export const nothing = { target: '', version: '', commit: '', release: '', images: {}, variables: {} } as const

export function releaseOf(target: string, { version, commit, release, images, variables }: TargetInput): Release {
  const pinned = Object.entries(images).map(([id, { name, digest }]) => [id, `${name}@${digest}`] as const)
  return { target, version, commit, release, images: Object.fromEntries(pinned), variables }
}

/** The good release that was deployed last. */
export function lastRelease(destination: string, facts: Facts): Release | undefined {
  return (facts.get(logTopic(destination)) ?? [])
    .filter(({ key }) => key.startsWith('release.'))
    .toSorted((a, b) => (a.key < b.key ? 1 : -1))
    .flatMap(readEntry)[0]
}

function readEntry({ value }: LogEntry): Release[] {
  try {
    const { snapshot } = JSON.parse(value) as { snapshot?: Release }
    return snapshot === undefined ? [] : [snapshot]
  } catch {
    return []
  }
}

/** @throws Failure `bug` for what another target has kept */
export function readRelease(target: string, value: Json): Release {
  const found = value as unknown as Partial<Release> | null
  if (found?.target === target || found?.target === '') return found as Release
  throw new Failure('bug', `What is remembered is not a release of the ${target} target.`, {
    hint: 'The entry was written by another version or target; deploy the wanted version again instead.',
  })
}

export function digestsOf({ images }: Release): string[] {
  return Object.values(images).map((image) => image.slice(image.indexOf('@') + 1))
}

/** What is believed to run where nobody can be asked: the release that was good last; or the digests that were told. */
export function believed(destination: string, facts: Facts, told: readonly string[] | undefined): Running[] {
  const known = Object.entries(lastRelease(destination, facts)?.images ?? {})
  const base = { health: '', restarts: 0 } as const
  if (told === undefined)
    return known.map(([service, image]) => ({
      ...base,
      service,
      image,
      digest: image.split('@')[1] ?? '',
      state: 'recorded',
    }))
  return told.map((digest) => {
    const [service = '', image = digest] = known.find(([, one]) => one.endsWith(`@${digest}`)) ?? []
    return { ...base, service, image, digest, state: 'running' }
  })
}
