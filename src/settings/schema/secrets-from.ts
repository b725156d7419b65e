import { z } from 'zod'
import { mapping, text, variableName } from './values.ts'

/** Where values of declared secrets come from. */
export const secretsFrom = mapping({
  aws: mapping({
    region: text('a region such as eu-central-1').describe('The region of the secrets.'),
    role: text('the ARN of a role')
      .optional()
      .describe(
        'The role that this job assumes with its OIDC token. Default: AWS_ACCESS_KEY_ID and its secret in the environment.',
      ),
    keys: z
      .record(variableName, text('the name of a secret'), { error: 'a mapping' })
      .describe('Declared name → name or ARN of a secret, or `SECRET#KEY` for one key of a JSON secret.'),
  }).describe('AWS Secrets Manager.'),
}).describe(
  'Values of declared secrets, fetched when this environment is deployed to. What the job is given goes before.',
)
