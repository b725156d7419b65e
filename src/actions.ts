/** An input as action.yml declares it. Without a default it is empty when not given. */
export interface ActionInput {
  readonly description: string
  readonly required?: true
  readonly default?: string
}

/** One action: a folder under `actions/`, or the root's. `npm run generate` writes its action.yml from this. */
export interface ActionDoor {
  readonly title: string
  readonly description: string
  readonly inputs: Readonly<Record<string, ActionInput>>
  /** Name → description. */
  readonly outputs: Readonly<Record<string, string>>
}

const config = {
  description: 'Path of the config file. Default: .github/deploy.yml where there is one, else what is detected.',
}
const directory = { description: 'Folder of the project, relative to the checkout.', default: '.' }
const dryRun = { description: 'Ask and plan, print the plan, change nothing.', default: 'false' }
const token = {
  description:
    'Token for deployment records and the repository API. Needs `deployments: write` where a deploy is recorded.',
  default: '${{ github.token }}',
}
const environment = { description: 'Environment of the config. Nothing is deployed unless it is named here.' }
const image = { description: 'Id of an image in the config. Default: every image.' }
const digest = {
  description:
    'Digest to use instead of building: `sha256:…` for the only image, or one `ID=sha256:…` a line. Default: what this run built, else what the records say of this commit.',
}
const planHash = {
  description: 'Hash of the plan that was approved. The run fails as `stale` if its own plan has another.',
}
const reason = { description: 'Why a rule is overridden; recorded. Empty: no rule is overridden.' }
const common = { config, 'working-directory': directory }

const result = '`succeeded`, `failed`, `cancelled`, `superseded` or `skipped`.'
const failureKind =
  'Kind of the failure (usage auth denied absent capacity transient unhealthy timeout stale cancelled bug), else empty.'
const report = 'The whole report as JSON.'
const digests = 'JSON object: image id → `sha256:…`.'
const oneDigest = 'Digest of the only image, else empty.'
const hash = 'Hash of the plan: what an approval can be bound to.'
const url = 'URL of the environment.'
const deployed = {
  result,
  'failure-kind': failureKind,
  environment: 'Environment that was deployed to.',
  url,
  digests: 'JSON object: image id → `sha256:…` that runs now, as observed.',
  'previous-digests': 'JSON object: image id → `sha256:…` that ran before.',
  'deployment-id': 'Id of the deployment record.',
  'plan-hash': hash,
  report,
}

/** Every action by the stage it runs; `pipeline` is the root's. The single table of what they take and give. */
export const actions = {
  pipeline: {
    title: 'Deploy Action',
    description: 'From a push to a healthy, recorded, reversible deployment',
    inputs: {
      stages: {
        description:
          'Stages to run, separated by spaces or commas: quality metadata build scan deploy. Default: what the event calls for, up to and including the scan, and deploy where an environment is named.',
      },
      environment,
      ...common,
      image,
      digest,
      'plan-hash': planHash,
      reason,
      'dry-run': dryRun,
      'github-token': token,
    },
    outputs: {
      ...deployed,
      stages: 'JSON array of the stages that ran, each with its result.',
      version: 'Version for people: `v1.0.0`, `main-1a2b3c4`.',
      tags: 'Tags given to the images, one `NAME:TAG` a line.',
      digest: oneDigest,
    },
  },
  plan: {
    title: 'Plan',
    description: "Print what a run would do on today's facts, and change nothing",
    inputs: {
      stages: { description: 'Stages to plan, as in the root action.' },
      environment,
      ...common,
      image,
      digest,
      reason,
      'github-token': token,
    },
    outputs: {
      plan: 'The plan as text.',
      'plan-json': 'The plan as JSON; secrets by name.',
      'plan-hash': hash,
      'failure-kind': failureKind,
    },
  },
  quality: {
    title: 'Quality gates',
    description: 'Run the gates of the config: tests, linters, anything with an exit code',
    inputs: {
      gates: { description: 'Ids of the gates to run, with what they need. Default: all.' },
      ...common,
      'dry-run': dryRun,
    },
    outputs: {
      result,
      'failure-kind': failureKind,
      gates: 'JSON object: gate id → its result, attempts and milliseconds.',
      report,
    },
  },
  metadata: {
    title: 'Image metadata',
    description: 'Tags, labels and annotations for images, with the inputs and outputs of docker/metadata-action',
    inputs: {
      context: { description: 'Where the commit is read from: `workflow` or `git`.', default: 'workflow' },
      images: { description: 'Image names, one a line. Default: those of the config.' },
      tags: { description: 'Tag rules, one a line: `type=semver,pattern={{version}}`. Default: those of the config.' },
      flavor: { description: 'Flavor of all tags: latest, prefix, suffix.' },
      labels: { description: 'Labels, one NAME=VALUE a line.' },
      annotations: { description: 'Annotations, one NAME=VALUE a line.' },
      'sep-tags': { description: 'Separator of the output `tags`. Default: a new line.' },
      'sep-labels': { description: 'Separator of the output `labels`. Default: a new line.' },
      'sep-annotations': { description: 'Separator of the output `annotations`. Default: a new line.' },
      'bake-target': { description: 'Target name in the bake files.', default: 'docker-metadata-action' },
      'github-token': token,
      ...common,
    },
    outputs: {
      version: 'The main version.',
      tags: 'Full names, one a line.',
      'tag-names': 'Tags without image names, one a line.',
      labels: 'Labels, one NAME=VALUE a line.',
      annotations: 'Annotations, one NAME=VALUE a line.',
      json: 'All of it as JSON.',
      'bake-file-tags': 'Path of a bake definition with the tags.',
      'bake-file-labels': 'Path of a bake definition with the labels.',
      'bake-file-annotations': 'Path of a bake definition with the annotations.',
      'bake-file': 'Path of a bake definition with tags and labels.',
    },
  },
  build: {
    title: 'Build',
    description: 'Build the images of the config for every platform and push them by digest',
    inputs: { image, ...common, 'dry-run': dryRun, 'github-token': token },
    outputs: {
      result,
      'failure-kind': failureKind,
      digest: oneDigest,
      digests,
      tags: 'Tags given to the images, one `NAME:TAG` a line.',
      report,
    },
  },
  scan: {
    title: 'Scan',
    description: 'Look for secrets in the checkout and for vulnerabilities in the images, by digest',
    inputs: { image, digest, ...common, 'dry-run': dryRun, 'github-token': token },
    outputs: {
      result,
      'failure-kind': failureKind,
      findings: 'JSON object: severity → number of findings that count.',
      report,
    },
  },
  deploy: {
    title: 'Deploy',
    description: 'Bring a digest to an environment, verify what runs, and go back if it is not healthy',
    inputs: {
      environment: { ...environment, required: true },
      image,
      digest,
      ...common,
      'plan-hash': planHash,
      reason,
      'dry-run': dryRun,
      'github-token': token,
    },
    outputs: deployed,
  },
  rollback: {
    title: 'Roll back',
    description: 'Return an environment to an earlier good release, and verify that it runs',
    inputs: {
      environment: { ...environment, required: true },
      to: { description: 'Version, digest or release to return to. Default: the last good one before what runs now.' },
      ...common,
      'plan-hash': planHash,
      reason,
      'dry-run': dryRun,
      'github-token': token,
    },
    outputs: deployed,
  },
} as const satisfies Record<string, ActionDoor>

/** The name of an action. */
export type ActionName = keyof typeof actions
