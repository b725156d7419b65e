import { copyFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { stringify } from 'yaml'
import { freePort } from '../../scripts/free-port.mjs'
import { type FakeGithub, startGithub } from '../fakes/github.ts'
import { docker } from '../live/compose/images.ts'
import { removeProject, runningImages } from '../live/compose/outside.ts'
import { engine } from '../live/engine.ts'
import { findTool } from '../tool.ts'
import { readWorkflow } from '../workflows/workflow.ts'
import { busybox, dockerfile } from './act/image.ts'
import { type ActEvent, type Caller, openCaller } from './act/runner.ts'

const act = findTool('act') ?? ''
const real = describe.skipIf(act === '' || inject('engine') === null)
const token = 'gho_0123456789abcdef'
const app = `act-${process.pid}`

/** A pipeline to copy, for an open registry on this machine whose builder serves; it starts for a published release as well. */
function copyOf(name: string): string {
  const workflow = structuredClone(readWorkflow(`workflows/${name}.yml`)) as {
    on: Record<string, unknown>
    jobs: Record<string, { uses?: string; with?: Record<string, unknown> }>
  }
  workflow.on['release'] = { types: ['published'] }
  for (const job of Object.values(workflow.jobs)) {
    const builds = job.uses?.includes('/pipeline.yml') ? { builder: false } : {}
    job.with = { ...job.with, registry: '', ...builds }
  }
  return stringify(workflow)
}

const environments = ['staging', 'production']

/** What the chains of the five systems (styles.real.ts) do not have: a second trigger, a gate that fails, hostile text. */
real('a pipeline to copy under a runner', () => {
  let caller: Caller
  let github: FakeGithub
  const ports: Record<string, number> = {}
  const commits: string[] = []

  const event = (name: string, ref: string, more: object = {}): ActEvent => ({
    name,
    payload: { ref, after: commits.at(-1), ...more },
    secrets: { GITHUB_TOKEN: token },
    env: { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url },
  })
  const running = async (environment: string) => (await runningImages(`${app}-${environment}`)).join('\n')
  const serves = async (environment: string) => (await fetch(`http://127.0.0.1:${ports[environment]}/version`)).text()

  beforeAll(async () => {
    github = await startGithub({ token, repository: 'acme/shop', clock: { now: Date.now } })
    for (const environment of environments) ports[environment] = await freePort()
    caller = openCaller(act, {
      '.github/workflows/pipeline.yml': copyOf('minimal'),
      '.github/workflows/release.yml': releasing,
      '.github/deploy.yml': config(ports),
      'compose.yaml': `services: { web: { image: "${repository()}:x", ports: ["127.0.0.1:\${PORT}:8080"], stop_grace_period: 1s } }\n`,
      Dockerfile: dockerfile,
      version: 'one',
    })
    copyFileSync(busybox(), path.join(caller.folder, 'busybox'))
    commits.push(caller.commit({}, 'the first version'))
    github.commits.add(commits[0] ?? '')
  })
  afterAll(async () => {
    caller.close()
    await github.close()
    for (const environment of environments) await removeProject(`${app}-${environment}`)
  })

  test('a push to main: gates, build and scan, staging; production is not touched', async () => {
    const done = await caller.run('.github/workflows/pipeline.yml', event('push', 'refs/heads/main'))
    expect(done.log).toContain('gate says hello')
    expect(done.jobs, done.tail).toEqual({
      Gates: 'success',
      'Build and scan': 'success',
      staging: 'success',
      Result: 'success',
    })
    expect(done.code).toBe(0)
    expect(await serves('staging')).toBe('one')
    expect(await running('production')).toBe('')
    expect(await tags()).toEqual(expect.arrayContaining(['main']))
    expect(github.deployments.map(({ environment, statuses }) => [environment, statuses.at(-1)?.state])).toEqual([
      ['staging', 'success'],
    ])
  })

  test('its version tag: nothing is built, production runs the very digest of staging', async () => {
    const done = await caller.run('.github/workflows/pipeline.yml', event('push', 'refs/tags/v1.2.3'))
    expect(done.jobs, done.tail).toEqual({
      Gates: 'success',
      'Build and scan': 'success',
      production: 'success',
      Result: 'success',
    })
    expect(await running('production')).toBe(await running('staging'))
    expect(await tags()).toEqual(expect.arrayContaining(['1.2.3']))
  })

  test('what production runs becomes a release, with its digest', async () => {
    const done = await caller.run('.github/workflows/release.yml', event('push', 'refs/tags/v1.2.3'))
    expect(done.jobs, done.tail).toEqual({ Release: 'success' })
    expect(github.releases.all).toMatchObject([
      { tag_name: 'v1.2.3', draft: false, assets: [{ name: 'deployment.json' }, { name: 'SHA256SUMS' }] },
    ])
    const [asset] = github.releases.all[0]?.assets ?? []
    expect(asset?.data.toString()).toContain(await running('production'))
  })

  test('the release of that tag, published: the second trigger changes nothing', async () => {
    const before = await docker(
      'ps',
      '--quiet',
      '--no-trunc',
      '--filter',
      `label=com.docker.compose.project=${app}-production`,
    )
    const done = await caller.run(
      '.github/workflows/pipeline.yml',
      event('release', 'refs/tags/v1.2.3', { action: 'published', release: { tag_name: 'v1.2.3' } }),
    )
    expect(done.jobs, done.tail).toMatchObject({ production: 'success', Result: 'success' })
    const after = await docker(
      'ps',
      '--quiet',
      '--no-trunc',
      '--filter',
      `label=com.docker.compose.project=${app}-production`,
    )
    expect(after).toBe(before)
  })

  test('a gate that fails: nothing is built or deployed', async () => {
    commits.push(caller.commit({ gate: 'exit 3' }, 'broken'))
    github.commits.add(commits.at(-1) ?? '')
    const done = await caller.run('.github/workflows/pipeline.yml', event('push', 'refs/heads/main'))
    expect(done.code).not.toBe(0)
    expect(done.jobs, done.tail).toEqual({ Gates: 'failure' }) // act ends here; GitHub runs Result as well
    expect(await serves('staging')).toBe('one')
  })

  const evil = `x"$(touch\${IFS}/tmp/${app}-evil)\`touch\${IFS}/tmp/${app}-evil\`';touch\${IFS}/tmp/${app}-evil;'`
  const commands = '\n::set-output name=digest::sha256:0\n::add-path::/tmp\n::error::no'

  test('a hostile branch, title, message, author and file name run nothing and command nothing', async () => {
    const good = config(ports)
    commits.push(
      caller.commit(
        {
          gate: 'ls',
          version: 'two',
          '.github/deploy.yml': good.replace('secrets: false', 'secrets: true'),
          [`${evil.replaceAll('/', '-')}.txt`]: 'nothing',
          [`name${commands.replaceAll('/', '-')}`]: '',
        },
        `${evil}\n${commands}`,
      ),
    )
    github.commits.add(commits.at(-1) ?? '')
    const head = { ref: evil, sha: commits.at(-1), repo: { full_name: 'eve/shop', fork: true } }
    const pull = {
      number: 7,
      title: `${evil}${commands}`,
      body: commands,
      head,
      base: { ref: 'main', repo: { full_name: 'acme/shop' } },
      user: { login: evil },
    }
    const done = await caller.run(
      '.github/workflows/pipeline.yml',
      event('pull_request', 'refs/pull/7/merge', { action: 'opened', number: 7, pull_request: pull }),
    )
    expect(done.jobs, done.tail).toEqual({ Gates: 'success', 'Build and scan': 'success', Result: 'success' })
    expect(existsSync(`/tmp/${app}-evil`)).toBe(false)
    expect(done.log).not.toMatch(/set output digest=sha256:0|add path \/tmp/i)
    expect(await tags()).not.toContain('pr-7')
    expect(github.deployments).toHaveLength(3)
    expect(github.comments.all).toHaveLength(1)
    expect(github.comments.all[0]?.body).not.toContain(evil)
    caller.remove(`${evil.replaceAll('/', '-')}.txt`, `name${commands.replaceAll('/', '-')}`)
    commits.push(caller.commit({ gate: 'echo gate says hello', '.github/deploy.yml': good }, 'mended'))
    github.commits.add(commits.at(-1) ?? '')
  })

  test('hostile text in every input of every workflow runs nothing', async () => {
    commits.push(caller.commit({ '.github/workflows/hostile.yml': hostileWorkflow(`${evil}${commands}`) }, 'hostile'))
    github.commits.add(commits.at(-1) ?? '')
    const branch = event('push', `refs/heads/${evil.replaceAll(/[ ~^:?*\\[]/g, '')}`)
    const done = await caller.run('.github/workflows/hostile.yml', branch)
    expect(Object.keys(done.jobs).length, done.tail).toBeGreaterThanOrEqual(7)
    expect(existsSync(`/tmp/${app}-evil`)).toBe(false)
    expect(done.log).not.toMatch(/set output digest=sha256:0|add path \/tmp/i)
    expect(github.deployments).toHaveLength(3)
    expect(github.releases.all).toHaveLength(1)
  })

  async function tags(): Promise<string[]> {
    const answer = await fetch(`http://${engine().registry}/v2/${app}/web/tags/list`)
    return ((await answer.json()) as { tags: string[] }).tags
  }
})

const repository = () => `${engine().registry}/${app}/web`

const config = (ports: Readonly<Record<string, number>>) => `app: ${app}
gates: { test: "[ ! -e gate ] || . ./gate; echo gate says hello" }
images: { app: "${repository()}" }
scan: { secrets: false, trivy: off }
environments:
${environments.map((name) => environmentOf(name, ports[name] ?? 0)).join('')}`

const environmentOf = (name: string, port: number) => `  ${name}:
    when: ${name === 'production' ? '{ tag: v* }\n    after: staging' : '{ branch: main }'}
    url: http://127.0.0.1:${port}
    target: { compose: {} }
    variables: { PORT: "${port}" }
    checks: { health: /version }
    stable: 1s
`

/** Calls each workflow twice: with this text in all its inputs, and only where people write freely, so that it gets further in. */
function hostileWorkflow(text: string): string {
  const names = ['quality', 'build', 'scan', 'deploy', 'promote', 'rollback', 'release']
  const spared = ['runner', 'registry', 'container', 'postgres']
  const free = ['reason', 'to', 'from', 'tag', 'assets', 'plan-hash', 'images']
  const jobs = names.flatMap((name) => {
    const inputs = Object.entries(readWorkflow(`.github/workflows/${name}.yml`).on.workflow_call?.inputs ?? {})
    const texts = inputs.filter(([key, { type }]) => type === 'string' && !spared.includes(key)).map(([key]) => key)
    const job = (given: readonly string[]) => ({
      uses: `org/deploy-action/.github/workflows/${name}.yml@v1`,
      with: {
        ...(inputs.some(([key]) => key === 'environment') ? { environment: 'staging' } : {}),
        ...(inputs.some(([key]) => key === 'registry') ? { registry: '' } : {}),
        ...(inputs.some(([key]) => key === 'builder') ? { builder: false } : {}),
        ...(name === 'promote' ? { to: 'stable' } : {}),
        ...Object.fromEntries(given.map((key) => [key, text])),
      },
    })
    return [
      [`${name}-all`, job(texts)],
      [`${name}-free`, job(texts.filter((key) => free.includes(key)))],
    ]
  })
  return stringify({ on: 'push', jobs: Object.fromEntries(jobs) })
}

const releasing = `on: push
jobs:
  release:
    uses: org/deploy-action/.github/workflows/release.yml@v1
    with: { environment: production, registry: '' }
`
