// Removes what a daemon left behind that was killed: containers' processes, shims, mounts, bridges, run-time files.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runAsRoot, sendSignal } from '../toolbox.d/shell.mjs'
import { commandLine, readProcess, writeState } from './instance.mjs'
import { removeBridge } from './network.mjs'
import { until } from './wait.mjs'

/** @typedef {import('./instance.mjs').Instance} Instance */

const programs = /^(dockerd|containerd|containerd-shim|docker-proxy|runc)/

/** @param {Instance} instance */
export async function sweep(instance) {
  await killAll(await containerProcesses(instance))
  await killAll(processesOf(instance))
  for (const mount of mountsUnder([instance.exec, path.join(instance.folder, 'data')]))
    await runAsRoot('umount', ['--lazy', mount]).catch(() => {})
  await removeBridge(instance)
  await runAsRoot('rm', ['-rf', instance.exec, instance.socket, path.join(instance.folder, 'docker.pid')])
  writeState(instance, { dockerd: undefined })
}

/** Daemon, containerd and shims of the instance, known by its folder in their command lines. @param {Instance} instance */
export function processesOf(instance) {
  return allProcesses().filter((pid) => {
    const line = commandLine(pid)
    const named = line.includes(`${instance.folder}/`) || line.includes(`${instance.exec}/`)
    return named && programs.test(readProcess(pid, 'comm'))
  })
}

/** Processes in the control groups of the instance's containers. @param {Instance} instance */
async function containerProcesses(instance) {
  const tasks = path.join(instance.exec, 'containerd/daemon/io.containerd.runtime.v2.task/moby')
  const listed = await runAsRoot('sh', ['-c', `ls '${tasks}' 2>/dev/null || true`])
  const ids = listed.split('\n').filter((id) => /^[0-9a-f]{64}$/.test(id))
  if (ids.length === 0) return []
  return allProcesses().filter((pid) => {
    const groups = readProcess(pid, 'cgroup')
    return ids.some((id) => groups.includes(id))
  })
}

/** @param {number[]} pids */
async function killAll(pids) {
  if (pids.length === 0) return
  await sendSignal('KILL', pids)
  await until(() => pids.every((pid) => ['', 'Z'].includes(stateOf(pid))), 5000)
}

/** One letter, empty when the process is gone. @param {number} pid */
function stateOf(pid) {
  return /\) (\w)/.exec(readProcess(pid, 'stat'))?.[1] ?? ''
}

/** Processes that this one started and that still are. @param {number} pid */
export function childrenOf(pid) {
  return allProcesses().filter((one) => Number(/\) \w (\d+)/.exec(readProcess(one, 'stat'))?.[1]) === pid)
}

function allProcesses() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid)
}

/** Deepest first. @param {string[]} folders */
function mountsUnder(folders) {
  return readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((row) => (row.split(' ')[1] ?? '').replaceAll('\\040', ' '))
    .filter((mount) => folders.some((folder) => `${mount}/`.startsWith(`${folder}/`)))
    .sort((a, b) => b.length - a.length)
}
