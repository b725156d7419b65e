// The folder and the written state of a private engine; several stand side by side under different names.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cacheRoot, isAlive } from '../toolbox.d/cache.mjs'

/**
 * @typedef {object} State what the next start and stop must know
 * @property {number | undefined} [dockerd] its process id, none when it is stopped
 * @property {Record<string, { pid: number, port: number }>} [registries]
 * @property {number} [network] second byte of the instance's 10.x.0.0/16
 * @property {string} [forwarding] net.ipv4.ip_forward before the engine was started
 * @property {number[]} [users] processes that use the engine
 * @property {boolean} [kept] stays up when the last user leaves
 */

/**
 * @typedef {object} Instance
 * @property {string} name
 * @property {string} folder
 * @property {string} exec the daemon's run-time folder
 * @property {string} socket
 * @property {string} bridge name of its network bridge
 * @property {string} lock
 */

/**
 * @param {string} name letters, digits and dashes
 * @returns {Instance}
 */
export function instanceNamed(name) {
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(name)) throw new Error(`${name} is no name for an engine: a-z, 0-9 and dashes`)
  const folder = path.join(cacheRoot(), 'engine', name)
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 8)
  // A socket's path has at most 107 bytes, and the daemon's own are 40 longer than this folder's.
  const short = folder.length > 60 ? `/run/deploy-action-${hash}` : folder
  const exec = path.join(short, 'exec')
  const lock = path.join(cacheRoot(), 'locks', `engine-${name}`)
  return { name, folder, exec, socket: path.join(short, 'docker.sock'), bridge: `da-${hash}`, lock }
}

/**
 * @param {Instance} instance
 * @returns {State}
 */
export function readState(instance) {
  const file = path.join(instance.folder, 'state.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/**
 * Changes some fields; the file is replaced at once.
 * @param {Instance} instance
 * @param {State} change
 */
export function writeState(instance, change) {
  mkdirSync(instance.folder, { recursive: true })
  const file = path.join(instance.folder, 'state.json')
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...readState(instance), ...change }, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}

/**
 * Whether the process is alive and is the one meant: its command line names the instance's folder.
 * @param {number | undefined} pid
 * @param {string} word
 */
export function isOurs(pid, word) {
  return pid !== undefined && isAlive(pid) && commandLine(pid).includes(word)
}

/** @param {number} pid */
export function commandLine(pid) {
  return readProcess(pid, 'cmdline').replaceAll('\0', ' ')
}

/**
 * A file of /proc, empty when the process is gone.
 * @param {number} pid
 * @param {string} file
 */
export function readProcess(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
