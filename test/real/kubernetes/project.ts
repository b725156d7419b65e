import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, type ExpectStatic, test } from 'vitest'
import { type Cluster, startCluster, stopCluster } from '../../../scripts/cluster/cluster.mjs'
import { type CommandLine, cleanEnvironment, driveCommandLine, type Ended, ended, isNote } from '../../command-line.ts'
import { findTool } from '../../tool.ts'

/** Stands for the namespace. Not in the middle of base64, where the letters may come together by chance. */
const placeholder = /(?<![\w+/=])NS/g

const run = promisify(execFile)
const cli = path.resolve('test/real/kubernetes/cli.mjs')
export const repository = '127.0.0.1:5000/live/shop'

const there = ['kubernetes', 'etcd', 'kwok'].every(
  (part) => findTool(part, part === 'kubernetes' ? 'kubectl' : part) !== undefined,
)
let cluster: Cluster | undefined

/** The files' own cluster: joined by all that run at once, gone with the last. */
export function useCluster(name = 'real'): () => Cluster {
  beforeAll(async () => {
    if (there) cluster = await startCluster({ name })
  })
  afterAll(async () => {
    if (there) await stopCluster({ name })
  })
  return () => {
    if (cluster === undefined) throw new Error('There is no cluster; use testProject.')
    return cluster
  }
}

/** A digest whose pods do what its first digits say (scripts/cluster/stages.yaml); `good` ones differ by their number. */
export function digest(start: string): string {
  return `sha256:${start.padEnd(64, '0')}`
}
export const one = digest('0001')
export const two = digest('0002')
export const crash = digest('dead')

/** A repository deployed by the command line to a namespace of its own, looked at from outside with kubectl. */
export interface Project extends Pick<CommandLine, 'interrupt' | 'records'> {
  readonly namespace: string
  readonly folder: string
  readonly cluster: Cluster
  write(name: string, text: string): void
  /** `target:` of the environment, as YAML in one line; the namespace is `NS`. */
  configure(target: string, more?: string, settings?: string, keys?: string): void
  run(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended>
  deploy(digest: string, ...more: string[]): Promise<Ended>
  kubectl(...args: string[]): Promise<string>
  apply(yaml: string): Promise<void>
  /** Digests that Ready pods with this label run, seen by kubectl. */
  digests(app?: string): Promise<string[]>
  /** Keys of the log's entries, without the lock's and the good releases'. */
  notes(): Promise<string[]>
}

let count = 0

const withProject = test.extend<{ project: Project }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures from this pattern
  project: async ({}, use) => {
    const { project, close } = await openProject()
    await use(project)
    await close()
  },
})

/** A test with a namespace of its own; several run at once. Skipped and counted where the cluster's parts are not installed. */
export function testProject(
  name: string,
  body: (context: { project: Project; expect: ExpectStatic }) => Promise<void>,
): void {
  withProject.skipIf(!there)(name, { concurrent: true }, body)
}

async function openProject(): Promise<{ project: Project; close(): Promise<void> }> {
  if (cluster === undefined) throw new Error('The cluster is not started.')
  const here = cluster
  count += 1
  const namespace = `shop-${process.pid}-${count}`
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-kubernetes-'))
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text.replaceAll(placeholder, namespace))
    dirty = true
  }
  let dirty = true
  // A release is made of a commit.
  const commit = () => {
    if (!dirty) return
    const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
    for (const args of [
      ['add', '-A'],
      [...author, 'commit', '-qm', 'change', '--allow-empty'],
    ])
      spawnSync('git', args, { cwd: folder })
    dirty = false
  }
  const kubectl = async (...args: string[]) => {
    const { stdout } = await run('kubectl', ['--namespace', namespace, ...args], {
      env: { ...process.env, ...here.env },
      maxBuffer: 1 << 24,
    })
    return stdout.trim()
  }
  const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    commit()
    return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', cli, ...args], {
      cwd: folder,
      env: { ...cleanEnvironment(), ...here.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }
  await kubectl('create', 'namespace', namespace)
  write('README.md', 'A project.\n')
  await run('git', ['init', '-q', '-b', 'main'], { cwd: folder })
  const { interrupt, records } = driveCommandLine(start)
  const project: Project = {
    namespace,
    folder,
    cluster: here,
    write,
    configure: (target, more = '', settings = '', keys = '') =>
      write('.github/deploy.yml', config(target, `${keys}${more}`, settings)),
    run: (args, env) => ended(start(args, env)),
    deploy: (given, ...more) => ended(start(['deploy', '--environment', 'test', '--digest', given, ...more])),
    interrupt,
    records,
    kubectl,
    async apply(yaml) {
      write('apply.yaml', yaml)
      await kubectl('apply', '--filename', path.join(folder, 'apply.yaml'))
    },
    async digests(app = 'shop') {
      const { items } = JSON.parse(await kubectl('get', 'pods', '--selector', `app=${app}`, '--output', 'json')) as {
        items: Pod[]
      }
      const ready = items.filter(
        ({ metadata, status }) =>
          metadata.deletionTimestamp === undefined &&
          status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True'),
      )
      const found = ready.flatMap(({ spec }) => spec.containers.map(({ image }) => image.split('@')[1] ?? image))
      return [...new Set(found)].sort()
    },
    async notes() {
      const text = await kubectl(
        'get',
        'configmaps',
        '--selector',
        'deploy-action.io/log',
        '--output',
        'jsonpath={.items[*].data.key}',
      )
      return text.split(' ').filter(isNote)
    },
  }
  return {
    project,
    async close() {
      await kubectl('delete', 'namespace', namespace, '--wait=false')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Pod {
  readonly metadata: { readonly deletionTimestamp?: string }
  readonly spec: { readonly containers: readonly { readonly image: string }[] }
  readonly status: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] }
}

const config = (target: string, more: string, settings: string) => `app: shop
images:
  app: ${repository}
environments:
  test:
    target: ${target}
    ${settings.includes('stable') ? settings : 'stable: 1s'}
    ${settings.includes('deadline') ? settings : 'deadline: 30s'}
    lock: { ttl: 5s, wait: 1m }
${more}`

/** A Deployment that runs an image of ours and rolls without downtime. */
export const deployment = (given: string, replicas = 2, name = 'shop') => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: NS, labels: { app: ${name} } }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: web
          image: ${given.startsWith('sha256:') ? `${repository}@${given}` : given}
          readinessProbe: { httpGet: { path: /ready, port: 8080 } }
          lifecycle: { preStop: { sleep: { seconds: 1 } } }
`
