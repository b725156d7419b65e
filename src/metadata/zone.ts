import { tzOffset } from '@date-fns/tz/tzOffset'

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

/** Letters of the time zone database by the English long names that Intl gives. */
const abbreviations: Readonly<Record<string, string>> = {
  'Coordinated Universal Time': 'UTC',
  'Greenwich Mean Time': 'GMT',
  'British Summer Time': 'BST',
  'Irish Standard Time': 'IST',
  'Western European Standard Time': 'WET',
  'Western European Summer Time': 'WEST',
  'Central European Standard Time': 'CET',
  'Central European Summer Time': 'CEST',
  'Eastern European Standard Time': 'EET',
  'Eastern European Summer Time': 'EEST',
  'Moscow Standard Time': 'MSK',
  'Israel Standard Time': 'IST',
  'Israel Daylight Time': 'IDT',
  'South Africa Standard Time': 'SAST',
  'East Africa Time': 'EAT',
  'Central Africa Time': 'CAT',
  'West Africa Standard Time': 'WAT',
  'Pakistan Standard Time': 'PKT',
  'India Standard Time': 'IST',
  'Western Indonesia Time': 'WIB',
  'Central Indonesia Time': 'WITA',
  'Eastern Indonesia Time': 'WIT',
  'China Standard Time': 'CST',
  'Hong Kong Standard Time': 'HKT',
  'Taipei Standard Time': 'CST',
  'Philippine Standard Time': 'PST',
  'Korean Standard Time': 'KST',
  'Japan Standard Time': 'JST',
  'Australian Western Standard Time': 'AWST',
  'Australian Central Standard Time': 'ACST',
  'Australian Central Daylight Time': 'ACDT',
  'Australian Eastern Standard Time': 'AEST',
  'Australian Eastern Daylight Time': 'AEDT',
  'New Zealand Standard Time': 'NZST',
  'New Zealand Daylight Time': 'NZDT',
  'Samoa Standard Time': 'SST',
  'Chamorro Standard Time': 'ChST',
  'Hawaii-Aleutian Standard Time': 'HST',
  'Hawaii-Aleutian Daylight Time': 'HDT',
  'Alaska Standard Time': 'AKST',
  'Alaska Daylight Time': 'AKDT',
  'Pacific Standard Time': 'PST',
  'Pacific Daylight Time': 'PDT',
  'Mountain Standard Time': 'MST',
  'Mountain Daylight Time': 'MDT',
  'Central Standard Time': 'CST',
  'Central Daylight Time': 'CDT',
  'Eastern Standard Time': 'EST',
  'Eastern Daylight Time': 'EDT',
  'Atlantic Standard Time': 'AST',
  'Atlantic Daylight Time': 'ADT',
  'Newfoundland Standard Time': 'NST',
  'Newfoundland Daylight Time': 'NDT',
  'Cuba Standard Time': 'CST',
  'Cuba Daylight Time': 'CDT',
}
