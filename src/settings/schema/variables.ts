import { z } from 'zod'
import { choice, flag, mapping, plain, text, variableName } from './values.ts'

export const variableTypes = ['string', 'number', 'integer', 'boolean', 'port', 'url', 'json'] as const

const variable = mapping({
  type: choice(variableTypes).optional().meta({ description: 'What its value must be.', preset: 'string' }),
  default: plain.optional().describe('The value when no other place gives one.'),
  required: flag.optional().describe('A deploy needs a value. Default: true for a secret, false for others.'),
  secret: flag.optional().meta({
    description: 'Never printed, and never in this file or in config/ENVIRONMENT.json.',
    preset: false,
  }),
  pattern: text('a regular expression')
    .refine(isPattern, { error: 'a regular expression' })
    .optional()
    .describe('A regular expression that the whole value must match.'),
  'one-of': z
    .array(plain, { error: 'a list' })
    .min(1, { error: 'a list of values' })
    .optional()
    .describe('The values that are allowed.'),
})

/** `PORT: 8080`, or the long form. */
export const variables = z
  .record(variableName, z.union([plain, variable]), { error: 'a mapping of variables' })
  .describe(
    'The configuration that the application reads from its environment: declared once, checked before every deploy.',
  )

export const secrets = z
  .array(variableName, { error: 'a list of names' })
  .describe('Names of secrets that the application needs: short for a variable with `secret: true`.')

function isPattern(value: string): boolean {
  try {
    new RegExp(value, 'u')
    return true
  } catch {
    return false
  }
}
