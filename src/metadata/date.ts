import { type Calendar, calendarOf } from './calendar.ts'
import { usage } from './usage.ts'
import { zoneAt } from './zone.ts'

/** An instant (milliseconds since the epoch) in the tokens of Moment.js, English, in a named time zone.
 * @throws Failure `usage` for a format or zone that is not text */
export function formatDate(instant: number, format: unknown, zone: unknown): string {
  if (typeof zone !== 'string' || zone === '') {
    throw usage(`Time zone name must be a string, got ${String(zone)}`, "Write it as in tz='Europe/Berlin'.")
  }
  if (format !== undefined && format !== null && typeof format !== 'string') {
    throw usage(`A date's format must be a string, got ${typeof format}`, "Write it as in {{date 'YYYYMMDD'}}.")
  }
  if (Number.isNaN(instant)) return 'Invalid date'
  const calendar = calendarOf(instant, zoneAt(zone, instant))
  const wanted = format || `YYYY-MM-DDTHH:mm:ss${calendar.offset === 0 ? '[Z]' : 'Z'}`
  const found = expandLocal(wanted).match(tokens)
  if (found === null) throw usage("A date's format holds line ends only.", "Write it as in {{date 'YYYYMMDD'}}.")
  return found.map((token) => formatToken(token, calendar)).join('')
}

// What counts as a token, longest first. Everything else stands for itself, except line ends, which vanish.
const tokens =
  /(\[[^[]*\])|(\\)?([Hh]mm(ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[o|w]?|W[o|W]?|Qo?|N{1,5}|YYYYYY|YYYYY|YYYY|YY|y{2,4}|yo?|gg(ggg?)?|GG(GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)/g
const localTokens = /(\[[^[]*\])|(\\)?(LTS|LT|LL?L?L?|l{1,4})/g

const localFormats: Readonly<Record<string, string>> = {
  LTS: 'h:mm:ss A',
  LT: 'h:mm A',
  L: 'MM/DD/YYYY',
  LL: 'MMMM D, YYYY',
  LLL: 'MMMM D, YYYY h:mm A',
  LLLL: 'dddd, MMMM D, YYYY h:mm A',
  l: 'M/D/YYYY',
  ll: 'MMM D, YYYY',
  lll: 'MMM D, YYYY h:mm A',
  llll: 'ddd, MMM D, YYYY h:mm A',
}

function expandLocal(format: string): string {
  return format.replace(localTokens, (token) => localFormats[token] ?? token)
}

function formatToken(token: string, calendar: Calendar): string {
  const known = Object.hasOwn(formats, token) ? formats[token] : undefined
  if (known !== undefined) return known(calendar)
  return /\[[\s\S]/.test(token) ? token.replace(/^\[|\]$/g, '') : token.replaceAll('\\', '')
}

const formats: Readonly<Record<string, (calendar: Calendar) => string>> = {
  Y: ({ year }) => (year <= 9999 ? pad(year, 4) : `+${year}`),
  YY: ({ year }) => pad(year % 100, 2),
  YYYY: ({ year }) => pad(year, 4),
  YYYYY: ({ year }) => pad(year, 5),
  YYYYYY: ({ year }) => `+${pad(year, 6)}`,
  ...number('y', ({ year }) => year, { ordinal: true, widths: [2, 3, 4] }),
  ...number('Q', ({ month }) => Math.ceil(month / 3), { ordinal: true, widths: [] }),
  ...number('M', ({ month }) => month, { ordinal: true, widths: [2] }),
  MMM: ({ month }) => (months[month - 1] as string).slice(0, 3),
  MMMM: ({ month }) => months[month - 1] as string,
  ...number('D', ({ day }) => day, { ordinal: true, widths: [2] }),
  DDD: ({ dayOfYear }) => String(dayOfYear),
  DDDo: ({ dayOfYear }) => ordinal(dayOfYear),
  DDDD: ({ dayOfYear }) => pad(dayOfYear, 3),
  ...number('d', ({ weekday }) => weekday, { ordinal: true, widths: [] }),
  dd: ({ weekday }) => (weekdays[weekday] as string).slice(0, 2),
  ddd: ({ weekday }) => (weekdays[weekday] as string).slice(0, 3),
  dddd: ({ weekday }) => weekdays[weekday] as string,
  e: ({ weekday }) => String(weekday),
  E: ({ weekday }) => String(weekday || 7),
  ...number('w', ({ week }) => week, { ordinal: true, widths: [2] }),
  ...number('W', ({ isoWeek }) => isoWeek, { ordinal: true, widths: [2] }),
  gg: ({ weekYear }) => pad(weekYear % 100, 2),
  gggg: ({ weekYear }) => pad(weekYear, 4),
  ggggg: ({ weekYear }) => pad(weekYear, 5),
  GG: ({ isoWeekYear }) => pad(isoWeekYear % 100, 2),
  GGGG: ({ isoWeekYear }) => pad(isoWeekYear, 4),
  GGGGG: ({ isoWeekYear }) => pad(isoWeekYear, 5),
  ...number('H', ({ hour }) => hour, { ordinal: false, widths: [2] }),
  ...number('h', ({ hour }) => hour % 12 || 12, { ordinal: false, widths: [2] }),
  ...number('k', ({ hour }) => hour || 24, { ordinal: false, widths: [2] }),
  ...number('m', ({ minute }) => minute, { ordinal: false, widths: [2] }),
  ...number('s', ({ second }) => second, { ordinal: false, widths: [2] }),
  hmm: ({ hour, minute }) => `${hour % 12 || 12}${pad(minute, 2)}`,
  hmmss: ({ hour, minute, second }) => `${hour % 12 || 12}${pad(minute, 2)}${pad(second, 2)}`,
  Hmm: ({ hour, minute }) => `${hour}${pad(minute, 2)}`,
  Hmmss: ({ hour, minute, second }) => `${hour}${pad(minute, 2)}${pad(second, 2)}`,
  a: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
  A: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((width) => [
      'S'.repeat(width),
      ({ millisecond }: Calendar) => pad(millisecond, 3).padEnd(width, '0').slice(0, width),
    ]),
  ),
  X: ({ instant }) => String(Math.floor(instant / 1000)),
  x: ({ instant }) => String(instant),
  z: ({ abbreviation }) => abbreviation,
  zz: ({ abbreviation }) => abbreviation,
  Z: ({ offset }) => formatOffset(offset, ':'),
  ZZ: ({ offset }) => formatOffset(offset, ''),
  N: () => 'AD',
  NN: () => 'AD',
  NNN: () => 'AD',
  NNNN: () => 'Anno Domini',
  NNNNN: () => 'AD',
}

const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** `X`, `Xo` and the padded `XX` of one number. */
function number(
  letter: string,
  value: (calendar: Calendar) => number,
  forms: { readonly ordinal: boolean; readonly widths: readonly number[] },
): Record<string, (calendar: Calendar) => string> {
  return Object.fromEntries([
    [letter, (calendar: Calendar) => String(value(calendar))],
    ...(forms.ordinal ? [[`${letter}o`, (calendar: Calendar) => ordinal(value(calendar))]] : []),
    ...forms.widths.map((width) => [letter.repeat(width), (calendar: Calendar) => pad(value(calendar), width)]),
  ])
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

function ordinal(value: number): string {
  const teen = Math.trunc((value % 100) / 10) === 1
  return `${value}${teen ? 'th' : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[value % 10] ?? 'th')}`
}

function formatOffset(offset: number, separator: string): string {
  const size = Math.abs(Math.trunc(offset))
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`
}
