// What a deploy to Swarm costs on top of `docker stack deploy --detach=false`, and how soon a crash is told:
// `node bench/swarm.mjs [--rounds N]`. Needs Docker, no other swarm on this machine, and a built dist.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { ensureBaseImage } from '../scripts/demo/base-image.mjs'
import { startEngine, stopEngine } from '../scripts/engine/engine.mjs'
import { removeSwarmGateway } from '../scripts/engine/network.mjs'
import { ensureNode24, node24, root } from '../scripts/node24.mjs'
import { measure, median } from './measure.mjs'

await ensureNode24(import.meta.url)
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const rounds = Number(values.rounds)
const name = 'bench-swarm'
const engine = await startEngine({ name, why: 'deploys to a swarm are measured' })
const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-bench-'))
const env = { ...process.env, ...engine.env, HOME: folder }
const project = path.join(folder, 'project')
const repository = `${engine.registry}/bench/swarm`

try {
  // An engine of this name that was killed is in a swarm already.
  leave()
  docker('swarm', 'init', '--advertise-addr', '127.0.0.1', '--listen-addr', '127.0.0.1:0')
  const base = await ensureBaseImage('busybox', engine)
  const images = ['one', 'two', 'crash'].map((text) => pushImage(base, text))
  console.log(await run(images))
} finally {
  leave()
  await stopEngine({ name })
  await removeSwarmGateway()
  rmSync(folder, { recursive: true, force: true })
}

/** @param {string[]} images digests of two good versions and one that crashes */
async function run([one = '', two = '', crash = '']) {
  prepareProject()
  const cli = (/** @type {string} */ digest) => [
    ...[node24, path.join(root, 'dist/cli.js'), 'deploy', '--environment', 'bench', '--digest', digest],
  ]
  let round = 0
  // Each round is an update of both stacks to the other version.
  const change = () => {
    const digest = round++ % 2 === 0 ? one : two
    writeFileSync(path.join(project, 'bare.yml'), stackFile(`${repository}@${digest}`))
    writeFileSync(path.join(project, 'ours.sh'), `exec ${cli(digest).join(' ')}\n`)
  }
  const cases = [
    {
      name: 'docker stack deploy --detach=false',
      argv: ['docker', 'stack', 'deploy', '--detach=false', '--with-registry-auth', '-c', 'bare.yml', 'bare'],
      before: change,
    },
    { name: 'deploy-action deploy', argv: ['sh', 'ours.sh'] },
  ].map((one) => ({ ...one, cwd: project, env }))
  change()
  for (const { argv } of cases) must(argv)
  const results = measure(cases, rounds)
  const lags = []
  for (let index = 0; index < Math.max(3, rounds / 2); index += 1) lags.push(await crashLag(cli(crash)))
  const rows = results.map(({ name, ms, ratio }) => `| ${name} | ${(ms / 1000).toFixed(2)} s | ${ratio.toFixed(2)} × |`)
  return [
    '| update of a service, 2 replicas, default monitor | median | |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `A crash is told ${(median(lags) / 1000).toFixed(1)} s (at most ${(Math.max(...lags) / 1000).toFixed(1)} s) after Swarm shows it.`,
  ].join('\n')
}

/** Milliseconds between the moment at which \`docker service inspect\` shows the pause and the verdict in the log. @param {string[]} argv */
async function crashLag([command = '', ...args]) {
  const child = spawn(command, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let told = 0
  let all = ''
  child.stdout.on('data', (chunk) => {
    all += chunk
    if (told === 0 && all.includes('✗ Verify that our digest')) told = performance.now()
  })
  const over = new Promise((resolve) => child.once('close', resolve))
  let shown = 0
  for (let look = 0; look < 1200 && shown === 0 && child.exitCode === null; look += 1) {
    const state = spawnSync(
      'docker',
      ['service', 'inspect', '--format', '{{if .UpdateStatus}}{{.UpdateStatus.State}}{{end}}', 'ours_web'],
      {
        env,
        encoding: 'utf8',
      },
    ).stdout.trim()
    // A way back that was taken in the round before is an update too.
    if (state === 'paused') shown = performance.now()
    else await sleep(50)
  }
  await over
  if (shown === 0 || told === 0) throw new Error(`no crash was seen:\n${all}`)
  return Math.max(0, told - shown)
}

function prepareProject() {
  mkdirSync(path.join(project, '.github'), { recursive: true })
  const config = [
    'app: bench',
    `images: { app: ${repository} }`,
    'environments:',
    '  bench: { target: { swarm: { stack: ours, file: ours.yml } }, stable: 0s, deadline: 2m }',
  ]
  writeFileSync(path.join(project, '.github/deploy.yml'), `${config.join('\n')}\n`)
  writeFileSync(path.join(project, 'ours.yml'), stackFile(`${repository}:x`))
  writeFileSync(path.join(project, '.gitignore'), 'bare.yml\nours.sh\n')
  const git = ['-c', 'user.name=b', '-c', 'user.email=b@localhost']
  must(['git', 'init', '--quiet', '--initial-branch', 'main'])
  must(['git', 'add', '.'])
  must(['git', ...git, 'commit', '--quiet', '--message', 'first'])
}

/** @param {string} image */
function stackFile(image) {
  return `version: "3.8"
services:
  web:
    image: ${image}
    stop_grace_period: 1s
    deploy: { replicas: 2, restart_policy: { delay: 1s }, update_config: { order: start-first } }
`
}

/**
 * @param {string} base
 * @param {string} text
 */
function pushImage(base, text) {
  const at = path.join(folder, text)
  mkdirSync(at)
  const command = text === 'crash' ? 'sleep 1; exit 3' : 'exec sleep 100000'
  writeFileSync(
    path.join(at, 'Dockerfile'),
    `FROM ${base}\nLABEL text=${text}\nCMD ["sh", "-c", "trap exit TERM; ${command}"]\n`,
  )
  const metadata = path.join(at, 'metadata.json')
  docker(
    'buildx',
    'build',
    '--provenance=false',
    '--push',
    '-t',
    `${repository}:${text}`,
    '--metadata-file',
    metadata,
    at,
  )
  return JSON.parse(readFileSync(metadata, 'utf8'))['containerimage.digest']
}

function leave() {
  spawnSync('docker', ['swarm', 'leave', '--force'], { env, timeout: 60_000 })
}

/** @param {string[]} args */
function docker(...args) {
  return must(['docker', ...args])
}

/** @param {string[]} argv */
function must([command = '', ...args]) {
  const done = spawnSync(command, args, {
    cwd: existsSync(project) ? project : folder,
    env,
    encoding: 'utf8',
    timeout: 180_000,
  })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${done.stdout}${done.stderr}`)
  return done.stdout
}
