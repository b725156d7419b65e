import { Failure, toFailure } from '../../core/failure.ts'
import { batchSize } from '../../core/hosts.ts'
import type { PlanOutcome } from '../../core/outcome.ts'
import type { DeployGiven } from '../../deploy/index.ts'
import type { EngineContext } from '../../engine/context.ts'
import { execute } from '../../engine/execute.ts'
import { type Intent, type Journal, openJournal } from '../../engine/journal.ts'
import type { DeployOptions } from '../deploy.ts'
import { planIntent } from '../intent.ts'
import type { Planned } from '../plan.ts'
import type { Member, Missing } from './member.ts'
import { answers } from './open.ts'

/** A host with its own plan. */
export interface Ready extends Member {
  readonly planned: Planned
}

/** What became of one host. */
export interface Ran extends Ready {
  readonly intent: Intent
  readonly journal: Journal
  readonly outcome: PlanOutcome
}

export interface BatchesEnd {
  /** Hosts on which the new release is good, in the order in which they became so. */
  readonly good: readonly Ran[]
  /** Hosts of the batch that ended it; each has gone back by itself as far as it could. */
  readonly bad: readonly Ran[]
  /** Hosts that vanished on the way: their notes stay there for the next run. */
  readonly lost: readonly (Ran & Missing)[]
  /** Why it ended early. */
  readonly failure?: Failure
}

export interface Batches {
  readonly given: DeployGiven
  readonly record: string
  readonly planHash: string
  readonly ready: readonly Ready[]
  readonly context: EngineContext
  readonly options: DeployOptions
}

/** Deploys to one batch of hosts after the other, and no further than the first batch in which a host fails that is still there. */
export async function runBatches(batches: Batches): Promise<BatchesEnd> {
  const { ready, context } = batches
  const good: Ran[] = []
  const lost: (Ran & Missing)[] = []
  for (const batch of batchesOf(batches)) {
    const stop = stopped(ready, context)
    if (stop !== undefined) return { good, bad: [], lost, failure: stop }
    const heldBy = good.flatMap(barriers)[0]
    const ran = await Promise.all(batch.map((one) => runOne(one, batches, heldBy)))
    const bad: Ran[] = []
    for (const one of ran) {
      if (one.outcome.state === 'succeeded') good.push(one)
      else if (one.outcome.state === 'failed' && one.outcome.rolledBack !== true && !(await answers(one))) {
        const why = one.outcome.failure?.message ?? ''
        lost.push({ ...one, why })
        one.context.sink({ type: 'note', level: 'warning', text: `It vanished: ${why}` })
      } else bad.push(one)
    }
    const [first] = bad
    if (first !== undefined) return { good, bad, lost, failure: named(first) }
    const leader = lost.find(({ intent }) => intent.steps.some(({ shared }) => shared === true))
    if (leader !== undefined) return { good, bad, lost, failure: withoutLeader(leader) }
  }
  return { good, bad: [], lost }
}

/** What the first host does once for all is over before another one begins. */
function batchesOf({ given: { environment, task }, ready }: Batches): Ready[][] {
  const size = environment.hosts === undefined ? 1 : batchSize(environment.hosts)
  const once = task === 'deploy' && (environment.before ?? []).some(({ on }) => on === 'first')
  const alone = once ? ready.slice(0, 1) : []
  const rest = ready.slice(alone.length)
  const batches = Array.from({ length: Math.ceil(rest.length / size) }, (_, index) =>
    rest.slice(index * size, (index + 1) * size),
  )
  return alone.length === 0 ? batches : [alone, ...batches]
}

/** Steps of a host that have run and cannot be undone. */
export function barriers({ host, intent, outcome }: Ran): string[] {
  const begun = begunSteps(outcome)
  return intent.steps.filter(({ id, way }) => way === 'barrier' && begun.has(id)).map(({ id }) => `${host}/${id}`)
}

/** Ids of the steps that were begun, whether they succeeded or not. */
export function begunSteps({ steps }: PlanOutcome): ReadonlySet<string> {
  return new Set(steps.filter(({ state }) => state === 'done' || state === 'failed').map(({ id }) => id))
}

async function runOne(one: Ready, { record, planHash, options }: Batches, heldBy: string | undefined): Promise<Ran> {
  const { given, planned, context, asked } = one
  const intent = planIntent({ given, ...planned, planHash, record, heldBy })
  const journal = await openJournal(given.target.log(given.input), intent, context).catch((thrown) => toFailure(thrown))
  if (journal instanceof Failure) return { ...one, intent, journal: silent, outcome: failed(journal) }
  const outcome = await execute(planned.plan, context, {
    journal,
    get rollback() {
      return asked()?.leave === true || heldBy !== undefined ? ('manual' as const) : given.environment.rollback
    },
    get onCancel() {
      return asked() === undefined ? options.onCancel : ('undo' as const)
    },
  })
  return { ...one, intent, journal, outcome }
}

/** What was not begun leaves nothing to note. */
const silent: Journal = { started: async () => {}, proven: async () => {}, close: async () => {} }

function failed(failure: Failure): PlanOutcome {
  return { state: 'failed', steps: [], undone: [], warnings: [], outputs: {}, failure }
}

function withoutLeader({ host, why }: Missing): Failure {
  return new Failure('transient', `${host} vanished, which migrates for all hosts: ${why}`, {
    hint: 'The others were left as they are. Run it again when that host is back, or without it: what it began is ended first.',
  })
}

function stopped(ready: readonly Ready[], context: EngineContext): Failure | undefined {
  if (context.signal.aborted) return toFailure(context.signal.reason)
  const asking = ready.find(({ asked }) => asked() !== undefined)
  return asking === undefined ? undefined : toFailure(asking.context.signal.reason)
}

/** The failure of a host, under its name. */
function named({ host, outcome }: Ran): Failure {
  const failure = outcome.failure ?? new Failure('bug', 'It failed without a reason.')
  const { kind, message, hint, details, place } = failure
  return new Failure(kind, `${host}: ${message}`, {
    hint,
    details,
    cause: failure,
    ...(place === undefined ? {} : { place }),
  })
}
