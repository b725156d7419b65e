import { z } from 'zod'
import { defaults } from '../defaults.ts'
import { choice, flag, mapping, text } from './values.ts'

const ignore = mapping({
  id: text('the id of a rule or vulnerability').describe(
    'The id of a rule or of a vulnerability, for example CVE-2026-1234.',
  ),
  path: text().optional().describe('A glob of paths to which it applies. Default: everywhere.'),
  reason: text('a reason').describe('Why it is acceptable. Shown with the result.'),
  until: z.iso
    .date({ error: 'a date such as 2026-12-31' })
    .optional()
    .describe('The last day of the exception. Default: for ever.'),
})

export const scan = mapping({
  secrets: flag
    .optional()
    .meta({ description: 'Look for secrets in the tracked files.', preset: defaults.scan.secrets }),
  trivy: choice(['auto', 'required', 'off']).optional().meta({
    description: 'Scan with Trivy: where it is installed, always (it is a failure if it is missing), or never.',
    preset: defaults.scan.trivy,
  }),
  'fail-on': choice(['low', 'medium', 'high', 'critical', 'never'])
    .optional()
    .meta({ description: 'The least severity of a finding that fails the scan.', preset: defaults.scan.failOn }),
  'only-fixed': flag.optional().meta({
    description: 'Count only vulnerabilities for which a fixed version exists.',
    preset: defaults.scan.onlyFixed,
  }),
  ignore: z
    .array(ignore, { error: 'a list' })
    .optional()
    .meta({ description: 'Findings that are accepted, each with a reason.', preset: defaults.scan.ignore }),
}).describe('What is looked for in the sources and the images.')
