import { z } from 'zod'
import { choice, flag, mapping, text } from './values.ts'

const lines = (what: string) => z.array(text(what), { error: 'a list' }).optional()

/** What docker/build-push-action takes beside what every image has, under its names. */
export const buildOptions = mapping({
  'add-hosts': lines('an entry such as db:10.0.0.1').describe('Names that RUN lines know: `host:address`.'),
  allow: lines('an entitlement such as network.host').describe('Entitlements of the build.'),
  attests: lines('an attestation such as type=sbom').describe('Attestations beside provenance and sbom.'),
  'build-contexts': lines('a context such as base=docker-image://alpine').describe('Named contexts: `name=value`.'),
  builder: text().optional().describe('The Buildx builder. Default: the current one.'),
  'cache-from': lines('a cache such as type=gha').describe(
    'Where layers are looked for: `type=gha`, `type=registry,ref=…`, `type=local,src=…`.',
  ),
  'cache-to': lines('a cache such as type=gha,mode=max').describe(
    'Where layers are kept. GitHub’s cache gets a scope of the image and platform of its own, and a cache that fails does not fail the build.',
  ),
  'cgroup-parent': text().optional().describe('Parent cgroup of RUN lines.'),
  engine: choice(['buildx', 'buildah'])
    .optional()
    .describe('What builds. Default: Buildx where there is a docker command, else Buildah.'),
  network: text().optional().describe('Network of RUN lines: default, host, none.'),
  'no-cache': flag.optional().describe('Build everything anew.'),
  'no-cache-filters': lines('a stage').describe('Stages that are built anew.'),
  provenance: z
    .union([flag.transform(String), text()])
    .optional()
    .describe('Provenance: false, or attributes. Default: mode=min.'),
  pull: flag.optional().describe('Look for newer base images.'),
  sbom: z
    .union([flag.transform(String), text()])
    .optional()
    .describe('Whether an SBOM is attached, or attributes.'),
  secrets: z
    .union(
      [
        z
          .array(text('the name of a secret'))
          .transform((names) => Object.fromEntries(names.map((name) => [name, name]))),
        z.record(z.string(), text('the name of a secret')),
      ],
      {
        error: 'a list of names, or a mapping of ids to names',
      },
    )
    .optional()
    .describe('Secrets for RUN --mount=type=secret: a list of names, or id → name. They never reach the image.'),
  'secret-files': lines('an entry such as npmrc=.npmrc').describe('Secrets in files: `id=path`.'),
  'shm-size': text().optional().describe('Size of /dev/shm in RUN lines.'),
  ssh: lines('an agent such as default').describe('SSH agents or keys for RUN --mount=type=ssh.'),
  ulimit: lines('a limit such as nofile=1024').describe('Limits of RUN lines.'),
})
