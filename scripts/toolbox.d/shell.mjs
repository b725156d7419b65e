// Runs commands of the system: output collected, failures told with their last lines.
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] the whole environment of the child; the own one when left out
 * @property {number} [timeout] milliseconds until the child is killed, 10 minutes when left out
 * @property {boolean} [show] the child's output goes to standard error as it comes
 */

/**
 * Runs a command to its end. Rejects when it cannot be started, ends other than 0 or takes too long.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} standard output
 */
export function run(command, args, options = {}) {
  const { cwd, env = process.env, timeout = 600_000, show = false } = options
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, timeout, killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let tail = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
      tail = `${tail}${chunk}`.slice(-4000)
    })
    child.stderr.on('data', (chunk) => {
      tail = `${tail}${chunk}`.slice(-4000)
      if (show) process.stderr.write(chunk)
    })
    child.on('error', (cause) => reject(new Error(`${command} could not be started: ${cause.message}`, { cause })))
    child.on('close', (code, signal) => {
      if (code === 0) resolve(out)
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${signal ?? code}:\n${lastLines(tail)}`))
    })
  })
}

/**
 * Like run, as root: directly, or through sudo where the caller is somebody else.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runAsRoot(command, args, options) {
  const [first, ...rest] = asRoot([command, ...args])
  return run(first ?? command, rest, options)
}

/**
 * Sends a signal to processes of whomever, by the shell's own `kill`: not every machine has the program. Those that are gone count as reached.
 * @param {'TERM' | 'KILL'} signal
 * @param {number[]} pids
 */
export async function sendSignal(signal, pids) {
  if (pids.length === 0) return
  await runAsRoot('sh', ['-c', `kill -${signal} "$@"`, 'sh', ...pids.map(String)]).catch(() => {})
}

/**
 * The words of a command, preceded by sudo where that is needed.
 * @param {string[]} words
 * @returns {string[]}
 */
export function asRoot(words) {
  if (isRoot()) return words
  if (which('sudo') === undefined)
    throw new Error(`Root is needed for: ${words.join(' ')}\nRun this as root, or install sudo.`)
  return ['sudo', ...words]
}

export function isRoot() {
  return process.getuid?.() === 0
}

/**
 * Absolute path of a command, undefined when PATH has none.
 * @param {string} command
 * @param {string} [searched] a PATH; the own one when left out
 * @returns {string | undefined}
 */
export function which(command, searched = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`) {
  return searched
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, command))
    .find(isExecutable)
}

/**
 * Standard output of a short command, undefined when it fails in any way.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function ask(command, args, env = process.env) {
  const done = spawnSync(command, args, { encoding: 'utf8', env, timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] })
  return done.status === 0 ? done.stdout.trim() : undefined
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string} text */
function lastLines(text) {
  return text.trim().split('\n').slice(-15).join('\n')
}
