import { z } from 'zod'
import { type HardeningRule, hardeningRules } from '../../systems/compose-hardening.ts'

const name = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/
const variable = /^[A-Za-z_][A-Za-z0-9_]*$/

/** `target: { compose: … }`. */
export const composeSchema = z
  .strictObject({
    file: z
      .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
      .optional()
      .describe(
        'The Compose file, or several that are merged in this order; relative to the checkout. Default: compose.yaml, compose.yml, docker-compose.yaml or docker-compose.yml.',
      ),
    project: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]*$/, { error: 'a project name: lower-case letters, digits, - and _' })
      .optional()
      .describe(
        'Name of the Compose project. Default: the name of the application and the environment, `shop-staging`.',
      ),
    services: z
      .record(z.string().regex(name), z.string().min(1))
      .optional()
      .describe(
        'Which service runs which of our images: service → image id. Default: a service whose `image:` is in the repository of one of our images, or that has a `build:`.',
      ),
    profiles: z.array(z.string().min(1)).optional().describe('Profiles whose services are deployed as well.'),
    'one-shot': z
      .array(z.string().regex(name))
      .optional()
      .describe(
        'Services that are to end with exit code 0 instead of running on. Known without being named: those on which another service depends with `service_completed_successfully`.',
      ),
    pull: z
      .enum(['missing', 'always', 'never'])
      .optional()
      .meta({ description: 'Which images are pulled before anything is changed.', default: 'missing' }),
    orphans: z.enum(['keep', 'remove']).optional().meta({
      description: 'What happens to containers of the project whose service is not in the Compose file any more.',
      default: 'keep',
    }),
    hardening: z
      .strictObject({
        check: z
          .boolean()
          .optional()
          .meta({ description: 'Tell weaknesses of the services in the plan.', default: true }),
        ignore: z
          .array(
            z.strictObject({
              id: z.enum(hardeningRules as [HardeningRule, ...HardeningRule[]]).describe('The rule, such as DA-C002.'),
              service: z.string().regex(name).optional().describe('The service. Default: all.'),
              reason: z.string().trim().min(1).describe('Why it is acceptable.'),
            }),
          )
          .optional()
          .describe('Weaknesses that are accepted, each with a reason.'),
      })
      .optional()
      .describe('Weaknesses of the services: privileges, root, limits, secrets in the environment.'),
    'env-file': z
      .string()
      .min(1)
      .optional()
      .describe(
        'The file that services read by `env_file:` and that is rendered from the declared variables and secrets, so it needs not be in the checkout: `.env.production`.',
      ),
    folder: z
      .string()
      .regex(/^\/./, { error: 'an absolute path on the host' })
      .optional()
      .describe(
        'Where releases lie on the host: files of the checkout that services mount, the rendered model, the environment file. Default: deploy-action in the home of the user, where a service mounts files of the checkout.',
      ),
    inherit: z
      .array(z.string().regex(variable))
      .optional()
      .describe(
        "Variables of this machine's environment that the Compose file may use beside the declared `variables`. Their values appear in plans.",
      ),
  })
  .describe('Docker Compose, on the Docker engine that DOCKER_HOST or the current Docker context names.')
