// What watching a hundred workloads of all kinds takes: lists a poll, and memory of the whole process.
import { spawn } from 'node:child_process'
import { countLists } from './count-lists.mjs'
import { cli, digest, workload } from './kubernetes-world.mjs'

const kinds = ['Deployment', 'Deployment', 'StatefulSet', 'DaemonSet', 'CronJob']

/** @param {import('./kubernetes-world.mjs').World} world @param {number} [count] */
export async function watchMany(world, count = 100) {
  const namespace = 'many'
  const all = Array.from({ length: count }, (_, index) => ({
    kind: kinds[index % kinds.length] ?? '',
    name: `w${index}`,
  }))
  world.fill(namespace, all.map(({ kind, name }) => workload(kind, name, { replicas: 2 })).join('---\n'))
  const asked = await countLists(world.cluster.kubeconfig)
  try {
    const named = all.map(({ kind, name }) => `${kind.toLowerCase()}/${name}: app`).join(', ')
    const folder = world.project(`{ kubernetes: { namespace: ${namespace}, workloads: { ${named} } } }`)
    const KUBECONFIG = world.kubeconfig(folder, (file) => {
      file.clusters[0].cluster = { server: `http://127.0.0.1:${asked.port}` }
    })
    const argv = [cli, 'deploy', '--environment', 'test', '--digest', digest(2)]
    const mib = await peakOf(argv, { cwd: folder, env: { ...world.env, KUBECONFIG } })
    const { polls, most, usual, all: lists } = asked.lists()
    return `\n${count} workloads of ${new Set(kinds).size} kinds: at most ${mib.toFixed(0)} MiB; ${polls} polls with at most ${most} list calls each (${usual} as a rule, ${lists} in all).`
  } finally {
    await asked.close()
  }
}

/** MiB of a run of the command line at most. `spawnSync` would keep the proxy in this process from answering. @param {string[]} args @param {{ cwd: string, env: Record<string, string> }} options */
async function peakOf(args, options) {
  const hook = "process.on('exit', () => process._rawDebug(`peak ${process.resourceUsage().maxRSS}`))"
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`]
  const child = spawn(process.execPath, [...preload, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  child.stdout.on('data', (chunk) => (text += chunk))
  child.stderr.on('data', (chunk) => (text += chunk))
  const code = await new Promise((resolve, reject) => {
    child.once('close', resolve)
    child.once('error', reject)
  })
  if (code !== 0) throw new Error(`The deploy of many ended with ${code}:\n${text.slice(-3000)}`)
  return Number(/peak (\d+)/.exec(text)?.[1]) / 1024
}
