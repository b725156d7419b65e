import type { Container } from './docker.ts'

/** What the daemon remembers of a container's ends; it keeps its last few hundred events only. */
export interface ContainerEvent {
  readonly action: string
  /** Nanoseconds since the epoch, the daemon's clock; exact to a microsecond. */
  readonly at: number
  /** Of a `die`. */
  readonly exitCode: number
}

/** The starts and ends of a container before its present run, all of them in the past: the daemon answers at once and does not go on. */
export function endsPath({ id, created, startedAt }: Container): string {
  const filters = JSON.stringify({ container: [id], event: ['start', 'oom', 'die'] })
  return `/events?since=${seconds(created)}&until=${seconds(startedAt)}&filters=${encodeURIComponent(filters)}`
}

/** One JSON object on each line; a line that is none is left out. */
export function parseEvents(body: string): ContainerEvent[] {
  return body.split('\n').flatMap((line) => {
    try {
      const raw = JSON.parse(line) as RawEvent
      const { exitCode } = raw.Actor?.Attributes ?? {}
      return [{ action: raw.Action ?? '', at: raw.timeNano ?? 0, exitCode: Number(exitCode ?? 0) }]
    } catch {
      return []
    }
  })
}

/** The container as it was when it ended the last time; undefined when the daemon does not remember it. */
export function asItEnded(container: Container, events: readonly ContainerEvent[]): Container | undefined {
  const last = events.findLastIndex(({ action }) => action === 'die')
  const die = events[last]
  if (die === undefined) return undefined
  const before = events.slice(0, last)
  const start = before.findLast(({ action }) => action === 'start')
  const run = before.slice(before.findLastIndex(({ action }) => action === 'die') + 1)
  return {
    ...container,
    state: 'restarting',
    exitCode: die.exitCode,
    outOfMemory: run.some(({ action }) => action === 'oom'),
    startedAt: start === undefined ? '' : time(start.at),
    finishedAt: time(die.at),
  }
}

function seconds(iso: string): string {
  return (Date.parse(iso) / 1000).toFixed(3)
}

function time(nanoseconds: number): string {
  return new Date(Math.round(nanoseconds / 1e6)).toISOString()
}

interface RawEvent {
  Action?: string
  timeNano?: number
  Actor?: { Attributes?: { exitCode?: string } }
}
