import { Failure } from './failure.ts'

/** A time in the week (`day` 0 is Sunday) or, without a day, in every day. Minutes count from midnight, local to the zone. */
export interface WindowEdge {
  readonly day?: number
  readonly minute: number
}

/** A stretch of time in which nothing is deployed, again every week or every day. */
export interface FreezeWindow {
  /** As it was written. */
  readonly text: string
  readonly from: WindowEdge
  readonly to: WindowEdge
  /** IANA name. */
  readonly zone: string
}

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const form =
  /^(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*\s+)?(\d{1,2}):(\d{2})\s*[-–]\s*(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*\s+)?(\d{1,2}):(\d{2})\s+(\S+)$/i

/** Reads `Fri 16:00 - Mon 07:00 Europe/Berlin`, or `22:00 - 06:00 UTC` for every day.
 * @throws Failure `usage` */
export function parseWindow(text: string, what = 'freeze'): FreezeWindow {
  const wrong = (why: string) => new Failure('usage', `${what}: ${JSON.stringify(text.slice(0, 100))} ${why}.`)
  const found = form.exec(text.trim())
  if (found === null) throw wrong('is not a window; expected for example "Fri 16:00 - Mon 07:00 Europe/Berlin"')
  const [, fromDay, fromHour, fromMinute, toDay, toHour, toMinute, zone = ''] = found
  if ((fromDay === undefined) !== (toDay === undefined)) throw wrong('needs a day on both sides, or on neither')
  if (!isZone(zone)) throw wrong(`names an unknown time zone ${JSON.stringify(zone)}`)
  const edge = (day: string | undefined, hour: string | undefined, minute: string | undefined): WindowEdge => {
    const total = Number(hour) * 60 + Number(minute)
    if (Number(minute) > 59 || total > 24 * 60) throw wrong(`has no such time: ${hour}:${minute}`)
    return { ...(day === undefined ? {} : { day: days.indexOf(day.toLowerCase()) }), minute: total }
  }
  const window = {
    text: text.trim(),
    from: edge(fromDay, fromHour, fromMinute),
    to: edge(toDay, toHour, toMinute),
    zone,
  }
  if (offset(window.from) === offset(window.to)) throw wrong('is empty: it ends when it starts')
  return window
}

/** Whether the moment (milliseconds since the epoch) lies in the window: from is inside, to is not. Daylight saving counts. */
export function windowCovers(window: FreezeWindow, at: number): boolean {
  const local = localTime(window.zone, at)
  const now = window.from.day === undefined ? local.minute : local.day * 1440 + local.minute
  const [from, to] = [offset(window.from), offset(window.to)]
  return from < to ? now >= from && now < to : now >= from || now < to
}

function offset(edge: WindowEdge): number {
  return (edge.day ?? 0) * 1440 + edge.minute
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

function localTime(zone: string, at: number): { day: number; minute: number } {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const parts = Object.fromEntries(format.formatToParts(new Date(at)).map((part) => [part.type, part.value]))
  const { weekday = '', hour, minute } = parts as Record<'weekday' | 'hour' | 'minute', string | undefined>
  return { day: days.indexOf(weekday.toLowerCase()), minute: Number(hour) * 60 + Number(minute) }
}
