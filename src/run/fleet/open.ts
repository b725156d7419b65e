import { type Failure, type FailureKind, toFailure } from '../../core/failure.ts'
import type { DeployGiven } from '../../deploy/index.ts'
import { withConnection } from '../../engine/connection.ts'
import { type EngineContext, undisturbed } from '../../engine/context.ts'
import { withLock } from '../../engine/lock.ts'
import { answer } from '../../engine/observe.ts'
import { withCancel } from '../cancel.ts'
import { lockOf } from '../deploy.ts'
import { givenAt, type Member, type Missing, speakAs } from './member.ts'

/** A host that fails so is not there; with any other failure it is there and something is wrong. */
const away: readonly FailureKind[] = ['transient', 'timeout', 'absent']

interface Opened {
  readonly members: readonly Member[]
  readonly missing: readonly Missing[]
}

/** What the hosts are held for. */
export interface Holding {
  /** Only looked at, so nobody else is kept out. */
  readonly lock?: false
  /** The record of a deploy, by which it can be cancelled. */
  readonly record?: string
  /** What others read who wait; default: the deploy. */
  readonly text?: string
}

const never = () => undefined

/**
 * Runs `body` while every host that can be reached is ours: connections and locks are taken in the order of the configuration, the same for
 * everybody, so two deploys cannot wait for each other.
 */
export async function withMembers<T>(
  given: DeployGiven,
  hold: Holding,
  context: EngineContext,
  body: (opened: Opened) => Promise<T>,
): Promise<T> {
  const enter = (hosts: ReturnType<typeof givenAt>, opened: Opened): Promise<T> => {
    const [next, ...rest] = hosts
    if (next === undefined) return body(opened)
    const own = speakAs(next.host, context)
    const go = (member: Member) => enter(rest, { ...opened, members: [...opened.members, member] })
    const { log, text } = lockOf(next.given)
    const lock = { log, text: hold.text ?? text, ...next.given.environment.lock }
    const { record } = hold
    return whereReached(next.given, own, {
      there: (connected) => {
        if (hold.lock === false) return go({ ...next, context: connected, asked: never })
        if (record === undefined)
          return withLock(lock, connected, (held) => go({ ...next, context: held, asked: never }))
        return withCancel({ log, record }, connected, (stoppable, asked) =>
          withLock(lock, stoppable, (held) => go({ ...next, context: held, asked })),
        )
      },
      gone: (failure) => {
        own.sink({ type: 'note', level: 'warning', text: failure.message })
        return enter(rest, { ...opened, missing: [...opened.missing, { host: next.host, why: failure.message }] })
      },
    })
  }
  return enter(givenAt(given), { members: [], missing: [] })
}

/** Connects to a host and reads its memory once, to see that it is there. */
export async function whereReached<T>(
  { environment, settings, target, input }: DeployGiven,
  context: EngineContext,
  then: { there(connected: EngineContext): Promise<T>; gone(failure: Failure): Promise<T> },
): Promise<T> {
  const calls = { there: false }
  let gone: Failure
  try {
    return await withConnection(environment.connection, settings.root, context, async (connected) => {
      await answer(target.log(input).list(), connected)
      calls.there = true
      return then.there(connected)
    })
  } catch (thrown) {
    gone = toFailure(thrown)
    if (calls.there || !away.includes(gone.kind)) throw thrown
  }
  return then.gone(gone)
}

/** Whether the host of a member still answers. */
export async function answers({ given, context }: Member): Promise<boolean> {
  try {
    await answer(given.target.log(given.input).list(), undisturbed(context))
    return true
  } catch (thrown) {
    return !away.includes(toFailure(thrown).kind)
  }
}
