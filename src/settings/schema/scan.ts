import { z } from 'zod'
import { defaults } from '../defaults.ts'
import { choice, flag, listOf, mapping, text } from './values.ts'

const path = text('a path below the checkout').refine((value) => !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(value), {
  error: 'a path below the checkout',
})

const ignore = mapping({
  id: text('the id of a rule or vulnerability').describe(
    'The id of a rule or of a vulnerability, for example CVE-2026-1234.',
  ),
  path: text().optional().describe('A glob of paths to which it applies. Default: everywhere.'),
  package: text().optional().describe('The name of the package that holds it. Default: whichever.'),
  reason: text('a reason').describe('Why it is acceptable. Shown with the result.'),
  until: z.iso
    .date({ error: 'a date such as 2026-12-31' })
    .optional()
    .describe('The last day of the exception. This or `until-fixed` is needed.'),
  'until-fixed': flag.optional().describe('It holds while there is no fixed version.'),
}).superRefine((entry, context) => {
  if (entry.until !== undefined || entry['until-fixed'] === true) return
  const sentence = 'an exception needs an end: "until", its last day, or "until-fixed: true"'
  context.addIssue({ code: 'custom', message: 'an exception with an end', params: { sentence } })
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
    .meta({ description: 'Findings that are accepted, each with a reason and an end.', preset: defaults.scan.ignore }),
  'only-new': choice(['off', 'baseline', 'deployed', 'merge-base']).optional().meta({
    description:
      'Let only new findings fail: such as are not in the committed baseline, in what was deployed before, or in the commit where the branch began.',
    preset: defaults.scan.onlyNew,
  }),
  baseline: path.optional().meta({
    description: 'The baseline: the findings that were there before. `deploy-action baseline` writes it.',
    preset: defaults.scan.baseline,
  }),
  'deployed-to': text().optional().meta({
    description: 'The environment with which `only-new: deployed` compares. Default: the last one.',
    preset: defaults.scan.deployedTo,
  }),
  vex: listOf(path).optional().meta({
    description: 'VEX documents (OpenVEX or CycloneDX): vulnerabilities that do not touch this application.',
    preset: defaults.scan.vex,
  }),
}).describe('What is looked for in the sources and the images.')
