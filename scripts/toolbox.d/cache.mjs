// The cache folder: finished parts only ever appear whole, under a name that holds their version and recipe.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

const scripts = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** The checkout's root folder. */
export const checkout = path.dirname(scripts)

/**
 * Everything pinned, by part; read from scripts/versions.json.
 * @typedef {{ version: string, [key: string]: unknown }} Pin
 * @type {Record<string, Pin>}
 */
export const versions = JSON.parse(readFileSync(path.join(scripts, 'versions.json'), 'utf8'))

/** The cache's root: $DEPLOY_ACTION_CACHE, else deploy-action under $XDG_CACHE_HOME or ~/.cache. */
export function cacheRoot() {
  const own = process.env['DEPLOY_ACTION_CACHE']
  if (own) return path.resolve(own)
  return path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'deploy-action')
}

/**
 * The pinned entry of a part.
 * @param {string} name
 * @returns {Pin}
 */
export function pin(name) {
  const entry = versions[name]
  if (entry === undefined) throw new Error(`scripts/versions.json has no entry ${name}`)
  return entry
}

/**
 * Where a part is, or will be, installed. Another pin is another folder.
 * @param {string} name
 */
export function partFolder(name) {
  const entry = pin(name)
  const recipe = createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 8)
  return path.join(cacheRoot(), 'parts', `${name}-${entry.version}-${recipe}`)
}

/**
 * A part's folder is there only when its installation was finished.
 * @param {string} name
 */
export function isInstalled(name) {
  return existsSync(path.join(partFolder(name), 'stamp.json'))
}

/**
 * Fills a temporary folder and gives it its name at the end, so that a half-finished installation is never seen.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill
 * @param {(line: string) => void} [say]
 * @returns {Promise<boolean>} whether anything had to be done
 */
export async function installOnce(name, fill, say) {
  if (isInstalled(name)) return false
  return withLock(
    path.join(cacheRoot(), 'locks', name),
    async () => {
      if (isInstalled(name)) return false
      await withScratch(async (scratch) => {
        const folder = path.join(scratch, name)
        mkdirSync(folder)
        await fill(folder)
        writeFileSync(path.join(folder, 'stamp.json'), `${JSON.stringify({ name, ...pin(name) })}\n`)
        mkdirSync(path.dirname(partFolder(name)), { recursive: true })
        rmSync(partFolder(name), { recursive: true, force: true })
        renameSync(folder, partFolder(name))
      })
      return true
    },
    say,
  )
}

/**
 * A folder in the cache for the time of `work`. What a killed process left behind is removed on the way.
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withScratch(work) {
  const parent = path.join(cacheRoot(), 'tmp')
  mkdirSync(parent, { recursive: true })
  for (const left of readdirSync(parent))
    if (!isAlive(Number.parseInt(left, 10))) rmSync(path.join(parent, left), { recursive: true, force: true })
  const folder = mkdtempSync(path.join(parent, `${process.pid}-`))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  return Number.isInteger(pid) && existsSync(`/proc/${pid}`)
}
