import { z } from 'zod'
import { defaults } from '../defaults.ts'
import { buildOptions } from './build-options.ts'
import { id, imageName, listOf, mapping, plain, platform, text } from './values.ts'

const rules = (what: string) => z.array(text(what), { error: 'a list' })

const image = mapping({
  name: imageName
    .optional()
    .describe(
      'Registry and repository, without a tag. Default: ghcr.io and the name of the repository; with several images, `-` and the id after it.',
    ),
  context: text().optional().meta({
    description: 'The folder that is sent to the build, relative to the checkout.',
    preset: defaults.image.context,
  }),
  file: text()
    .optional()
    .describe('The Dockerfile, relative to the context. Default: Containerfile if there is one, else Dockerfile.'),
  target: text().optional().describe('The stage of the Dockerfile to build. Default: the last.'),
  platforms: listOf(platform)
    .optional()
    .meta({ description: 'The platforms of the image.', preset: defaults.image.platforms }),
  'build-args': z
    .record(z.string(), plain, { error: 'a mapping' })
    .optional()
    .describe('Build arguments. They stay readable in the image: never secrets.'),
  tags: rules('a tag rule such as sha, branch, semver, latest or type=ref,event=branch').optional().meta({
    description:
      'Tags for people: `sha`, `branch`, `semver`, `latest`, `pr`, or rules as docker/metadata-action has them.',
    preset: defaults.image.tags,
  }),
  flavor: rules('a flavor rule such as latest=auto')
    .optional()
    .meta({ description: 'Global behaviour of the tags, as in docker/metadata-action.', preset: [] }),
  labels: rules('a label such as com.example.team=shop')
    .optional()
    .meta({ description: 'Labels added to the OCI ones, `key=value` each.', preset: [] }),
  annotations: rules('an annotation such as index:com.example.team=shop').optional().meta({
    description: 'Annotations added to the OCI ones, `key=value` each, with an optional level before a colon.',
    preset: [],
  }),
  paths: listOf(text('a glob such as api/**'))
    .optional()
    .describe(
      'Globs of the files that concern the image, relative to the checkout. A commit that changes none of them takes the image of the commit before. Default: every file.',
    ),
  build: buildOptions
    .optional()
    .describe('Caches, secrets, contexts and whatever else docker/build-push-action takes.'),
})

/** `app: ghcr.io/acme/shop`, or the long form. */
export const images = z
  .record(id, z.union([imageName, image]), { error: 'a mapping of images' })
  .describe('The images to build, each under an id of its own.')
