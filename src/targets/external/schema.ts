import { z } from 'zod'

export const duration = z.string().regex(/^(\d+(ms|s|m|h))+$/, { error: 'a duration such as 30s or 10m' })

/** Where the lock and the releases are remembered: the destination cannot. */
export const memory = {
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_.-]{0,62}$/, { error: 'a name: lower-case letters, digits, . - and _' })
    .optional()
    .describe(
      'What is locked and remembered goes by it. Default: the name of the application and the environment, `shop-staging`.',
    ),
  memory: z.enum(['auto', 'git', 'sqlite']).optional().meta({
    description:
      'Where the lock and the good releases are: refs of the git remote, or a SQLite file of this machine. auto: the remote, if there is one.',
    default: 'auto',
  }),
  remote: z.string().min(1).optional().meta({ description: 'The git remote of `memory`.', default: 'origin' }),
}
