import { formatDuration } from '../core/duration.ts'
import { Failure, toFailure } from '../core/failure.ts'
import type { DestinationLog, LogEntry } from '../core/log.ts'
import { type EngineContext, undisturbed, withSignal } from './context.ts'
import { readEntry, readLog, removeFromLog, writeLog } from './log.ts'

/** Who holds a destination, as everybody who waits can read it. */
export interface Holder {
  readonly token: string
  /** What the holder does, for people: "deploy v1.2.3, https://…". */
  readonly text: string
  /** The machine and process, so that a holder that provably died on this machine need not be waited for. */
  readonly machine: string
  readonly pid: number
  readonly start: string
}

export interface LockSettings {
  readonly log: DestinationLog
  readonly text: string
  /** Milliseconds without a sign of life, seen by us, after which a holder counts as dead. */
  readonly ttl: number
  /** Milliseconds to wait for the lock at most. */
  readonly wait: number
}

/**
 * Runs `body` while the destination is ours. The lock is a row of numbered entries: `lock.N` names its holder, `free.N` says that it was given
 * back, `beat.N.k` are signs of life. The highest number counts. Taking it, also from a dead holder, is creating `lock.N+1`, which only one
 * of several can do, so two can never take over the same death. No clock of another machine is believed: only what we saw unchanged.
 * `body` is given what the destination remembers since it is ours.
 * @throws Failure `stale` when the lock was lost meanwhile, `transient` when that is because the destination cannot be reached, `timeout` when it could not be had in time.
 */
export async function withLock<T>(
  lock: LockSettings,
  context: EngineContext,
  body: (held: EngineContext, entries: readonly LogEntry[]) => Promise<T>,
): Promise<T> {
  const { number, entries, left } = await acquire(lock, context)
  // What stays of former holders is cleared by the next one.
  const clearing = removeFromLog(lock.log, left, undisturbed(context)).catch(() => undefined)
  const lost = new AbortController()
  const over = new AbortController()
  const beating = beat(lock, number, { context: undisturbed(context), lost, over: over.signal })
  try {
    return await body(withSignal(context, lost.signal), entries)
  } finally {
    over.abort()
    await Promise.all([beating, clearing])
    await release(lock, number, undisturbed(context))
  }
}

interface Acquired {
  readonly number: number
  /** Everything at the destination since it is ours. */
  readonly entries: readonly LogEntry[]
  /** Keys of what former holders left. */
  readonly left: readonly string[]
}

async function acquire(lock: LockSettings, context: EngineContext): Promise<Acquired> {
  const { ports, sink } = context
  const from = ports.clock.now()
  let seen = { text: '', since: from }
  let told = ''
  let [me, entries] = await Promise.all([identify(lock, context), readLog(lock.log, context)])
  for (;;) {
    const state = readState(entries)
    if (state.holder === undefined || (await isGone(state.holder, me, context)) || expired(state.signs)) {
      const next = state.number + 1
      await writeLog(lock.log, [{ key: lockKey('lock', next), value: JSON.stringify(me) }], context)
      entries = await readLog(lock.log, context)
      const after = readState(entries)
      if (after.number === next && after.holder?.token === me.token) {
        if (state.holder !== undefined)
          sink({
            type: 'hold',
            name: lock.log.destination,
            state: 'taken over',
            text: `from ${state.holder.text}, which is gone`,
          })
        sink({ type: 'hold', name: lock.log.destination, state: 'acquired', text: me.text })
        return { number: next, entries, left: state.keys }
      }
      continue
    }
    if (told !== state.holder.text)
      sink({ type: 'hold', name: lock.log.destination, state: 'waiting', text: `held by ${state.holder.text}` })
    told = state.holder.text
    if (ports.clock.now() - from > lock.wait) {
      throw new Failure('timeout', `${lock.log.destination} is held by ${told}; waited ${formatDuration(lock.wait)}.`, {
        hint: 'Wait for that deploy to end, or cancel it, then run again.',
      })
    }
    await ports.clock.sleep(Math.min(1000, lock.ttl / 4), context.signal)
    entries = await readLog(lock.log, context)
  }

  function expired(signs: string): boolean {
    const now = ports.clock.now()
    if (signs !== seen.text) seen = { text: signs, since: now }
    return now - seen.since > lock.ttl
  }
}

async function beat(
  lock: LockSettings,
  number: number,
  { context, lost, over }: { context: EngineContext; lost: AbortController; over: AbortSignal },
): Promise<void> {
  const { clock } = context.ports
  let last = clock.now()
  for (let count = 1; !over.aborted; count += 1) {
    await clock.sleep(lock.ttl / 3, over).catch(() => undefined)
    if (over.aborted) return
    try {
      const state = readState(await readLog(lock.log, context))
      if (state.number !== number) return lose(`it was taken over by ${state.holder?.text ?? 'another run'}`)
      await writeLog(lock.log, [{ key: lockKey('beat', number, count), value: '{}' }], context)
      await removeFromLog(lock.log, [lockKey('beat', number, count - 1)], context)
      last = clock.now()
    } catch (thrown) {
      const failure = toFailure(thrown)
      if (clock.now() - last > lock.ttl) return lose(failure.message, failure.kind === 'transient')
    }
  }

  function lose(why: string, away = false): void {
    context.sink({ type: 'hold', name: lock.log.destination, state: 'lost', text: why })
    const hint =
      'When the destination can be reached again: deploy-action heal, or the next deploy, ends what was begun.'
    const said = `The lock of ${lock.log.destination} was lost: ${why.replace(/\.$/, '')}.`
    lost.abort(away ? new Failure('transient', said, { hint }) : new Failure('stale', said))
  }
}

async function release(lock: LockSettings, number: number, context: EngineContext): Promise<void> {
  try {
    await writeLog(lock.log, [{ key: lockKey('free', number), value: '{}' }], context)
    context.sink({ type: 'hold', name: lock.log.destination, state: 'released', text: '' })
  } catch (thrown) {
    const text = `The lock of ${lock.log.destination} could not be given back (${toFailure(thrown).message}); it expires after ${formatDuration(lock.ttl)}.`
    context.sink({ type: 'note', level: 'warning', text })
  }
}

interface LockState {
  readonly number: number
  /** Undefined when it is free. */
  readonly holder: Holder | undefined
  /** Changes with every sign of life. */
  readonly signs: string
  /** Entries that a new holder clears away. */
  readonly keys: readonly string[]
}

/** Who holds the lock according to a destination's entries. */
export function readState(entries: readonly LogEntry[]): LockState {
  const rows = entries.flatMap((entry) => {
    const [, kind = '', number = ''] = /^(lock|free|beat)\.(\d+)/.exec(entry.key) ?? []
    return kind === '' ? [] : [{ entry, kind, number: Number(number) }]
  })
  const number = Math.max(0, ...rows.filter(({ kind }) => kind === 'lock').map((row) => row.number))
  const own = rows.filter((row) => row.number === number)
  const free = own.some(({ kind }) => kind === 'free')
  const entry = own.find(({ kind }) => kind === 'lock')?.entry
  const holder = free || entry === undefined ? undefined : (readEntry<Holder>(entry) ?? unreadable)
  const signs = own
    .map((row) => row.entry.key)
    .sort()
    .join(' ')
  return { number, holder, signs, keys: rows.map((row) => row.entry.key) }
}

const unreadable: Holder = { token: '', text: 'somebody whose entry cannot be read', machine: '', pid: 0, start: '' }

async function identify(lock: LockSettings, context: EngineContext): Promise<Holder> {
  const { ports, signal } = context
  const self = (await ports.call('machine.identity', {}, signal)) as { machine: string; pid: number; start: string }
  return { token: ports.random(16), text: lock.text, machine: self.machine, pid: self.pid, start: self.start }
}

async function isGone(holder: Holder, me: Holder, context: EngineContext): Promise<boolean> {
  if (holder.machine === '' || holder.machine !== me.machine) return false
  const { pid, start } = holder
  return (await context.ports.call('process.alive', { pid, start }, context.signal)) === false
}

function lockKey(kind: string, number: number, count?: number): string {
  return [kind, String(number).padStart(7, '0'), ...(count === undefined ? [] : [count])].join('.')
}
