import { describe, expect, test } from 'vitest'
import { build } from '../../src/build/index.ts'
import type { BuildOptions } from '../../src/core/settings.ts'
import { type ExecStep, showArg } from '../../src/core/step.ts'
import { configSchema } from '../../src/settings/schema.ts'
import { given, image } from '../fakes/given.ts'
import { Scene } from './scene.ts'

const plan = (
  options: BuildOptions,
  platforms = ['linux/amd64', 'linux/arm64'],
  cache = { token: false, url: false },
) => {
  const scene = new Scene(build)
  scene.operations['runner.cache'] = () => cache
  return scene.plan(build, given({ settings: { images: [image('app', { build: options, platforms })] } }))
}
const stepOf = async (...args: Parameters<typeof plan>) => (await plan(...args)).steps[0] as ExecStep
const argvOf = async (...args: Parameters<typeof plan>) => (await stepOf(...args)).argv.map(showArg)

test.each<[BuildOptions, string[]]>([
  [{ addHosts: ['a:1.2.3.4'] }, ['--add-host=a:1.2.3.4']],
  [{ allow: ['network.host'] }, ['--allow=network.host']],
  [{ attests: ['type=x'] }, ['--attest=type=x']],
  [{ buildContexts: ['a=./b'] }, ['--build-context=a=./b']],
  [{ builder: 'b' }, ['--builder=b']],
  [{ cgroupParent: 'c', network: 'none', shmSize: '1g' }, ['--cgroup-parent=c', '--network=none', '--shm-size=1g']],
  [{ noCache: true, pull: true, noCacheFilters: ['s'] }, ['--no-cache', '--no-cache-filter=s', '--pull']],
  [{ provenance: 'mode=max', sbom: 'true' }, ['--provenance=mode=max', '--sbom=true']],
  [
    { secretFiles: ['npm=.npmrc'], ssh: ['default'], ulimit: ['nofile=9'] },
    ['--secret=id=npm,src=.npmrc', '--ssh=default', '--ulimit=nofile=9'],
  ],
  [{ cacheTo: ['type=registry,ref=r.io/c'] }, ['--cache-to=type=registry,ref=r.io/c,ignore-error=true']],
  [
    { cacheFrom: ['type=gha'], cacheTo: ['type=gha,mode=max'] },
    ['--cache-from=type=gha,scope=app', '--cache-to=type=gha,mode=max,scope=app,ignore-error=true'],
  ],
  [{ cacheFrom: ['type=gha,scope=mine'] }, ['--cache-from=type=gha,scope=mine']],
])('%j', async (options, expected) => {
  expect(await argvOf(options)).toEqual(expect.arrayContaining(expected))
})

test('the cache of one platform alone has a scope of its own', async () => {
  expect(await argvOf({ cacheFrom: ['type=gha'] }, ['linux/arm64'])).toContain(
    '--cache-from=type=gha,scope=app-linux-arm64',
  )
})

describe('GitHub’s cache', () => {
  test('gets the runner’s token by name where there is one', async () => {
    const step = await stepOf({ cacheTo: ['type=gha'] }, undefined, { token: true, url: true })
    expect(step.env?.['ACTIONS_RUNTIME_TOKEN']).toEqual({ secret: 'ACTIONS_RUNTIME_TOKEN' })
  })
  test('that would not be used is said, and nothing asks for a token that is not there', async () => {
    const made = await plan({ cacheTo: ['type=gha'] })
    expect(made.notes.join('\n')).toContain('type=gha would silently not be used')
    expect((made.steps[0] as ExecStep).env).not.toHaveProperty('ACTIONS_RUNTIME_TOKEN')
  })
})

test('secrets are in the environment by name, never among the arguments', async () => {
  const step = await stepOf({ secrets: { npm: { secret: 'NPM_TOKEN' } } })
  expect(step.argv).toContain('--secret=id=npm,env=DEPLOY_ACTION_SECRET_1')
  expect(step.env).toMatchObject({ DEPLOY_ACTION_SECRET_1: { secret: 'NPM_TOKEN' } })
})

test.each([
  [{ secrets: ['NPM_TOKEN'] }, { secrets: { NPM_TOKEN: 'NPM_TOKEN' } }],
  [{ secrets: { npm: 'NPM_TOKEN' } }, { secrets: { npm: 'NPM_TOKEN' } }],
  [
    { sbom: true, provenance: false },
    { sbom: 'true', provenance: 'false' },
  ],
])('the config takes build: %j', (written, expected) => {
  const parsed = configSchema({}).parse({ images: { app: { build: written } } })
  expect(parsed.images?.['app']).toMatchObject({ build: expected })
})

test('an option that is none is named', () => {
  const parsed = configSchema({}).safeParse({ images: { app: { build: { 'cache-too': ['x'] } } } })
  expect(parsed.success).toBe(false)
})

test.each([
  ['gha', 'type=gha,mode=max', true],
  ['registry', 'type=registry,ref=r.io/cache', false],
  ['a bare reference', 'r.io/cache', false],
  ['local', 'type=local,dest=/cache', false],
  ['s3', 'type=s3,bucket=b', false],
])('a pull request writes no cache that others read: %s', async (_what, cache, written) => {
  const scene = new Scene(build)
  scene.operations['runner.cache'] = () => ({ token: true, url: true })
  const trigger = {
    on: 'pull_request',
    number: 7,
    base: 'main',
    head: 'x',
    headSha: '',
    action: 'opened',
    fork: true,
    target: false,
  } as const
  const options = { cacheFrom: [cache], cacheTo: [cache] }
  const { steps, notes } = await scene.plan(
    build,
    given({
      settings: { images: [image('app', { build: options, platforms: ['linux/amd64'] })] },
      event: { trigger, name: 'pull_request' },
    }),
  )
  const argv = (steps[0] as ExecStep).argv.map(showArg)
  expect(argv.some((arg) => arg.startsWith('--cache-from='))).toBe(true)
  expect(argv.some((arg) => arg.startsWith('--cache-to='))).toBe(written)
  expect(notes.join().includes('is read, not written')).toBe(!written)
})
