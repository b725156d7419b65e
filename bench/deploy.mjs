// What a deploy costs on top of bare `docker compose up --wait`, both over SSH: `node bench/deploy.mjs [--rounds N]`. Needs Docker and a built dist.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBaseImage } from '../scripts/demo/base-image.mjs'
import { startEngine, stopEngine } from '../scripts/engine/engine.mjs'
import { startSshHost } from '../scripts/engine/ssh-host.mjs'
import { ensureNode24, node24, root } from '../scripts/node24.mjs'
import { measure } from './measure.mjs'

await ensureNode24(import.meta.url)
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const name = 'bench-deploy'
const engine = await startEngine({ name, why: 'deploys are measured' })
const host = await startSshHost(engine.env)
const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-bench-'))
try {
  console.log(table(measure(await cases(), Number(values.rounds))))
} finally {
  for (const project of ['bare', 'ours']) docker('compose', '-p', project, 'down', '--timeout', '1')
  rmSync(folder, { recursive: true, force: true })
  await host.stop()
  await stopEngine({ name, force: true })
}

/** Both change the digest in every round; the service is healthy three seconds after its start, as many are. */
async function cases() {
  const base = await ensureBaseImage('busybox', engine)
  const repository = `${engine.registry}/bench/deploy`
  const digests = ['one', 'two'].map((text) => push(base, repository, text))
  let round = 0
  const next = () => {
    round += 1
    return digests[round % 2] ?? ''
  }
  const place = `${host.user}@127.0.0.1:${host.port}`
  const bare = project('bare', repository)
  const ours = project('ours', repository)
  mkdirSync(path.join(ours, '.github'))
  writeFileSync(path.join(ours, '.github/deploy.yml'), config(repository, place))
  commit(ours)
  const up = ['docker', 'compose', '-p', 'bare', 'up', '-d', '--wait']
  const deploy = [node24, path.join(root, 'dist/cli.js'), 'deploy', '--environment', 'test', '--digest', '']
  const env = { ...clean(), ...engine.env, HOME: folder }
  const image = { IMAGE: '' }
  return [
    {
      ...{ name: 'docker compose up --wait', argv: up, cwd: bare },
      env: Object.assign(image, {
        ...env,
        PATH: `${pinnedSsh()}:${engine.env['PATH']}`,
        DOCKER_HOST: `ssh://${place}`,
      }),
      before: () => {
        image.IMAGE = `${repository}@${next()}`
      },
    },
    {
      ...{ name: 'deploy-action deploy', argv: deploy, cwd: ours },
      env: { ...env, DOCKER_HOST: 'unix:///nowhere', KEY: host.privateKey },
      before: () => void deploy.splice(-1, 1, digests[round % 2] ?? ''),
    },
  ]
}

/** @param {{ name: string, ms: number, ratio: number }[]} results */
function table(results) {
  const rows = results.map(({ name: what, ms, ratio }) => `| ${what} | ${ms.toFixed(0)} | ${ratio.toFixed(2)} × |`)
  return ['| over SSH | ms | to bare |', '| --- | --- | --- |', ...rows].join('\n')
}

/** @param {string} base @param {string} repository @param {string} text */
function push(base, repository, text) {
  const context = mkdtempSync(path.join(folder, 'image-'))
  writeFileSync(path.join(context, 'Dockerfile'), `FROM ${base}\nENV TEXT=${text}\n`)
  const metadata = path.join(context, 'metadata.json')
  docker(
    'buildx',
    'build',
    '--provenance=false',
    '--push',
    '-t',
    `${repository}:${text}`,
    '--metadata-file',
    metadata,
    context,
  )
  const said = docker('buildx', 'imagetools', 'inspect', '--format', '{{json .Manifest}}', `${repository}:${text}`)
  return String(JSON.parse(said).digest)
}

/** @param {string} id @param {string} repository */
function project(id, repository) {
  const at = path.join(folder, id)
  mkdirSync(at)
  const image = id === 'bare' ? '$IMAGE' : `${repository}:x`
  writeFileSync(
    path.join(at, 'compose.yaml'),
    `services:
  web:
    image: ${image}
    command: ["sh", "-c", "trap 'exit 0' TERM; sleep 3; touch /tmp/good; while :; do sleep 0.2; done"]
    healthcheck: { test: ["CMD", "test", "-e", "/tmp/good"], interval: 30s, start_period: 30s, start_interval: 500ms }
`,
  )
  return at
}

/** @param {string} repository @param {string} place */
function config(repository, place) {
  return `app: ours
images: { app: "${repository}" }
environments:
  test:
    connection: { ssh: "${place}", fingerprint: "${host.fingerprint}", key: KEY }
    target: { compose: { project: ours } }
    stable: 0s
`
}

/** The plain ssh that docker calls, with the same pinned key. */
function pinnedSsh() {
  const at = path.join(folder, 'bin')
  mkdirSync(at)
  writeFileSync(path.join(at, 'key'), host.privateKey, { mode: 0o600 })
  writeFileSync(path.join(at, 'known_hosts'), host.knownHosts)
  const options = `-i ${at}/key -o IdentitiesOnly=yes -o UserKnownHostsFile=${at}/known_hosts -o StrictHostKeyChecking=yes`
  const real = spawnSync('sh', ['-c', 'command -v ssh'], { encoding: 'utf8' }).stdout.trim()
  writeFileSync(path.join(at, 'ssh'), `#!/bin/sh\nexec ${real} ${options} "$@"\n`)
  chmodSync(path.join(at, 'ssh'), 0o755)
  return at
}

/** @param {string} cwd */
function commit(cwd) {
  const own = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com']
  for (const words of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    [...own, 'commit', '-qm', 'first'],
  ])
    ask('git', words, cwd, clean())
}

/** @param {string[]} args */
function docker(...args) {
  return ask('docker', args, folder, { ...clean(), ...engine.env })
}

/** @param {string} command @param {string[]} args @param {string} cwd @param {NodeJS.ProcessEnv} env */
function ask(command, args, cwd, env) {
  const done = spawnSync(command, args, { cwd, env, encoding: 'utf8', timeout: 120_000 })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.stderr}`)
  return done.stdout
}

/** Without what a surrounding CI says of itself. @returns {Record<string, string>} */
function clean() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      /^(GITHUB_|INPUT_|RUNNER_|CI$|SSH_)/.test(key) || value === undefined ? [] : [[key, value]],
    ),
  )
}
