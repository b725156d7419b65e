import { usage } from './usage.ts'

/** Milliseconds of `SOURCE_DATE_EPOCH`: whole seconds since the epoch, by the reproducible-builds.org specification.
 * @throws Failure `usage` */
export function parseSourceDate(text: string): number {
  const ms = Number(text) * 1000
  if (/^\d+$/.test(text) && ms <= 8.64e15) return ms
  throw usage(
    `SOURCE_DATE_EPOCH is not a number of seconds: ${text}`,
    'Set it to whole seconds since 1970, or remove it.',
  )
}
