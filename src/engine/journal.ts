import type { Json } from '../core/json.ts'
import type { DestinationLog, LogEntry } from '../core/log.ts'
import type { Named, Step } from '../core/step.ts'
import { type EngineContext, undisturbed } from './context.ts'
import { readEntry, removeFromLog, writeLog } from './log.ts'

/** What a deploy is about to do, stored at the destination before its first change. */
export interface Intent {
  readonly release: string
  readonly environment: string
  readonly version: string
  readonly commit: string
  readonly planHash: string
  readonly attempt: number
  readonly runUrl: string
  /** The ledger's id of this deploy's record. */
  readonly record: string
  /** Image id → `name@sha256:…`. */
  readonly images: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly id: string
    readonly title: string
    readonly way: string
    /** Its way back, where that is steps of its own. */
    readonly undo?: readonly Step[]
    /** Done here for all hosts of the deploy: undone when all the others are back. */
    readonly shared?: true
  }[]
  /** The way back: the target's restore with its snapshot. */
  readonly restore: Named
  /** Becomes the release entry when the deploy turns out to be good. */
  readonly good: Json
  readonly rollback: 'auto' | 'manual'
  /** What has run at another host and cannot be undone, so that nothing goes back here either. */
  readonly heldBy?: string
}

/** Notes of a running deploy at the destination. */
export interface Journal {
  /** Durable before the step acts. */
  started(step: Step): Promise<void>
  /** Verified and probed: from here an interruption is finished forward, not rolled back. `at`: the hosts of which the same is true now. */
  proven(at?: readonly string[]): Promise<void>
  /** The deploy is over, one way or the other: the notes go. */
  close(): Promise<void>
}

export async function openJournal(log: DestinationLog, intent: Intent, context: EngineContext): Promise<Journal> {
  const keys = [`intent.${intent.release}`]
  // A note whose writing were cut off could still appear, after all notes were removed: whoever stops us waits for it.
  const calm = undisturbed(context)
  const note = async (phase: string, at?: readonly string[]) => {
    const key = `phase.${intent.release}.${String(keys.length).padStart(3, '0')}`
    keys.push(key)
    await writeLog(log, [{ key, value: JSON.stringify({ phase, at }) }], calm)
  }
  context.signal.throwIfAborted()
  await writeLog(log, [{ key: keys[0] as string, value: JSON.stringify(intent) }], calm)
  return {
    started: (step) => note(step.id),
    proven: (at) => note('proven', at),
    close: () => forget(log, keys, calm),
  }
}

/** Removes the notes of a deploy. Its intent goes first: without it the deploy has ended, and what is left of the notes is nobody's. */
export async function forget(log: DestinationLog, keys: readonly string[], context: EngineContext): Promise<void> {
  const [intent = '', ...phases] = keys
  await removeFromLog(log, [intent], context)
  await removeFromLog(log, phases, context)
}

/** Keys of notes of deploys that have ended. */
export function findStray(entries: readonly LogEntry[]): string[] {
  const open = new Set(entries.map(({ key }) => key).filter((key) => key.startsWith('intent.')))
  return entries.flatMap(({ key }) => {
    const release = /^phase\.(.*)\.\d+$/.exec(key)?.[1]
    return release === undefined || open.has(`intent.${release}`) ? [] : [key]
  })
}

/** A deploy that somebody began and nobody ended. */
export interface Interrupted {
  readonly intent: Intent
  /** Ids of the steps that had started, in order. */
  readonly phases: readonly string[]
  readonly proven: boolean
  /** Hosts that were proven with this one. */
  readonly provenAt: readonly string[]
  /** Of its notes, the intent's first. */
  readonly keys: readonly string[]
}

/** Reads the deploys that were begun and not ended out of a destination's log. */
export function findInterrupted(entries: readonly LogEntry[]): Interrupted[] {
  return entries
    .filter(({ key }) => key.startsWith('intent.'))
    .flatMap((entry) => {
      const intent = readEntry<Intent>(entry)
      if (intent === undefined) return []
      const notes = entries
        .filter(({ key }) => key.startsWith(`phase.${intent.release}.`))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
      const told = notes.map((note) => readEntry<{ phase: string; at?: string[] }>(note))
      const phases = told.flatMap((one) => (one === undefined || one.phase === 'proven' ? [] : [one.phase]))
      const proof = told.find((one) => one?.phase === 'proven')
      const keys = [entry.key, ...notes.map(({ key }) => key)]
      return [{ intent, phases, proven: proof !== undefined, provenAt: proof?.at ?? [], keys }]
    })
}

/** "interrupted between A and B", for people. */
export function describeInterruption({ intent, phases, proven }: Interrupted): string {
  if (proven) return 'interrupted after it was proven healthy, before it was recorded'
  const at = intent.steps.findIndex(({ id }) => id === phases.at(-1))
  const title = (index: number) => intent.steps[index]?.title
  if (at < 0) return `interrupted before "${title(0) ?? 'the first step'}"`
  return `interrupted between "${title(at)}" and ${title(at + 1) === undefined ? 'its end' : `"${title(at + 1)}"`}`
}
