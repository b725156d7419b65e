// Whether a Docker engine that already runs on this machine can be used instead of a private one.
import { existsSync } from 'node:fs'
import { pin } from '../toolbox.d/cache.mjs'
import { ask, which } from '../toolbox.d/shell.mjs'
import { callEngine } from './socket.mjs'

/**
 * @returns {Promise<{ socket: string, why: string } | { socket?: undefined, why: string }>} `why` is a clause for people
 */
export async function findEngine() {
  const host = process.env['DOCKER_HOST'] || 'unix:///var/run/docker.sock'
  if (!host.startsWith('unix://')) return { why: `DOCKER_HOST is ${host}, whose loopback is not this machine's` }
  const socket = host.slice('unix://'.length)
  if (!existsSync(socket)) return { why: 'no Docker engine runs here' }
  const info = await callEngine(socket, '/info').then(
    (body) => JSON.parse(body),
    (/** @type {Error} */ error) => error.message,
  )
  if (typeof info === 'string') return { why: `the Docker engine at ${socket} does not answer (${info})` }
  const status = /** @type {string[][]} */ (info.DriverStatus ?? [])
  if (!status.some(([key, value]) => key === 'driver-type' && value?.startsWith('io.containerd.snapshotter')))
    return { why: `the running engine ${info.ServerVersion} does not use the containerd image store` }
  return judgeTools(socket, host)
}

/**
 * @param {string} socket
 * @param {string} host
 */
function judgeTools(socket, host) {
  if (which('docker') === undefined) return { why: 'an engine runs, but there is no docker command' }
  const env = { ...process.env, DOCKER_HOST: host }
  const least = /** @type {Record<string, string>} */ (pin('docker')['least'])
  for (const [plugin, needed] of Object.entries(least)) {
    const said = ask('docker', [plugin, 'version'], env)
    const version = /v?(\d+\.\d+\.\d+)/.exec(said ?? '')?.[1]
    if (version === undefined) return { why: `an engine runs, but docker ${plugin} is missing` }
    if (compare(version, needed) < 0)
      return { why: `an engine runs, but docker ${plugin} is ${version}, not ${needed}` }
  }
  return { socket, why: `the engine at ${socket} has all that is needed` }
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a.localeCompare(b, 'en', { numeric: true })
}
