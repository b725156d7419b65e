import { copyFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startCluster, stopCluster } from '../../scripts/cluster/cluster.mjs'
import { freePort } from '../../scripts/free-port.mjs'
import { type FakeGithub, startGithub } from '../fakes/github.ts'
import { engine } from '../live/engine.ts'
import { stopSwarmAfterwards } from '../live/swarm/engine.ts'
import { findTool } from '../tool.ts'
import { configOf, workflowOf } from './act/example.ts'
import { busybox, dockerfile } from './act/image.ts'
import { type ActEvent, type Caller, openCaller } from './act/runner.ts'
import { type Place, type Style, styles } from './act/styles.ts'

const act = findTool('act') ?? ''
const clusterParts = (['kubernetes', 'etcd', 'kwok'] as const).every(
  (part) => findTool(part, part === 'kubernetes' ? 'kubectl' : part) !== undefined,
)
const token = 'gho_0123456789abcdef'
stopSwarmAfterwards()

beforeAll(async () => {
  if (clusterParts) await startCluster({ name: 'real' })
})
afterAll(async () => {
  if (clusterParts) await stopCluster({ name: 'real' })
})

/** For each system one chain: a push, the next one, its version tag, a rollback; seen at registry, destination, records and releases. */
describe.each(styles)('$name', (style) => {
  const there = act !== '' && inject('engine') !== null && (style.needs !== 'cluster' || clusterParts)
  test.skipIf(!there)('push, push, version tag, rollback', async () => {
    const chain = await openChain(style)
    try {
      await walk(chain)
    } finally {
      await chain.close()
    }
  })
})

async function walk({ style, place, github, caller, event, commits, tags, running, records }: Chain): Promise<void> {
  const built = { Gates: 'success', 'Build and scan': 'success', Result: 'success' }
  const to = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'success']))
  const run = (name: string, given: ActEvent) => caller.run(`.github/workflows/${name}.yml`, given)
  const first = style.branch[0] ?? ''

  const one = await run('pipeline', event('push', 'refs/heads/main'))
  expect(one.jobs, one.tail).toEqual({ ...built, ...to(style.branch) })
  expect(one.log).toContain('Run Post org/deploy-action/actions/deploy@v1')
  const before = await running(first)
  expect(before).toHaveLength(style.images)
  for (const environment of style.branch) expect(await running(environment)).toEqual(before)
  if (style.tag !== undefined && style.tag !== first) expect(await running(style.tag)).toEqual([])

  commits.push(caller.commit({ version: 'two' }, 'feat: the second'))
  github.commits.add(commits.at(-1) ?? '')
  const two = await run('pipeline', event('push', 'refs/heads/main'))
  expect(two.jobs, two.tail).toEqual({ ...built, ...to(style.branch) })
  const after = await running(first)
  expect(after).not.toEqual(before)
  const expected = [...style.branch, ...style.branch].map((environment) => `deploy ${environment}`)

  if (style.tag !== undefined) {
    const tagged = await run('pipeline', event('push', 'refs/tags/v1.2.3'))
    expect(tagged.jobs, tagged.tail).toEqual({
      ...built,
      ...to([style.tag]),
      ...(style.releases ? { Release: 'success' } : {}),
    })
    expect(await running(style.tag)).toEqual(after)
    expected.push(`deploy ${style.tag}`)
    expect(await tags()).toEqual(style.tags)
  }

  const back = await run('rollback', {
    ...event('workflow_dispatch', 'refs/heads/main'),
    inputs: { environment: first, version: '', reason: 'slow' },
  })
  expect(back.jobs, back.tail).toEqual({ ...to([first]), Release: 'success' })
  expect(await running(first)).toEqual(before)
  expected.push(`rollback ${first}`)
  expect(records()).toEqual(expected)
  expect(github.releases.all.map(({ tag_name, draft }) => [tag_name, draft])).toEqual(
    style.releases ? [['v1.2.3', false]] : [],
  )
  if (style.releases) expect(github.releases.all[0]?.assets[0]?.data.toString()).toContain(after[0])
  expect(place.app).toContain(style.name)
}

interface Chain {
  readonly style: Style
  readonly place: Place
  readonly github: FakeGithub
  readonly caller: Caller
  readonly commits: string[]
  event(name: string, ref: string): ActEvent
  /** Tags of the first image, commits by their number, without those that name the commit for machines. */
  tags(): Promise<string[]>
  running(environment: string): Promise<string[]>
  /** `deploy staging` for each record that ended well. */
  records(): string[]
  close(): Promise<void>
}

async function openChain(style: Style): Promise<Chain> {
  const app = `${style.name}-${process.pid}`
  const environments = [...new Set([...style.branch, ...(style.tag === undefined ? [] : [style.tag])])]
  const ports = Object.fromEntries(
    style.needs === 'cluster'
      ? []
      : await Promise.all(environments.map(async (name) => [name, await freePort()] as const)),
  )
  const place: Place = {
    app,
    registry: engine().registry,
    ports,
    place: (environment) => `${app}-${environment}`,
    environments,
  }
  const opened = await style.open(place)
  const github = await startGithub({ token, repository: 'acme/shop', clock: { now: Date.now } })
  const caller = openCaller(act, {
    '.github/workflows/pipeline.yml': workflowOf(style.name, opened.application),
    '.github/workflows/rollback.yml': workflowOf('rollback', opened.application).replace(
      '- staging',
      `- ${style.branch[0]}\n          - staging`,
    ),
    '.github/deploy.yml': configOf(style.name, place),
    Dockerfile: dockerfile,
    version: 'one',
    ...opened.files,
  })
  copyFileSync(busybox(), path.join(caller.folder, 'busybox'))
  const commits = [caller.commit({}, 'feat: the first')]
  github.commits.add(commits[0] ?? '')
  return {
    ...{ style, place, github, caller, commits },
    event: (name, ref) => ({
      name,
      payload: { ref, after: commits.at(-1) },
      secrets: { GITHUB_TOKEN: token, ...opened.secrets },
      env: { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url, ...opened.env },
    }),
    async tags() {
      const image = Object.keys(imagesIn(caller.folder))[0] ?? ''
      const answer = await fetch(`http://${engine().registry}/v2/${app}/${image}/tags/list`)
      const { tags } = (await answer.json()) as { tags: string[] }
      const named = tags.filter((tag) => !tag.startsWith('commit-') && !tag.startsWith('build-'))
      const plain = (tag: string) =>
        commits.reduce(
          (text, sha, index) => text.replace(sha, `sha ${index + 1}`).replace(sha.slice(0, 7), `short ${index + 1}`),
          tag,
        )
      return named.map(plain).sort()
    },
    running: (environment) => opened.running(environment),
    records: () =>
      github.deployments.map(({ environment, task, statuses }) => {
        const ended = statuses.some(({ state }) => state === 'success')
        return `${task} ${environment}${ended ? '' : `: ${statuses.at(-1)?.state}`}`
      }),
    async close() {
      caller.close()
      await github.close()
      await opened.close()
    },
  }
}

function imagesIn(folder: string): Record<string, unknown> {
  const text = readFileSync(path.join(folder, '.github/deploy.yml'), 'utf8')
  const names = [...text.matchAll(/name: \S+\/([\w-]+)$/gm)].map(([, id = '']) => [id, true] as const)
  return Object.fromEntries(names)
}
