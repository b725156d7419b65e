// A real Kubernetes API for a bench, with projects that are deployed to it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startCluster, stopCluster } from '../scripts/cluster/cluster.mjs'
import { root } from '../scripts/node24.mjs'

export const repository = '127.0.0.1:5000/bench/shop'
export const cli = path.join(root, 'dist/cli.js')

/** @param {number} number */
export const digest = (number) => `sha256:${String(number).padStart(6, '0').padEnd(64, '0')}`

/** @typedef {Awaited<ReturnType<typeof openWorld>>} World */

/** Starts the cluster; `close` stops it and removes the projects. */
export async function openWorld() {
  const cluster = await startCluster({ name: 'bench' })
  const folders = /** @type {string[]} */ ([])
  const { PATH, HOME } = process.env
  const env = { ...cluster.env, HOME: HOME ?? '', PATH: cluster.env['PATH'] ?? PATH ?? '' }
  /** @param {string[]} args @param {string} [input] */
  const kubectl = (args, input) => {
    const done = spawnSync('kubectl', args, { env, encoding: 'utf8', input, maxBuffer: 2 ** 26 })
    if (done.status !== 0) throw new Error(`kubectl ${args.join(' ')}: ${done.stderr}`)
  }
  return {
    cluster,
    env,
    kubectl,
    /** A namespace with these objects. @param {string} namespace @param {string} yaml @param {string[]} [awaited] */
    fill(namespace, yaml, awaited = []) {
      kubectl(['create', 'namespace', namespace])
      kubectl(['--namespace', namespace, 'create', '--filename', '-'], yaml)
      for (const one of awaited) kubectl(['--namespace', namespace, 'rollout', 'status', one])
    },
    /** A checkout that deploys to a namespace. @param {string} target @param {Record<string, string>} [files] */
    project(target, files = {}) {
      const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-bench-'))
      folders.push(folder)
      const config = `app: shop\nimages: { app: ${repository} }\nenvironments:\n  test:\n    target: ${target}\n    stable: 0s\n    deadline: 60s\n`
      const all = { '.gitignore': '*.json\n.deploy-action\n', '.github/deploy.yml': config, ...files }
      for (const [name, content] of Object.entries(all)) {
        mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
        writeFileSync(path.join(folder, name), content)
      }
      const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com']
      for (const args of [
        ['init', '-qb', 'main'],
        ['add', '-A'],
        [...author, 'commit', '-qm', 'bench'],
      ])
        spawnSync('git', args, { cwd: folder })
      return folder
    },
    /** A kubeconfig that differs from the administrator's. @param {string} folder @param {(file: any) => void} change */
    kubeconfig(folder, change) {
      const file = JSON.parse(readFileSync(cluster.kubeconfig, 'utf8'))
      change(file)
      const name = path.join(folder, `kubeconfig-${folders.length}.json`)
      writeFileSync(name, JSON.stringify(file), { mode: 0o600 })
      return name
    },
    async close() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
      await stopCluster({ name: 'bench' })
    },
  }
}

/** A workload as YAML. @param {string} kind @param {string} name @param {{ of?: string, replicas?: number, more?: string, cpu?: string }} [options] */
export function workload(kind, name, { of = digest(1), replicas = 1, more = '', cpu = '1m' } = {}) {
  const meta = `{ name: ${name}, labels: { app: ${name} } }`
  const containers = `[{ name: web, image: "${repository}@${of}", resources: { requests: { cpu: ${cpu} } } }]`
  const template = `{ metadata: { labels: { app: ${name} } }, spec: { containers: ${containers} } }`
  if (kind === 'CronJob') {
    const job = template.replace('spec: {', 'spec: { restartPolicy: Never,')
    return `apiVersion: batch/v1\nkind: CronJob\nmetadata: ${meta}\nspec: { schedule: "0 0 1 1 *", jobTemplate: { spec: { template: ${job} } } }\n`
  }
  const count = kind === 'DaemonSet' ? '' : `replicas: ${replicas}, `
  const service = kind === 'StatefulSet' ? `serviceName: ${name}, ` : ''
  return `apiVersion: apps/v1\nkind: ${kind}\nmetadata: ${meta}\nspec: { ${count}${service}${more}selector: { matchLabels: { app: ${name} } }, template: ${template} }\n`
}
