import { z } from 'zod'
import { kindsIn, partOf } from '../target-entry.ts'
import { connection } from './connection.ts'
import { id, mapping, url } from './values.ts'

/** `targets:` of an environment: each entry one kind of target, and what differs from the environment. */
export function listedTargets(kinds: Readonly<Record<string, z.ZodOptional>>, checks: z.ZodType) {
  const entry = mapping({
    ...kinds,
    name: id.optional().describe('How it is named: `staging/NAME`. Default: its kind.'),
    connection: connection.optional(),
    url: url.optional().describe("Where people find it, if not at the environment's `url`."),
    checks: checks.optional().describe('What must be good there, instead of what the environment says.'),
  }).superRefine((value, context) => {
    const found = kindsIn(value)
    if (found.length === 1) return
    const sentence = `expected exactly one target (known: ${Object.keys(kinds).join(', ')}), found ${found.length === 0 ? 'none' : found.join(' and ')}`
    context.addIssue({ code: 'custom', message: 'one target', params: { sentence } })
  })
  return z
    .array(entry, { error: 'a list of targets' })
    .min(1, { error: 'a list of targets' })
    .superRefine((entries, context) => {
      const names = entries.map(partOf)
      const twice = names.find((name, index) => names.indexOf(name) !== index)
      if (twice === undefined) return
      const sentence = `two targets are called ${twice}; give each a name:`
      context.addIssue({ code: 'custom', message: 'names', params: { sentence } })
    })
}
