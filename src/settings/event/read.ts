import { valueAt } from '../path.ts'

/** Text at a place of a payload; empty when there is none. */
export function textAt(payload: unknown, ...path: readonly string[]): string {
  const value = valueAt(payload, path)
  return typeof value === 'string' ? value : ''
}

/** A commit's name: 40 hex digits, or 64 in a SHA-256 repository; all zeros means "none". */
export function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text)
}
