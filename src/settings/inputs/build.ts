import type { InputSpec } from './table.ts'

/** Keys of the config's only image, under the names of docker/build-push-action. */
export const buildInputs = [
  {
    name: 'context',
    description: 'Build context, relative to the checkout. Default: that of the config.',
    doors: ['build'],
    config: ['images', '*', 'context'],
  },
  {
    name: 'file',
    description: 'The Dockerfile, relative to the context. Default: that of the config.',
    doors: ['build'],
    config: ['images', '*', 'file'],
  },
  {
    name: 'target',
    description: 'Stage of the Dockerfile to build. Default: that of the config.',
    doors: ['build'],
    config: ['images', '*', 'target'],
  },
  {
    name: 'platforms',
    description: 'Platforms of the image, such as linux/amd64,linux/arm64. Default: those of the config.',
    doors: ['build'],
    list: true,
    config: ['images', '*', 'platforms'],
  },
  {
    name: 'build-args',
    description: 'Build arguments, one `NAME=VALUE` per line. Default: those of the config.',
    doors: ['build'],
    list: true,
    commas: false,
    pairs: true,
    config: ['images', '*', 'build-args'],
  },
  {
    name: 'labels',
    description: 'Labels, one `name=value` per line. Default: those of the config.',
    doors: ['build'],
    list: true,
    commas: false,
    config: ['images', '*', 'labels'],
  },
  {
    name: 'annotations',
    description: 'Annotations, one `name=value` per line. Default: those of the config.',
    doors: ['build'],
    list: true,
    commas: false,
    config: ['images', '*', 'annotations'],
  },
] as const satisfies readonly InputSpec[]
