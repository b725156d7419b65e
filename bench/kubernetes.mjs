// node bench/kubernetes.mjs: a deploy to a real Kubernetes API against `kubectl set image` + `kubectl rollout status`, and what watching many
// workloads takes. `--rounds N` (default 7), `--workloads N` (default 100). Needs the toolbox's parts kubernetes, etcd and kwok.
import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { startCluster, stopCluster } from '../scripts/cluster/cluster.mjs'
import { ensureNode24, root } from '../scripts/node24.mjs'
import { countLists } from './count-lists.mjs'
import { measure } from './measure.mjs'

await ensureNode24(import.meta.url)
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, workloads: { type: 'string', default: '100' } },
})
const run = promisify(execFile)
const repository = '127.0.0.1:5000/bench/shop'
const digest = (/** @type {number} */ number) => `sha256:${String(number).padStart(6, '0').padEnd(64, '0')}`
const doomed = [
  { name: 'a crash loop', given: 'dead', sign: { what: 'pods', text: 'CrashLoopBackOff' } },
  { name: 'a missing image', given: 'f404', sign: { what: 'pods', text: 'ErrImagePull' } },
  {
    name: 'no quota',
    given: '0abc',
    sign: { what: 'deployments', text: 'exceeded quota' },
    more: 'apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: full }\nspec: { hard: { pods: "2" } }\n',
  },
]
const cli = path.join(root, 'dist/cli.js')
const folders = /** @type {string[]} */ ([])

const cluster = await startCluster({ name: 'bench' })
try {
  console.log(compareTimes(Number(values.rounds)))
  console.log(`\n${await watchMany(Number(values.workloads))}`)
  for (const one of doomed) console.log(await tellDoom(one))
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  await stopCluster({ name: 'bench' })
}

/** @param {number} rounds */
function compareTimes(rounds) {
  const rows = [1, 4, 16].flatMap((replicas) => {
    const [bare, ours] = [`bare-${replicas}`, `ours-${replicas}`]
    for (const namespace of [bare, ours]) {
      kubectl(['create', 'namespace', namespace])
      apply(namespace, deployment('shop', replicas, digest(1)))
      kubectl(['--namespace', namespace, 'rollout', 'status', 'deployment/shop'])
    }
    const folder = project(ours, 'workloads: { deployment/shop: app }')
    const env = environment()
    let [before, after] = [1, 1]
    const script = 'kubectl set image deployment/shop "web=$1" && kubectl rollout status deployment/shop --timeout 60s'
    const argv = ['sh', '-c', script, 'sh', '']
    const deploy = [process.execPath, cli, 'deploy', '--environment', 'test', '--digest', '']
    const cases = [
      {
        name: `kubectl set image + rollout status, ${replicas} replicas`,
        argv,
        env: { ...env, KUBECONFIG: contextOf(bare, folder) },
        before() {
          before += 1
          argv[4] = `${repository}@${digest(before)}`
        },
      },
      {
        name: `deploy-action deploy, ${replicas} replicas`,
        argv: deploy,
        cwd: folder,
        env,
        before() {
          after += 1
          deploy[6] = digest(after)
        },
      },
    ]
    return measure(cases, rounds)
  })
  const lines = rows.map(({ name, ms, ratio }) => `| ${name} | ${ms.toFixed(0)} | ${ratio.toFixed(2)} × |`)
  return ['| Kubernetes | ms | to kubectl |', '| --- | --- | --- |', ...lines].join('\n')
}

/** Memory, and lists a poll. @param {number} count */
async function watchMany(count) {
  const namespace = 'many'
  kubectl(['create', 'namespace', namespace])
  const names = Array.from({ length: count }, (_, index) => `shop-${index}`)
  apply(namespace, names.map((name) => deployment(name, 2, digest(1))).join('---\n'))
  const asked = await countLists(cluster.kubeconfig)
  try {
    const folder = project(namespace, `workloads: { ${names.map((name) => `deployment/${name}: app`).join(', ')} }`)
    const env = { ...environment(), KUBECONFIG: proxied(asked.port, folder) }
    const argv = [process.execPath, cli, 'deploy', '--environment', 'test', '--digest', digest(2)]
    const child = { name: 'many', argv, cwd: folder, env }
    const mib = await inBackground(child)
    const lists = asked.lists()
    return [
      `${count} workloads: at most ${mib.toFixed(0)} MiB; ${lists.polls} polls with at most ${lists.most} list calls each (${lists.usual} as a rule).`,
    ].join('\n')
  } finally {
    await asked.close()
  }
}

/** `spawnSync` would keep the proxy in this process from answering. @param {import('./measure.mjs').Case} one */
async function inBackground({ argv, cwd, env }) {
  const hook = "process.on('exit', () => process._rawDebug(`peak ${process.resourceUsage().maxRSS}`))"
  const [node = '', ...args] = argv
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`]
  const child = spawn(node, [...preload, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
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

/** How long after its cause can be read from the API a rollout that cannot succeed is told. @param {(typeof doomed)[number]} one */
async function tellDoom({ name, given, sign, more }) {
  const namespace = `doomed-${name.replaceAll(' ', '-')}`
  kubectl(['create', 'namespace', namespace])
  apply(namespace, deployment('shop', 2, digest(1)))
  kubectl(['--namespace', namespace, 'rollout', 'status', 'deployment/shop'])
  if (more !== undefined) apply(namespace, more)
  const folder = project(namespace, 'workloads: { deployment/shop: app }')
  const argv = [cli, 'deploy', '--environment', 'test', '--digest', `sha256:${given.padEnd(64, '0')}`]
  const child = spawn(process.execPath, argv, { cwd: folder, env: environment(), stdio: ['ignore', 'pipe', 'inherit'] })
  let [visible, told] = [0, 0]
  child.stdout.on('data', (chunk) => {
    if (told === 0 && String(chunk).includes('✗ Verify')) told = performance.now()
  })
  const ended = new Promise((resolve, reject) => {
    child.once('close', resolve)
    child.once('error', reject)
  })
  for (let round = 0; round < 400 && visible === 0 && child.exitCode === null; round += 1) {
    const seen = await run('kubectl', ['--namespace', namespace, 'get', sign.what, '--output', 'json'], {
      env: environment(),
    })
    if (seen.stdout.includes(sign.text)) visible = performance.now()
  }
  await ended
  if (visible === 0 || told === 0) throw new Error(`${name}: the cause was not seen, or not told.`)
  return `${name}: told ${((told - visible) / 1000).toFixed(1)} s after its cause was visible in the API.`
}

/** @param {string} namespace @param {string} folder a kubeconfig whose default namespace it is */
function contextOf(namespace, folder) {
  const file = JSON.parse(readFileSync(cluster.kubeconfig, 'utf8'))
  file.contexts[0].context.namespace = namespace
  return save(path.join(folder, `${namespace}.json`), file)
}

/** @param {number} port @param {string} folder */
function proxied(port, folder) {
  const file = JSON.parse(readFileSync(cluster.kubeconfig, 'utf8'))
  file.clusters[0].cluster = { server: `http://127.0.0.1:${port}` }
  return save(path.join(folder, 'proxied.json'), file)
}

/** @param {string} file @param {unknown} value */
function save(file, value) {
  writeFileSync(file, JSON.stringify(value), { mode: 0o600 })
  return file
}

/** @param {string} namespace @param {string} target */
function project(namespace, target) {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-bench-'))
  folders.push(folder)
  mkdirSync(path.join(folder, '.github'))
  writeFileSync(path.join(folder, '.gitignore'), '*.json\n.deploy-action\n')
  writeFileSync(
    path.join(folder, '.github/deploy.yml'),
    `app: shop\nimages: { app: ${repository} }\nenvironments:\n  test:\n    target: { kubernetes: { namespace: ${namespace}, ${target} } }\n    stable: 0s\n    deadline: 60s\n`,
  )
  const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com']
  for (const args of [
    ['init', '-qb', 'main'],
    ['add', '-A'],
    [...author, 'commit', '-qm', 'bench'],
  ])
    spawnSync('git', args, { cwd: folder })
  return folder
}

function environment() {
  const { PATH, HOME } = process.env
  return { ...cluster.env, HOME: HOME ?? '', PATH: cluster.env['PATH'] ?? PATH ?? '' }
}

/** @param {string[]} args @param {string} [input] */
function kubectl(args, input) {
  const done = spawnSync('kubectl', args, { env: environment(), encoding: 'utf8', input, maxBuffer: 2 ** 26 })
  if (done.status !== 0) throw new Error(`kubectl ${args.join(' ')}: ${done.stderr}`)
}

/** @param {string} namespace @param {string} yaml */
function apply(namespace, yaml) {
  kubectl(['--namespace', namespace, 'apply', '--filename', '-'], yaml)
}

/** @param {string} name @param {number} replicas @param {string} of */
function deployment(name, replicas, of) {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, labels: { app: ${name} } }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: web, image: "${repository}@${of}", resources: { requests: { cpu: 1m } } }] }
`
}
