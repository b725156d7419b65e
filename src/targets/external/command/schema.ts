import { z } from 'zod'
import { duration, memory } from '../schema.ts'

const command = z.union([z.string().min(1), z.array(z.string()).min(1)], {
  error: 'shell text, or a list of arguments',
})

export const commandSchema = z
  .strictObject({
    deploy: command.describe(
      'Deploys what the environment variables DEPLOY_… say. Shell text for bash, or a list of arguments that no shell reads. Exit code 75: try again.',
    ),
    verify: command
      .optional()
      .describe('Run until it exits with 0. 75 is "not yet"; any other code, seen twice, fails the deploy.'),
    status: command
      .optional()
      .describe('Prints the digests that run, in any form: ours must be among them. Also for `status`.'),
    rollback: command
      .optional()
      .describe('Brings back what DEPLOY_… say. Default: the deploy command, told the earlier release.'),
    timeout: duration.optional().meta({ description: 'How long one run of a command may take.', default: '10m' }),
    ...memory,
  })
  .describe(
    'Any command: told by its environment what to deploy, verified, recorded and rolled back like every target.',
  )
