import { scalar } from './config.ts'
import { foreign } from './foreign.ts'
import { setupSteps } from './setup.ts'
import type { Template } from './template.ts'

/** The text of `.github/workflows/deploy.yml`: one job that builds, and one per environment, so that its protection rules apply. */
export function workflowText(template: Template): string {
  const { detected, defaultBranch } = template
  const deployed = detected.compose !== undefined && detected.files.has('.')
  const branch = scalar(defaultBranch)
  return [
    'name: Deploy',
    'on:',
    '  push:',
    `    branches: [${branch}]`,
    "    tags: ['v*']",
    '  pull_request:',
    '',
    'permissions: {} # each job asks for what it needs',
    '',
    'concurrency: # a pull request keeps its newest run only; pushes and tags never cancel each other',
    '  group: ${{ github.workflow }}-${{ github.event.pull_request.number || github.run_id }}',
    "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    '',
    'jobs:',
    ...buildJob(template),
    ...(deployed
      ? [
          ...deployJob(template, { name: 'staging', when: `github.ref == 'refs/heads/${defaultBranch}'` }),
          ...deployJob(template, { name: 'production', when: "startsWith(github.ref, 'refs/tags/v')" }),
        ]
      : []),
    '',
  ].join('\n')
}

function buildJob(template: Template): string[] {
  return [
    '  build:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    '    permissions:',
    '      contents: read',
    '      packages: write',
    '      security-events: write # findings to code scanning',
    '    outputs:',
    '      images: ${{ steps.pipeline.outputs.images }}',
    '    steps:',
    ...steps([
      `- uses: ${foreign.checkout}`,
      '  with:',
      '    fetch-depth: 0 # tags and the merge base',
      '    persist-credentials: false',
    ]),
    ...steps(setupSteps(template)),
    ...steps(login(template, 'push')),
    ...steps(['- id: pipeline', `  uses: ${template.action}`]),
  ]
}

function deployJob(template: Template, { name, when }: { name: string; when: string }): string[] {
  const [repository, ref] = template.action.split('@')
  return [
    '',
    `  ${name}:`,
    '    needs: build',
    `    if: github.event_name == 'push' && ${when}`,
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    '    environment:',
    `      name: ${name}`,
    '      url: ${{ steps.deploy.outputs.url }}',
    '    permissions:',
    '      contents: read',
    '      deployments: write # the record of what was deployed',
    '      id-token: write # proves the environment this job runs in',
    '      packages: read',
    '    concurrency:',
    `      group: deploy-${name}`,
    '      cancel-in-progress: false',
    '      queue: max # none that waits is dropped',
    '    steps:',
    ...steps([`- uses: ${foreign.checkout}`, '  with:', '    fetch-depth: 0', '    persist-credentials: false']),
    ...steps(login(template, 'pull')),
    ...steps([
      '- id: deploy',
      `  uses: ${repository}/actions/deploy@${ref}`,
      '  with:',
      `    environment: ${name}`,
      '    images: ${{ needs.build.outputs.images }}',
    ]),
  ]
}

/** GHCR takes the job's own token; another registry's credentials are not ours to guess. Forks get no token that may push. */
function login({ detected, action }: Template, to: 'push' | 'pull'): string[] {
  const registry = detected.image?.value.split('/')[0]
  if (registry !== 'ghcr.io' || !detected.files.has('.')) return []
  const [repository, ref] = action.split('@')
  return [
    `- uses: ${repository}/actions/login@${ref}`,
    ...(to === 'push' ? ["  if: github.event_name == 'push'"] : []),
    '  with:',
    '    registry: ghcr.io',
  ]
}

function steps(lines: readonly string[]): string[] {
  return lines.map((line) => `      ${line}`)
}
