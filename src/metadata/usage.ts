import { Failure } from '../core/failure.ts'

/** A mistake in the person's inputs: what is wrong, and what to write instead. */
export function usage(message: string, hint: string, cause?: unknown): Failure {
  return new Failure('usage', message, { hint, ...(cause === undefined ? {} : { cause }) })
}
