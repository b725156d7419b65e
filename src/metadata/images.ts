import { Failure } from '../core/failure.ts'
import { parseReference } from '../core/image.ts'
import { readFields } from './csv.ts'
import type { CsvReader } from './libraries.ts'
import { usage } from './usage.ts'

/** What the `images` input asks for. */
export interface ImageList {
  /** Legal repository names, lower-case, without the disabled ones. */
  readonly names: readonly string[]
  /** Whether any image was given at all, disabled or not. */
  readonly given: boolean
}

/** Reads images: one a line with `name=` and `enable=`, or a single line of plain names.
 * @throws Failure `usage` */
export function parseImages(items: readonly string[], csv?: CsvReader): ImageList {
  const images = plainList(items, csv) ?? items.map((item) => parseImage(item, csv))
  return {
    names: images.filter(({ enable }) => enable).map(({ name }) => legalName(name.toLowerCase())),
    given: items.length > 0,
  }
}

interface Image {
  readonly name: string
  readonly enable: boolean
}

/** The older form: one line `a, b, c` without attributes. */
function plainList(items: readonly string[], csv: CsvReader | undefined): Image[] | undefined {
  const [only, ...more] = items
  if (only === undefined || more.length > 0) return undefined
  const fields = readFields(only, csv)
  return fields.some((field) => field.includes('='))
    ? undefined
    : fields.filter((field) => field.trim() !== '').map((field) => ({ name: field.trim(), enable: true }))
}

function parseImage(item: string, csv: CsvReader | undefined): Image {
  let name = ''
  let enable = true
  for (const field of readFields(item, csv)) {
    const [key = '', value] = field.split('=').map((part) => part.trim())
    if (value === undefined) name = key
    else if (key.toLowerCase() === 'name') name = value
    else if (key.toLowerCase() === 'enable') enable = parseEnable(value, item)
    else throw usage(`Unknown image attribute: ${item}`, 'Use name and enable.')
  }
  if (name === '') throw usage(`Image name attribute empty: ${item}`, 'Write the image as name=registry/repository.')
  return { name, enable }
}

function parseEnable(value: string, item: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true'
  throw usage(`Invalid enable attribute value: ${item}`, 'Use enable=true or enable=false.')
}

/** A name that every registry would refuse is refused here, where its input is known. */
function legalName(name: string): string {
  const reference = parseReference(name, 'images')
  if (reference.tag === undefined && reference.digest === undefined) return name
  throw new Failure('usage', `images: ${JSON.stringify(name)} has a tag or a digest.`, {
    hint: 'Give the repository only; tags come from the tags input.',
  })
}
