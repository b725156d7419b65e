import { defaults } from '../defaults.ts'
import { choice, duration, mapping, whole, writtenDuration } from './values.ts'

const { wait, tags, parallel } = defaults.builds

/** How the images of a commit are built, all of them together. */
export const builds = mapping({
  wait: duration.optional().meta({
    description:
      'How long a run waits for another that builds the same commit (a branch and a tag pushed together). 0s: it does not look.',
    preset: writtenDuration(wait),
  }),
  tags: choice(['build', 'find']).optional().meta({
    description:
      'What the run of a tag does when its commit has no image yet: `build` it, or only `find` it: wait for the run of the branch, and fail without it.',
    preset: tags,
  }),
  parallel: whole(1, 64).optional().meta({ description: 'Images that are built at once, at most.', preset: parallel }),
}).describe('How the images of a commit are built.')
