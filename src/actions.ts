/** One action: a folder under `actions/`, or the root. Its inputs are those of the door in `settings/inputs/table.ts`. */
export interface ActionDoor {
  readonly title: string
  readonly description: string
  /** False where main holds nothing that would have to be given back after the job; saves the start of a process. */
  readonly post?: false
  /** Name → description. */
  readonly outputs: Readonly<Record<string, string>>
}

const result = '`succeeded`, `failed`, `cancelled`, `superseded` or `skipped`.'
const failureKind =
  'Kind of the failure (usage auth denied absent capacity transient unhealthy timeout stale cancelled bug), else empty.'
const report = 'The whole report as JSON.'
const oneDigest = 'Digest of the only image, else empty.'
const digests = 'JSON object: image id → `sha256:…`.'
const images = 'The images by digest, one `id=name@sha256:…` per line: what the input `images` takes.'
const tags = 'Tags given to the images, one `name:tag` per line.'
const platformDigests = 'JSON object: image id → platform → `sha256:…`.'
const sbom = 'Paths of the SBOM files that were written (`scan.sbom`), one per line.'
const version = 'Version for people: `v1.0.0`, `main-1a2b3c4`.'
const section = 'What this job tells a pull request, for the action comment: one line.'
const planHash = 'Hash of the plan: what an approval can be bound to.'

const deployed = {
  result,
  'failure-kind': failureKind,
  environment: 'The environment that was deployed to.',
  url: 'URL of the environment.',
  version,
  digests: 'JSON object: image id → `sha256:…` that runs now, as observed.',
  'previous-digests': 'JSON object: image id → `sha256:…` that ran before.',
  'deployment-id': 'Id of the deployment record.',
  'plan-hash': planHash,
  report,
}

const scored = {
  score: 'The score of the gates, 0 to 100.',
  gates: 'How the gates went, for the input `gates` of the job that has the last ones: one line.',
  'score-file': 'Path of score.json.',
  'quality-folder': 'Folder with score.json and badge.json: what to keep as an artifact.',
}

const whole = {
  ...deployed,
  stages: 'JSON object: stage → its result.',
  tags,
  images,
  digest: oneDigest,
  'platform-digests': platformDigests,
  sbom,
  ...scored,
  section,
}

/** Every action by its door's name, and what it puts out. `npm run generate` writes action.yml, shims and docs from this. */
export const actions = {
  root: {
    title: 'Deploy Action',
    description: 'From a push to a healthy, recorded, reversible deployment',
    outputs: whole,
  },
  run: {
    title: 'Run',
    description: 'The root action under a name that a workflow of the same repository can call: `$/actions/run`',
    outputs: whole,
  },
  plan: {
    title: 'Plan',
    description: "Print what a run would do on today's facts, and change nothing",
    outputs: {
      result,
      'failure-kind': failureKind,
      plan: 'The plans as text.',
      'plan-hash': planHash,
      legs: 'Matrix of a build on native machines: `{"include":[{"platform","runner"}]}`.',
      section,
      report,
    },
  },
  quality: {
    title: 'Quality gates',
    description: 'Run the gates of the config: tests, linters, anything with an exit code',
    outputs: { result, 'failure-kind': failureKind, ...scored, section, report },
  },
  metadata: {
    title: 'Image metadata',
    description: 'Tags, labels and annotations for images, with the inputs and outputs of docker/metadata-action',
    post: false,
    outputs: {
      version: 'The main version.',
      tags: 'Full names, one per line.',
      'tag-names': 'Tags without image names, one per line.',
      labels: 'Labels, one `name=value` per line.',
      annotations: 'Annotations, one `name=value` per line.',
      json: 'All of it as JSON.',
      'bake-file-tags': 'Path of a bake definition with the tags.',
      'bake-file-labels': 'Path of a bake definition with the labels.',
      'bake-file-annotations': 'Path of a bake definition with the annotations.',
      'bake-file': 'Path of a bake definition with tags and labels.',
    },
  },
  login: {
    title: 'Log in',
    description: 'Log in to registries for the rest of the job, with the inputs of docker/login-action',
    outputs: { result, 'failure-kind': failureKind },
  },
  build: {
    title: 'Build',
    description: 'Build the images of the config for every platform and push them by digest',
    outputs: {
      result,
      'failure-kind': failureKind,
      digest: oneDigest,
      digests,
      'platform-digests': platformDigests,
      images,
      tags,
      imageid: 'Id of the image that the inputs describe, as docker/build-push-action has it.',
      metadata: 'What Buildx says about the image that the inputs describe, as JSON.',
      report,
    },
  },
  merge: {
    title: 'Merge',
    description: 'Make one image of the platforms that the jobs of a matrix built, and give it its tags',
    outputs: {
      result,
      'failure-kind': failureKind,
      digest: oneDigest,
      digests,
      'platform-digests': platformDigests,
      images,
      tags,
      report,
    },
  },
  scan: {
    title: 'Scan',
    description: 'Look for secrets in the checkout and for vulnerabilities in the images, by digest',
    outputs: { result, 'failure-kind': failureKind, sbom, section, report },
  },
  deploy: {
    title: 'Deploy',
    description: 'Bring a digest to an environment, verify what runs, and go back if it is not healthy',
    outputs: deployed,
  },
  promote: {
    title: 'Promote',
    description: 'Give what was built another tag, or another registry, without building: the same digest everywhere',
    outputs: { result, 'failure-kind': failureKind, digest: oneDigest, digests, images, tags, report },
  },
  comment: {
    title: 'Comment',
    description:
      'Tell a pull request how its jobs went: one comment, changed in place; without the right to write it, the summary says so',
    post: false,
    outputs: { result, 'failure-kind': failureKind },
  },
  clean: {
    title: 'Clean up',
    description: 'Take images away that no record, environment or tag for people refers to',
    post: false,
    outputs: { result, 'failure-kind': failureKind, report },
  },
  release: {
    title: 'Release',
    description: 'Make the GitHub release of a version that runs in production, with what changed since the one before',
    post: false,
    outputs: {
      result,
      'failure-kind': failureKind,
      'release-url': 'Where the release is.',
      report,
    },
  },
  rollback: {
    title: 'Roll back',
    description: 'Return an environment to an earlier good release, and verify that it runs',
    outputs: deployed,
  },
} as const satisfies Record<string, ActionDoor>
