import { createHash } from 'node:crypto'
import type { Json } from '../../src/core/json.ts'
import type { Plan } from '../../src/core/plan.ts'
import type { Facts } from '../../src/core/question.ts'
import type { Given, Stage } from '../../src/core/stage.ts'
import { observe } from '../../src/engine/observe.ts'
import { createWorld, type World } from '../engine/world.ts'

export const engines = {
  containerd: { inspect: inspect('docker', 'linux/amd64, linux/amd64/v2'), store: 'io.containerd.snapshotter.v1' },
  classic: { inspect: inspect('docker', 'linux/amd64'), store: 'overlay2' },
  container: { inspect: inspect('docker-container', 'linux/amd64*, linux/arm64'), store: 'overlay2' },
  none: { inspect: 'Name:   default\nDriver: \nError:  Cannot connect to the Docker daemon at unix:///x.', store: '' },
}

/** A registry and a Docker engine for planning; `registry` maps `name:tag` to what `store` made. */
export class Scene {
  readonly manifests = new Map<string, { digest: string; manifest: Json }>()
  readonly blobs = new Map<string, Json>()
  files: string[] = ['Dockerfile', 'package.json']
  engine = engines.containerd
  /** On PATH. */
  programs = 'docker\nbuildah\n'
  readonly world: World
  /** May be changed by a test. */
  readonly operations: Record<string, (input: Readonly<Record<string, Json>>) => Json> = {
    'registry.head': ({ reference }) => this.find(reference),
    'registry.manifest': ({ reference }) => this.find(reference),
    'registry.blob': ({ reference }) => this.blobs.get(String(reference)) ?? null,
    'runner.cache': () => ({ token: false, url: false }),
    'registry.tag': ({ reference, tag }) => this.tag(String(reference), String(tag)),
  }

  constructor(stage: Stage) {
    this.world = createWorld({
      knowledge: stage.knowledge,
      operations: this.operations,
      exec: ({ argv }) => {
        const line = argv.join(' ')
        if (line.startsWith('sh -c')) return { stdout: this.programs }
        if (line.startsWith('docker buildx inspect')) return { stdout: this.engine.inspect }
        if (line.startsWith('docker info')) return { stdout: `[["driver-type","${this.engine.store}"]]` }
        if (line.startsWith('ls ')) return this.files.length > 0 ? { stdout: this.files.join('\n') } : { exit: 2 }
        throw new Error(`unexpected: ${line}`)
      },
    })
  }

  /** Puts an index with one image per platform under a tag; its labels say where it came from. */
  store(reference: string, revision: string, platforms = ['linux/amd64', 'linux/arm64']): string {
    const name = reference.slice(0, reference.lastIndexOf(':'))
    const images = platforms.map((platform) => {
      const [os = '', architecture = ''] = platform.split('/')
      const config = { os, architecture, config: { Labels: { 'org.opencontainers.image.revision': revision } } }
      this.blobs.set(`${name}@${hash(config)}`, config)
      const manifest = { schemaVersion: 2, config: { digest: hash(config) }, layers: [] }
      this.manifests.set(`${name}@${hash(manifest)}`, { digest: hash(manifest), manifest })
      return { digest: hash(manifest), platform: { os, architecture } }
    })
    const attestation = { digest: hash('attestation'), platform: { os: 'unknown', architecture: 'unknown' } }
    const index = { schemaVersion: 2, manifests: [attestation, ...images] }
    const entry = { digest: hash(index), manifest: index }
    this.manifests.set(reference, entry)
    this.manifests.set(`${name}@${entry.digest}`, entry)
    return entry.digest
  }

  async plan(stage: Stage, given: Given): Promise<Plan> {
    const facts: Facts = await observe((known) => stage.ask(given, known), this.world.context)
    return stage.plan(given, facts)
  }

  private find(reference: Json | undefined): Json {
    return this.manifests.get(String(reference)) ?? null
  }

  private tag(reference: string, tag: string): Json {
    const entry = this.manifests.get(reference)
    if (entry === undefined) throw new Error(`${reference} is not there`)
    this.manifests.set(`${reference.split('@')[0]}:${tag}`, entry)
    return { digest: entry.digest }
  }
}

export function hash(value: unknown): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`
}

function inspect(driver: string, platforms: string): string {
  return `Name:   default\nDriver: ${driver}\n\nNodes:\nName:      default\nStatus:    running\nPlatforms: ${platforms}\n`
}
