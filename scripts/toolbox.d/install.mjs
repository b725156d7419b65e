// Installs parts and what they need, in order, saying what, why and how long.
import { versions } from './cache.mjs'
import { withModuleCache } from './go.mjs'
import { parts } from './parts.mjs'

/** @typedef {import('./parts.mjs').Part} Part */

/**
 * Installs the named parts and what those need. What is there already costs nothing.
 * @param {string[]} names
 * @param {(line: string) => void} [say]
 */
export async function installParts(names, say = (line) => console.error(line)) {
  const missing = withNeeds(names).filter((part) => !part.installed())
  const work = async () => {
    for (const part of missing) {
      if (part.installed()) continue
      say(`Installing ${part.what} (about ${part.takes}): ${part.why}`)
      const started = Date.now()
      await part
        .install((line) => say(`  ${line}`))
        .catch((cause) => {
          throw new Error(`${part.name} could not be installed: ${cause.message}`, { cause })
        })
      if (!part.installed()) throw new Error(`${part.name} was installed but is not usable`)
      say(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`)
    }
  }
  // npm and Node have no entry of their own among the versions: package-lock.json pins them.
  const fromGo = missing.some((part) => versions[part.name]?.['module'] !== undefined)
  await (fromGo ? withModuleCache(work) : work())
}

/**
 * @param {string[]} names parts, or `basic`, `real`, `all`
 * @returns {Part[]} in the order of the list, with everything they need
 */
export function withNeeds(names) {
  /** @type {Set<string>} */
  const wanted = new Set()
  const add = (/** @type {string} */ name) => {
    if (wanted.has(name)) return
    const part = parts.find((one) => one.name === name)
    if (part === undefined) throw new Error(unknown(name))
    wanted.add(name)
    for (const need of part.needs) add(need)
  }
  for (const name of names) {
    const set = parts.filter((part) => name === 'all' || part.set === name)
    for (const member of set.length > 0 ? set.map((part) => part.name) : [name]) add(member)
  }
  return parts.filter((part) => wanted.has(part.name))
}

/** @param {string} name */
function unknown(name) {
  return `There is no part ${name}. Parts: ${parts.map((part) => part.name).join(' ')}; sets: basic real all`
}
