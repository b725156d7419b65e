// Where the demo plays: an engine and a registry, a repository, and the command line that is shown.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { startEngine, stopEngine, useEngine } from '../engine/engine.mjs'
import { findEngine } from '../engine/found.mjs'
import { forgetRepository } from '../engine/registry.mjs'
import { freePort } from '../free-port.mjs'
import { node24 } from '../node24.mjs'
import { cacheRoot } from '../toolbox.d/cache.mjs'
import { withLock } from '../toolbox.d/lock.mjs'
import { run } from '../toolbox.d/shell.mjs'
import { ensureBaseImage } from './base-image.mjs'
import { cli, runCli } from './command.mjs'
import { headline, say } from './narrate.mjs'
import { removeProjects } from './outside.mjs'
import { app, cleanEnvironment, keepRepository, makeRepository, removeRepositories } from './repository.mjs'

/** The image's path in the registry. */
const repositoryPath = 'acme/http-service'

/** The Compose projects that the demo deploys. */
export const projects = { staging: `${app}-staging`, production: `${app}-production` }

/**
 * @typedef {object} Stage
 * @property {string} repository folder of the git repository
 * @property {import('../engine/engine.mjs').Engine} engine
 * @property {string} image repository of the service's image
 * @property {{ staging: number, production: number }} ports
 * @property {NodeJS.ProcessEnv} env
 * @property {string} secret a value that must never be printed
 * @property {string[]} printed everything the product printed
 * @property {(...args: string[]) => Promise<string>} git
 * @property {(...args: string[]) => Promise<{ code: number, text: string }>} deployAction runs the command line and shows it
 * @property {(...args: string[]) => Promise<any>} json the same, silently, for `--json`
 */

/**
 * Installs what is missing, starts what is needed, and makes the repository.
 * @param {AbortSignal} signal
 * @returns {Promise<Stage>}
 */
export async function openStage(signal) {
  headline('Getting ready')
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: npm run build')
  await tearDown()
  forgetRepository('demo', repositoryPath)
  const engine = await useEngine({ name: 'demo' })
  const what = engine.isPrivate
    ? `A private Docker engine runs on a socket of its own: ${engine.why}.`
    : `Using Docker: ${engine.why}.`
  say(`${what}\nA registry listens on ${engine.registry}.`)
  signal.throwIfAborted()
  const base = await ensureBaseImage('node', engine)
  say(`The base image is ${base}, for amd64 and arm64.`)
  const image = `${engine.registry}/${repositoryPath}`
  const ports = { staging: await freePort(), production: await freePort() }
  const secret = randomBytes(18).toString('base64url')
  const env = {
    ...cleanEnvironment(),
    ...engine.env,
    PATH: [path.dirname(node24), engine.env['PATH']].join(':'),
    IMAGE_NAME: image,
    BASE_IMAGE: base,
    STAGING_PORT: String(ports.staging),
    PRODUCTION_PORT: String(ports.production),
    SESSION_KEY: secret,
  }
  const repository = await makeRepository(env)
  /** @type {string[]} */
  const printed = []
  const git = (/** @type {string[]} */ ...args) => run('git', args, { cwd: repository, env })
  const start = (/** @type {string[]} */ args, /** @type {boolean} */ show) =>
    runCli({ args, cwd: repository, env, signal, printed, show })
  return {
    ...{ repository, engine, image, ports, env, secret, printed, git },
    deployAction: (...args) => start(args, true),
    json: async (...args) => JSON.parse((await start([...args, '--json'], false)).text),
  }
}

/** One demo at a time. @template T @param {() => Promise<T>} work */
export function withDemoLock(work) {
  return withLock(path.join(cacheRoot(), 'locks', 'demo'), work, say)
}

/** Says how to look at what was left running, and how to stop it. @param {Stage} stage */
export async function leaveUp({ repository, engine, ports, env }) {
  headline('Left running (--keep)')
  const shell = keepRepository(repository, env)
  if (engine.isPrivate) await startEngine({ name: 'demo', kept: true })
  say(`  http://127.0.0.1:${ports.staging}/ (staging)   http://127.0.0.1:${ports.production}/ (production)`)
  say(`Look at it:  . ${shell} && deploy-action status && docker ps`)
  say('Stop it:     npm run demo -- --stop')
}

/** Stops and removes everything an earlier or this demo left. */
export async function tearDown() {
  await stopEngine({ name: 'demo', force: true })
  const { socket } = await findEngine()
  if (socket !== undefined) await removeProjects(socket, Object.values(projects))
  removeRepositories()
}
