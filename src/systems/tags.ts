import { Failure } from '../core/failure.ts'
import type { Judge } from '../core/knowledge.ts'
import { askHead, headOf } from './registry.ts'

type Expected = readonly { readonly reference: string; readonly digest: string }[]

/** Good when every tag names the expected digest. A registry may take seconds to show what it accepted. */
export const tagsStand: Judge = {
  ask: (data) => (data as Expected).map(({ reference }) => askHead(reference)),
  judge: ({ data, facts }) => ({
    state: null,
    subjects: (data as Expected).map(({ reference, digest }) => {
      const found = facts.need(headOf(reference))?.digest
      return found === digest
        ? { name: reference, verdict: 'good', reasons: [] }
        : { name: reference, verdict: 'pending', reasons: [`names ${found ?? 'nothing'}, not ${digest}`] }
    }),
  }),
}

/** A complete version: what was released under it never changes. `1.2`, `latest` and branches move. */
export function isRelease(name: string): boolean {
  return /^v?\d+\.\d+\.\d+(?:[-+.].*)?$/.test(name)
}

export function releasedAlready(reference: string, previous: string): Failure {
  return new Failure('denied', `${reference} is released already as ${previous}; a version never changes.`, {
    hint: 'Release the change under a new version. To replace it all the same, delete the tag in the registry first.',
  })
}
