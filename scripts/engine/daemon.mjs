// A Docker daemon of our own: own data, sockets, bridge and process group; nothing of it is left after it was stopped.
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dockerPath } from '../toolbox.d/docker.mjs'
import { asRoot, isRoot, runAsRoot, sendSignal } from '../toolbox.d/shell.mjs'
import { isOurs, readState, writeState } from './instance.mjs'
import { makeBridge } from './network.mjs'
import { answers, callEngine } from './socket.mjs'
import { processesOf, sweep } from './sweep.mjs'
import { until } from './wait.mjs'

/** @typedef {import('./instance.mjs').Instance} Instance */

/**
 * Starts the daemon, or takes the one that runs. Remains of a killed one are removed first.
 * @param {Instance} instance
 * @returns {Promise<number>} its process id
 */
export async function startDaemon(instance) {
  const { dockerd } = readState(instance)
  if (dockerd !== undefined && isOurs(dockerd, instance.folder) && (await answers(instance.socket))) return dockerd
  await sweep(instance)
  mkdirSync(instance.folder, { recursive: true })
  mkdirSync(path.dirname(instance.socket), { recursive: true })
  const network = await makeBridge(instance)
  const pid = await launch(instance, network)
  await removeContents(instance)
  writeState(instance, { dockerd: pid })
  return pid
}

/**
 * Stops containers, daemon and all that belongs to it. Images and the build cache stay for the next start.
 * @param {Instance} instance
 */
export async function stopDaemon(instance) {
  const { dockerd } = readState(instance)
  if (dockerd !== undefined && isOurs(dockerd, instance.folder)) {
    if (await answers(instance.socket)) await removeContents(instance)
    await sendSignal('TERM', [dockerd])
    await until(() => !isOurs(dockerd, instance.folder) && processesOf(instance).length === 0, 20_000)
  }
  await sweep(instance)
}

/**
 * @param {Instance} instance
 * @param {string[]} network
 */
async function launch(instance, network) {
  const { folder } = instance
  writeFileSync(path.join(folder, 'daemon.json'), '{"features":{"containerd-snapshotter":true}}\n')
  const log = path.join(folder, 'dockerd.log')
  const output = openSync(log, 'w')
  const [command = '', ...args] = asRoot([
    'env',
    `PATH=${[...dockerPath(), process.env['PATH'] ?? '', '/usr/sbin', '/sbin'].join(':')}`,
    'dockerd',
    ...['--config-file', path.join(folder, 'daemon.json')],
    ...['--data-root', path.join(folder, 'data')],
    ...['--exec-root', instance.exec],
    ...['--pidfile', path.join(folder, 'docker.pid')],
    ...['--host', `unix://${instance.socket}`],
    ...(isRoot() ? [] : ['--group', String(process.getgid?.())]),
    ...['--iptables=false', '--ip6tables=false', '--shutdown-timeout', '5'],
    ...network,
  ])
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: ['ignore', output, output] })
  closeSync(output)
  let ended = false
  child.once('error', () => {
    ended = true
  })
  child.once('exit', () => {
    ended = true
  })
  await until(async () => ended || (await answers(instance.socket)), 60_000)
  if (ended || !(await answers(instance.socket))) {
    await sweep(instance)
    const tail = readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n')
    throw new Error(`The Docker engine ${ended ? 'ended' : 'did not answer in a minute'}; ${log} ends with:\n${tail}`)
  }
  child.unref()
  return Number(readFileSync(path.join(folder, 'docker.pid'), 'utf8'))
}

/** Containers, networks and volumes: the next start begins clean. @param {Instance} instance */
async function removeContents({ socket }) {
  const long = { method: 'DELETE', timeout: 30_000 }
  const containers = JSON.parse(await callEngine(socket, '/containers/json?all=1'))
  await Promise.allSettled(
    containers.map((/** @type {{ Id: string }} */ one) =>
      callEngine(socket, `/containers/${one.Id}?force=1&v=1`, long),
    ),
  )
  const filter = encodeURIComponent('{"all":["true"]}')
  for (const route of ['/networks/prune', `/volumes/prune?filters=${filter}`, '/images/prune'])
    await callEngine(socket, route, { method: 'POST', timeout: 30_000 }).catch(() => {})
}

/** Removes the daemon's images and caches as well; only while it is stopped. @param {Instance} instance */
export async function forgetData(instance) {
  await runAsRoot('rm', ['-rf', path.join(instance.folder, 'data')])
}
