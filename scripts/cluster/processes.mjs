// The processes of a cluster, each with its log in the cluster's folder.
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import path from 'node:path'
import { partFolder } from '../toolbox.d/cache.mjs'

/**
 * Starts a program that outlives us. Its command line names the folder, by which it is known later.
 * @param {string} folder
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>} its process id
 */
export function launch(folder, program, args) {
  const log = openSync(path.join(folder, 'logs', `${path.basename(program)}.log`), 'a')
  // The folder is named also by programs that have no option with a path in it.
  const child = spawn(program, args, {
    cwd: folder,
    argv0: `${program} ${folder}`,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', () => {
      child.unref()
      resolve(/** @type {number} */ (child.pid))
    })
  })
}

/**
 * The API server, as strict as a cluster's: RBAC, its own certificate, tokens of a file.
 * @param {string} folder
 * @param {{ etcd: number, api: number }} ports
 */
export function launchApi(folder, ports) {
  return launch(folder, path.join(partFolder('kubernetes'), 'bin/kube-apiserver'), [
    `--etcd-servers=http://127.0.0.1:${ports.etcd}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${ports.api}`,
    `--cert-dir=${folder}/pki`,
    `--token-auth-file=${folder}/tokens.csv`,
    '--authorization-mode=RBAC',
    '--disable-admission-plugins=ServiceAccount',
    '--endpoint-reconciler-type=none',
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${folder}/accounts.key`,
    `--service-account-signing-key-file=${folder}/accounts.key`,
    '--service-cluster-ip-range=10.0.0.0/24',
    '--profiling=false',
  ])
}
