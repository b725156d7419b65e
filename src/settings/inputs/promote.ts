import type { InputSpec } from './spec.ts'

/** What is promoted, and where to. */
export const promoteInputs = [
  {
    name: 'from',
    description:
      'Promote this image: `registry/repository@sha256:…`, or `registry/repository:tag`, which is resolved once. Default: what this commit built.',
    doors: ['promote'],
  },
  {
    name: 'to',
    description:
      'Where to, separated by spaces, commas or lines: a tag in the image’s own repository (`stable`), or `registry/repository:tag`; for one of several images `id=…`.',
    doors: ['promote'],
    list: true,
  },
] as const satisfies readonly InputSpec[]
