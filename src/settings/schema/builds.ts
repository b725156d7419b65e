import { z } from 'zod'
import { defaults } from '../defaults.ts'
import { choice, duration, flag, mapping, text, whole, writtenDuration } from './values.ts'

const { wait, tags, legs, orphans, parallel } = defaults.builds

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
  legs: choice(['platform', 'image']).optional().meta({
    description:
      'Jobs of a native build: one for each `platform`, which builds all images, or one for each `image` and platform. Beyond 256 jobs, images share one.',
    preset: legs,
  }),
  orphans: choice(['keep', 'remove']).optional().meta({
    description:
      'What the other jobs of a native build have left when one of them failed: `keep` it, so that the failed job alone is run again, or `remove` it where the registry allows.',
    preset: orphans,
  }),
  compose: z
    .union([flag, text('the path of a Compose file')])
    .optional()
    .describe(
      'Takes the `build:` entries of a Compose file as images, one for each service; what `images` says of one counts more. `true`: compose.yaml or as Compose looks for it. Default: only where there is neither `images` nor a Dockerfile.',
    ),
  parallel: whole(1, 64).optional().meta({ description: 'Images that are built at once, at most.', preset: parallel }),
}).describe('How the images of a commit are built.')
