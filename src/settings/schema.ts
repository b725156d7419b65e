import { z } from 'zod'
import { defaults } from './defaults.ts'
import { builds } from './schema/builds.ts'
import { environments, type TargetSchemas } from './schema/environment.ts'
import { gates } from './schema/gate.ts'
import { quality } from './schema/gate-report.ts'
import { images } from './schema/image.ts'
import { notify } from './schema/notify.ts'
import { scan } from './schema/scan.ts'
import { services } from './schema/service.ts'
import { choice, duration, id, mapping, platform, text, writtenDuration } from './schema/values.ts'
import { secrets, variables } from './schema/variables.ts'

export type { TargetSchemas } from './schema/environment.ts'

const records = z.union([
  choice(['github', 'sqlite']),
  mapping({
    kind: choice(['github', 'sqlite']).describe("GitHub's deployments, or a database file."),
    file: text('the path of a file')
      .optional()
      .describe('For sqlite: the database, relative to the checkout. Default: records.db in the folder for state.'),
  }),
])

/** The whole of `.github/deploy.yml`. Its output is what was written, each value parsed, without defaults. */
export function configSchema(targets: TargetSchemas) {
  return mapping({
    app: id
      .optional()
      .describe("The application's name, part of project and container names. Default: the repository's name."),
    gates: gates.optional(),
    services: services.optional(),
    quality: quality.optional(),
    images: images.optional(),
    builds: builds.optional(),
    scan: scan.optional(),
    variables: variables.optional(),
    secrets: secrets.optional(),
    environments: environments(targets).optional(),
    notify: notify.optional(),
    runners: z
      .record(platform, z.union([text('a label'), z.array(text('a label'))]), { error: 'a mapping' })
      .optional()
      .describe('Machines of the jobs of a native build: platform → what runs-on takes. Default: those of GitHub.'),
    patience: duration.optional().meta({
      description:
        'How long a registry that is busy (429), fails (5xx) or breaks connections is asked again, counted from the first failure.',
      preset: writtenDuration(defaults.patience),
    }),
    records: records
      .optional()
      .describe('Where deployments are recorded. Default: github inside GitHub Actions, else sqlite.'),
  })
}

/** What a config says once it is valid: every key optional, durations in milliseconds. */
export type Written = z.output<ReturnType<typeof configSchema>>
