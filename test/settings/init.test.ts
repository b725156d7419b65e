import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { foreign } from '../../src/settings/init/foreign.ts'
import { planInit } from '../../src/settings/init.ts'
import { checkout, load, type Tree } from './checkout.ts'

const node = {
  'package.json': '{"scripts":{"lint":"x","test":"y"}}',
  'package-lock.json': '',
  Dockerfile: '',
  'compose.yaml': '',
}

function init(tree: Tree, rest: object = {}) {
  return planInit({
    ...checkout(tree),
    root: '/work/shop',
    repository: 'Acme/Shop',
    serverUrl: 'https://github.com',
    defaultBranch: 'main',
    ...rest,
  })
}

async function written(tree: Tree, rest: object = {}): Promise<Record<string, string>> {
  return Object.fromEntries((await init(tree, rest)).files.map(({ path, content }) => [path, content]))
}

describe('what init writes', () => {
  test.each<[string, Tree, object]>([
    [
      'Node, Dockerfile and Compose',
      node,
      { gates: ['lint', 'test', 'dockerfile'], images: ['app'], environments: ['staging', 'production'] },
    ],
    [
      'Go without a Compose file',
      { 'go.mod': '', Containerfile: '' },
      { gates: ['lint', 'test', 'dockerfile'], images: ['app'], environments: [] },
    ],
    [
      'Rust',
      { 'Cargo.toml': '', Dockerfile: '' },
      { gates: ['lint', 'test', 'dockerfile'], images: ['app'], environments: [] },
    ],
    [
      'Elixir',
      { 'mix.exs': '', Dockerfile: '' },
      { gates: ['lint', 'test', 'dockerfile'], images: ['app'], environments: [] },
    ],
    [
      'Python',
      { 'requirements.txt': 'pytest', tests: '', Dockerfile: '' },
      { gates: ['test', 'dockerfile'], images: ['app'], environments: [] },
    ],
    ['a Compose file without a Dockerfile', { 'compose.yaml': '' }, { gates: [], images: [], environments: [] }],
    ['nothing', {}, { gates: [], images: [], environments: [] }],
  ])('is a config that loads without a warning: %s', async (_what, tree, expected) => {
    const files = await written(tree)
    const settings = await load({ config: files['.github/deploy.yml'] ?? '', tree })
    expect(settings.warnings).toEqual([])
    expect({
      gates: settings.gates.map(({ id }) => id),
      images: settings.images.map(({ id }) => id),
      environments: settings.environments.map(({ id }) => id),
    }).toEqual(expected)
    const detected = await load({ tree })
    expect(settings.gates).toEqual(detected.gates)
    expect(settings.images).toEqual(detected.images)
  })

  test('is a workflow with one job to build and one for each environment', async () => {
    const workflow = parse((await written(node))['.github/workflows/deploy.yml'] ?? '')
    expect(Object.keys(workflow.jobs)).toEqual(['build', 'staging', 'production'])
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values<Record<string, unknown>>(workflow.jobs)) {
      expect(job).toMatchObject({
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 30,
        permissions: { contents: 'read' },
      })
    }
    const { build, staging, production } = workflow.jobs
    expect(build.steps.map((step: { uses?: string; run?: string }) => step.uses ?? step.run)).toEqual([
      foreign.checkout.split(' ')[0],
      foreign.node.split(' ')[0],
      'npm ci',
      'org/deploy-action/actions/login@v1',
      'org/deploy-action@v1',
    ])
    expect(staging).toMatchObject({
      needs: 'build',
      if: "github.event_name == 'push' && github.ref == 'refs/heads/main'",
      environment: { name: 'staging' },
      concurrency: { group: 'deploy-staging', 'cancel-in-progress': false, queue: 'max' },
      permissions: { deployments: 'write', 'id-token': 'write' },
    })
    expect(production.if).toBe("github.event_name == 'push' && startsWith(github.ref, 'refs/tags/v')")
    expect(production.steps.at(-1)).toMatchObject({
      uses: 'org/deploy-action/actions/deploy@v1',
      with: { environment: 'production', images: '${{ needs.build.outputs.images }}' },
    })
    const groups = [workflow.concurrency.group, staging.concurrency.group, production.concurrency.group]
    expect(new Set(groups).size).toBe(3)
    // Of runs in one group GitHub keeps one that waits: a push must not take the place of another.
    expect(workflow.concurrency.group).toContain('github.run_id')
  })

  test('calls the action by the name it is given, on the branch that is the default', async () => {
    const files = await written(node, { action: 'acme/deploy-action@0a1b2c3', defaultBranch: 'release/next' })
    const text = files['.github/workflows/deploy.yml'] ?? ''
    expect(text).toContain('uses: acme/deploy-action@0a1b2c3\n')
    expect(text).toContain('uses: acme/deploy-action/actions/deploy@0a1b2c3\n')
    expect(parse(text).on.push.branches).toEqual(['release/next'])
    expect(parse(files['.github/deploy.yml'] ?? '').environments.staging.when.branch).toBe('release/next')
  })

  test('asks for a name where none can be found', async () => {
    const files = await written({ Dockerfile: '' }, { repository: '' })
    expect(files['.github/deploy.yml']).toContain('name: ghcr.io/owner/name # change it')
    expect(files['.github/workflows/deploy.yml']).not.toContain('actions/login')
  })
})

test.each<[string, Tree, object, string]>([
  ['the config', { '.github/deploy.yml': '' }, {}, '.github/deploy.yml exists already; nothing was written.'],
  [
    'the workflow',
    { '.github/workflows/deploy.yml': '' },
    {},
    '.github/workflows/deploy.yml exists already; nothing was written.',
  ],
  [
    'both',
    { '.github/deploy.yml': 'a', '.github/workflows/deploy.yml': 'b' },
    {},
    '.github/deploy.yml and .github/workflows/deploy.yml exist already; nothing was written.',
  ],
  ['a name that is none', {}, { action: 'deploy-action' }, 'action: expected OWNER/NAME@REF, found "deploy-action".'],
])('init refuses: %s', async (_what, tree, rest, message) => {
  await expect(init(tree, rest)).rejects.toMatchObject({ kind: 'usage', message })
})
