// A bridge of its own for each engine, on addresses nothing else on this machine uses.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dockerPath } from '../toolbox.d/docker.mjs'
import { withLock } from '../toolbox.d/lock.mjs'
import { runAsRoot } from '../toolbox.d/shell.mjs'
import { readState, writeState } from './instance.mjs'

/** @typedef {import('./instance.mjs').Instance} Instance */

const forwardingFile = '/proc/sys/net/ipv4/ip_forward'

/**
 * Makes the instance's bridge.
 * @param {Instance} instance
 * @returns {Promise<string[]>} the daemon's arguments
 */
export async function makeBridge(instance) {
  // Addresses are the machine's: engines of other caches choose among them as well.
  const lock = path.join(tmpdir(), `deploy-action-network-${process.getuid?.()}`)
  return withLock(lock, async () => {
    const { network: before } = readState(instance)
    const all = [...(before === undefined ? [] : [before]), ...Array.from({ length: 40 }, (_, at) => 213 + at)]
    const network = all.find((byte) => byte < 254 && isFree(byte))
    if (network === undefined) throw new Error('no free network between 10.213.0.0/16 and 10.252.0.0/16')
    const forwarding = readFileSync(forwardingFile, 'utf8').trim()
    writeState(instance, { network, ...(otherBridges(instance).length === 0 ? { forwarding } : {}) })
    await ip('link', 'add', instance.bridge, 'type', 'bridge')
    await ip('addr', 'add', `10.${network}.0.1/24`, 'dev', instance.bridge)
    await ip('link', 'set', instance.bridge, 'up')
    return ['--bridge', instance.bridge, '--default-address-pool', `base=10.${network}.128.0/17,size=24`]
  })
}

/**
 * Removes the bridge, and what the engine's networks left after a kill. The last engine to go puts IP forwarding back.
 * @param {Instance} instance
 */
export async function removeBridge(instance) {
  const { network, forwarding } = readState(instance)
  if (isLink(instance.bridge)) await ip('link', 'del', instance.bridge)
  for (const name of network === undefined ? [] : await leftBridges(instance, network)) await ip('link', 'del', name)
  const others = [...otherBridges(instance), ...['docker0', 'podman0'].filter(isLink)]
  if (forwarding === '0' && others.length === 0 && readFileSync(forwardingFile, 'utf8').trim() === '1')
    await runAsRoot('sh', ['-c', `echo 0 > ${forwardingFile}`])
}

/** Removes the gateway of a swarm: a machine has one of this name, and a stopped engine leaves it. */
export async function removeSwarmGateway() {
  if (isLink('docker_gwbridge')) await ip('link', 'del', 'docker_gwbridge')
}

/**
 * Bridges that this instance's daemon made: `br-` and the beginning of the id of a network that it has written down. Another instance
 * may have the same addresses by now.
 * @param {Instance} instance
 * @param {number} byte
 */
async function leftBridges(instance, byte) {
  const database = path.join(instance.folder, 'data/network/files/local-kv.db')
  const found = []
  for (const { device } of routes().filter((route) => route.device.startsWith('br-') && touches(route, byte))) {
    const isOurs = await runAsRoot('grep', ['-aqF', device.slice('br-'.length), database]).then(
      () => true,
      () => false,
    )
    if (isOurs) found.push(device)
  }
  return found
}

/** No route of this machine touches 10.<byte>.0.0/16. @param {number} byte */
function isFree(byte) {
  return routes().every((route) => route.mask === 0 || !touches(route, byte))
}

/**
 * @param {{ destination: number, mask: number }} route
 * @param {number} byte
 */
function touches({ destination, mask }, byte) {
  const wanted = (10 << 24) | (byte << 16)
  const common = mask & 0xffff0000
  return (destination & common) === (wanted & common)
}

function routes() {
  const rows = readFileSync('/proc/net/route', 'utf8').trim().split('\n').slice(1)
  return rows.map((row) => {
    const [device = '', destination = '0', , , , , , mask = '0'] = row.split(/\s+/)
    return { device, destination: swap(destination), mask: swap(mask) }
  })
}

/** /proc writes addresses in the byte order of the machine. @param {string} hex */
function swap(hex) {
  const bytes = hex.padStart(8, '0').match(/../g) ?? []
  return Number.parseInt(bytes.reverse().join(''), 16)
}

/** @param {Instance} instance */
function otherBridges(instance) {
  return readdirSync('/sys/class/net').filter((name) => name.startsWith('da-') && name !== instance.bridge)
}

/** @param {string} name */
function isLink(name) {
  return existsSync(`/sys/class/net/${name}`)
}

/** @param {string[]} words */
function ip(...words) {
  return runAsRoot(path.join(dockerPath()[0] ?? '', 'busybox'), ['ip', ...words])
}
