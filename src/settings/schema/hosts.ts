import { z } from 'zod'
import { connection } from './connection.ts'
import { id, mapping, url, whole } from './values.ts'

const host = mapping({
  connection: connection.describe('How the Docker of this host is reached.'),
  url: url
    .optional()
    .describe("Where this host itself answers; its probes are below it. Default: the environment's `url`."),
})

/** `hosts:` of an environment. */
export const hosts = z
  .record(id, host, { error: 'a mapping of hosts' })
  .describe(
    'Several hosts that run the same, each under a name, in place of one connection. Deployed to in this order.',
  )

/** `batch:` of an environment. */
export const batch = z.union([
  whole(1, 1000).transform(String),
  z.string({ error: 'a number of hosts or a share such as 25%' }).regex(/^([1-9]\d?|100)%$/, {
    error: 'a number of hosts or a share such as 25%',
  }),
])
