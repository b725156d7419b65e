import { z } from 'zod'
import { defaults } from '../defaults.ts'
import { limits, reports, when } from './gate-report.ts'
import { duration, flag, id, listOf, mapping, plain, text, variableName, whole, writtenDuration } from './values.ts'

const command = z
  .union([
    text('a command'),
    z.array(z.string({ error: 'text' }), { error: 'a list of arguments' }).min(1, { error: 'a command' }),
  ])
  .describe(
    "Shell text (given to `bash` as it stands, so `${NAME}` is the shell's), or a list of arguments that no shell reads.",
  )

const secret = mapping({ secret: variableName.describe('The name of the secret.') })

const paths = listOf(text('a path or pattern'))

const gate = mapping({
  run: command.optional(),
  variables: listOf(id)
    .optional()
    .describe(
      'Instead of `run`: environments whose declared variables must all be there and good, so that nothing is built that could not be deployed.',
    ),
  openapi: paths
    .optional()
    .describe('Instead of `run`: OpenAPI descriptions (2.0, 3.0, 3.1; YAML or JSON) that must be valid.'),
  migrate: mapping({
    up: text('a command').describe('Brings the schema to its newest state. Shell text.'),
    down: text('a command').describe('Takes all of it back.'),
  })
    .optional()
    .describe('Instead of `run`: migrations that must go up, down and up again, on the database of a service.'),
  dockerfile: paths.optional().describe('Instead of `run`: Dockerfiles that must hold no mistake.'),
  directory: text()
    .optional()
    .meta({ description: 'Where it runs, relative to the checkout.', preset: defaults.gate.directory }),
  env: z
    .record(variableName, z.union([plain, secret]), { error: 'a mapping' })
    .optional()
    .describe('Environment variables added for this gate: text, or a secret by name as `{ secret: NAME }`.'),
  needs: listOf(id)
    .optional()
    .describe(
      'Gates that must have passed first. Others run side by side. `image`: it runs after the build, on what was built, and before anything gets a tag.',
    ),
  timeout: duration.optional().meta({
    description: 'How long it may take; then it is stopped, with all its children.',
    preset: writtenDuration(defaults.gate.timeout),
  }),
  retries: whole(0, 10).optional().meta({
    description: 'More attempts after a failure. A gate that passes then is shown as flaky.',
    preset: defaults.gate.retries,
  }),
  advisory: flag
    .optional()
    .meta({ description: 'A failure is shown, but does not stop anything.', preset: defaults.gate.advisory }),
  when: when.optional(),
  services: listOf(id).optional().describe('Names in `services` that must be ready before it starts.'),
  weight: whole(0, 100).optional().meta({
    description: 'How much it counts in the score, compared with the others; 0: not at all.',
    preset: defaults.gate.weight,
  }),
  reports: reports.optional(),
  limits: limits.optional(),
}).superRefine((given, context) => {
  const kinds = (['run', 'migrate', 'variables', 'openapi', 'dockerfile'] as const).filter(
    (key) => given[key] !== undefined,
  )
  const refuse = (sentence: string) => context.addIssue({ code: 'custom', message: 'a gate', params: { sentence } })
  if (kinds.length !== 1)
    refuse(`expected one of run, migrate, variables, openapi, dockerfile, found ${kinds.join(' and ') || 'none'}`)
  else if (given.run === undefined && given.migrate === undefined && given.reports !== undefined)
    refuse(`a gate with ${kinds[0]} writes no reports`)
})

/** `lint: npm run lint`, or the long form. */
export const gates = z
  .record(id, z.union([text('a command'), gate]), { error: 'a mapping of gates' })
  .describe('What must pass before anything is built: lint, tests, type checks.')
