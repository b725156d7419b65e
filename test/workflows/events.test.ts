import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type EventName, events } from './events.ts'
import { type Ran, runOnPaper } from './run.ts'
import { readWorkflow } from './workflow.ts'

const secrets = {
  GCP_SA_KEY: 'key-of-google',
  KUBECONFIG_BASE64: 'cluster',
  DEPLOY_KEY: 'ssh-key',
  JWT_SECRET: 'jwt',
  DATABASE_PASSWORD: 'db',
}
const built = {
  images: 'app=ghcr.io/acme/shop@sha256:1',
  digest: 'sha256:1',
  version: 'v1',
  tags: 'ghcr.io/acme/shop:v1',
}
const legs = { include: ['amd64', 'arm64'].map((kind) => ({ platform: `linux/${kind}`, runner: `native-${kind}` })) }
const outputs = {
  '$/actions/plan': { legs: JSON.stringify(legs) },
  '$/actions/quality': { score: '80', section: 'gates', gates: '[]' },
  '$/actions/run': { ...built, score: '90', section: 'built' },
  '$/actions/deploy': { environment: 'x', url: 'https://x', 'deployment-id': '9' },
}

/** Forks and Dependabot get no secrets, whatever a workflow names. */
function run(name: string, event: EventName, failing: readonly string[] = []) {
  const given = /fork|Dependabot/.test(event) ? {} : secrets
  return runOnPaper(`workflows/${name}.yml`, { github: events[event], secrets: given, failing, outputs })
}

const did = (jobs: readonly Ran[]) =>
  jobs.map(
    ({ path, environment }) => `${path.split('/').at(-2) ?? path}${environment === '' ? '' : ` → ${environment}`}`,
  )

const gates = ['quality', 'pipeline']
const image = ['quality', 'build', 'pipeline']
const native = ['plan', 'leg(linux-amd64)(native-amd64)', 'leg(linux-arm64)(native-arm64)', 'merge']
const goes = (job: string, environment: string) => ['quality', 'build', `${job} → ${environment}`, 'pipeline']

/** "Which event goes where", line by line. `pipeline` is the job that always reports. */
const table: readonly (readonly [system: string, event: EventName, jobs: readonly string[]])[] = [
  ['ingot', 'pull request', gates],
  ['ingot', 'push to main', goes('branch', 'cluster')],
  ['ingot', 'version tag', goes('tag', 'cluster')],
  ['formdb', 'pull request', gates],
  ['formdb', 'push to main', ['quality', ...native.map(() => 'native'), 'branch → staging', 'pipeline']],
  ['formdb', 'version tag', ['quality', ...native.map(() => 'native'), 'tag → production', 'pipeline']],
  ['fractionate', 'pull request', image],
  ['fractionate', 'push to main', goes('branch', 'staging')],
  ['fractionate', 'version tag', goes('tag', 'production')],
  ['ghostworks', 'pull request', image],
  ['ghostworks', 'push to main', goes('branch', 'production')],
  ['minimal', 'pull request', image],
  ['minimal', 'merge queue', image],
  ['minimal', 'push to a branch', image],
  ['minimal', 'push to main', goes('branch', 'staging')],
  ['minimal', 'version tag', goes('tag', 'production')],
  ['minimal', 'release published', goes('tag', 'production')],
  ['minimal', 'release deleted', image],
  ['minimal', 'by hand', image],
  ['minimal', 'schedule', image],
  ['d9s', 'push to main', [...image, 'deploy(host-a) → host-a', 'deploy(host-b) → host-b', 'deploy(host-c) → host-c']],
]

describe('which event goes where', () => {
  test.each(table)('%s: %s', (system, event, jobs) => {
    expect(did(run(system, event).jobs).filter((job) => job !== 'release')).toEqual(jobs)
  })

  test.each(['staging', 'production'])(
    'by hand: a rollback of %s to a version, in the queue of its deploys',
    (environment) => {
      const inputs = { environment, version: 'v1.2.2', reason: 'slow' }
      const { jobs } = runOnPaper('workflows/rollback.yml', { github: events['by hand'], inputs, secrets, outputs })
      expect(jobs.map(({ path }) => path)).toEqual(['rollback/rollback', 'release/release'])
      expect(jobs[1]?.steps.at(-1)).toMatchObject({
        what: '$/actions/release',
        given: { environment, 'rolled-back': true },
      })
      expect(jobs[0]).toMatchObject({ environment })
      expect(jobs[0]?.steps.at(-1)).toMatchObject({
        what: '$/actions/rollback',
        given: { environment, to: 'v1.2.2', reason: 'slow' },
      })
      const event = environment === 'staging' ? 'push to main' : 'version tag'
      const deploy = run('minimal', event).jobs.find((job) => job.environment !== '')
      expect(jobs[0]?.group).toBe(deploy?.group)
    },
  )

  test.each([
    ['ingot', ['push', 'pull_request', 'merge_group'], ['v*']],
    ['formdb', ['push', 'pull_request', 'merge_group'], ['v*']],
    ['fractionate', ['push', 'pull_request', 'merge_group'], ['v*']],
    ['ghostworks', ['push', 'pull_request', 'merge_group'], undefined],
    ['d9s', ['push'], undefined],
    ['rollback', ['workflow_dispatch'], undefined],
  ])('%s starts for its events and for no other', (system, started, tags) => {
    const { on } = readWorkflow(`workflows/${system}.yml`)
    expect(Object.keys(on)).toEqual(started)
    expect(on['push'] ?? {}).toEqual(started.includes('push') ? { branches: ['main'], ...(tags && { tags }) } : {})
  })

  test('each platform is built on a machine of its kind, then merged, scanned and tagged at once', () => {
    const { jobs } = run('formdb', 'push to main')
    const inside = jobs.filter(({ path }) => path.startsWith('pipeline/native/'))
    expect(inside.map(({ path }) => path.split('/').slice(2).join('/'))).toEqual(native)
    expect(inside.map(({ runsOn }) => runsOn)).toEqual(['ubuntu-24.04', 'native-amd64', 'native-arm64', 'ubuntu-24.04'])
    expect(inside.at(-1)?.steps.at(-1)).toMatchObject({ what: '$/actions/run', given: { stages: 'merge,scan,verify' } })
    const deploy = jobs.find(({ environment }) => environment === 'staging')
    expect(deploy?.steps.at(-1)?.given['images']).toBe(built.images)
  })

  test('no platform, no job: GitHub refuses a matrix of nothing', () => {
    const nothing = { '$/actions/plan': { legs: '{"include":[]}' } }
    const { jobs, result } = runOnPaper('.github/workflows/build-native.yml', {
      github: events['push to main'],
      outputs: nothing,
    })
    expect(jobs.map(({ path }) => path)).toEqual(['plan'])
    expect(result).toBe('success')
  })

  test('a version tag of FormDB becomes a release, after production and only then', () => {
    const released = (event: EventName, failing: string[] = []) =>
      run('formdb', event, failing).jobs.find(({ path }) => path === 'release/release')
    const last = released('version tag')?.steps.at(-1)
    expect(last).toMatchObject({ what: '$/actions/release', given: { environment: 'production' } })
    expect(released('version tag', ['pipeline/tag/deploy'])).toBeUndefined()
    expect(released('push to main')).toBeUndefined()
    expect(released('pull request')).toBeUndefined()
  })

  test('a monorepo deploys each application in a queue of its own', () => {
    const groups = run('monorepo', 'push to main').jobs.flatMap(({ group }) => (group === '' ? [] : [group]))
    expect(groups).toEqual(['deploy staging apps/api deploy.yml', 'deploy staging apps/web deploy.yml'])
  })

  test('what was built is what is deployed, by digest', () => {
    const { jobs } = run('fractionate', 'version tag')
    const deploy = jobs.find(({ environment }) => environment === 'production')
    expect(deploy?.steps.at(-1)).toMatchObject({ what: '$/actions/deploy', given: { images: built.images } })
  })
})

describe('what every power user expects', () => {
  test('two triggers for one version stand in one queue, for one environment', () => {
    const [tag, release] = (['version tag', 'release published'] as const).map((event) =>
      run('minimal', event).jobs.filter(({ environment }) => environment !== ''),
    )
    expect(tag).toHaveLength(1)
    expect(release?.map(({ group, environment }) => ({ group, environment }))).toEqual(
      tag?.map(({ group, environment }) => ({ group, environment })),
    )
  })

  const everyEvent = Object.keys(events) as EventName[]
  const systems = ['minimal', 'ingot', 'formdb', 'fractionate', 'ghostworks', 'd9s']

  test.each(everyEvent)('one job reports for %s, also when gates or build fail', (event) => {
    for (const failing of [[], ['pipeline/quality/quality'], ['pipeline/build/build']]) {
      const result = run('minimal', event, failing).jobs.find(({ path }) => path === 'pipeline/result')
      const expected = failing.length === 0 ? /^(success|skipped)( (success|skipped))*$/ : /\bfailure\b/
      expect(result?.steps.at(-1)?.given['RESULTS']).toMatch(expected)
    }
  })

  test.each([
    ['success skipped success', 0],
    ['success success success success success', 0],
    ['failure skipped skipped', 1],
    ['success cancelled skipped', 1],
    ['success success failure', 1],
  ])('the job that reports, for %s: %i', (results, expected) => {
    for (const file of ['.github/workflows/pipeline.yml', '.github/workflows/probe.yml']) {
      const run = readWorkflow(file).jobs['result']?.steps?.at(-1)?.run ?? ''
      const env = { PATH: process.env['PATH'], RESULTS: results }
      expect(spawnSync('bash', ['-e', '-c', run], { env }).status, file).toBe(expected)
    }
  })

  test.each(['pull request of a fork', 'pull request of Dependabot'] as const)(
    'a %s is gated and built, and gets no secret, no login of ours, no deploy',
    (event) => {
      for (const system of systems) {
        const { jobs } = run(system, event)
        const pipeline = jobs.filter(({ path }) => path.startsWith('pipeline'))
        expect(did(pipeline)).toEqual(['ingot', 'formdb'].includes(system) ? gates : image)
        expect(JSON.stringify(pipeline)).not.toMatch(new RegExp(Object.values(secrets).join('|')))
        expect(pipeline.filter(({ environment }) => environment !== '')).toEqual([])
        const logins = pipeline.flatMap(({ steps }) => steps.filter(({ what }) => what === '$/actions/login'))
        expect(logins.map(({ given }) => given['registry'])).toEqual(
          ['ingot', 'formdb'].includes(system) ? [] : ['ghcr.io'],
        )
      }
    },
  )

  test.each(everyEvent)(
    '%s: one comment where there is a pull request, told by the job that always reports',
    (event) => {
      for (const failing of [[], ['pipeline/quality/quality']]) {
        const result = run('minimal', event, failing).jobs.find(({ path }) => path === 'pipeline/result')
        const told = result?.steps.find(({ what }) => what === '$/actions/comment')
        expect(told === undefined).toBe(!event.startsWith('pull request'))
        if (told !== undefined && failing.length === 0) expect(told.given['sections']).toBe('gates\nbuilt\n\n')
        expect(result?.permissions).toEqual({ 'pull-requests': 'write' })
      }
    },
  )

  test('the score of the gates goes on to the job with the last ones, and out of the pipeline', () => {
    const { jobs, outputs: told } = runOnPaper('.github/workflows/pipeline.yml', {
      github: events['push to main'],
      outputs,
    })
    const built = jobs.find(({ path }) => path === 'build/build')?.steps.find(({ what }) => what === '$/actions/run')
    expect(built?.given).toMatchObject({ stages: 'build,scan,verify', gates: '[]' })
    expect(told).toMatchObject({ score: '90', digest: 'sha256:1', version: 'v1', tags: 'ghcr.io/acme/shop:v1' })
    const failed = runOnPaper('.github/workflows/pipeline.yml', {
      github: events['push to main'],
      inputs: { build: false },
      outputs,
    })
    expect(failed.outputs).toMatchObject({ score: '80', digest: null })
  })

  test('a deploy tells its environment, address and record', () => {
    const inputs = { 'branch-environment': 'staging' }
    const { outputs: told } = runOnPaper('.github/workflows/pipeline.yml', {
      github: events['push to main'],
      inputs,
      outputs,
    })
    expect(told).toMatchObject({ environment: 'x', url: 'https://x', 'deployment-id': '9' })
  })

  test('what failed deploys nothing', () => {
    for (const failing of ['pipeline/quality/quality', 'pipeline/build/build'])
      expect(did(run('minimal', 'version tag', [failing]).jobs)).not.toContain('tag → production')
  })

  test('a pull request never deploys, whatever is configured', () => {
    for (const event of ['pull request', 'merge queue', 'push to a branch', 'schedule', 'by hand'] as const)
      for (const system of systems.filter((name) => name !== 'd9s'))
        expect(run(system, event).jobs.filter(({ environment }) => environment !== '')).toEqual([])
  })

  test('caller and called workflow never share a queue', () => {
    for (const event of everyEvent) {
      const groups = run('minimal', event).jobs.flatMap(({ group }) => (group === '' ? [] : [group]))
      expect(groups.filter((group) => !group.startsWith('deploy '))).toEqual([])
    }
  })

  test.each([
    ['pull request', true],
    ['pull request in a repository that is a fork itself', true],
    ['pull request of a fork', false],
    ['pull request of Dependabot', false],
    ['push of Dependabot to a branch', false],
  ] as const)('a %s logs in by OIDC: %s', (event, expected) => {
    const inputs = { registry: '1.dkr.ecr.eu-central-1.amazonaws.com', 'aws-role': 'arn:aws:iam::1:role/x' }
    const { jobs } = runOnPaper('.github/workflows/build.yml', { github: events[event], inputs, outputs })
    expect(jobs[0]?.steps.some(({ what }) => what === '$/actions/login')).toBe(expected)
  })

  test('a login by OIDC needs no stored secret', () => {
    const inputs = {
      environment: 'staging',
      registry: '1.dkr.ecr.eu-central-1.amazonaws.com',
      'aws-role': 'arn:aws:iam::1:role/x',
    }
    const { jobs } = runOnPaper('.github/workflows/deploy.yml', { github: events['push to main'], inputs, outputs })
    expect(jobs[0]?.permissions).toMatchObject({ 'id-token': 'write' })
    expect(jobs[0]?.steps[1]).toMatchObject({
      what: '$/actions/login',
      given: { 'aws-role': 'arn:aws:iam::1:role/x', password: '' },
    })
  })

  test.each([
    ['ubuntu-24.04-arm', 'ubuntu-24.04-arm'],
    ['["self-hosted", "production"]', ['self-hosted', 'production']],
  ])('the runner %s', (runner, expected) => {
    const inputs = { environment: 'staging', runner }
    const { jobs } = runOnPaper('.github/workflows/deploy.yml', { github: events['push to main'], inputs, outputs })
    expect(jobs[0]?.runsOn).toEqual(expected)
  })

  test.each([
    ['build', 'build', '$/actions/run'],
    ['build-native', 'leg', '$/actions/build'],
  ])('%s: a job has a builder of its own, whatever runs beside it on the machine', (file, job, uses) => {
    const { steps = [] } = readWorkflow(`.github/workflows/${file}.yml`).jobs[job] ?? {}
    const make = steps.find(({ id }) => id === 'builder')?.run ?? ''
    const folder = mkdtempSync(path.join(tmpdir(), 'builder-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const output = path.join(folder, 'output')
    const docker = (script: string) => {
      writeFileSync(path.join(folder, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
      const env = { PATH: `${folder}:${process.env['PATH']}`, GITHUB_OUTPUT: output }
      return spawnSync('bash', ['-e', '-c', make], { env }).status
    }
    expect(docker('[ "$*" = "buildx create --driver docker-container" ] && echo brave_hopper')).toBe(0)
    expect(readFileSync(output, 'utf8')).toBe('name=brave_hopper\n')
    expect(docker('exit 1')).not.toBe(0)
    const users = steps.filter(({ env }) => JSON.stringify(env ?? {}).includes('steps.builder.outputs.name'))
    expect(users.map((step) => step.name ?? step.uses)).toEqual([uses, 'Leave no builder behind'])
  })

  test('time of jobs that test or build, and of deploys', () => {
    const inputs = { 'branch-environment': 'staging', 'timeout-minutes': 90, 'deploy-timeout-minutes': 120 }
    const { jobs } = runOnPaper('.github/workflows/pipeline.yml', { github: events['push to main'], inputs, outputs })
    expect(jobs.map(({ path, minutes }) => [path, minutes])).toEqual([
      ['quality/quality', 90],
      ['build/build', 90],
      ['branch/deploy', 120],
      ['result', 5],
    ])
  })
})
