import { z } from 'zod'
import { defaults } from '../defaults.ts'
import { before } from './before.ts'
import { connection } from './connection.ts'
import { batch, hosts } from './hosts.ts'
import { metric } from './metric.ts'
import { secretsFrom } from './secrets-from.ts'
import { listedTargets } from './targets.ts'
import {
  choice,
  duration,
  flag,
  freezeWindow,
  id,
  listOf,
  mapping,
  text,
  url,
  whole,
  writtenDuration,
} from './values.ts'
import { secrets, variables } from './variables.ts'

/** The config schema of each target, by its name: one line per target. */
export type TargetSchemas = Readonly<Record<string, z.ZodType>>

const place = text('a path such as /health, or a URL').refine(
  (value) => value.startsWith('/') || /^https?:\/\//.test(value),
  { error: 'a path such as /health, or a URL' },
)

const probe = z.union([
  place,
  mapping({
    url: place.describe("A path below the environment's `url`, or a URL."),
    status: listOf(whole(100, 599))
      .optional()
      .meta({ description: 'Status codes that are good.', preset: defaults.probe.status }),
    contains: text().optional().describe('Text that the body must contain.'),
    consecutive: whole(1, 100)
      .optional()
      .meta({ description: 'Good answers in a row that are needed.', preset: defaults.probe.consecutive }),
    every: duration
      .optional()
      .meta({ description: 'Time between two attempts.', preset: writtenDuration(defaults.probe.every) }),
    timeout: duration
      .optional()
      .meta({ description: 'How long one answer may take.', preset: writtenDuration(defaults.probe.timeout) }),
  }),
])

const checks = mapping({
  health: probe.optional().describe('Answers when the application lives. A path such as `/health`, or the long form.'),
  ready: probe
    .optional()
    .describe('Answers when the application can serve. A path such as `/ready`, or the long form.'),
  smoke: text('a command')
    .optional()
    .describe("Shell text that is run after the probes; it must exit with 0. `${NAME}` is the shell's."),
  metrics: z
    .record(id, metric, { error: 'a mapping' })
    .optional()
    .describe('Commands or Prometheus queries that must be good several times in a row, watched after the smoke test.'),
}).describe('What must be good after a deploy, else it is rolled back.')

const when = mapping({
  branch: listOf(text('a branch or a glob'))
    .optional()
    .describe('Branches, or globs of them: a push there deploys here.'),
  tag: listOf(text('a tag or a glob such as v*'))
    .optional()
    .describe('Tags, or globs of them: such a tag deploys here.'),
}).describe('The events that deploy here. Default: none, only a deploy by name.')

const lock = mapping({
  ttl: duration.optional().meta({
    description: 'A lock that was not renewed for so long is taken over.',
    preset: writtenDuration(defaults.lock.ttl),
  }),
  wait: duration.optional().meta({
    description: 'How long to wait for another deploy to the same destination.',
    preset: writtenDuration(defaults.lock.wait),
  }),
}).describe('Deploys to one destination follow each other.')

/** The environments, with the targets that exist. */
export function environments(targets: TargetSchemas) {
  const kinds = Object.fromEntries(Object.entries(targets).map(([name, schema]) => [name, schema.optional()]))
  const target = mapping(kinds).superRefine((value, context) => {
    const count = Object.keys(value).length
    if (count === 1) return
    const sentence = `expected exactly one target (known: ${Object.keys(targets).join(', ')}), found ${count === 0 ? 'none' : count}`
    context.addIssue({ code: 'custom', message: 'one target', params: { sentence } })
  })
  const environment = mapping({
    when: when.optional(),
    url: url.optional().describe('Where people find it. Shown on the deployment record; probes are below it.'),
    protected: flag.optional().meta({
      description: "Deployed only by a job that proves it runs in the forge's environment of this name.",
      preset: false,
    }),
    after: id.optional().describe('An environment in which the same digests must have run successfully.'),
    score: z
      .number({ error: 'a number from 0 to 100' })
      .min(0, { error: 'a number from 0 to 100' })
      .max(100, { error: 'a number from 0 to 100' })
      .optional()
      .describe('The least score that the gates must have given what is deployed; all of them must have been run.'),
    target: target
      .optional()
      .describe('Where and how it runs: one target with its settings. Default: compose, if there is a Compose file.'),
    targets: listedTargets(kinds, checks)
      .optional()
      .describe(
        'Several targets instead of one: deployed in this order, each under its own lock; when one fails, those before it are taken back.',
      ),
    connection: connection.optional(),
    hosts: hosts.optional(),
    batch: batch
      .optional()
      .describe('How many of the hosts are deployed to at once: a number, or a share such as `25%`. Default: 1.'),
    variables: variables.optional().describe('Declarations for this environment only, added to the general ones.'),
    secrets: secrets.optional().describe('Names of secrets that only this environment needs.'),
    'secrets-from': secretsFrom.optional(),
    before: listOf(before)
      .optional()
      .describe(
        'Backups and migrations, done in this order after the images are there and before anything is changed.',
      ),
    checks: checks.optional(),
    freeze: listOf(freezeWindow).optional().meta({
      description:
        'When nothing is deployed: `Fri 16:00 - Mon 07:00 Europe/Berlin`, or `22:00 - 06:00 UTC` for every day.',
      preset: [],
    }),
    rollback: choice(['auto', 'manual']).optional().meta({
      description: 'After a failed deploy: go back by itself, or stay for a person.',
      preset: defaults.environment.rollback,
    }),
    deadline: duration.optional().meta({
      description: 'How long a deploy may take until everything is good.',
      preset: writtenDuration(defaults.environment.deadline),
    }),
    stable: duration.optional().meta({
      description: 'How long everything must stay good.',
      preset: writtenDuration(defaults.environment.stable),
    }),
    keep: whole(1, 100).optional().meta({
      description: 'Good releases kept at the destination, to go back to.',
      preset: defaults.environment.keep,
    }),
    lock: lock.optional(),
  })
  return z
    .record(id, environment, { error: 'a mapping of environments' })
    .describe('Where releases go, each under a name of its own.')
}
