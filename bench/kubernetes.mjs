// node bench/kubernetes.mjs: deploys to a real Kubernetes API against bare kubectl, what watching a hundred workloads takes, and how soon a rollout
// that cannot succeed is told. Two minutes. Needs the toolbox's parts kubernetes, etcd and kwok.
import { ensureNode24 } from '../scripts/node24.mjs'
import { tellDooms } from './kubernetes-doom.mjs'
import { watchMany } from './kubernetes-many.mjs'
import { cli, digest, openWorld, repository, workload } from './kubernetes-world.mjs'
import { measure } from './measure.mjs'

await ensureNode24(import.meta.url)
const names = ['shop', 'api', 'worker', 'mail']
const world = await openWorld()
try {
  console.log(
    '| Kubernetes | bare ms | ms | to kubectl | bare CPU ms | CPU ms |\n| --- | --- | --- | --- | --- | --- |',
  )
  compare('set image, a rollout of 0.5 s', 5, setImage('short'))
  compare('set image, a rollout of 4.5 s', 3, setImage('long', 'minReadySeconds: 4, '))
  compare('manifests of four workloads', 3, manifests('set'))
  compare('a kustomization of four workloads', 3, manifests('kustomized', true))
  compare('a kustomization without a change', 3, manifests('same', true, false))
  console.log(`\n| without a change | ms | CPU ms |\n| --- | --- | --- |`)
  const [short] = setImage('looked')
  for (const words of [['plan', '--environment', 'test', '--digest', digest(9)], ['status']]) {
    const [row] = measure(
      [{ ...short, name: words[0] ?? '', argv: [process.execPath, cli, ...words], before: () => undefined }],
      5,
    )
    console.log(`| ${row?.name} | ${row?.ms.toFixed(0)} | ${row?.cpu.toFixed(0)} |`)
  }
  console.log(`\n${await tellDooms(world)}`)
  console.log(await watchMany(world))
} finally {
  await world.close()
}

/** @typedef {import('./measure.mjs').Case} Case */

/** One row: the bare way, then ours. @param {string} name @param {number} rounds @param {[Case, Case]} cases */
function compare(name, rounds, [ours, bare]) {
  const [before, after] = measure([bare, ours], rounds)
  if (before === undefined || after === undefined) throw new Error('Nothing was measured.')
  const numbers = [before.ms, after.ms, after.ratio, before.cpu, after.cpu]
  console.log(
    `| ${name} | ${numbers.map((one, index) => (index === 2 ? `${one.toFixed(2)} ×` : one.toFixed(0))).join(' | ')} |`,
  )
}

/** A Deployment that gets another image. @param {string} name @param {string} [more] of its specification @returns {[Case, Case]} */
function setImage(name, more = '') {
  const [own, bare] = [`${name}-ours`, `${name}-bare`]
  for (const space of [own, bare]) world.fill(space, workload('Deployment', 'shop', { more }), ['deployment/shop'])
  const folder = world.project(`{ kubernetes: { namespace: ${own}, workloads: { deployment/shop: app } } }`)
  const script = 'kubectl set image deployment/shop "web=$1" && kubectl rollout status deployment/shop --timeout 60s'
  return both(folder, bare, (number) => ['sh', '-c', script, 'sh', `${repository}@${digest(number)}`])
}

/** Four Deployments, as files or as a kustomization. @param {string} name @param {boolean} [kustomized] @param {boolean} [changing] @returns {[Case, Case]} */
function manifests(name, kustomized = false, changing = true) {
  const [own, bare] = [`${name}-ours`, `${name}-bare`]
  for (const space of [own, bare]) world.kubectl(['create', 'namespace', space])
  const yaml = names.map((one) => workload('Deployment', one)).join('---\n')
  const kustomization = `resources: [all.yaml]\nimages: [{ name: "${repository}", newName: "${repository}", digest: "DIGEST" }]\n`
  const files = { 'k8s/all.yaml': yaml, ...(kustomized ? { 'k8s/kustomization.yaml': kustomization } : {}) }
  const kind = kustomized ? 'kustomize' : 'kubernetes'
  const written = kustomized ? 'path: k8s' : 'manifests: k8s/all.yaml'
  const folder = world.project(`{ ${kind}: { namespace: ${own}, ${written} } }`, {
    ...files,
    ...(kustomized ? { 'k8s/kustomization.yaml': kustomization.replace('DIGEST', digest(1)) } : {}),
  })
  const status = names.map((one) => `kubectl rollout status deployment/${one} --timeout 60s`).join(' && ')
  const pin = kustomized
    ? `d=$(mktemp -d) && cp ${folder}/k8s/* $d && sed -i "s/digest: .*/digest: \\"$1\\" }]/" $d/kustomization.yaml && kubectl apply -k $d`
    : `sed "s/@sha256:[0-9a-f]*/@$1/" ${folder}/k8s/all.yaml | kubectl apply -f -`
  const script = `${pin} && ${status}`
  return both(folder, bare, (number) => ['sh', '-c', script, 'sh', digest(changing ? number : 2)], changing)
}

/**
 * Our deploy and the bare way, each with another digest in every round.
 * @param {string} folder @param {string} bare namespace @param {(number: number) => string[]} argv @param {boolean} [changing] @returns {[Case, Case]}
 */
function both(folder, bare, argv, changing = true) {
  let [own, other] = [1, 1]
  const ours = {
    name: 'ours',
    cpu: true,
    argv: [process.execPath, cli, 'deploy', '--environment', 'test', '--digest', digest(2)],
    cwd: folder,
    env: world.env,
    before() {
      own += 1
      if (changing) ours.argv[6] = digest(own)
    },
  }
  const KUBECONFIG = world.kubeconfig(folder, (file) => {
    file.contexts[0].context.namespace = bare
  })
  const theirs = {
    name: 'bare',
    cpu: true,
    argv: argv(2),
    cwd: folder,
    env: { ...world.env, KUBECONFIG },
    before() {
      other += 1
      theirs.argv = argv(other)
    },
  }
  // Unmeasured: what is compiled, cached and created once.
  measure([theirs, ours], 1)
  return [ours, theirs]
}
