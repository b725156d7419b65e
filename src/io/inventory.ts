import { parseDigest } from '../core/digest.ts'
import { Failure } from '../core/failure.ts'
import { parseReference, type Repository, repositoryName } from '../core/image.ts'
import type { Json } from '../core/json.ts'
import type { GithubClient } from './ledger/github-client.ts'
import { type Operations, text } from './operations.ts'
import { createPackages, type Listed } from './packages.ts'
import { createRegistryClient } from './registry/client.ts'
import { createRegistry, type Registry } from './registry/registry.ts'
import type { Tools } from './tools.ts'

/** Tags of a repository that are looked at; one with more is left alone. */
const most = 5000

/**
 * What a repository holds, and how it goes. GitHub's registry removes by its own list of versions alone.
 * - `clean.inventory {repository}` → `[{digest, tags, created, parts, subject, version}]`
 * - `clean.remove {repository, digest, version}`
 *
 * @param own GitHub's registry
 */
export function inventoryOperations(tools: Tools, github: () => GithubClient, own = 'ghcr.io'): Operations {
  const registry = createRegistry(createRegistryClient(tools))
  const packages = () => createPackages(github())
  const place = (input: Readonly<Record<string, Json>>) => parseReference(text(input, 'repository'))
  return {
    'clean.inventory': async (input, signal) => {
      const repository = place(input)
      const listed =
        repository.registry === own
          ? await packages().versions(repository.repository, signal)
          : await listTags(repository, registry, signal)
      const found = await Promise.all(
        listed.map(async (one) => ({ ...one, ...(await look(one, { repository, registry, signal })) })),
      )
      return found as unknown as Json
    },
    'clean.remove': async (input, signal) => {
      const repository = place(input)
      const version = text(input, 'version', '')
      if (version !== '') return packages().remove(repository.repository, version, signal)
      const removed = await registry.remove({ ...repository, digest: parseDigest(text(input, 'digest')) }, signal)
      if (removed) return { removed }
      throw new Failure('denied', `${repositoryName(repository)}: this registry removes nothing.`, {
        hint: 'Switch deleting on there (registry: storage.delete.enabled), or use the rules for life cycles that the registry itself has.',
      })
    },
  }
}

/** What has a tag: the distribution API lists nothing else. */
async function listTags(repository: Repository, registry: Registry, signal: AbortSignal): Promise<Listed[]> {
  const tags = await registry.tags(repository, signal)
  if (tags.length > most) throw new Failure('capacity', `${repositoryName(repository)} has more than ${most} tags.`)
  const byDigest = new Map<string, string[]>()
  for (const tag of tags) {
    const head = await registry.head({ ...repository, tag }, signal)
    if (head !== null) byDigest.set(head.digest, [...(byDigest.get(head.digest) ?? []), tag])
  }
  return [...byDigest].map(([digest, named]) => ({ digest, tags: named, created: '', version: '' }))
}

interface Looking {
  readonly repository: Repository
  readonly registry: Registry
  readonly signal: AbortSignal
}

interface Parsed {
  readonly manifests?: readonly { readonly digest?: string; readonly platform?: { readonly os?: string } }[]
  readonly config?: { readonly digest?: string; readonly mediaType?: string }
  readonly subject?: { readonly digest?: string }
}

async function look({ digest, created }: Listed, at: Looking) {
  const parsed = await read(digest, at)
  const parts = (parsed?.manifests ?? []).flatMap((part) => part.digest ?? [])
  const age = created !== '' || parsed === undefined ? created : await ageOf(parsed, at)
  return { parts, subject: parsed?.subject?.digest ?? '', created: age }
}

async function read(digest: string, { repository, registry, signal }: Looking): Promise<Parsed | undefined> {
  const found = await registry.manifest({ ...repository, digest: parseDigest(digest) }, signal)
  return found === null ? undefined : (JSON.parse(found.manifest) as Parsed)
}

/** When it was made, as its first image says; empty where nothing says it. */
async function ageOf(parsed: Parsed, at: Looking): Promise<string> {
  const first = parsed.manifests?.find(({ platform }) => platform?.os !== 'unknown')?.digest
  const image = first === undefined ? parsed : await read(first, at)
  const { digest = '', mediaType = '' } = image?.config ?? {}
  if (digest === '' || !/image\.(?:config\.)?v1|container\.image/.test(mediaType)) return ''
  const blob = await at.registry.blob({ ...at.repository, digest: parseDigest(digest) }, at.signal)
  const config = JSON.parse(blob) as { created?: string }
  const made = Date.parse(config.created ?? '')
  // Reproducible builds say 1970: that is no age.
  return Number.isNaN(made) || made < Date.parse('2001-01-01') ? '' : new Date(made).toISOString()
}
