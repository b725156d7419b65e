import fc from 'fast-check'
import moment from 'moment-timezone'
import { describe, expect, test } from 'vitest'
import { formatDate } from '../../src/metadata/date.ts'

const instant = Date.parse('2020-01-10T00:30:00.000Z')

/** Every token there is, and what surrounds them. */
const tokens =
  'M Mo MM MMM MMMM Q Qo D Do DD DDD DDDo DDDD d do dd ddd dddd e E w wo ww W Wo WW YY YYYY YYYYYY Y y yo yy yyyy N NN NNN NNNN NNNNN gg gggg ggggg GG GGGG GGGGG A a H HH h hh k kk m mm s ss S SS SSS SSSS SSSSSSSSS Hmm Hmmss hmm hmmss z zz Z ZZ X x L LL LLL LLLL LT LTS l ll lll llll'.split(
    ' ',
  )
const zones = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'America/St_Johns',
  'Asia/Kathmandu',
]

describe('dates', () => {
  test.each([
    ['YYYYMMDD', 'UTC', '20200110'],
    ['YYYYMMDD-HHmmss', 'Asia/Tokyo', '20200110-093000'],
    ['dddd, MMMM Do YYYY, h:mm:ss a', 'America/New_York', 'Thursday, January 9th 2020, 7:30:00 pm'],
    ['[Q]Q GGGG-[W]WW gggg-ww DDDD k', 'UTC', 'Q1 2020-W02 2020-02 010 24'],
    ['X x Z ZZ z', 'Europe/Paris', '1578616200 1578616200000 +01:00 +0100 CET'],
    ['LL LT', 'UTC', 'January 10, 2020 12:30 AM'],
    ['[lit] \\D', 'UTC', 'lit D'],
    ['', 'UTC', '2020-01-10T00:30:00Z'],
    ['YYYY z', 'No/Where', '2020 '],
    ['YYYY Z', '+05:00', '2020 +00:00'],
  ])('%j in %s is %j', (format, zone, wanted) => {
    expect(formatDate(instant, format, zone)).toBe(wanted)
  })

  test('an instant that is none says so', () => {
    expect(formatDate(Number.NaN, 'YYYY', 'UTC')).toBe('Invalid date')
  })

  test.each([
    [5, 'UTC'],
    ['YYYY', ''],
    ['YYYY', 5],
    ['\n', 'UTC'],
  ])('format %j in zone %j is a usage failure', (format, zone) => {
    expect(() => formatDate(instant, format, zone)).toThrow(expect.objectContaining({ kind: 'usage' }))
  })

  test.each(zones)('every token is what Moment.js makes of it in %s', (zone) => {
    for (const day of ['2019-12-31', '2020-01-10', '2021-01-03', '2021-02-28', '2024-12-30', '2026-07-11']) {
      const at = Date.parse(`${day}T12:34:56.789Z`)
      const mine = tokens.map((token) => `${token}=${formatDate(at, token, zone)}`)
      expect(mine).toEqual(tokens.map((token) => `${token}=${moment(at).tz(zone).format(token)}`))
    }
  })

  test('any format, at any time from 2012 to 2037, is what Moment.js makes of it', () => {
    const piece = fc.oneof(
      fc.constantFrom(...tokens, '[', ']', '[at]', '\\', ' ', '-', '\n'),
      fc.string({ maxLength: 3 }),
    )
    const format = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
    const at = fc.integer({ min: Date.parse('2012-01-01'), max: Date.parse('2037-12-31') })
    fc.assert(
      fc.property(format, at, fc.constantFrom(...zones), (text, when, zone) => {
        expect(outcome(() => formatDate(when, text, zone))).toBe(outcome(() => moment(when).tz(zone).format(text)))
      }),
      { numRuns: 3000 },
    )
  })

  test('offset and abbreviation of every zone are those of the time zone database', () => {
    const wrong: string[] = []
    for (const zone of moment.tz.names().filter((name) => isKnown(name))) {
      for (const day of ['2024-01-15', '2024-07-15']) {
        const at = Date.parse(`${day}T12:00:00Z`)
        const mine = formatDate(at, 'Z z', zone)
        const theirs = moment(at).tz(zone).format('Z z')
        if (mine !== theirs) wrong.push(`${zone} ${day}: ${mine}, not ${theirs}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

function outcome(body: () => string): string {
  try {
    return body()
  } catch {
    return '(fails)'
  }
}

function isKnown(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
  } catch {
    return false
  }
}
