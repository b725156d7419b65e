import { Failure } from './failure.ts'

/** The identity of an image: the SHA-256 of its manifest or index, as `sha256:` and 64 lower-case hex digits. */
export type Digest = `sha256:${string}` & { readonly __digest: true }

const form = /^sha256:[0-9a-f]{64}$/

/** Whether the text is a digest as it stands, without white space around it. */
export function isDigest(text: string): text is Digest {
  return form.test(text)
}

/** @throws Failure `usage` when the text is not a digest. */
export function parseDigest(text: string, what = 'digest'): Digest {
  const trimmed = text.trim()
  if (isDigest(trimmed)) return trimmed
  throw new Failure('usage', `${what}: expected sha256: and 64 hex digits, got ${JSON.stringify(text.slice(0, 100))}.`)
}

/** The first twelve hex digits, for people; never used to compare. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12)
}
