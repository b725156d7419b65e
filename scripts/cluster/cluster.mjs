// Real Kubernetes clusters for the tests: API server, controllers and scheduler, etcd, and kwok's nodes, each with ports and a folder of its own.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isOurs } from '../engine/instance.mjs'
import { until } from '../engine/wait.mjs'
import { freePort, isFree } from '../free-port.mjs'
import { isAlive, partFolder } from '../toolbox.d/cache.mjs'
import { installParts } from '../toolbox.d/install.mjs'
import { withLock } from '../toolbox.d/lock.mjs'
import { run } from '../toolbox.d/shell.mjs'
import { launch, launchApi } from './processes.mjs'
import { folderOf, lockOf, readState, writeState } from './state.mjs'

/** @typedef {import('./state.mjs').State} State */

const stages = fileURLToPath(new URL('stages.yaml', import.meta.url))

/**
 * @typedef {object} Cluster
 * @property {string} name
 * @property {string} folder
 * @property {string} kubeconfig path of an administrator's kubeconfig
 * @property {string} server `https://127.0.0.1:port`
 * @property {string} limited token of a user without any permission
 * @property {Record<string, string>} env PATH with kubectl, and KUBECONFIG
 * @property {Record<string, number>} pids
 */

/**
 * Starts a cluster of three nodes, or joins the one that runs under this name.
 * @param {{ name?: string, kept?: boolean }} [options] `kept`: stays up until it is stopped by force
 * @returns {Promise<Cluster>}
 */
export async function startCluster({ name = 'demo', kept = false } = {}) {
  await installParts(['kubernetes', 'etcd', 'kwok'])
  const folder = folderOf(name)
  return withLock(lockOf(name), async () => {
    const known = readState(folder)
    if (known !== undefined && Object.values(known.pids).every((pid) => isOurs(pid, folder))) {
      const users = [...new Set([...known.users.filter(isAlive), ...(kept ? [] : [process.pid])])]
      return describe(name, writeState(folder, { ...known, users, kept: kept || known.kept }))
    }
    await sweep(folder)
    try {
      return describe(name, await begin(folder, { users: kept ? [] : [process.pid], kept }))
    } catch (error) {
      await sweep(folder)
      throw error
    }
  })
}

/**
 * Leaves a cluster; its last user stops it. Nothing of it is left then.
 * @param {{ name?: string, force?: boolean }} [options]
 */
export async function stopCluster({ name = 'demo', force = false } = {}) {
  const folder = folderOf(name)
  await withLock(lockOf(name), async () => {
    const state = readState(folder)
    if (state === undefined) return
    const users = state.users.filter((pid) => pid !== process.pid && isAlive(pid))
    if (!force && (users.length > 0 || state.kept)) writeState(folder, { ...state, users })
    else await sweep(folder)
  })
}

/**
 * Starts the API server of a running cluster again, on its port and its data, after somebody has ended it.
 * @param {string} name
 */
export async function restartApi(name) {
  const folder = folderOf(name)
  const state = readState(folder)
  if (state === undefined) throw new Error(`No cluster ${name} runs`)
  // The kernel takes its time to end a killed process that holds much memory.
  for (let look = 0; look < 100 && !(await isFree(state.ports.api)); look += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  const pid = await launchApi(folder, state.ports)
  const next = writeState(folder, { ...state, pids: { ...state.pids, api: pid } })
  await answering(describe(name, next), 60_000)
}

/**
 * @param {string} folder
 * @param {{ users: number[], kept: boolean }} who
 * @returns {Promise<State>}
 */
async function begin(folder, who) {
  mkdirSync(path.join(folder, 'logs'), { recursive: true, mode: 0o700 })
  const ports = { etcd: await freePort(), peer: await freePort(), api: await freePort() }
  const [admin, limited] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')]
  writeFileSync(
    path.join(folder, 'tokens.csv'),
    `${admin},admin,1,"system:masters"\n${limited},limited,2,"limited"\n`,
    { mode: 0o600 },
  )
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(path.join(folder, 'accounts.key'), privateKey.export({ type: 'pkcs1', format: 'pem' }), { mode: 0o600 })
  const client = `http://127.0.0.1:${ports.etcd}`
  const peer = `http://127.0.0.1:${ports.peer}`
  /** @type {State} */
  let state = { pids: {}, ...who, server: `https://127.0.0.1:${ports.api}`, limited, ports }
  /** @param {string} name @param {Promise<number>} started */
  const note = async (name, started) => {
    state = writeState(folder, { ...state, pids: { ...state.pids, [name]: await started } })
  }
  const etcd = [
    `--data-dir=${folder}/etcd`,
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
  ]
  const member = [
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=default=${peer}`,
    '--unsafe-no-fsync',
    '--log-level=error',
  ]
  await note('etcd', launch(folder, binary('etcd', 'etcd'), [...etcd, ...member]))
  await note('api', launchApi(folder, ports))
  const certificate = path.join(folder, 'pki/apiserver.crt')
  if (!(await until(() => existsSync(certificate), 30_000)))
    throw new Error(`The API server did not start: ${folder}/logs`)
  writeKubeconfig(folder, { server: state.server, certificate, token: admin })
  const cluster = describe(path.basename(folder), state)
  await answering(cluster, 60_000)
  const config = `--kubeconfig=${cluster.kubeconfig}`
  const alone = ['--leader-elect=false', '--secure-port=0']
  const keys = `--service-account-private-key-file=${folder}/accounts.key`
  await note('controllers', launch(folder, binary('kubernetes', 'kube-controller-manager'), [config, ...alone, keys]))
  await note('scheduler', launch(folder, binary('kubernetes', 'kube-scheduler'), [config, ...alone]))
  await note(
    'kwok',
    launch(folder, binary('kwok', 'kwok'), [
      config,
      '--manage-all-nodes=true',
      `--config=${stages}`,
      '--node-lease-duration-seconds=40',
    ]),
  )
  await makeNodes(cluster)
  return state
}

/** @param {Cluster} cluster @param {number} limit */
async function answering(cluster, limit) {
  const good = await until(
    () =>
      kubectl(cluster, ['get', '--raw', '/readyz']).then(
        () => true,
        () => false,
      ),
    limit,
  )
  if (!good) throw new Error(`The Kubernetes API did not become ready in ${limit / 1000} s; see ${cluster.folder}/logs`)
}

/** @param {Cluster} cluster */
async function makeNodes(cluster) {
  for (const node of ['node-1', 'node-2', 'node-3']) {
    const file = path.join(cluster.folder, `${node}.json`)
    const metadata = {
      name: node,
      annotations: { 'kwok.x-k8s.io/node': 'fake' },
      labels: { 'kubernetes.io/hostname': node },
    }
    const capacity = { cpu: '8', memory: '16Gi', pods: '500' }
    writeFileSync(
      file,
      JSON.stringify({ apiVersion: 'v1', kind: 'Node', metadata, status: { allocatable: capacity, capacity } }),
    )
    await kubectl(cluster, ['apply', '--filename', file])
  }
  const ready = await until(async () => {
    const text = await kubectl(cluster, ['get', 'nodes', '--no-headers']).catch(() => '')
    return (text.match(/ Ready /g) ?? []).length === 3
  }, 60_000)
  if (!ready) throw new Error(`The nodes did not become ready; see ${cluster.folder}/logs`)
}

/**
 * @param {Cluster} cluster
 * @param {string[]} args
 */
function kubectl(cluster, args) {
  const env = { ...process.env, ...cluster.env }
  return run(binary('kubernetes', 'kubectl'), args, { env, timeout: 20_000 })
}

/**
 * @param {string} folder
 * @param {{ server: string, certificate: string, token: string }} access
 */
function writeKubeconfig(folder, { server, certificate, token }) {
  const authority = readFileSync(certificate).toString('base64')
  const value = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'test',
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'admin' } }],
    clusters: [
      { name: 'test', cluster: { server, 'certificate-authority-data': authority, 'tls-server-name': 'kubernetes' } },
    ],
    users: [{ name: 'admin', user: { token } }],
  }
  writeFileSync(path.join(folder, 'kubeconfig'), JSON.stringify(value, null, 2), { mode: 0o600 })
}

/** Ends what is left of a cluster's processes, and removes its folder. @param {string} folder */
async function sweep(folder) {
  const pids = Object.values(readState(folder)?.pids ?? {}).filter((pid) => isOurs(pid, folder))
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    for (const pid of pids) if (isOurs(pid, folder)) process.kill(pid, signal)
    if (await until(() => !pids.some((pid) => isOurs(pid, folder)), 5000)) break
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/** @param {string} name @param {State} state @returns {Cluster} */
function describe(name, { server, limited, pids }) {
  const folder = folderOf(name)
  const kubeconfig = path.join(folder, 'kubeconfig')
  const bin = path.dirname(binary('kubernetes', 'kubectl'))
  const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, KUBECONFIG: kubeconfig }
  return { name, folder, kubeconfig, server, limited, env, pids }
}

/** @param {string} part @param {string} program */
function binary(part, program) {
  return path.join(partFolder(part), 'bin', program)
}
