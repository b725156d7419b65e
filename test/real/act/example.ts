import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { readWorkflow, root } from '../../workflows/workflow.ts'

/** A pipeline to copy, as act can run it here: an open registry whose builder serves, no container, no emulation; nothing else is changed. */
export function workflowOf(name: string, secrets?: string): string {
  const workflow = structuredClone(readWorkflow(`workflows/${name}.yml`)) as {
    on: Record<string, unknown>
    jobs: Record<string, { uses?: string; with?: Record<string, unknown>; secrets?: Record<string, unknown> }>
  }
  for (const job of Object.values(workflow.jobs)) {
    const builds = job.uses?.includes('/pipeline.yml')
      ? { builder: false, native: false, container: '', postgres: '' }
      : {}
    job.with = { ...job.with, registry: '', ...builds }
    if (job.uses?.includes('/release.yml') === true) continue
    delete job.secrets?.['registry-password']
    if (secrets !== undefined) job.secrets = { ...job.secrets, application: secrets }
  }
  return stringify(workflow)
}

export interface Local {
  readonly app: string
  /** `127.0.0.1:5000` */
  readonly registry: string
  /** Environment → port of loopback; of those that have none nothing is asked. */
  readonly ports: Readonly<Record<string, number>>
  /** Namespace or stack of an environment. */
  readonly place: (environment: string) => string
}

type Mapping = Record<string, unknown>

/** The config of an example with the parts of this machine in place of its own: registry, addresses, namespaces; its gates say hello. */
export function configOf(example: string, { app, registry, ports, place }: Local): string {
  const text = readFileSync(path.join(root, `examples/${example}/.github/deploy.yml`), 'utf8')
  const config = parse(text, { merge: true }) as { images: Mapping; environments: Record<string, Mapping> } & Mapping
  const images = Object.entries(config.images).map(([id, image]) => {
    const { platforms: _, context: _c, ...rest } = typeof image === 'string' ? {} : (image as Mapping)
    return [id, { ...rest, name: `${registry}/${app}/${id}` }]
  })
  const environments = Object.entries(config.environments).flatMap(([id, environment]) => {
    if (environment['when'] === undefined) return []
    const { connection: _, checks: _c, url: _u, protected: _p, hosts: _h, before: _b, ...rest } = environment
    const port = ports[id]
    const reached = port === undefined ? {} : { url: `http://127.0.0.1:${port}`, checks: { health: '/version' } }
    const variables = port === undefined ? {} : { variables: { PORT: String(port) } }
    const target = placed(rest['target'] as Record<string, Mapping>, place(id))
    return [[id, { ...rest, ...reached, ...variables, target, deadline: '60s', stable: '1s' }]]
  })
  return stringify({
    ...config,
    app,
    gates: { test: 'echo gate says hello' },
    images: Object.fromEntries(images),
    scan: { secrets: false, trivy: 'off' },
    environments: Object.fromEntries(environments),
    variables: {},
    secrets: text.includes('kubeconfig: KUBECONFIG') ? ['KUBECONFIG'] : [],
  })
}

function placed(target: Record<string, Mapping>, place: string): Record<string, Mapping> {
  return Object.fromEntries(
    Object.entries(target).map(([kind, config]) => [
      kind,
      kind === 'swarm' ? { ...config, stack: place } : 'namespace' in config ? { ...config, namespace: place } : config,
    ]),
  )
}
