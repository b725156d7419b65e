import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import { startCluster } from '../../../scripts/cluster/cluster.mjs'
import { docker } from '../../live/compose/images.ts'
import { removeProject } from '../../live/compose/outside.ts'
import { docker as manager, removeStack, swarmEngine } from '../../live/swarm/engine.ts'
import type { Local } from './example.ts'

const run = promisify(execFile)

export interface Place extends Local {
  readonly environments: readonly string[]
}

/** What a style has beside its pipeline and config, and how its destination is looked at. */
export interface Opened {
  readonly files: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Lines of the secret `application`, in place of the copied workflow's. */
  readonly application: string
  /** `sha256:…` of all that runs there, sorted, each once. */
  running(environment: string): Promise<string[]>
  close(): Promise<void>
}

export interface Style {
  readonly name: string
  readonly needs: 'docker' | 'cluster'
  /** Where a push to main goes, and a version tag. */
  readonly branch: readonly string[]
  readonly tag?: string
  readonly images: number
  readonly releases?: boolean
  /** After the tag: `sha 2` is the second commit, in full, `short 2` its beginning. */
  readonly tags?: readonly string[]
  open(place: Place): Promise<Opened>
}

export const styles: readonly Style[] = [
  {
    name: 'ingot',
    needs: 'cluster',
    branch: ['cluster'],
    tag: 'cluster',
    images: 1,
    tags: ['1.2.3', 'latest', 'sha 1', 'sha 2', 'v1.2.3'],
    open: (place) =>
      openCluster(place, {}, (environment) =>
        deployment('ingot', place.place(environment), `${place.registry}/${place.app}/app:none`),
      ),
  },
  {
    name: 'formdb',
    needs: 'cluster',
    branch: ['staging'],
    tag: 'production',
    images: 1,
    releases: true,
    tags: ['1.2', '1.2.3', 'latest', 'main', 'short 1', 'short 2', 'v1.2.3'],
    open: (place) => {
      const overlays = place.environments.map((environment) => [
        `k8s/overlays/${environment}/kustomization.yaml`,
        `namespace: ${place.place(environment)}\nresources: [../../base]\n`,
      ])
      const base = {
        'k8s/base/kustomization.yaml': 'resources: [app.yaml]\n',
        'k8s/base/app.yaml': deployment('formdb', '', `${place.registry}/${place.app}/app:main`),
      }
      return openCluster(place, { ...base, ...Object.fromEntries(overlays) })
    },
  },
  {
    name: 'fractionate',
    needs: 'docker',
    branch: ['staging'],
    tag: 'production',
    images: 1,
    tags: ['1.2', '1.2.3', 'latest', 'main', 'short 1', 'short 2', 'v1.2.3'],
    open: openSwarm,
  },
  {
    name: 'ghostworks',
    needs: 'docker',
    branch: ['production'],
    images: 3,
    open: (place) => openCompose(place, 'docker-compose.prod.yml', ['api', 'web', 'worker'], 'web'),
  },
  {
    name: 'd9s',
    needs: 'docker',
    branch: ['host-a', 'host-b', 'host-c'],
    images: 1,
    open: (place) => openCompose(place, 'compose.yaml', ['orders'], 'orders'),
  },
]

async function openCluster(
  place: Place,
  files: Readonly<Record<string, string>>,
  existing?: (environment: string) => string,
): Promise<Opened> {
  const cluster = await startCluster({ name: 'real' })
  const kubectl = async (...args: string[]) =>
    (await run('kubectl', args, { env: { ...process.env, ...cluster.env }, maxBuffer: 1 << 24 })).stdout.trim()
  for (const environment of place.environments) {
    await kubectl('create', 'namespace', place.place(environment))
    if (existing !== undefined) await apply(kubectl, existing(environment))
  }
  return {
    files,
    env: { PATH: `${cluster.env['PATH'] ?? ''}` },
    secrets: { KUBECONFIG_BASE64: readFileSync(cluster.kubeconfig).toString('base64') },
    application: 'KUBECONFIG=${{ secrets.KUBECONFIG_BASE64 }}',
    async running(environment) {
      const text = await kubectl('get', 'pods', '--namespace', place.place(environment), '--output', 'json')
      const { items } = JSON.parse(text) as { items: Pod[] }
      const ready = items.filter(
        ({ metadata, status }) =>
          metadata.deletionTimestamp === undefined &&
          status.conditions?.some((one) => one.type === 'Ready' && one.status === 'True'),
      )
      return digests(ready.flatMap(({ spec }) => spec.containers.map(({ image }) => image)))
    },
    async close() {
      for (const environment of place.environments)
        await kubectl('delete', 'namespace', place.place(environment), '--wait=false')
    },
  }
}

interface Pod {
  readonly metadata: { readonly deletionTimestamp?: string }
  readonly spec: { readonly containers: readonly { readonly image: string }[] }
  readonly status: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] }
}

async function apply(kubectl: (...args: string[]) => Promise<string>, yaml: string): Promise<void> {
  const folder = mkdtempSync(`${tmpdir()}/deploy-action-apply-`)
  writeFileSync(`${folder}/app.yaml`, yaml)
  await kubectl('apply', '--filename', `${folder}/app.yaml`).finally(() => rmSync(folder, { recursive: true }))
}

async function openSwarm(place: Place): Promise<Opened> {
  const { env } = await swarmEngine()
  const image = `${place.registry}/${place.app}/app`
  return {
    files: {
      'docker-compose.prod.yml': `version: "3.8"
services:
  app:
    image: "${image}:x"
    ports:
      - target: 8080
        published: \${PORT}
        mode: host
    stop_grace_period: 1s
    deploy: { restart_policy: { delay: 1s }, update_config: { monitor: 1s, failure_action: rollback } }
`,
    },
    env: { DOCKER_HOST: env['DOCKER_HOST'] ?? '', DOCKER_CONFIG: env['DOCKER_CONFIG'] ?? '' },
    application: '',
    async running(environment) {
      const text = await manager('stack', 'services', '--format', '{{.Image}}', place.place(environment)).catch(
        () => '',
      )
      return digests(text.split('\n'))
    },
    async close() {
      for (const environment of place.environments) {
        await removeStack(place.place(environment)).catch(() => undefined)
        const label = `label=io.deploy-action.destination=swarm/${place.place(environment)}`
        const left = (await manager('config', 'ls', '--quiet', '--filter', label)).split('\n').filter(Boolean)
        if (left.length > 0) await manager('config', 'rm', ...left)
      }
    },
  }
}

async function openCompose(place: Place, file: string, services: readonly string[], serves: string): Promise<Opened> {
  const lines = services.map((service) => {
    const id = services.length === 1 ? 'app' : service
    const ports = service === serves ? `, ports: ["127.0.0.1:\${PORT}:8080"]` : ''
    return `  ${service}: { image: "${place.registry}/${place.app}/${id}:x", stop_grace_period: 1s${ports} }`
  })
  const project = (environment: string) => `label=com.docker.compose.project=${place.app}-${environment}`
  return {
    files: { [file]: `services:\n${lines.join('\n')}\n` },
    application: '',
    running: async (environment) =>
      digests(
        (await docker('ps', '--no-trunc', '--format', '{{.Image}}', '--filter', project(environment))).split('\n'),
      ),
    async close() {
      for (const environment of place.environments) await removeProject(`${place.app}-${environment}`)
    },
  }
}

function digests(images: readonly string[]): string[] {
  return [...new Set(images.flatMap((image) => image.split('@')[1] ?? []))].sort()
}

const deployment = (name: string, namespace: string, image: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}${namespace === '' ? '' : `, namespace: ${namespace}`}, labels: { app: ${name} } }
spec:
  replicas: 2
  selector: { matchLabels: { app: ${name} } }
  strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: ${name}
          image: ${image}
          readinessProbe: { httpGet: { path: /health, port: 8080 } }
          lifecycle: { preStop: { sleep: { seconds: 1 } } }
`
