import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { ensureRegistry, registryAccount } from '../../../scripts/engine/engine.mjs'
import { openActionJob } from '../../fakes/action.ts'
import { listenProxy, type RegistryProxy } from '../../fakes/registry-proxy.ts'
import { type Checkout, checkout } from '../build/bench.ts'
import { engine, testLive } from '../engine.ts'

const cli = path.resolve(process.env['DEPLOY_ACTION_CLI'] ?? 'dist/cli.js')
const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
const repository = `live/bad-build-${process.pid}`
const good = { Dockerfile: 'FROM scratch\nCOPY busybox /busybox\n' }

/** Wrong in one way: one clear error with its kind's exit code and what to do about it; the tag stays where it was. */
interface Row {
  readonly name: string
  readonly files?: Record<string, string>
  /** Lines of the image in the config. */
  readonly config?: string
  readonly args?: readonly string[]
  readonly code: number
  readonly message: RegExp
  readonly hint: RegExp
  /** The registry answers so to whatever changes it. */
  readonly refusal?: number
}

const rows: readonly Row[] = [
  {
    name: 'an unknown platform',
    config: 'platforms: [linux/amd46]',
    code: 2,
    message: /images\.app\.platforms.*linux\/amd46|a platform such as linux\/amd64/,
    hint: /nothing was touched/,
  },
  {
    name: 'no Dockerfile',
    files: { 'docker/prod.Dockerfile': 'FROM scratch\n' },
    config: 'context: docker',
    code: 5,
    message: /there is no Dockerfile in .*docker/,
    hint: /prod\.Dockerfile/,
  },
  {
    name: 'a folder that is not there',
    config: 'context: dokcer',
    code: 5,
    message: /folder .*dokcer does not exist/,
    hint: /images\.app\.context/,
  },
  {
    name: 'a tag rule that is none',
    config: 'tags: ["type=semvr,pattern={{version}}"]',
    code: 2,
    message: /semvr/,
    hint: /./,
  },
  {
    name: 'a name with capitals',
    config: 'name: ghcr.io/Acme/shop',
    code: 2,
    message: /lower-case/,
    hint: /nothing was touched/,
  },
  {
    name: 'a secret file that is not there',
    config: 'build: { secret-files: [npmrc=none.txt] }',
    code: 5,
    message: /secret.*none\.txt/,
    hint: /secret-files/,
  },
  {
    name: 'a secret that nobody gave',
    config: 'build: { secrets: [NPM_TOKEN] }',
    code: 3,
    message: /NPM_TOKEN/,
    hint: /./,
  },
  {
    name: 'a stage that is not there',
    config: 'target: prod',
    code: 2,
    message: /no stage named prod/,
    hint: /target/,
  },
  {
    name: 'no room while it is built',
    files: {
      Dockerfile:
        'FROM scratch\nCOPY busybox /busybox\nRUN ["/busybox","dd","if=/dev/zero","of=/dev/shm/x","bs=1M","count=4"]\n',
    },
    config: 'build: { shm-size: 1m }',
    code: 6,
    message: /no space left/,
    hint: /prune/,
  },
  { name: 'a registry that wants a login', refusal: 401, code: 3, message: /asks for a password/, hint: /[Ll]og in/ },
  { name: 'a registry without permission', refusal: 403, code: 4, message: /refused|403/, hint: /may/ },
]

let proxy: RegistryProxy
let before: string | null
const open: Checkout[] = []

const digestOf = async (tag: string) =>
  (await fetch(`http://${engine().registry}/v2/${repository}/manifests/${tag}`, { headers: { accept } })).headers.get(
    'docker-content-digest',
  )

function build(row: Pick<Row, 'files' | 'config'>, host: string): Promise<{ code: number | null; log: string }> {
  const image = `images:\n  app:\n    name: ${host}/${repository}\n`
  const line = row.config === undefined ? '' : `    ${row.config}\n`
  const config = line.includes(' name:') ? `images:\n  app:\n${line}` : `${image}${line}`
  const here = checkout({ ...good, '.github/deploy.yml': `patience: 3s\n${config}`, ...row.files }, engine())
  open.push(here)
  const child = spawn(process.execPath, [cli, 'build', '--ref', 'refs/heads/main'], {
    cwd: here.root,
    env: { PATH: process.env['PATH'], ...engine().env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, log })))
}

beforeAll(async () => {
  if (inject('engine') === null) return
  proxy = await listenProxy(engine().registry)
  const first = await build({}, engine().registry)
  expect(first.code, first.log).toBe(0)
  before = await digestOf('main')
})
afterAll(async () => {
  for (const here of open) here[Symbol.dispose]()
  await proxy?.close()
})

describe('what is wrong is said once, with its kind, and no tag moves', () => {
  for (const row of rows) {
    testLive(row.name, async () => {
      if (row.refusal !== undefined) {
        const headers = { 'www-authenticate': 'Basic realm="x"' }
        proxy.trouble({ on: /^(POST|PUT|PATCH) /, by: { status: row.refusal, headers } })
      }
      const { code, log } = await build(row, row.refusal === undefined ? engine().registry : proxy.host)
      proxy.clear()
      expect(log).toMatch(row.message)
      expect(log).toMatch(row.hint)
      expect(code, log).toBe(row.code)
      expect(log.match(/^✗ [A-Z].*\(\w+\):/gm), log).toHaveLength(1)
      expect(await digestOf('main')).toBe(before)
    })
  }
})

testLive('a build that fails leaves no credentials behind', async () => {
  const { address } = await ensureRegistry({ name: engine().name, label: 'bad-build', withAuth: true })
  using here = checkout({ Dockerfile: 'FROM scratch\nCOPY nothing /\n' }, engine())
  const event = path.join(here.root, '..', `${here.sha}-bad.json`)
  writeFileSync(event, JSON.stringify({ ref: 'refs/heads/main', after: here.sha }))
  const github = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/shop' }
  const env = { ...engine().env, ...github, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: here.sha, GITHUB_RUN_ID: '7' }
  const job = openActionJob(env, here.root)
  const { user, password } = registryAccount
  const login = await job.run('login', 'main', { registry: address, username: user, password })
  expect(login.code, login.log).toBe(0)
  const folder = job.exported['DOCKER_CONFIG'] ?? ''
  expect(readFileSync(path.join(folder, 'config.json'), 'utf8')).toContain(
    Buffer.from(`${user}:${password}`).toString('base64'),
  )
  const inputs = { context: '.', push: 'true', tags: `${address}/bad-build-${process.pid}:1` }
  // A step of its own: what it keeps for its post is not the login's.
  const built = await openActionJob({ ...env, ...job.exported }, here.root).run('build', 'main', inputs)
  expect(built.outputs['failure-kind'], built.log).toBe('absent')
  expect((await job.run('login', 'post')).code).toBe(0)
  const account = Buffer.from(`${user}:${password}`).toString('base64')
  expect(readFileSync(path.join(folder, 'config.json'), 'utf8')).not.toContain(account)
  expect(readFileSync(path.join(engine().env['DOCKER_CONFIG'] ?? '', 'config.json'), 'utf8')).not.toContain(account)
  const answer = await fetch(`http://${address}/v2/bad-build-${process.pid}/tags/list`, {
    headers: { authorization: `Basic ${account}` },
  })
  expect(answer.status).toBe(404)
})
