// How long after its cause can be read from the API a rollout that cannot succeed is told.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { cli, workload } from './kubernetes-world.mjs'

const quota = 'apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: full }\nspec: { hard: { pods: "2" } }\n'
const dooms = [
  { name: 'a crash loop', given: 'dead', path: 'api/v1/namespaces/NS/pods', sign: 'CrashLoopBackOff' },
  { name: 'a missing image', given: 'f404', path: 'api/v1/namespaces/NS/pods', sign: 'ErrImagePull' },
  {
    name: 'no quota',
    given: '0abc',
    path: 'apis/apps/v1/namespaces/NS/deployments',
    sign: 'exceeded quota',
    more: quota,
  },
  { name: 'no node', given: '0abc', path: 'api/v1/namespaces/NS/pods', sign: 'Unschedulable', cpu: '900' },
]

/** All of them beside each other. @param {import('./kubernetes-world.mjs').World} world */
export async function tellDooms(world) {
  // What is set up keeps this process from looking: all of it comes before the first deploy.
  const ready = dooms.map((doom) => ({ ...doom, ...prepare(world, doom) }))
  const told = await Promise.all(ready.map((one) => tellDoom(world, one)))
  return ['| what cannot succeed | told after its cause can be seen |', '| --- | --- |', ...told].join('\n')
}

/** @param {import('./kubernetes-world.mjs').World} world @param {(typeof dooms)[number]} doom */
function prepare(world, { name, more, cpu }) {
  const namespace = `doomed-${name.replaceAll(' ', '-')}`
  world.fill(namespace, workload('Deployment', 'shop', { replicas: 2 }), ['deployment/shop'])
  if (more !== undefined) world.kubectl(['--namespace', namespace, 'create', '--filename', '-'], more)
  const wanted = workload('Deployment', 'shop', { replicas: 2, ...(cpu === undefined ? {} : { cpu }) })
  const target = `{ kubernetes: { namespace: ${namespace}, manifests: all.yaml, conflicts: force } }`
  return { namespace, folder: world.project(target, { 'all.yaml': wanted }) }
}

/** @param {import('./kubernetes-world.mjs').World} world @param {(typeof dooms)[number] & ReturnType<typeof prepare>} doom */
async function tellDoom(world, { name, given, path, sign, namespace, folder }) {
  const argv = [cli, 'deploy', '--environment', 'test', '--digest', `sha256:${given.padEnd(64, '0')}`]
  const child = spawn(process.execPath, argv, { cwd: folder, env: world.env, stdio: ['ignore', 'pipe', 'inherit'] })
  let [visible, told, text] = [0, 0, '']
  child.stdout.on('data', (chunk) => {
    text += chunk
    if (told === 0 && text.includes('✗ Verify')) told = performance.now()
  })
  const ended = new Promise((resolve, reject) => {
    child.once('close', resolve)
    child.once('error', reject)
  })
  const ask = open(world.cluster.kubeconfig)
  for (let round = 0; round < 1000 && visible === 0 && child.exitCode === null; round += 1) {
    if ((await ask.get(path.replace('NS', namespace))).includes(sign)) visible = performance.now()
    else await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await ended
  ask.close()
  if (visible === 0 || told === 0)
    throw new Error(`${name}: the cause was not seen, or not told:\n${text.slice(-2000)}`)
  return `| ${name} | ${((told - visible) / 1000).toFixed(1)} s |`
}

/** @param {string} kubeconfig path */
function open(kubeconfig) {
  const { users, clusters } = JSON.parse(readFileSync(kubeconfig, 'utf8'))
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })
  const headers = { authorization: `Bearer ${users[0].user.token}` }
  return {
    close: () => agent.destroy(),
    /** @param {string} path @returns {Promise<string>} */
    get: (path) =>
      new Promise((resolve, reject) => {
        const asked = request(`${clusters[0].cluster.server}/${path}`, { agent, headers }, async (answer) => {
          let text = ''
          for await (const chunk of answer) text += chunk
          resolve(text)
        })
        asked.on('error', reject).end()
      }),
  }
}
