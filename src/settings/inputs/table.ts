import { buildInputs } from './build.ts'
import { loginInputs } from './login.ts'
import { metadataInputs } from './metadata.ts'
import { promoteInputs } from './promote.ts'
import { releaseInputs } from './release.ts'
import type { InputSpec } from './spec.ts'

export const stageNames = ['quality', 'metadata', 'build', 'merge', 'scan', 'verify', 'deploy'] as const

const deploying = ['root', 'plan', 'deploy', 'rollback', 'run']
const naming = [...deploying, 'validate', 'explain'] as const
const building = ['root', 'plan', 'build', 'merge', 'scan', 'deploy', 'promote', 'run']

const table = [
  {
    name: 'config',
    description: 'The config file, relative to the checkout.',
    doors: ['all'],
    except: ['metadata', 'comment'],
    default: '.github/deploy.yml',
  },
  {
    name: 'working-directory',
    description: 'The checkout, relative to the workspace.',
    doors: ['all'],
    except: ['metadata', 'comment'],
    default: '.',
  },
  {
    name: 'state',
    description: 'Folder for local state, relative to the checkout.',
    doors: ['all'],
    except: ['metadata', 'comment'],
    default: '.deploy-action',
  },
  {
    name: 'github-token',
    description: 'Token for the records of deployments and the pull request.',
    doors: ['all'],
    default: '${{ github.token }}',
  },
  {
    name: 'stages',
    description:
      'Stages to run, in order. Default: what the event calls for, up to and including the scan; and deploy, if an environment is named.',
    doors: ['root', 'plan', 'run'],
    list: true,
    choices: stageNames,
  },
  {
    name: 'environment',
    description: 'The environment to deploy to. Nothing is deployed unless it is named here.',
    doors: [...naming, 'release'],
  },
  {
    name: 'image',
    description: "The image to build or deploy: registry and repository, for the config's only image (or `app`).",
    doors: building,
    config: ['images', '*', 'name'],
  },
  {
    name: 'digest',
    description: 'Deploy this digest (sha256:…) instead of the one that was built or recorded.',
    doors: ['root', 'plan', 'scan', 'deploy', 'promote', 'run'],
  },
  {
    name: 'images',
    description: 'Deploy these images: one `id=name@sha256:…` per line, as the build puts them out.',
    doors: ['plan', 'scan', 'deploy', 'promote', 'run'],
    list: true,
    commas: false,
  },
  {
    name: 'secrets',
    description:
      'Secrets of the application and of gates, one `NAME=value` per line (PEM, JSON, base64 and what is in double quotes may have several), or a JSON object such as toJSON(secrets).',
    doors: ['root', 'plan', 'quality', 'deploy', 'rollback', 'run'],
  },
  {
    name: 'gates',
    description:
      'How the gates of another job went: its output `gates`. The score is then that of all gates; a release keeps them in quality.json.',
    doors: ['root', 'run', 'release'],
  },
  {
    name: 'keep',
    description: 'Of images that no tag for people names, so many of the newest stay.',
    doors: ['clean'],
    default: '20',
  },
  {
    name: 'sections',
    description: 'What jobs tell the pull request: their output `section`, one a line. Empty lines are left out.',
    doors: ['comment'],
    list: true,
    commas: false,
  },
  {
    name: 'to',
    description: 'The version, release or digest to go back to. Default: the one before.',
    doors: ['rollback'],
  },
  {
    name: 'native',
    description:
      'Let the destination take its own way back (docker service rollback) instead of returning to a kept release. It reverts the last change of any kind.',
    doors: ['rollback'],
    default: 'false',
  },
  {
    name: 'reason',
    description:
      'Why a rule (the order of environments, a freeze) is overridden, or what is asked for. It is recorded.',
    doors: [...deploying, 'cancel', 'scale', 'reject'],
  },
  {
    name: 'leave',
    description: 'Leave what runs as it stands instead of going back.',
    doors: ['cancel'],
    default: 'false',
  },
  {
    name: 'plan-hash',
    description: 'The hash of the plan that was approved. Another plan is not executed: the run fails as stale.',
    doors: ['root', 'deploy', 'rollback', 'run'],
  },
  {
    name: 'dry-run',
    description: 'Print the plans and change nothing.',
    doors: ['root', 'quality', 'build', 'merge', 'scan', 'deploy', 'promote', 'rollback', 'run', 'release', 'clean'],
    default: 'false',
  },
  {
    name: 'fail-on',
    description: 'The least severity of a finding that fails the scan.',
    doors: ['root', 'scan'],
    choices: ['low', 'medium', 'high', 'critical', 'never'],
    config: ['scan', 'fail-on'],
  },
  {
    name: 'ref',
    description: 'Act as if this ref had been pushed (refs/tags/v1.0.0), outside GitHub.',
    doors: ['plan', 'run', 'quality', 'metadata', 'build', 'merge', 'scan', 'deploy', 'promote'],
  },
  {
    name: 'action',
    description: 'How the written workflow calls this action.',
    doors: ['init'],
    default: 'org/deploy-action@v1',
  },
  ...buildInputs,
  ...metadataInputs,
  ...loginInputs,
  ...promoteInputs,
  ...releaseInputs,
] as const satisfies readonly InputSpec[]

export const inputTable: readonly InputSpec[] = table

export type InputName = (typeof table)[number]['name']
