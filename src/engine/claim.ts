import type { Claim, ClaimEntry } from '../core/claim.ts'
import { formatDuration } from '../core/duration.ts'
import { Failure, toFailure } from '../core/failure.ts'
import { act } from './act.ts'
import { type EngineContext, undisturbed } from './context.ts'
import { observe } from './observe.ts'

/** Milliseconds without a sign of life, seen by us, after which whoever claims something counts as dead. */
const ttl = 180_000
/** An entry that says it is older was left behind by the dead; no clock is that wrong. */
const forgotten = 3_600_000

/** Who makes it, as everybody who waits can read it. */
interface Claimant {
  readonly state: 'wants' | 'withdrawn'
  readonly text: string
  readonly run: string
  readonly attempt: number
  readonly machine: string
  readonly pid: number
  readonly start: string
  readonly beat: number
  /** Milliseconds since the epoch. */
  readonly at: number
}

export interface ClaimedBy {
  /** Shown to those who wait: the link to the run. */
  readonly text: string
  readonly run: string
  readonly attempt: number
}

/**
 * Runs `body` while nobody else makes the same; undefined: somebody else has made something of it meanwhile, so look again. Every claimant
 * writes an entry that is its own alone and then reads all: who is alone has it. Of several who see each other all but the first by name
 * withdraw and wait. So nothing is needed but single writes and a list, which every registry has; nobody who is alone waits at all.
 * @throws Failure `timeout` when others still make it at the end of the wait
 */
export async function withClaim<T>(
  claim: Claim,
  by: ClaimedBy,
  context: EngineContext,
  body: () => Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  const entry = await openEntry(claim, by, context)
  try {
    if (!(await acquire(claim, entry, context).catch((thrown) => unclaimed(claim, thrown, context)))) return undefined
    const over = new AbortController()
    const beating = beat(entry, context, over.signal)
    try {
      return { value: await body() }
    } finally {
      over.abort()
      await beating
    }
  } finally {
    await entry.withdraw()
  }
}

/** Waits for whoever makes it, without claiming it. Ends early when nobody does, or when who did gave up. */
export async function awaitMade(claim: Claim, by: ClaimedBy, context: EngineContext): Promise<void> {
  const { clock } = context.ports
  const until = clock.now() + claim.wait
  const look = await createLook(claim, by, context)
  for (let round = 0, seen = false; ; round += 1) {
    if (await isMade(claim, context)) return
    const others = await look('')
    if (others.length === 0 && (seen || claim.expected !== true)) return
    seen ||= others.length > 0
    tell(claim, others[0]?.text ?? 'nobody yet', context, round)
    if (clock.now() >= until) return
    await clock.sleep(pause(round), context.signal)
  }
}

/** Some registries hold nothing but images, or refuse to change a tag. Then two runs may make the same, as they did without claims. */
function unclaimed(claim: Claim, thrown: unknown, context: EngineContext): true {
  const failure = toFailure(thrown)
  if (!refuses(failure)) throw failure
  const text = `The ${claim.name} could not be claimed, so another run may make the same: ${failure.message}`
  context.sink({ type: 'note', level: 'warning', text })
  return true
}

const refuses = ({ kind }: Failure) => ['denied', 'bug', 'absent', 'usage'].includes(kind)

async function acquire(claim: Claim, entry: Entry, context: EngineContext): Promise<boolean> {
  const { clock } = context.ports
  const until = clock.now() + claim.wait
  const look = await createLook(claim, entry.by, context)
  for (let round = 0; ; ) {
    await entry.write('wants')
    let others = await look(entry.token)
    let first = isFirst(entry.token, others)
    if (!first) await entry.write('withdrawn')
    while (others.length > 0) {
      tell(claim, others[0]?.text ?? '', context, round)
      if (await isMade(claim, context)) return false
      if (clock.now() >= until) throw tooLong(claim, others[0]?.text ?? '')
      await clock.sleep(pause(round), context.signal)
      round += 1
      others = await look(entry.token)
      if (first && !isFirst(entry.token, others)) {
        await entry.write('withdrawn')
        first = false
      }
    }
    if (await isMade(claim, context)) return false
    if (first) return true
  }
}

const isFirst = (token: string, others: readonly { token: string }[]) => others.every((other) => token < other.token)

/** Milliseconds until the next look: soon at first, three seconds at most. */
const pause = (round: number) => Math.min(3000, 200 * 1.3 ** round)

interface Entry {
  readonly token: string
  readonly by: ClaimedBy
  write(state: Claimant['state']): Promise<void>
  withdraw(): Promise<void>
}

async function openEntry(claim: Claim, by: ClaimedBy, context: EngineContext): Promise<Entry> {
  const { ports } = context
  const self = (await ports.call('machine.identity', {}, context.signal)) as Pick<Claimant, 'machine' | 'pid' | 'start'>
  const { machine, pid, start } = self
  const token = ports.random(6)
  let count = 0
  let standing: string | undefined
  const write = async (state: Claimant['state'], within: EngineContext) => {
    const body = { ...by, state, machine, pid, start, beat: count, at: ports.clock.now() } satisfies Claimant
    count += 1
    standing = undefined
    const { outputs } = await perform(claim.write(token, JSON.stringify(body)), within)
    standing = outputs['digest']
  }
  return {
    token,
    by,
    write: (state) => write(state, context),
    async withdraw() {
      if (count === 0) return
      const calm = undisturbed(context)
      try {
        // What was stopped while it was written may have arrived.
        if (standing === undefined) await write('withdrawn', calm)
        const { outputs } = await perform(claim.remove(standing ?? ''), calm)
        if (outputs['removed'] !== 'true') await write('withdrawn', calm)
      } catch (thrown) {
        // What was refused before is not there.
        if (standing === undefined && refuses(toFailure(thrown))) return
        const text = `The claim of the ${claim.name} could not be given back (${toFailure(thrown).message}); it expires after ${formatDuration(ttl)}.`
        context.sink({ type: 'note', level: 'warning', text })
      }
    },
  }
}

async function perform(step: Parameters<typeof act>[0], context: EngineContext) {
  const outcome = await act(step, { outputs: new Map(), scratch: undefined }, { ...context, sink: () => undefined })
  if (outcome.failure !== undefined) throw outcome.failure
  if (outcome.state !== 'done') throw toFailure(context.signal.reason)
  return outcome
}

/** Those who make it now. Signs of life are judged by what we saw, not by others' clocks. */
async function createLook(claim: Claim, by: ClaimedBy, context: EngineContext) {
  const { ports } = context
  const self = (await ports.call('machine.identity', {}, context.signal)) as { machine: string }
  const seen = new Map<string, { digest: string; since: number }>()
  const alive = async ({ token, digest, body }: ClaimEntry) => {
    const claimant = read(body)
    if (claimant === undefined || claimant.state === 'withdrawn') return []
    const now = ports.clock.now()
    const before = seen.get(token)
    if (before?.digest !== digest) seen.set(token, { digest, since: now })
    else if (now - before.since > ttl) return []
    if (now - claimant.at > forgotten) return []
    if (by.run !== '' && claimant.run === by.run && claimant.attempt < by.attempt) return []
    const { machine, pid, start, text } = claimant
    const here = machine !== '' && machine === self.machine
    if (here && (await ports.call('process.alive', { pid, start }, context.signal)) === false) return []
    return [{ token, text }]
  }
  return async (own: string) => {
    const { topic } = claim.list
    const facts = await observe(() => [claim.list], context)
    const entries = facts.need<readonly ClaimEntry[]>({ name: topic }).filter(({ token }) => token !== own)
    return (await Promise.all(entries.map(alive))).flat()
  }
}

function read(body: string): Claimant | undefined {
  try {
    return JSON.parse(body) as Claimant
  } catch {
    return undefined
  }
}

async function isMade({ made, whole }: Claim, context: EngineContext): Promise<boolean> {
  const facts = await observe(() => made.map(({ question }) => question), context)
  const is = ({ question }: Claim['made'][number]) => (facts.get({ name: question.topic }) ?? null) !== null
  return whole === true ? made.every(is) : made.some(is)
}

async function beat(entry: Entry, context: EngineContext, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await context.ports.clock.sleep(ttl / 3, over).catch(() => undefined)
    // A sign of life that is lost does no harm; the next one follows.
    if (!over.aborted) await entry.write('wants').catch(() => undefined)
  }
}

function tell(claim: Claim, text: string, { sink }: EngineContext, round: number): void {
  if (round === 0) sink({ type: 'hold', name: claim.name, state: 'waiting', text: `made by ${text}` })
}

function tooLong(claim: Claim, text: string): Failure {
  return new Failure('timeout', `The ${claim.name} is still made by ${text}; waited ${formatDuration(claim.wait)}.`, {
    hint: 'Wait for that run to end, then run again: what it built is found. How long a run waits is builds.wait in the config.',
  })
}
