// What a deploy costs on top of bare `docker compose up --wait`, over SSH and on this machine, and how soon a crash is told:
// `node bench/deploy.mjs [--rounds N] [--only ssh]`. Needs Docker and a built dist; takes a minute and a half.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBaseImage } from '../scripts/demo/base-image.mjs'
import { startEngine, stopEngine } from '../scripts/engine/engine.mjs'
import { startSshHost } from '../scripts/engine/ssh-host.mjs'
import { ensureNode24, node24, root } from '../scripts/node24.mjs'
import { measure, median } from './measure.mjs'

await ensureNode24(import.meta.url)
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, only: { type: 'string' } } })
const rounds = Number(values.rounds)
const name = 'bench-deploy'
const engine = await startEngine({ name, why: 'deploys are measured' })
const host = await startSshHost(engine.env)
const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-bench-'))
const place = `${host.user}@127.0.0.1:${host.port}`
const repository = `${engine.registry}/bench/deploy`
const ways = ['ssh', 'local']
try {
  const base = await ensureBaseImage('busybox', engine)
  const [one = '', two = ''] = ['one', 'two'].map((text) => push(base, text))
  const crash = push(base, 'crash')
  const ours = prepare()
  console.log('| deploy | ms | to bare | ms of processor |\n| --- | --- | --- | --- |')
  for (const way of ways.filter((one) => values.only === undefined || values.only === one)) {
    console.log(compare(way, 'healthy after 3 s', ours, [one, two]).join('\n'))
    console.log(compare(way, 'nothing changes', ours, [one]).join('\n'))
  }
  const lags = []
  for (let round = 0; round < rounds; round += 1) lags.push(await crashLag(ours, crash))
  console.log(`\nA crash is told ${seconds(median(lags))} after it (at most ${seconds(Math.max(...lags))}).`)
} finally {
  for (const project of ways.flatMap((way) => [`bare-${way}`, `ours-${way}`]).concat('ours-crash'))
    docker('compose', '-p', project, 'down', '--timeout', '1')
  rmSync(folder, { recursive: true, force: true })
  await host.stop()
  await stopEngine({ name, force: true })
}

/** Both deploy these digests in turns. @param {string} way @param {string} what @param {string} ours @param {string[]} digests */
function compare(way, what, ours, digests) {
  const bare = path.join(folder, 'bare')
  const env = /** @type {Record<string, string>} */ ({ ...clean(), ...engine.env, HOME: folder })
  const there = way === 'ssh' ? { PATH: `${pinnedSsh()}:${env['PATH']}`, DOCKER_HOST: `ssh://${place}` } : {}
  const image = { ...env, ...there, IMAGE: '' }
  const deploy = deployCommand(way, '')
  let round = 0
  const cases = [
    {
      ...{ name: 'docker compose up --wait', cpu: true, cwd: bare, env: image },
      argv: ['docker', 'compose', '-p', `bare-${way}`, 'up', '-d', '--wait'],
      before() {
        round += 1
        image.IMAGE = `${repository}@${digests[round % digests.length]}`
      },
    },
    {
      ...{ name: 'deploy-action deploy', cpu: true, cwd: ours, env: oursEnv(way) },
      argv: deploy,
      before: () => void deploy.splice(-1, 1, digests[round % digests.length] ?? ''),
    },
  ]
  // What both find is what the round before left, and what they need is in the caches.
  measure(cases, 1)
  return measure(cases, rounds).map(
    ({ name: command, ms, ratio, cpu }) =>
      `| ${way === 'ssh' ? 'over SSH' : 'local'}, ${what}: ${command} | ${ms.toFixed(0)} | ${ratio.toFixed(2)} × | ${cpu.toFixed(0)} |`,
  )
}

/** Milliseconds between the end of the container, by the engine's clock, and the verdict in the log. @param {string} ours @param {string} digest */
async function crashLag(ours, digest) {
  const [command = '', ...args] = deployCommand('crash', digest)
  const child = spawn(command, args, { cwd: ours, env: oursEnv('ssh'), stdio: ['ignore', 'pipe', 'pipe'] })
  let told = 0
  let all = ''
  child.stdout.on('data', (chunk) => {
    all += chunk
    if (told === 0 && /crashed with exit code 3/.test(all)) told = Date.now()
  })
  await new Promise((resolve) => child.once('close', resolve))
  const ended = docker('inspect', '--format', '{{.State.FinishedAt}}', 'ours-crash-web-1').trim()
  if (told === 0) throw new Error(`no crash was seen:\n${all}`)
  docker('compose', '-p', 'ours-crash', 'down', '--timeout', '1')
  return told - Date.parse(ended)
}

/** @param {string} way @param {string} digest */
function deployCommand(way, digest) {
  return [node24, path.join(root, 'dist/cli.js'), 'deploy', '--environment', way, '--digest', digest]
}

/** @param {string} way */
function oursEnv(way) {
  const docker = way === 'ssh' ? { DOCKER_HOST: 'unix:///nowhere' } : {}
  return { ...clean(), ...engine.env, HOME: folder, KEY: host.privateKey, ...docker }
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`
}

/** @param {string} base @param {string} text */
function push(base, text) {
  const context = mkdtempSync(path.join(folder, 'image-'))

  writeFileSync(path.join(context, 'Dockerfile'), `FROM ${base}\nENV TEXT=${text}\n`)
  const tag = `${repository}:${text}`
  docker('buildx', 'build', '--provenance=false', '--push', '-t', tag, context)
  const said = docker('buildx', 'imagetools', 'inspect', '--format', '{{json .Manifest}}', tag)
  return String(JSON.parse(said).digest)
}

/** The folder of our project; that of the bare one is beside it. The service is healthy three seconds after its start, as many are. */
function prepare() {
  const wait =
    "trap 'exit 0' TERM; [ $$TEXT != crash ] || { sleep 1; echo no database; exit 3; }; sleep 3; touch /tmp/good"
  const service = (/** @type {string} */ image) => `services:
  web:
    image: ${image}
    command: ["sh", "-c", "${wait}; while :; do sleep 0.2; done"]
    healthcheck: { test: ["CMD", "test", "-e", "/tmp/good"], interval: 30s, start_period: 30s, start_interval: 500ms }
`
  const [bare, ours] = [path.join(folder, 'bare'), path.join(folder, 'ours')]
  for (const at of [bare, path.join(ours, '.github')]) mkdirSync(at, { recursive: true })
  writeFileSync(path.join(bare, 'compose.yaml'), service('$IMAGE'))
  writeFileSync(path.join(ours, 'compose.yaml'), service(`${repository}:x`))
  writeFileSync(path.join(ours, '.github/deploy.yml'), config())
  commit(ours)
  return ours
}

function config() {
  return `app: ours
images: { app: "${repository}" }
environments:
  ssh:
    connection: { ssh: "${place}", fingerprint: "${host.fingerprint}", key: KEY }
    target: { compose: { project: ours-ssh } }
    stable: 0s
  local:
    target: { compose: { project: ours-local } }
    stable: 0s
  crash:
    connection: { ssh: "${place}", fingerprint: "${host.fingerprint}", key: KEY }
    target: { compose: { project: ours-crash } }
    rollback: manual
`
}

/** The plain ssh that docker calls, with the same pinned key. */
function pinnedSsh() {
  const at = path.join(folder, 'bin')
  mkdirSync(at, { recursive: true })
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
