import { tzOffset } from '@date-fns/tz/tzOffset'
import { abbreviations, british, withoutLetters } from './zone-names.ts'

/** A time zone at an instant: minutes east of UTC and the abbreviation that people write. */
export interface Zone {
  readonly offset: number
  readonly abbreviation: string
}

/** The zone named `name` at an instant. A name nobody knows is UTC without an abbreviation, as it always was in these templates. */
export function zoneAt(name: string, instant: number): Zone {
  if (name === 'UTC') return { offset: 0, abbreviation: 'UTC' }
  // A bare offset is a zone to the library, but never was one in these templates.
  const offset = /^[+-]/.test(name) ? Number.NaN : tzOffset(name, new Date(instant))
  if (Number.isNaN(offset)) return { offset: 0, abbreviation: '' }
  return { offset, abbreviation: abbreviationOf(name, instant, offset) }
}

function abbreviationOf(timeZone: string, instant: number, offset: number): string {
  const name = timeZone.toLowerCase()
  if (withoutLetters.includes(name)) return numeric(offset)
  if (british.includes(name)) return offset === 0 ? 'GMT' : 'BST'
  if (/^(?:etc\/)?gmt[+-]?0?$/.test(name)) return 'GMT'
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' }).formatToParts(instant)
  const long = parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
  return abbreviations[long] ?? numeric(offset)
}

/** `+05`, `-0330`: how the time zone database abbreviates a zone whose people use no letters. */
function numeric(offset: number): string {
  const size = Math.abs(offset)
  const hours = String(Math.floor(size / 60)).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${hours}${size % 60 === 0 ? '' : String(size % 60).padStart(2, '0')}`
}
