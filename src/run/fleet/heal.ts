import { Failure, toFailure } from '../../core/failure.ts'
import { type GoodRelease, goodReleases } from '../../deploy/index.ts'
import { undisturbed } from '../../engine/context.ts'
import { findInterrupted, findStray, forget, type Interrupted } from '../../engine/journal.ts'
import { readLog, removeFromLog } from '../../engine/log.ts'
import { type Beside, closeRecord, endInterrupted, type Healed } from '../heal.ts'
import type { Member, Missing } from './member.ts'

/** What one host remembers. */
interface Memory {
  readonly member: Member
  readonly begun: readonly Interrupted[]
  readonly good: readonly GoodRelease[]
  /** Notes of deploys that have ended. */
  readonly stray: readonly string[]
}
interface Begun {
  readonly member: Member
  readonly one: Interrupted
}

/**
 * Ends what earlier deploys to these hosts began and did not end, while we hold all their locks: the newest deploy first, in each the last host first. What
 * was proven at all is finished at all; a migration that one host ran for all is undone when the others are back.
 * @throws Failure when the way back fails at one of them; the others have been ended all the same
 */
export async function healFleet(members: readonly Member[], missing: readonly Missing[]): Promise<Healed[]> {
  const memories = await Promise.all(members.map(remember))
  const healed: Healed[] = []
  const written = new Set<string>()
  const failures: { readonly release: string; readonly failure: Failure }[] = []
  for (const { member, one } of inOrder(memories)) {
    const { release } = one.intent
    const { context, host } = member
    const beside = besideOf({ member, one }, memories)
    try {
      if (ranForAll(one)) {
        if (failures.some((failed) => failed.release === release)) throw waits()
        if (missing.length > 0 && beside.stays === undefined)
          context.sink({ type: 'note', level: 'warning', text: unseen(missing) })
      }
      const log = member.given.target.log(member.given.input)
      const ended = { ...(await endInterrupted(log, one, context, beside)), host }
      healed.push(ended)
      const known = memories.some(({ good }) => good.some((its) => its.release === release))
      // A deploy that succeeded without this host stays what it was.
      const counts = !known || ended.state === 'succeeded'
      if (counts && (await closeRecord(together(healed, ended), context, written.has(ended.record))))
        written.add(ended.record)
      await forget(log, one.keys, undisturbed(context))
    } catch (thrown) {
      failures.push({ release, failure: at(host, toFailure(thrown)) })
    }
  }
  for (const { member, stray } of memories)
    await removeFromLog(member.given.target.log(member.given.input), stray, undisturbed(member.context))
  const [first, ...more] = failures.map(({ failure }) => failure)
  if (first === undefined) return healed
  const details = [...first.details, ...more.map(({ message }) => message)]
  throw new Failure(first.kind, first.message, { cause: first, hint: first.hint, details })
}

async function remember(member: Member): Promise<Memory> {
  const { target, input } = member.given
  const entries = await readLog(target.log(input), member.context)
  const good = goodReleases(entries).map(({ release }) => release)
  return { member, begun: findInterrupted(entries), good, stray: findStray(entries) }
}

function inOrder(memories: readonly Memory[]): Begun[] {
  const all = memories.toReversed().flatMap(({ member, begun }) => begun.map((one) => ({ member, one })))
  const when = ({ one }: Begun) => releaseOf(one).at
  const byTime = (a: Begun, b: Begun) => (when(a) === when(b) ? 0 : when(a) < when(b) ? 1 : -1)
  return all.sort((a, b) => byTime(a, b) || Number(ranForAll(a.one)) - Number(ranForAll(b.one)))
}

function besideOf({ member, one }: Begun, memories: readonly Memory[]): Beside {
  const others = memories.filter((memory) => memory.member !== member)
  const { release } = one.intent
  const same = others.flatMap(({ begun }) => begun.filter(({ intent }) => intent.release === release))
  const proven = same.some(({ provenAt }) => provenAt.includes(member.host))
  const later = others.find(({ good }) => good.some(({ at: when }) => when >= releaseOf(one).at))
  if (later === undefined || !ranForAll(one)) return { proven }
  return { proven, stays: `${later.member.host} runs ${later.good[0]?.version}` }
}

/** Whether it had begun a migration here for all hosts that is to be undone. */
function ranForAll({ intent, phases }: Interrupted): boolean {
  return intent.steps.some(({ id, shared, undo }) => shared === true && undo !== undefined && phases.includes(id))
}

function releaseOf({ intent }: Interrupted): GoodRelease {
  return intent.good as unknown as GoodRelease
}

/** How one deploy ended at all hosts of which it is known by now. */
function together(healed: readonly Healed[], last: Healed): Healed {
  const mine = healed.filter(({ release }) => release === last.release)
  const states = mine.map(({ state }) => state)
  const changed = states.includes('rolled back') ? 'rolled back' : states.includes('failed') ? 'failed' : 'succeeded'
  const held = mine.some((one) => one.held)
  const text = mine.map(({ host, text: said }) => `${host}: ${said}`).join('; ')
  return { ...last, state: held ? 'failed' : changed, text: text.slice(0, 500), held }
}

function waits(): Failure {
  return new Failure('stale', 'It waits: what it migrated for all hosts is undone when the others are back.', {
    hint: 'Mend the host that failed, then run: deploy-action heal.',
  })
}

function unseen(missing: readonly Missing[]): string {
  return `The migration that was run here for all hosts is undone, although ${missing.map(({ host }) => host).join(', ')} cannot be seen.`
}

function at(host: string, failure: Failure): Failure {
  const { kind, message, hint, details } = failure
  return new Failure(kind, `${host}: ${message}`, { cause: failure, hint, details })
}
