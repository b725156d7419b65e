import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What differs between two flat folders, byte for byte: one sentence a file, none when they are equal.
 * @param {string} committed
 * @param {string} fresh
 * @returns {string[]}
 */
export function compareFolders(committed, fresh) {
  const names = (/** @type {string} */ at) => (existsSync(at) ? readdirSync(at) : [])
  const all = [...new Set([...names(committed), ...names(fresh)])].sort()
  return all.flatMap((name) => {
    const [old, now] = [path.join(committed, name), path.join(fresh, name)]
    if (!existsSync(old)) return [`dist/${name} is missing`]
    if (!existsSync(now)) return [`dist/${name} is left over`]
    return readFileSync(old).equals(readFileSync(now)) ? [] : [`dist/${name} differs`]
  })
}
