// What a whole pipeline costs beside the same commands by hand, both under a workflow runner (act in host mode), and in plain shell:
// `node bench/pipeline.mjs [--rounds N] [--log FOLDER]`. Needs Docker, act, Trivy and a built dist.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBaseImage } from '../scripts/demo/base-image.mjs'
import { startEngine, stopEngine } from '../scripts/engine/engine.mjs'
import { freePort } from '../scripts/free-port.mjs'
import { ensureNode24, root } from '../scripts/node24.mjs'
import { parts } from '../scripts/toolbox.d/parts.mjs'
import { median } from './measure.mjs'
import { byHand, commandsOf, filesOf, ours } from './pipeline-files.mjs'

await ensureNode24(import.meta.url)
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, log: { type: 'string' } } })
const { commit, copySuite } = await import(path.join(root, 'test/real/act/suite.ts'))
const { startGithub } = await import(path.join(root, 'test/fakes/github.ts'))
const trivyEnv = {
  ...{ TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_DISABLE_TELEMETRY: 'true', TRIVY_SKIP_CHECK_UPDATE: 'true' },
}
const token = 'gho_0123456789abcdef'
const name = 'bench-pipeline'
const engine = await startEngine({ name, why: 'pipelines are measured' })
const github = await startGithub({ token, repository: 'acme/shop', clock: { now: Date.now } })
const base = await ensureBaseImage('busybox', engine)
const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-bench-'))
let runs = 0
const projects = ['bare', 'hand', 'ours'].map((id) => `${id}-${process.pid}`)
try {
  console.log(table(await measureAll(Number(values.rounds))))
} finally {
  for (const project of projects) await run(['docker', 'compose', '-p', project, 'down', '--timeout', '1'], folder)
  rmSync(folder, { recursive: true, force: true })
  await github.close()
  await stopEngine({ name, force: true })
}

/** @param {number} rounds Before them one that is not measured and does not wait fills the caches of all alike. */
async function measureAll(rounds) {
  const suite = copySuite(folder)
  const cases = await Promise.all(projects.map((project) => prepare(project)))
  /** @type {number[][]} */
  const times = cases.map(() => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, one] of cases.entries()) {
      // Of its own, so that nobody finds the layers of another.
      writeFileSync(path.join(one.checkout, 'version'), `${one.project} ${round}`)
      writeFileSync(path.join(one.checkout, 'seconds'), round === 0 ? '0' : '4')
      github.commits.add(commit(one.checkout, `round ${round}`))
      const argv = index === 0 ? ['bash', '-e', 'pipeline.sh'] : await actArguments(one.checkout, suite.args)
      const from = performance.now()
      const { code, text } = await run(argv, one.checkout)
      const ms = performance.now() - from
      if (values.log !== undefined) writeFileSync(path.join(values.log, `${one.project}-${round}.log`), text)
      if (code !== 0) throw new Error(`${one.project} ended with ${code}:\n${text.slice(-6000)}`)
      if (round > 0) times[index]?.push(ms)
    }
  }
  return times.map(median)
}

/** @param {string} project */
async function prepare(project) {
  const checkout = path.join(folder, project)
  const place = { project, repository: `${engine.registry}/bench/${project}`, port: await freePort(), base }
  const commands = commandsOf(place)
  const files = {
    ...filesOf(place),
    '.github/workflows/pipeline.yml': project.startsWith('ours') ? ours() : byHand(commands),
    'pipeline.sh': ['export GITHUB_OUTPUT=/dev/null', ...Object.values(commands)].join('\n'),
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(checkout, file)), { recursive: true })
    writeFileSync(path.join(checkout, file), text, { mode: 0o755 })
  }
  return { project, checkout }
}

/** @param {string} checkout @param {readonly string[]} suite */
async function actArguments(checkout, suite) {
  runs += 1
  const own = path.join(folder, `run-${runs}`)
  const event = path.join(folder, `event-${runs}.json`)
  const repository = { full_name: 'acme/shop', name: 'shop', owner: { login: 'acme' }, default_branch: 'main' }
  writeFileSync(event, JSON.stringify({ repository, ref: 'refs/heads/main' }))
  const variables = {
    ...{ ORIGIN: checkout, GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: String(runs), HOME: folder },
    ...{ DOCKER_HOST: engine.dockerHost, DOCKER_CONFIG: engine.env['DOCKER_CONFIG'] ?? '' },
    ...{ GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url, ...trivyEnv },
  }
  return [
    ...[program('act'), 'push', '--eventpath', event, '--workflows', '.github/workflows/pipeline.yml'],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--actor', 'ada', '--defaultbranch', 'main'],
    ...['--container-daemon-socket', '-', '--use-new-action-cache', '--action-offline-mode'],
    ...['--action-cache-path', path.join(folder, 'actions'), '--artifact-server-path', path.join(own, 'artifacts')],
    ...['--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(await freePort())],
    ...['--cache-server-path', path.join(own, 'cache'), '--cache-server-addr', '127.0.0.1'],
    ...suite,
    ...Object.entries(variables).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ...['--secret', `GITHUB_TOKEN=${token}`],
  ]
}

/** @param {readonly string[]} argv @param {string} cwd @returns {Promise<{ code: number | null, text: string }>} */
function run([command = '', ...args], cwd) {
  const tools = [path.dirname(process.execPath), path.dirname(program('trivy')), engine.env['PATH'] ?? '']
  const env = { ...engine.env, ...trivyEnv, PATH: tools.join(':'), HOME: folder }
  const child = spawn(command, args, { cwd, env, timeout: 120_000, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  const from = performance.now()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += values.log === undefined ? chunk : `${String(chunk)}@${((performance.now() - from) / 1000).toFixed(2)}\n`
    })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, text }))
  })
}

/** @param {string} part */
function program(part) {
  const found = parts.find((one) => one.name === part)
  if (!found?.installed()) throw new Error(`${part} is not installed: scripts/toolbox ${part}`)
  return path.join(found.path()[0] ?? '', part)
}

/** @param {number[]} medians */
function table([shell = 0, hand = 0, own = 0]) {
  const row = (/** @type {string} */ what, /** @type {number} */ ms) =>
    `| ${what} | ${(ms / 1000).toFixed(1)} s | ${(ms / hand).toFixed(2)} × |`
  return [
    '| the whole pipeline | takes | to by hand |',
    '| --- | --- | --- |',
    row('the commands in one shell', shell),
    row('the commands as steps of three jobs, under the runner', hand),
    row('the pipeline to copy, under the runner', own),
  ].join('\n')
}
