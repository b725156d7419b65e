import { z } from 'zod'

const name = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/
const variable = /^[A-Za-z_][A-Za-z0-9_]*$/
const duration = /^(\d+(\.\d+)?(ms|s|m|h|d))+$/

/** `target: { swarm: … }`. */
export const swarmSchema = z
  .strictObject({
    file: z
      .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
      .optional()
      .describe(
        'The stack file, or several that are merged in this order; relative to the checkout. Default: docker-stack.yml, docker-stack.yaml, compose.yaml, compose.yml, docker-compose.yaml or docker-compose.yml.',
      ),
    stack: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]*$/, { error: 'a stack name: lower-case letters, digits, - and _' })
      .optional()
      .describe('Name of the stack. Default: the name of the application and the environment, `shop-staging`.'),
    services: z
      .record(z.string().regex(name), z.string().min(1))
      .optional()
      .describe(
        'Which service runs which of our images: service → image id. Default: a service whose `image:` is in the repository of one of our images, or that has a `build:`.',
      ),
    'one-shot': z
      .array(z.string().regex(name))
      .optional()
      .describe(
        'Services that are to end with exit code 0 instead of running on. Default: jobs (`mode: replicated-job`, `global-job`) and services with `restart_policy: { condition: none }`.',
      ),
    secrets: z
      .record(z.string().regex(name), z.string().regex(variable))
      .optional()
      .describe(
        'Swarm secrets that are made from declared secrets: name in the stack file → name under `secrets:` or `variables:` of the environment. A new value makes a new Swarm secret; old ones are removed when no kept release needs them.',
      ),
    configs: z
      .record(z.string().regex(name), z.string().regex(variable))
      .optional()
      .describe('The same for Swarm configs: name in the stack file → name of a declared variable.'),
    orphans: z.enum(['keep', 'remove']).optional().meta({
      description: 'What happens to services of the stack that are not in the stack file any more.',
      default: 'keep',
    }),
    placement: z.string().regex(duration, { error: 'a duration such as 15s' }).optional().meta({
      description:
        'How long a task may find no node that fits before the deploy counts as failed for lack of capacity.',
      default: '15s',
    }),
  })
  .describe('Docker Swarm: a stack, deployed through a manager.')
