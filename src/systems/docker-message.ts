import type { FailureKind } from '../core/failure.ts'
import type { Classified } from '../core/knowledge.ts'

/** What a message of Docker's programs or API means: its form, its kind, the cause as a person reads it, what to do. */
export type Reading = readonly [
  form: RegExp,
  kind: FailureKind,
  cause: (found: RegExpMatchArray) => string,
  hint?: string,
]

/** The first reading that fits. */
export function readMessage(text: string, readings: readonly Reading[]): Classified | undefined {
  for (const [form, kind, cause, hint] of readings) {
    const found = form.exec(text)
    if (found !== null) return { kind, cause: cause(found), ...(hint === undefined ? {} : { hint }) }
  }
  return undefined
}

/** The cause is what matched. */
export const asSaid = (found: RegExpMatchArray) => (found[0] ?? '').trim()

/** What Docker says when it cannot be reached. @param start what to do when it does not run */
export function unreachable(start: string): readonly Reading[] {
  return [
    [
      /Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
      'absent',
      (found) => `Docker is not running${found[1] === undefined ? '' : ` at ${found[1]}`}.`,
      start,
    ],
    [
      /permission denied while trying to connect to the (?:Docker|docker) .*/,
      'denied',
      asSaid,
      'Add the user to the group docker.',
    ],
  ]
}
