import type { InputSpec } from './spec.ts'

const doors = ['release'] as const

/** What is released. */
export const releaseInputs = [
  { name: 'tag', description: 'The version tag. Default: that of the event.', doors },
  {
    name: 'assets',
    description: 'Files to add to the release, such as an SBOM: paths relative to the checkout, one a line.',
    doors,
    list: true,
    commas: false,
  },
  { name: 'score', description: 'The score of the gates, for quality.json.', doors },
  {
    name: 'rolled-back',
    description: 'Instead of a release: mark the one that the environment was rolled back from.',
    doors,
    default: 'false',
  },
] as const satisfies readonly InputSpec[]
