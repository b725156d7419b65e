import type { Judge } from '../core/knowledge.ts'
import { askHead, headOf } from '../systems/registry.ts'

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
