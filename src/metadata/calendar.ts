import type { Zone } from './zone.ts'

/** An instant as a calendar on the wall of a zone shows it. Weeks are numbered the English way and the ISO way. */
export interface Calendar extends Zone {
  readonly instant: number
  readonly year: number
  /** 1–12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  /** 0 is Sunday. */
  readonly weekday: number
  readonly dayOfYear: number
  readonly week: number
  readonly weekYear: number
  readonly isoWeek: number
  readonly isoWeekYear: number
}

export function calendarOf(instant: number, zone: Zone): Calendar {
  const wall = new Date(instant + zone.offset * 60_000)
  const year = wall.getUTCFullYear()
  const weekday = wall.getUTCDay()
  const days = dayNumber(wall)
  // A week belongs to the year of its decisive day: Saturday in English, Thursday in ISO.
  const english = weekOf(days - weekday + 6)
  const iso = weekOf(days - ((weekday + 6) % 7) + 3)
  return {
    ...zone,
    instant,
    year,
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
    weekday,
    dayOfYear: days - firstDay(year) + 1,
    week: english.week,
    weekYear: english.year,
    isoWeek: iso.week,
    isoWeekYear: iso.year,
  }
}

/** The week whose decisive day this is: the how-manieth such day of its year. */
function weekOf(decisiveDay: number): { week: number; year: number } {
  const year = new Date(decisiveDay * msPerDay).getUTCFullYear()
  return { week: Math.floor((decisiveDay - firstDay(year)) / 7) + 1, year }
}

const msPerDay = 86_400_000

function dayNumber(date: Date): number {
  return Math.floor(date.getTime() / msPerDay)
}

function firstDay(year: number): number {
  const first = new Date(0)
  first.setUTCFullYear(year)
  return dayNumber(first)
}
