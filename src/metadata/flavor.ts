import { readFields } from './csv.ts'
import type { CsvReader } from './libraries.ts'
import { usage } from './usage.ts'

/** What holds for all tags. */
export interface Flavor {
  readonly latest: 'auto' | 'true' | 'false'
  readonly prefix: string
  readonly prefixOnLatest: boolean
  readonly suffix: string
  readonly suffixOnLatest: boolean
  /** `latest` and shortened versions move only to the highest version of their line. An addition to the known grammar;
   * `auto` is on in the pipeline and off in the action that takes another's place. */
  readonly highest: 'auto' | 'true' | 'false'
}

/** @throws Failure `usage` */
export function parseFlavor(items: readonly string[], csv?: CsvReader): Flavor {
  const flavor: Changing = {
    latest: 'auto',
    prefix: '',
    prefixOnLatest: false,
    suffix: '',
    suffixOnLatest: false,
    highest: 'auto',
  }
  for (const item of items) readItem(flavor, item, csv)
  return flavor
}

type Changing = { -readonly [K in keyof Flavor]: Flavor[K] }

/** Its fields in their order: `onlatest` is about the prefix or suffix before it. */
function readItem(flavor: Changing, item: string, csv: CsvReader | undefined): void {
  let affix: 'prefix' | 'suffix' | undefined
  for (const field of readFields(item, csv)) {
    const [name = '', value] = field.split('=').map((part) => part.trim())
    if (value === undefined) throw usage(`Invalid flavor entry: ${item}`, 'Write entries as key=value.')
    const key = name.toLowerCase()
    if (key === 'latest' || key === 'highest') flavor[key] = threeWay(value, `Invalid ${key} flavor entry: ${item}`)
    else if (key === 'prefix' || key === 'suffix') {
      flavor[key] = value
      affix = key
    } else if (key === 'onlatest') {
      const on = onLatest(value)
      if (affix !== undefined) flavor[`${affix}OnLatest`] = on
    } else throw usage(`Unknown flavor entry: ${item}`, 'Use latest, prefix, suffix, onlatest or highest.')
  }
}

/** The name of the moving tag, before it is made legal. The flavor's affixes are taken as they are, not as templates. */
export function latestName(flavor: Flavor): string {
  return `${flavor.prefixOnLatest ? flavor.prefix : ''}latest${flavor.suffixOnLatest ? flavor.suffix : ''}`
}

function threeWay(value: string, message: string): 'auto' | 'true' | 'false' {
  if (value === 'auto' || value === 'true' || value === 'false') return value
  throw usage(message, 'Use auto, true or false.')
}

function onLatest(value: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true'
  throw usage(`Invalid value for onlatest attribute: ${value}`, 'Use true or false.')
}
