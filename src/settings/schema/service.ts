import { z } from 'zod'
import { defaults } from '../defaults.ts'
import { duration, id, listOf, mapping, plain, text, variableName, whole, writtenDuration } from './values.ts'

const secret = mapping({ secret: variableName.describe('The name of the secret.') })

const service = mapping({
  image: text('an image by digest').optional().describe('A container of this image: `name@sha256:…`.'),
  stack: text('a path')
    .optional()
    .describe('A Compose file, relative to the checkout; it gets a project of its own, and nothing is built.'),
  images: z
    .record(text(), id, { error: 'a mapping' })
    .optional()
    .describe('For a stack: its service → the image in `images` whose built digest it runs.'),
  command: listOf(text('a command'))
    .optional()
    .describe("A program of this machine that listens on `$PORT` and stays; with an image, the container's command."),
  env: z
    .record(variableName, z.union([plain, secret]), { error: 'a mapping' })
    .optional()
    .describe('Its environment.'),
  port: whole(1, 65535)
    .optional()
    .describe('The port in the container; it is published on loopback, where there is room.'),
  ready: text('a command')
    .optional()
    .describe(
      'Shell text that exits with 0 when it is ready, run in the container or on this machine. Default: its health check, or that the port answers.',
    ),
  timeout: duration
    .optional()
    .meta({ description: 'How long it may take to be ready.', preset: writtenDuration(defaults.service.timeout) }),
  provides: z
    .record(variableName, text(), { error: 'a mapping' })
    .optional()
    .describe(
      'Variables for the gates that want it: `{host}`, `{port}`, `{name}` of the container and, of a stack, `{service:port}` are filled in.',
    ),
})

export const services = z
  .record(id, service, { error: 'a mapping of services' })
  .describe('What runs beside gates that want it: started before them, ended after them on every way out.')
