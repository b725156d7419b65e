// Starts and stops Docker engines for the demo and the tests. Use it from a script or a test's global setup.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from '../toolbox.d/cache.mjs'
import { dockerPath, pluginFolder } from '../toolbox.d/docker.mjs'
import { installParts } from '../toolbox.d/install.mjs'
import { withLock } from '../toolbox.d/lock.mjs'
import { startDaemon, stopDaemon } from './daemon.mjs'
import { findEngine } from './found.mjs'
import { instanceNamed, readState, writeState } from './instance.mjs'
import { ensureRegistry, stopRegistry } from './registry.mjs'

export { ensureRegistry, registryAccount, stopRegistry } from './registry.mjs'

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} dockerHost `unix://…`
 * @property {string} registry `127.0.0.1:port`, plain HTTP, open
 * @property {Record<string, string>} env PATH, DOCKER_HOST and DOCKER_CONFIG that reach it
 * @property {Record<string, number>} pids
 * @property {boolean} isPrivate false when an engine that ran before is used
 * @property {string} why
 */

/**
 * Starts a private engine and its registry, or joins those that run under this name.
 * @param {object} [options]
 * @param {string} [options.name]
 * @param {boolean} [options.kept] stays up until `stopEngine` is forced; else until its last user stops it or ends
 * @param {Omit<import('./registry.mjs').RegistryOptions, 'name' | 'label'>} [options.registry]
 * @param {string} [options.why]
 * @returns {Promise<Engine>}
 */
export async function startEngine({ name = 'demo', kept = false, registry = {}, why = 'asked for' } = {}) {
  await installParts(['docker', 'registry'])
  const instance = instanceNamed(name)
  return withLock(instance.lock, async () => {
    const dockerd = await startDaemon(instance)
    const { address, pid } = await ensureRegistry({ ...registry, name })
    const state = readState(instance)
    const users = new Set([...(state.users ?? []).filter(isAlive), ...(kept ? [] : [process.pid])])
    writeState(instance, { users: [...users], kept: kept || state.kept === true })
    return {
      name,
      dockerHost: `unix://${instance.socket}`,
      registry: address,
      env: {
        PATH: [...dockerPath(), process.env['PATH'] ?? ''].join(':'),
        DOCKER_HOST: `unix://${instance.socket}`,
        DOCKER_CONFIG: writeClientConfig(instance.folder),
      },
      pids: { dockerd, registry: pid },
      isPrivate: true,
      why,
    }
  })
}

/**
 * Uses the engine that runs on this machine where it serves, else a private one.
 * @param {{ name?: string, kept?: boolean }} [options]
 * @returns {Promise<Engine>}
 */
export async function useEngine({ name = 'demo', kept = false } = {}) {
  const found = await findEngine()
  if (found.socket === undefined) return startEngine({ name, kept, why: found.why })
  const { address, pid } = await ensureRegistry({ name })
  const dockerHost = `unix://${found.socket}`
  // The engine's own builder: another one would not reach a registry on this machine's loopback.
  const env = { PATH: process.env['PATH'] ?? '', DOCKER_HOST: dockerHost, BUILDX_BUILDER: 'default' }
  return { name, dockerHost, registry: address, env, pids: { registry: pid }, isPrivate: false, why: found.why }
}

/**
 * Stops the engine and its registries once nobody else uses them, or at once when forced.
 * @param {{ name?: string, force?: boolean }} [options]
 * @returns {Promise<boolean>} whether it is stopped
 */
export async function stopEngine({ name = 'demo', force = false } = {}) {
  const instance = instanceNamed(name)
  return withLock(instance.lock, async () => {
    const state = readState(instance)
    const users = (state.users ?? []).filter((pid) => pid !== process.pid && isAlive(pid))
    writeState(instance, { users: force ? [] : users, kept: force ? false : state.kept === true })
    if (!force && (users.length > 0 || state.kept === true)) return false
    await stopRegistry(name)
    if (state.dockerd !== undefined) await stopDaemon(instance)
    return true
  })
}

/** A Docker client configuration of the instance's own; a login in it harms nobody. @param {string} folder */
function writeClientConfig(folder) {
  const config = path.join(folder, 'docker-config')
  mkdirSync(config, { recursive: true })
  writeFileSync(path.join(config, 'config.json'), `${JSON.stringify({ cliPluginsExtraDirs: [pluginFolder()] })}\n`)
  return config
}
