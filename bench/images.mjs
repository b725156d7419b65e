// What a build and a promotion cost on top of the bare commands: `node bench/images.mjs [--rounds N]`. Needs Docker and a built dist.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startEngine, stopEngine } from '../scripts/engine/engine.mjs'
import { ensureNode24, node24, root } from '../scripts/node24.mjs'
import { measure } from './measure.mjs'

await ensureNode24(import.meta.url)
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '11' } } })
const name = 'bench-images'
const engine = await startEngine({ name, why: 'builds are measured' })
const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-bench-'))
try {
  console.log(table(run()))
} finally {
  rmSync(folder, { recursive: true, force: true })
  await stopEngine({ name })
}

function run() {
  const project = path.join(folder, 'project')
  mkdirSync(project)
  copyFileSync(path.join(root, 'package.json'), path.join(project, 'package.json'))
  writeFileSync(path.join(project, 'Dockerfile'), 'FROM scratch\nCOPY package.json /\n')
  const git = (/** @type {string[]} */ ...args) =>
    ask('git', ['-c', 'user.name=b', '-c', 'user.email=b@localhost', ...args], project)
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '.')
  git('commit', '--quiet', '--message', 'first')
  const sha = git('rev-parse', 'HEAD').trim()
  const event = path.join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ ref: 'refs/heads/main', after: sha }))
  const place = `${engine.registry}/bench/images-${process.pid}`
  const platforms = 'linux/amd64,linux/arm64'
  const own = (/** @type {Record<string, string>} */ inputs) => ({
    ...{ ...engine.env, HOME: folder, RUNNER_TEMP: folder, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: project },
    ...{ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: sha },
    ...{ GITHUB_REF: 'refs/heads/main', GITHUB_RUN_ID: '1', GITHUB_ACTOR: 'bench' },
    ...Object.fromEntries(
      ['OUTPUT', 'STATE', 'ENV', 'STEP_SUMMARY'].map((kind) => [`GITHUB_${kind}`, path.join(folder, kind)]),
    ),
    ...Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
  })
  const bare = ['docker', 'buildx', 'build', '--push', `--platform=${platforms}`, `--tag=${place}:bare`, '.']
  const shared = { cwd: project, env: { ...engine.env, HOME: folder } }
  ask('docker', bare.slice(1), project)
  const inspect = ['buildx', 'imagetools', 'inspect', '--format', '{{json .Manifest}}', `${place}:bare`]
  const { digest } = JSON.parse(ask('docker', inspect, project))
  let round = 0
  const promoted = { from: `${place}@${digest}`, to: '' }
  const promote = {
    name: 'promote inside a registry',
    argv: [node24, path.join(root, 'actions/promote/index.js')],
    cwd: project,
    env: own({}),
  }
  const create = { name: 'docker buildx imagetools create', argv: ['docker'], ...shared }
  const builds = measure(
    [
      { name: 'docker buildx build --push', argv: bare, ...shared },
      {
        name: 'the same with actions/build',
        argv: [node24, path.join(root, 'actions/build/index.js')],
        cwd: project,
        env: own({ context: '.', platforms, tags: `${place}:own`, push: 'true' }),
      },
    ],
    Number(values.rounds),
  )
  // A tag of its own in each round: one that stands already is no work.
  const before = () => {
    round += 1
    create.argv = ['docker', 'buildx', 'imagetools', 'create', '--tag', `${place}:create-${round}`, promoted.from]
    promote.env = own({ from: promoted.from, to: `promote-${round}` })
  }
  return {
    builds,
    copies: measure(
      [
        {
          ...create,
          before,
          get argv() {
            return create.argv
          },
        },
        {
          ...promote,
          get env() {
            return promote.env
          },
        },
      ],
      Number(values.rounds),
    ),
  }
}

/** @param {string} command @param {string[]} args @param {string} cwd */
function ask(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, env: { ...process.env, ...engine.env }, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${done.stderr}`)
  return done.stdout
}

/** @param {Record<string, ReturnType<typeof measure>>} groups */
function table(groups) {
  const rows = Object.values(groups).flatMap((results) =>
    results.map(({ name: what, ms, ratio }) => `| ${what} | ${ms.toFixed(0)} | ${ratio.toFixed(2)} × |`),
  )
  return ['| what | ms | to the bare command |', '| --- | --- | --- |', ...rows].join('\n')
}
