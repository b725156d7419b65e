import { z } from 'zod'
import { parseDuration } from '../../core/duration.ts'
import { Failure } from '../../core/failure.ts'
import { parseReference, repositoryName } from '../../core/image.ts'
import { formatPlatform, parsePlatform } from '../../core/platform.ts'
import { parseWindow } from '../../core/window.ts'

// A config is read once: code generated for each schema would cost more than it saves.
z.config({ jitless: true })

/** Errors of these schemas are noun phrases: "expected <error>, found …" is made of them. A whole sentence is put into
 * `params.sentence` of a custom issue. */

/** Text that is not empty. */
export function text(what = 'text') {
  return z.string({ error: what }).trim().min(1, { error: what })
}

/** A mapping with exactly these keys. */
export function mapping<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'a mapping') })
}

/** One of the words, or the nearest is named. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of ${words.join(', ')}` })
}

export const flag = z.boolean({ error: 'true or false' })

export function whole(least: number, most: number) {
  const what = `a whole number from ${least} to ${most}`
  return z.int({ error: what }).min(least, { error: what }).max(most, { error: what })
}

/** One value, or a list of them; always a list afterwards. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.union([z.array(item, { error: 'a list' }), item.transform((value) => [value])])
}

/** A value that ends as text: numbers and booleans are taken as they stand (`PORT: 8080`). */
export const plain = z.union([
  z.string({ error: 'text' }),
  z.number({ error: 'a number' }).transform(String),
  z.boolean({ error: 'true or false' }).transform(String),
])

/** A duration as it is written in the config, in its largest whole unit: `15m`, `10s`, `500ms`. */
export function writtenDuration(ms: number): string {
  const units = [
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
  ] as const
  const [unit, size] = units.find(([, one]) => ms % one === 0) ?? ['ms', 1]
  return `${ms / size}${unit}`
}

/** Milliseconds. */
export const duration = parsed('a duration such as 30s, 10m or 1h30m', (value) => parseDuration(value))

export const platform = parsed('a platform such as linux/amd64, linux/arm64 or linux/arm/v7', (value) =>
  formatPlatform(parsePlatform(value)),
)

/** Registry and repository; Docker Hub's short names become `docker.io/library/…`. */
export const imageName = parsed(
  'an image name such as ghcr.io/acme/shop',
  (value) => {
    const reference = parseReference(value, '')
    if (reference.tag !== undefined || reference.digest !== undefined) {
      throw new Failure(
        'usage',
        'an image name without tag and digest is expected here; tags are made by the key "tags".',
      )
    }
    return repositoryName(reference)
  },
  true,
)

export const freezeWindow = parsed(
  'a window such as "Fri 16:00 - Mon 07:00 Europe/Berlin"',
  (value) => parseWindow(value, ''),
  true,
)

export const url = text('a URL such as https://shop.example.com').superRefine((value, context) => {
  const parsedUrl = URL.canParse(value) ? new URL(value) : undefined
  if (parsedUrl?.protocol === 'https:' || parsedUrl?.protocol === 'http:') return
  context.addIssue({ code: 'custom', message: 'a URL such as https://shop.example.com' })
})

/** A name that may stand in container, project and file names. */
export const id = z.string({ error: 'a name' }).regex(/^[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?$/, {
  error: 'a name of lower-case letters, digits, - and _ (at most 63)',
})

/** A name of an environment variable. */
export const variableName = z
  .string({ error: 'the name of an environment variable' })
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: 'the name of an environment variable (letters, digits and _)' })

/** Text that one of core's parsers understands; with `tells`, the parser's own sentence is the message. */
function parsed<T>(what: string, parse: (value: string) => T, tells = false) {
  return z.string({ error: what }).transform((value, context): T => {
    try {
      return parse(value)
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown
      const sentence = thrown.message.replace(/^: /, '').replace(/\.$/, '')
      context.addIssue({ code: 'custom', message: what, ...(tells ? { params: { sentence } } : {}) })
      return z.NEVER
    }
  })
}
