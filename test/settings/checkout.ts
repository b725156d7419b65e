import type { Settings } from '../../src/core/settings.ts'
import type { Checkout } from '../../src/settings/detect.ts'
import { flagInputs, readInputs } from '../../src/settings/inputs.ts'
import { loadSettings } from '../../src/settings/load.ts'
import { composeSchema } from '../../src/targets/compose/schema.ts'

export type Tree = Readonly<Record<string, string>>

/** A checkout that exists as a record only: path → content. */
export function checkout(tree: Tree): Checkout {
  return {
    readFile: async (path) => tree[path],
    listFiles: async (folder) => {
      const prefix = folder === '.' ? '' : `${folder.replace(/^\.\//, '').replace(/\/$/, '')}/`
      const below = Object.keys(tree).filter((path) => path.startsWith(prefix))
      return [...new Set(below.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))]
    },
  }
}

export interface Loading {
  readonly config?: string
  readonly tree?: Tree
  readonly env?: Tree
  readonly flags?: Tree
  readonly door?: string
  /** The disk answers with an error. */
  readonly broken?: boolean
  readonly secrets?: Tree
  readonly ci?: boolean
  readonly repository?: string
  readonly remoteUrl?: string
  readonly deploying?: readonly string[]
  /** Default: Compose alone. */
  readonly targetSchemas?: Parameters<typeof loadSettings>[0]['targetSchemas']
}

export async function load(loading: Loading): Promise<Settings> {
  const { config, tree = {}, env = {}, flags, ci = true, repository = 'Acme/Shop' } = loading
  return loadSettings({
    ...checkout({ ...tree, ...(config === undefined ? {} : { '.github/deploy.yml': config }) }),
    ...(loading.broken ? { readFile: async () => Promise.reject(new Error('EIO: i/o error, read')) } : {}),
    root: '/work/shop',
    env,
    inputs: flags === undefined ? readInputs(loading.door ?? 'root', env) : flagInputs(loading.door ?? 'run', flags),
    repository,
    serverUrl: 'https://github.com',
    remoteUrl: loading.remoteUrl,
    forge: ci,
    ci,
    secrets: loading.secrets ?? {},
    targetSchemas: loading.targetSchemas ?? (async () => ({ compose: composeSchema })),
    ...(loading.deploying === undefined ? {} : { deploying: loading.deploying }),
  })
}

/** What is wrong, with what was given → every line that a person reads. */
export type Row = readonly [what: string, loading: Loading, lines: readonly string[]]
