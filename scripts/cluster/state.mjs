// The folder and the written state of a cluster; several stand side by side under different names.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cacheRoot } from '../toolbox.d/cache.mjs'

/**
 * @typedef {object} State
 * @property {Record<string, number>} pids
 * @property {number[]} users
 * @property {boolean} kept
 * @property {string} server
 * @property {string} limited
 * @property {{ etcd: number, peer: number, api: number }} ports
 */

/** @param {string} name */
export function folderOf(name) {
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(name)) throw new Error(`${name} is no name for a cluster: a-z, 0-9 and dashes`)
  return path.join(cacheRoot(), 'cluster', name)
}

/** @param {string} name */
export function lockOf(name) {
  return path.join(cacheRoot(), 'locks', `cluster-${name}`)
}

/** @param {string} folder @returns {State | undefined} */
export function readState(folder) {
  const file = path.join(folder, 'state.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** @param {string} folder @param {State} state */
export function writeState(folder, state) {
  const file = path.join(folder, 'state.json')
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return state
}
