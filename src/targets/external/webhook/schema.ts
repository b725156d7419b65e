import { z } from 'zod'
import { duration, memory } from '../schema.ts'

const url = z.string().regex(/^https?:\/\/[^\s/]+/, { error: 'a URL such as https://deploy.example.com/hooks/shop' })

export const webhookSchema = z
  .strictObject({
    url: url.describe('Where the release is posted, as JSON. No redirect is followed.'),
    secret: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: 'the name of a declared secret' })
      .describe('Name of the declared secret that signs every request (HMAC-SHA256).'),
    headers: z.record(z.string(), z.string()).optional().describe('Sent with every request. No secrets here.'),
    status: url
      .optional()
      .describe('Where the outcome is asked for after 202, if the answer has neither Location nor `status_url`.'),
    running: url.optional().describe('Answers with the digests that run; ours must be among them. Also for `status`.'),
    every: duration.optional().meta({
      description: 'Time between two looks at the outcome; a Retry-After of the receiver counts more.',
      default: '2s',
    }),
    timeout: duration.optional().meta({ description: 'How long the outcome may take.', default: '10m' }),
    ...memory,
  })
  .describe(
    'A signed HTTP request to whatever deploys; its outcome is awaited, recorded and taken back like that of every target.',
  )
