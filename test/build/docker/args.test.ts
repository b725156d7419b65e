import { describe, expect, test } from 'vitest'
import { unusedCaches } from '../../../src/build/docker/cache.ts'
import { type DockerInput, dockerCommand, dockerInputs, readDockerBuild } from '../../../src/build/docker/index.ts'
import { inputsOf } from '../../../src/settings/inputs.ts'
import recorded from '../recorded/docker-args.json' with { type: 'json' }

interface Case {
  readonly name: string
  readonly inputs: Partial<Record<DockerInput, string>>
  readonly args: readonly string[]
  readonly private?: boolean
  readonly git?: boolean
  readonly secrets?: readonly string[]
}

const around = {
  runUrl: 'RUN',
  privateRepository: false,
  noDefaultAttestations: false,
  gitContext: 'https://github.com/acme/shop.git',
  defaultContext: '.',
}

const command = (inputs: Case['inputs'], change: Partial<typeof around> = {}) =>
  dockerCommand(readDockerBuild(inputs), { ...around, ...change })

/** Written down from the source of docker/build-push-action 7 (`getArgs`): what it gives Buildx 0.36. Secrets go by variables here. */
describe('the arguments of docker/build-push-action', () => {
  test.each(recorded as unknown as Case[])('$name', ({ inputs, args, git, secrets, ...rest }) => {
    const change = {
      privateRepository: rest.private === true,
      ...(git ? { defaultContext: `${around.gitContext}#SHA` } : {}),
    }
    const made = command(git ? { ...inputs, 'github-token': 'canary-77' } : inputs, change)
    const said = made.argv.map((arg) =>
      String(arg)
        .replace(/^‹scratch›\/image-id.txt$/, 'IID')
        .replace(/^‹scratch›\/metadata.json$/, 'META')
        .replace('DEPLOY_ACTION_SECRET_', 'E'),
    )
    expect(said).toEqual(['docker', 'buildx', 'build', ...args])
    if (secrets !== undefined) expect(Object.values(made.secrets)).toEqual(secrets)
    for (const secret of Object.values(made.secrets)) expect(said.join('\n')).not.toContain(secret.split('\n')[0])
  })

  test('every one of its inputs has a case, and is an input of ours', () => {
    const used = new Set((recorded as unknown as Case[]).flatMap(({ inputs }) => Object.keys(inputs)))
    expect(dockerInputs.filter((name) => !used.has(name))).toEqual([])
    const ours = inputsOf('build').map(({ name }) => name)
    expect(dockerInputs.filter((name) => !ours.includes(name))).toEqual([])
    expect(dockerInputs).toHaveLength(33)
  })
})

test.each<[Case['inputs'], string, string, string[]]>([
  [{}, '.', '.', []],
  [{ context: '{{defaultContext}}' }, '.', '.', []],
  [{ context: '{{defaultContext}}:api', file: 'prod.Dockerfile' }, '.', './api', ['--file', './api/prod.Dockerfile']],
  [
    { context: '{{ defaultContext }}:api', file: 'prod.Dockerfile' },
    'https://h/a.git#S',
    'https://h/a.git#S:api',
    ['--file', 'prod.Dockerfile'],
  ],
  [{ context: 'api', file: 'api/x' }, '.', 'api', ['--file', 'api/x']],
  [{ 'build-contexts': 'base={{defaultContext}}:base' }, '.', '.', ['--build-context', 'base=./base']],
  [
    { 'build-contexts': 'base={{{defaultContext}}}' },
    'https://h/a.git#S',
    'https://h/a.git#S',
    ['--build-context', 'base=https://h/a.git#S'],
  ],
])('%j in %s is built from %s', (inputs, defaultContext, context, args) => {
  const { argv } = command(inputs, { defaultContext })
  expect(argv.at(-1)).toBe(context)
  for (const arg of args) expect(argv).toContain(arg)
  if (args.length === 0) expect(argv).not.toContain('--file')
})

test('variables of secrets may stand in one line, and provenance among the attestations says who built', () => {
  const { argv } = command({ 'secret-envs': 'A=X,B=Y', attests: 'type=provenance,mode=min\ntype=sbom' })
  expect(argv).toEqual(expect.arrayContaining(['id=A,env=X', 'id=B,env=Y']))
  expect(argv).toEqual(expect.arrayContaining(['type=provenance,mode=min,builder-id=RUN', 'type=sbom']))
})

test.each([
  ['type=gha', 'type=gha,ignore-error=true'],
  ['type=gha,mode=max,ignore-error=false', 'type=gha,mode=max,ignore-error=false'],
  ['r.io/cache', 'type=registry,ref=r.io/cache,ignore-error=true'],
  ['type=registry,ref=r.io/c', 'type=registry,ref=r.io/c,ignore-error=true'],
  ['type=local,dest=x', 'type=local,dest=x'],
  ['type=inline', 'type=inline'],
])('a cache that fails does not fail the build: %s', (given, expected) => {
  const { argv } = command({ 'cache-to': given })
  expect(argv[argv.indexOf('--cache-to') + 1]).toBe(expected)
})

test.each<[string[], { token: boolean; url: boolean }, boolean, number]>([
  [['type=gha'], { token: true, url: true }, true, 0],
  [['type=gha'], { token: false, url: true }, true, 1],
  [['type=gha'], { token: true, url: false }, true, 1],
  [['type=gha,url=http://x,token=y'], { token: false, url: false }, true, 0],
  [['type=registry,ref=x'], { token: false, url: false }, true, 0],
  [['type=registry,ref=x'], { token: false, url: false }, false, 1],
  [['type=inline'], { token: false, url: false }, false, 0],
])('caches %j with %j, exports %s: %i would not be used', (caches, service, exports, count) => {
  expect(unusedCaches(caches, service, exports)).toHaveLength(count)
})

describe('wrong', () => {
  test.each<[Case['inputs'], RegExp]>([
    [{ secrets: 'A=' }, /secrets: A has no value/],
    [{ secrets: 'hidden-value' }, /secrets: an entry has no name/],
    [{ 'secret-files': 'F' }, /secret-files: an entry has no name/],
    [{ push: 'yes' }, /push: expected true or false/],
    [{ secrets: '"A=hidden-value' }, /secrets: .*quotes/],
  ])('%j', (inputs, message) => {
    const attempt = () => command(inputs)
    expect(attempt).toThrow(message)
    expect(attempt).toThrow(expect.objectContaining({ kind: 'usage' }))
    expect(attempt).not.toThrow(/hidden/)
  })
})
