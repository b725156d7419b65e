import { shortDigest } from '../core/digest.ts'
import type { DeploymentRecord } from '../core/record.ts'
import type { Running } from '../core/target.ts'
import { marks, oneLine, shorten } from './style.ts'
import { textTable } from './table.ts'

/** The records as a table, in the order given. */
export function historyText(records: readonly DeploymentRecord[]): string {
  if (records.length === 0) return 'No deployment is recorded.\n'
  const head = ['ID', 'ENVIRONMENT', 'VERSION', 'STATE', 'DIGEST', 'PREVIOUS', 'WHEN', 'WHO', 'WHY']
  return textTable(head, records.map(recordRow))
}

function recordRow(record: DeploymentRecord): string[] {
  const { id, environment, version, state, images, previous, createdAt, actor, task, failureKind, reason } = record
  const why = [failureKind, reason].filter((text) => text !== '').join(': ')
  return [
    id,
    environment,
    task === 'rollback' ? `${version} (rollback)` : version,
    `${marks[state] ?? ''} ${state}`,
    digests(images),
    digests(previous),
    shortTime(createdAt),
    actor,
    shorten(oneLine(why), 100),
  ]
}

/** Distinct digests, short: several services often run one image. */
function digests(images: Readonly<Record<string, string>>): string {
  const all = Object.values(images).map((image) => shortDigest(image.slice(image.indexOf('@') + 1)))
  return [...new Set(all)].join(' ')
}

/** How one environment stands, as seen at its destination. */
export interface Standing {
  readonly environment: string
  /** One of several; empty: there is one destination. */
  readonly host: string
  /** Why it cannot be looked at; empty: it can. */
  readonly unreachable: string
  readonly destination: string
  /** The good release that was deployed last. */
  readonly release: { readonly version: string; readonly commit: string; readonly at: string } | null
  readonly running: readonly Running[]
  /** Whether every image of that release is what runs. */
  readonly asRecorded: boolean
  /** Deploys that began and did not end: `interrupted between A and B`. */
  readonly interrupted: readonly string[]
  /** Who holds the lock; empty: nobody. */
  readonly lockedBy: string
  readonly record: DeploymentRecord | null
}

/** What runs where, one block per environment. */
export function statusText(standings: readonly Standing[]): string {
  return standings.length === 0 ? 'No environment is configured.\n' : standings.map(standingText).join('\n')
}

function standingText(standing: Standing): string {
  const { environment, host, unreachable, destination, running, interrupted, lockedBy } = standing
  const place = host === '' ? environment : `${environment} at ${host}`
  if (unreachable !== '') return `${place} (${oneLine(destination)})\n  ${marks['bad']} ${oneLine(unreachable)}\n`
  const rows = running.map(({ service, state, health, digest, image, restarts }) => [
    `  ${service}`,
    [state, health].filter((text) => text !== '').join(', '),
    digest === '' ? oneLine(image) : shortDigest(digest),
    restarts > 0 ? `${restarts} restarts` : '',
  ])
  return [
    `${place} (${oneLine(destination)})`,
    `  ${releaseLine(standing)}`,
    running.length === 0 ? '  nothing runs' : textTable(['  SERVICE', 'STATE', 'DIGEST', ''], rows).trimEnd(),
    ...recordLine(standing),
    ...interrupted.map((text) => `  ! ${oneLine(text)}; end it with: deploy-action heal ${environment}`),
    ...(lockedBy === '' ? [] : [`  locked by ${oneLine(lockedBy)}`]),
    '',
  ].join('\n')
}

function releaseLine({ release, asRecorded }: Standing): string {
  if (release === null) return 'no good release yet'
  const { version, commit, at } = release
  const truth = asRecorded ? 'and that is what runs' : 'but something else runs'
  return `${marks[asRecorded ? 'good' : 'bad']} ${version} (${commit.slice(0, 7)}) since ${shortTime(at)}, ${truth}`
}

function recordLine({ record }: Standing): string[] {
  if (record === null) return []
  const why = record.reason === '' ? '' : `: ${shorten(oneLine(record.reason), 200)}`
  return [`  last record: ${record.version} ${record.state}${why}`]
}

/** To the second, in UTC. */
const shortTime = (iso: string) => iso.replace('T', ' ').replace(/\.\d+Z$/, 'Z')
