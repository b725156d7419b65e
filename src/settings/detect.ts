import type { CacheSettings } from '../core/settings.ts'
import { detectCaches } from './detect/caches.ts'
import { detectGates, type Ecosystem, type SuggestedGate } from './detect/gates.ts'
import { detectParts } from './detect/parts.ts'
import { repositoryOf } from './detect/remote.ts'
import type { Found } from './merge.ts'

/** The checkout, as far as settings look: paths relative to its root. */
export interface Checkout {
  /** undefined: there is no such file. Anything else that prevents reading is thrown. */
  readFile(path: string): Promise<string | undefined>
  /** The names of files and folders directly in this folder; empty when there is none. */
  listFiles(folder: string): Promise<readonly string[]>
}

/** What can be known without a config file. */
export interface Detected {
  readonly app?: Found<string>
  readonly ecosystem: Ecosystem | undefined
  readonly gates: readonly Found<SuggestedGate>[]
  readonly caches: readonly CacheSettings[]
  /** Registry and repository: `ghcr.io/acme/shop`. */
  readonly image?: Found<string>
  /** Build context → its Containerfile or Dockerfile, relative to it. */
  readonly files: ReadonlyMap<string, Found<string>>
  /** The Compose file, relative to the checkout. */
  readonly compose?: Found<string>
}

export interface DetectInput extends Checkout {
  readonly root: string
  /** `acme/shop` from the forge, or empty. */
  readonly repository: string
  readonly serverUrl: string
  /** URL of the git remote, if the forge is not asked. */
  readonly remoteUrl?: string | undefined
  /** Build contexts to look into, relative to the checkout. */
  readonly contexts: readonly string[]
}

export async function detect(input: DetectInput): Promise<Detected> {
  const names = await input.listFiles('.')
  const { ecosystem, gates } = await detectGates(names, (path) => input.readFile(path))
  const parts = await detectParts(names, (folder) => input.listFiles(folder))
  const files = new Map<string, Found<string>>()
  for (const context of new Set(['.', ...input.contexts])) {
    const found = await detectFile(context, context === '.' ? names : await input.listFiles(context))
    if (found !== undefined) files.set(context, found)
  }
  const repository = repositoryOf(input)
  const compose = composeFiles.find((name) => names.includes(name))
  const folder = input.root.split('/').findLast((part) => part !== '') ?? ''
  const app = repository
    ? { value: legalName(repository.name), where: repository.where }
    : { value: legalName(folder), where: 'name of the folder' }
  return {
    ...(app.value === '' ? {} : { app }),
    ecosystem,
    gates: [...gates, ...parts],
    caches: detectCaches(names),
    ...(repository?.image === undefined ? {} : { image: { value: repository.image, where: repository.where } }),
    files,
    ...(compose === undefined ? {} : { compose: { value: compose, where: compose } }),
  }
}

/** In the order in which Compose itself looks. */
export const composeFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/** Containerfile first: who has both, has the Dockerfile for old tools. */
async function detectFile(context: string, names: readonly string[]): Promise<Found<string> | undefined> {
  const name = ['Containerfile', 'Dockerfile'].find((candidate) => names.includes(candidate))
  return name === undefined ? undefined : { value: name, where: context === '.' ? name : `${context}/${name}` }
}

/** A name that Compose, Docker and Kubernetes all take. */
function legalName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '')
}
