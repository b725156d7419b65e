import { describe, expect, test } from 'vitest'
import { parseWindow, windowCovers } from '../../src/core/window.ts'

const at = (iso: string) => Date.parse(iso)

describe('a freeze window', () => {
  test.each([
    // Berlin is one hour ahead of UTC in winter, two in summer.
    ['Fri 16:00 - Mon 07:00 Europe/Berlin', '2026-01-09T14:59:59Z', false],
    ['Fri 16:00 - Mon 07:00 Europe/Berlin', '2026-01-09T15:00:00Z', true],
    ['Fri 16:00 - Mon 07:00 Europe/Berlin', '2026-01-11T12:00:00Z', true],
    ['Fri 16:00 - Mon 07:00 Europe/Berlin', '2026-01-12T05:59:00Z', true],
    ['Fri 16:00 - Mon 07:00 Europe/Berlin', '2026-01-12T06:00:00Z', false],
    ['Fri 16:00 - Mon 07:00 Europe/Berlin', '2026-07-10T13:59:00Z', false],
    ['Fri 16:00 - Mon 07:00 Europe/Berlin', '2026-07-10T14:00:00Z', true],
    ['Friday 16:00 - Monday 07:00 UTC', '2026-01-10T00:00:00Z', true],
    ['Tue 09:00 - Tue 17:00 UTC', '2026-01-13T12:00:00Z', true],
    ['Tue 09:00 - Tue 17:00 UTC', '2026-01-14T12:00:00Z', false],
    ['22:00 - 06:00 UTC', '2026-01-13T23:00:00Z', true],
    ['22:00 - 06:00 UTC', '2026-01-13T05:59:00Z', true],
    ['22:00 - 06:00 UTC', '2026-01-13T06:00:00Z', false],
    ['09:00 – 17:30 America/New_York', '2026-01-13T14:00:00Z', true],
    ['00:00 - 24:00 UTC', '2026-01-13T00:00:00Z', true],
  ])('%s at %s: %s', (text, iso, covered) => {
    expect(windowCovers(parseWindow(text), at(iso))).toBe(covered)
  })

  test.each([
    ['weekends', 'freeze: "weekends" is not a window; expected for example "Fri 16:00 - Mon 07:00 Europe/Berlin".'],
    ['Fri 16:00 - 07:00 UTC', 'freeze: "Fri 16:00 - 07:00 UTC" needs a day on both sides, or on neither.'],
    ['Fri 16:61 - Mon 07:00 UTC', 'freeze: "Fri 16:61 - Mon 07:00 UTC" has no such time: 16:61.'],
    ['10:00 - 10:00 UTC', 'freeze: "10:00 - 10:00 UTC" is empty: it ends when it starts.'],
    ['10:00 - 11:00 Mars/Olympus', 'freeze: "10:00 - 11:00 Mars/Olympus" names an unknown time zone "Mars/Olympus".'],
  ])('refuses %s', (text, message) => {
    expect(() => parseWindow(text)).toThrow(expect.objectContaining({ kind: 'usage', message }))
  })
})
