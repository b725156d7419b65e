// A registry on loopback, beside an engine: open, or asking for a password.
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freePort, isFree } from '../free-port.mjs'
import { registryBinary } from '../toolbox.d/docker.mjs'
import { installParts } from '../toolbox.d/install.mjs'
import { withLock } from '../toolbox.d/lock.mjs'
import { instanceNamed, isOurs, readState, writeState } from './instance.mjs'
import { until } from './wait.mjs'

/** The only account of a registry started with `withAuth`. It is for loopback tests. */
export const registryAccount = { user: 'robot', password: 'loopback-only' }
const htpasswd = `robot:$2y$05$abcdefghijklmnopqrstuucJNoj1zsjPrqk/a2HjbuRSfW87b9Cb2\n`

/**
 * @typedef {object} RegistryOptions
 * @property {string} [name] the engine instance it belongs to and is stopped with
 * @property {string} [label] tells several registries of one instance apart
 * @property {number} [port] a fixed port; else the one it had last time, or a free one
 * @property {boolean} [withAuth] answers 401 without `registryAccount`
 * @property {boolean} [fresh] forgets what it held
 */

/**
 * Starts a registry, or takes the one that runs under this label.
 * @param {RegistryOptions} [options]
 * @returns {Promise<{ address: string, pid: number }>} address is `127.0.0.1:port`, plain HTTP
 */
export async function ensureRegistry(options = {}) {
  const { name = 'demo', label = 'main' } = options
  await installParts(['registry'])
  const instance = instanceNamed(name)
  return withLock(`${instance.lock}-registry`, async () => {
    const folder = path.join(instance.folder, `registry-${label}`)
    const known = readState(instance).registries?.[label]
    const same = options.port === undefined || options.port === known?.port
    if (known !== undefined && isOurs(known.pid, folder)) {
      if (same && (await isUp(known.port))) return { address: `127.0.0.1:${known.port}`, pid: known.pid }
      await stopRegistry(name, label)
    }
    if (options.fresh) rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const port = options.port ?? (known !== undefined && (await isFree(known.port)) ? known.port : await freePort())
    writeFileSync(path.join(folder, 'htpasswd'), htpasswd)
    writeFileSync(path.join(folder, 'config.json'), JSON.stringify(configuration(folder, port, options)))
    const pid = await launch(folder, port)
    writeState(instance, { registries: { ...readState(instance).registries, [label]: { pid, port } } })
    return { address: `127.0.0.1:${port}`, pid }
  })
}

/**
 * @param {string} name
 * @param {string} [label] all registries of the instance when left out
 */
export async function stopRegistry(name, label) {
  const instance = instanceNamed(name)
  const registries = Object.entries(readState(instance).registries ?? {})
  for (const [each, { pid }] of registries.filter(([each]) => label === undefined || each === label)) {
    const folder = path.join(instance.folder, `registry-${each}`)
    if (!isOurs(pid, folder)) continue
    process.kill(pid, 'SIGTERM')
    if (await until(() => !isOurs(pid, folder), 5000)) continue
    process.kill(pid, 'SIGKILL')
    await until(() => !isOurs(pid, folder), 5000)
  }
}

/**
 * Forgets a repository, tags and digests; only while the registry is stopped.
 * @param {string} name the instance
 * @param {string} repository its path, or the beginning of several
 * @param {string} [label]
 */
export function forgetRepository(name, repository, label = 'main') {
  const data = path.join(instanceNamed(name).folder, `registry-${label}`, 'data/docker/registry/v2/repositories')
  rmSync(path.join(data, repository), { recursive: true, force: true })
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {RegistryOptions} options
 */
function configuration(folder, port, { withAuth = false }) {
  return {
    version: 0.1,
    log: { level: 'warn', accesslog: { disabled: true } },
    storage: {
      filesystem: { rootdirectory: path.join(folder, 'data') },
      delete: { enabled: true },
      cache: { blobdescriptor: 'inmemory' },
    },
    http: { addr: `127.0.0.1:${port}` },
    ...(withAuth ? { auth: { htpasswd: { realm: 'loopback', path: path.join(folder, 'htpasswd') } } } : {}),
  }
}

/**
 * @param {string} folder
 * @param {number} port
 */
async function launch(folder, port) {
  const log = path.join(folder, 'registry.log')
  const output = openSync(log, 'w')
  const child = spawn(registryBinary(), ['serve', path.join(folder, 'config.json')], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', output, output],
    env: { PATH: process.env['PATH'], OTEL_TRACES_EXPORTER: 'none' },
  })
  closeSync(output)
  let ended = false
  child.once('error', () => {
    ended = true
  })
  child.once('exit', () => {
    ended = true
  })
  await until(async () => ended || (await isUp(port)), 20_000)
  if (ended || child.pid === undefined || !(await isUp(port)))
    throw new Error(`The registry did not start on port ${port}:\n${readFileSync(log, 'utf8').slice(-1000)}`)
  child.unref()
  return child.pid
}

/** @param {number} port */
async function isUp(port) {
  return fetch(`http://127.0.0.1:${port}/v2/`, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.status === 200 || response.status === 401,
    () => false,
  )
}
