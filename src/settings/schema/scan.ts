import { z } from 'zod'
import { defaults } from '../defaults.ts'
import { choice, duration, flag, id, listOf, mapping, text, url, writtenDuration } from './values.ts'

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

const kind = choice(['vulnerabilities', 'secrets', 'misconfigurations', 'licences'])

const tool = mapping({
  run: text('a command').optional().describe('Shell text that prints SARIF, or writes `file`.'),
  file: path.optional().describe('The SARIF file. Default: what `run` prints.'),
}).superRefine((entry, context) => {
  if (entry.run !== undefined || entry.file !== undefined) return
  const sentence = 'a tool needs "run", a command, or "file", a SARIF file'
  context.addIssue({ code: 'custom', message: 'a tool with run or file', params: { sentence } })
})

const zap = mapping({
  target: url.describe('The URL that is scanned; it is waited for.'),
  rules: path.optional().describe('ZAP’s own file of rules: id, tab, IGNORE, INFO, WARN or FAIL.'),
  image: z
    .string({ error: 'an image by digest' })
    .regex(/^[^\s@]+@sha256:[0-9a-f]{64}$/, { error: 'an image by digest (name@sha256:…)' })
    .optional()
    .describe('ZAP’s image by digest, run with Docker. Default: zap-baseline.py on PATH.'),
})

const database = mapping({
  mirrors: listOf(text('a repository such as ghcr.io/aquasecurity/trivy-db:2'))
    .optional()
    .describe('Repositories of the database, asked in this order.'),
  'java-mirrors': listOf(text('a repository such as ghcr.io/aquasecurity/trivy-java-db:1'))
    .optional()
    .describe('Repositories of the database that tells JAR files apart. Default: it is not brought.'),
  'max-age': duration.optional().meta({
    description: 'The age at which a database is too old to be used.',
    preset: writtenDuration(defaults.scan.database.maxAge),
  }),
  offline: flag.optional().describe('Use only the database that is there, or in the runner’s cache; ask no mirror.'),
  cache: flag.optional().meta({
    description: 'Keep what was brought in the cache of GitHub Actions, under a key of the day.',
    preset: defaults.scan.database.cache,
  }),
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
  'deployed-to': text()
    .optional()
    .describe('The environment with which `only-new: deployed` compares. Default: the last one.'),
  vex: listOf(path).optional().meta({
    description: 'VEX documents (OpenVEX, CycloneDX or CSAF): vulnerabilities that do not touch this application.',
    preset: defaults.scan.vex,
  }),
  files: listOf(kind).optional().meta({
    description: 'What Trivy looks for in the checkout. An empty list: nothing.',
    preset: defaults.scan.files,
  }),
  images: listOf(kind).optional().meta({
    description: 'What Trivy looks for in every platform of every image.',
    preset: defaults.scan.images,
  }),
  grype: choice(['auto', 'required', 'off']).optional().meta({
    description: 'Scan the images with Grype as well: where it is installed, always, or never.',
    preset: defaults.scan.grype,
  }),
  hardening: flag.optional().meta({
    description: 'Own rules for Dockerfiles and Kubernetes manifests, where Trivy has none.',
    preset: defaults.scan.hardening,
  }),
  sarif: z
    .record(id, tool, { error: 'a mapping' })
    .optional()
    .describe('Tools of the project that write SARIF, by name.'),
  sbom: listOf(choice(['spdx', 'cyclonedx']))
    .optional()
    .meta({
      description: 'Forms in which the contents of each image are listed (SBOM), by Syft or Trivy.',
      preset: defaults.scan.sbom,
    }),
  zap: zap.optional().describe('OWASP ZAP’s baseline scan of something that runs.'),
  upload: choice(['auto', 'artifact', 'off']).optional().meta({
    description:
      'Hand the findings to code scanning, and where that is impossible keep them as an artifact of the run; an artifact only; or neither.',
    preset: defaults.scan.upload,
  }),
  comment: flag.optional().meta({
    description: 'Keep one comment on the pull request up to date.',
    preset: defaults.scan.comment,
  }),
  database: database.optional().describe('Where Trivy’s vulnerability database comes from. Default: Trivy’s own way.'),
  install: flag.optional().meta({
    description: 'Install scanners that are not on PATH (Trivy, Grype, Syft), from the lock of tools.',
    preset: defaults.scan.install,
  }),
  lock: path.optional().describe('A lock of tools in your repository, which stands for the shipped one.'),
  mirrors: listOf(url).optional().meta({
    description: 'Prefixes from which tools are downloaded instead of their own hosts, in order.',
    preset: defaults.scan.mirrors,
  }),
}).describe('What is looked for in the sources and the images.')
