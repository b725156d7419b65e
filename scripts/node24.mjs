// Makes a script runnable on a fresh clone: installs the locked packages where they are missing or stale,
// then runs the same script again under the Node 24 that came with them. Plain JavaScript, Node 20 reads it.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheRoot } from './toolbox.d/cache.mjs'
import { withLock } from './toolbox.d/lock.mjs'

/** Absolute path of the checkout. */
export const root = path.resolve(import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Call first in every script: `await ensureNode24(import.meta.url)`.
 * Returns under Node 24 with all packages installed; otherwise the script is run again and this process ends with its exit code.
 * @param {string} scriptUrl the caller's `import.meta.url`
 * @returns {Promise<void>}
 */
export async function ensureNode24(scriptUrl) {
  await installPackages()
  if (process.versions.node.startsWith('24.')) return
  const code = await runAgain(fileURLToPath(scriptUrl))
  process.exit(code)
}

/** Absolute path of the Node 24 binary installed by the lock file. */
export const node24 = path.join(root, 'node_modules/node/bin/node')

/**
 * Installs what the lock file says, if the installed packages differ from it. One call at a time: another one waits.
 * @param {(line: string) => void} [say]
 */
export async function installPackages(say = console.error) {
  if (staleness() === undefined) return
  await withLock(path.join(cacheRoot(), 'locks', `npm${root.replaceAll('/', '_')}`), async () => runNpm(), say)
}

function runNpm() {
  const reason = staleness()
  if (reason === undefined) return
  console.error(`Installing npm packages (${reason}): npm ci`)
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (done.error) fail(`npm could not be started: ${done.error.message}. Install npm (it comes with Node).`)
  if (done.status !== 0) fail('npm ci failed; see its message above. A reachable package registry is needed once.')
  const missing = staleness()
  if (missing !== undefined) fail(`npm ci ended well, but ${missing}. Remove node_modules and try again.`)
}

/** Why the installed packages do not serve, undefined when they do. Contents decide: a checkout changes times only. */
export function staleness() {
  const installed = readLock('node_modules/.package-lock.json')
  const wanted = readLock('package-lock.json')
  if (installed === undefined) return 'node_modules is missing'
  if (!existsSync(node24)) return 'node_modules has no Node 24'
  if (wanted === undefined) return undefined
  const stale = Object.entries(wanted).filter(
    ([name, entry]) => name !== '' && !entry.optional && installed[name]?.version !== entry.version,
  )
  return stale.length === 0 ? undefined : `node_modules differs from package-lock.json in ${stale.length} packages`
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readLock(file) {
  const full = path.join(root, file)
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')).packages : undefined
}

/** @param {string} script */
function runAgain(script) {
  const bin = path.dirname(node24)
  const child = spawn(node24, [...process.execArgv, script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` },
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('error', (error) => fail(`Node 24 could not be started from ${node24}: ${error.message}`))
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 1)))
  })
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exit(1)
}
