import type { Json } from '../core/json.ts'
import { partName } from '../core/parts.ts'
import type { Plan } from '../core/plan.ts'
import type { Facts } from '../core/question.ts'
import type { DeploymentRecord } from '../core/record.ts'
import { type DeployGiven, type GoodRelease, pinnedImages, sharedMigrations } from '../deploy/index.ts'
import type { Intent } from '../engine/journal.ts'

interface IntentInput {
  readonly given: DeployGiven
  readonly plan: Plan
  readonly facts: Facts
  /** What the target keeps of the release once it is good. */
  readonly snapshot: Json
  readonly planHash: string
  /** The record's id in the ledger. */
  readonly record: string
  /** What has run at another host and cannot be undone. */
  readonly heldBy?: string | undefined
}

/** What is stored at the destination before the first change: what is about to happen, and the way back from it. */
export function planIntent({ given, plan, facts, snapshot, planHash, record, heldBy }: IntentInput): Intent {
  const { input, target, environment, event } = given
  const images = pinnedImages(input)
  const { release, version, commit } = input
  const shared = sharedMigrations(environment)
  const good: GoodRelease = {
    release,
    version,
    commit,
    ref: event.ref,
    images,
    ...(given.task === 'rollback' ? { returnedTo: given.to } : {}),
    snapshot,
    at: given.now,
    runUrl: event.runUrl,
  }
  return {
    release,
    environment: environment.id,
    version,
    commit,
    planHash,
    attempt: event.attempt,
    runUrl: event.runUrl,
    record,
    images,
    steps: plan.steps
      .filter(({ undo }) => undo !== undefined)
      .map(({ id, title, undo }) => ({
        id,
        title,
        way: undo?.way ?? '',
        ...(undo?.way === 'steps' ? { undo: undo.steps } : {}),
        ...(shared.includes(id) ? { shared: true as const } : {}),
      })),
    restore: target.restore(input, target.snapshot(input, facts)),
    good: good as unknown as Json,
    rollback: environment.rollback,
    ...(heldBy === undefined ? {} : { heldBy }),
  }
}

/** The record of a deploy as it is opened: pending, before the lock. */
export function newRecord(
  given: DeployGiven,
): Omit<DeploymentRecord, 'id' | 'createdAt' | 'updatedAt'> & { readonly key: string } {
  const { settings, environment, input, event, task } = given
  return {
    // Opening twice, because an answer was lost, gives the same record.
    key: `${event.runId}/${event.attempt}/${partName(environment)}/${input.release}`,
    app: settings.app,
    environment: environment.id,
    destination: destinationOf(given),
    version: input.version,
    commit: input.commit,
    ref: event.ref,
    images: pinnedImages(input),
    previous: {},
    state: 'pending',
    attempt: event.attempt,
    actor: event.actor,
    runUrl: event.runUrl,
    url: environment.url,
    failureKind: '',
    reason: given.override,
    task,
    release: input.release,
  }
}

/** What ran before, by the ids of our images: the images whose repository is ours. */
export function previousImages({ target, input }: DeployGiven, facts: Facts): Record<string, string> {
  const running = target.running(input, facts)
  return Object.fromEntries(
    Object.entries(input.images).flatMap(([id, { name }]) => {
      const found = running.find(
        ({ image }) => image === name || image.startsWith(`${name}@`) || image.startsWith(`${name}:`),
      )
      return found === undefined || found.digest === '' ? [] : [[id, `${name}@${found.digest}`]]
    }),
  )
}

/** The destination as the record names it, with its hosts. */
export function destinationOf({
  target,
  input,
  environment,
}: Pick<DeployGiven, 'target' | 'input' | 'environment'>): string {
  const { destination } = target.log(input)
  const { hosts } = environment
  return hosts === undefined ? destination : `${destination} at ${hosts.members.map(({ name }) => name).join(', ')}`
}
