import { z } from 'zod'
import { composeSchema } from '../schema.ts'

/** `target: { blue-green: … }`. */
export const blueGreenSchema = composeSchema
  .extend({
    service: z.string().min(1).describe('The service that takes requests.'),
    port: z.int().min(1).max(65535).describe('Its port in the container. It is published on a free port of loopback.'),
    live: z
      .string()
      .min(1)
      .describe(
        "Shell text that prints the address to which the proxy sends requests now, from its loaded configuration (Caddy's admin API, a location of nginx that returns it).",
      ),
    switch: z
      .string()
      .min(1)
      .describe(
        'Shell text that makes the proxy send requests to $DEPLOY_UPSTREAM, gracefully. It must wait until that is so, or fail.',
      ),
  })
  .describe(
    'Docker Compose as two projects, blue and green: the new one is started beside the old, and the proxy is switched when it is good.',
  )
