// Looks at what runs with Docker's API, a registry's and plain HTTP: nothing here asks the product.
import { callEngine } from '../engine/socket.mjs'
import { headDigest } from './base-image.mjs'

/** @typedef {import('./stage.mjs').Stage} Stage */

/**
 * @typedef {{ id: string, state: string, health: string, restarts: number, digest: string }} Running
 * What runs in a Compose project.
 * @param {Stage} stage
 * @param {string} project
 * @returns {Promise<Running[]>}
 */
export async function containersOf({ engine, image }, project) {
  const socket = engine.dockerHost.slice('unix://'.length)
  return Promise.all(
    (await listByProject(socket, 'containers', project)).map(async ({ Id }) => {
      const one = JSON.parse(await callEngine(socket, `/containers/${Id}/json`))
      const { RepoDigests = [] } = JSON.parse(await callEngine(socket, `/images/${one.Image}/json`))
      const mine = RepoDigests.find((/** @type {string} */ name) => name.startsWith(`${image}@`)) ?? ''
      return {
        id: Id,
        state: one.State.Status,
        health: one.State.Health?.Status ?? 'none',
        restarts: one.RestartCount,
        digest: mine.split('@')[1] ?? '',
      }
    }),
  )
}

/**
 * Status and body of a GET; status 0 when nobody answers.
 * @param {number} port
 * @param {string} route
 */
export async function get(port, route) {
  return fetch(`http://127.0.0.1:${port}${route}`, { signal: AbortSignal.timeout(5000) }).then(
    async (response) => ({ status: response.status, body: await response.text() }),
    () => ({ status: 0, body: '' }),
  )
}

/**
 * The digest that the registry has for a tag or digest of the service's image.
 * @param {Stage} stage
 * @param {string} reference
 */
export function registryDigest({ engine, image }, reference) {
  return headDigest(engine.registry, image.slice(engine.registry.length + 1), reference)
}

/**
 * Platforms of an index, sorted; attestations are no platforms.
 * @param {Stage} stage
 * @param {string} digest
 * @returns {Promise<string[]>}
 */
export async function platformsOf({ engine, image }, digest) {
  const route = `/v2/${image.slice(engine.registry.length + 1)}/manifests/${digest}`
  const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.docker.distribution.manifest.list.v2+json'
  const response = await fetch(`http://${engine.registry}${route}`, {
    headers: { Accept: accept },
    signal: AbortSignal.timeout(10_000),
  })
  const { manifests = [] } = JSON.parse(await response.text())
  return manifests
    .map(
      (/** @type {{ platform: { os: string, architecture: string } }} */ { platform }) =>
        `${platform.os}/${platform.architecture}`,
    )
    .filter((/** @type {string} */ name) => name !== 'unknown/unknown')
    .sort()
}

/** @param {Stage} stage @returns {Promise<string[]>} */
export async function registryTags({ engine, image }) {
  const response = await fetch(`http://${engine.registry}/v2/${image.slice(engine.registry.length + 1)}/tags/list`, {
    signal: AbortSignal.timeout(10_000),
  })
  return JSON.parse(await response.text()).tags ?? []
}

/**
 * Removes containers, networks and volumes of projects on an engine that goes on running.
 * @param {string} socket
 * @param {string[]} projects
 */
export async function removeProjects(socket, projects) {
  const remove = { method: 'DELETE', timeout: 30_000 }
  for (const project of projects) {
    for (const { Id } of await listByProject(socket, 'containers', project))
      await callEngine(socket, `/containers/${Id}?force=1&v=1`, remove).catch(() => {})
    for (const { Id } of await listByProject(socket, 'networks', project))
      await callEngine(socket, `/networks/${Id}`, remove).catch(() => {})
    const remembered = ['destination', 'values'].map((name) => `io.deploy-action.${name}=compose/${project}`)
    for (const label of [`com.docker.compose.project=${project}`, ...remembered]) {
      const filter = encodeURIComponent(JSON.stringify({ label: [label] }))
      const { Volumes } = JSON.parse(await callEngine(socket, `/volumes?filters=${filter}`))
      for (const { Name } of Volumes ?? []) await callEngine(socket, `/volumes/${Name}`, remove).catch(() => {})
    }
  }
}

/**
 * @param {string} socket
 * @param {'containers' | 'networks'} kind
 * @param {string} project
 * @returns {Promise<{ Id: string }[]>}
 */
async function listByProject(socket, kind, project) {
  const filters = encodeURIComponent(JSON.stringify({ label: [`com.docker.compose.project=${project}`] }))
  const route = kind === 'containers' ? `/containers/json?all=1&filters=${filters}` : `/networks?filters=${filters}`
  return JSON.parse(await callEngine(socket, route))
}
