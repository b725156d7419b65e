import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { GithubClient } from './ledger/github-client.ts'

/** A version of an image as its repository lists it. */
export interface Listed {
  readonly digest: string
  readonly tags: readonly string[]
  readonly created: string
  readonly version: string
}

interface Version {
  readonly id: number
  /** `sha256:…` */
  readonly name: string
  readonly created_at: string
  readonly metadata?: { readonly container?: { readonly tags?: readonly string[] } }
}

/** Versions that are read at most: 100 pages. */
const pages = 100

/** Versions of a container package, with and without tags: https://docs.github.com/rest/packages/packages */
export function createPackages(client: GithubClient) {
  /** A package belongs to an organisation or to a user, and each has its own address. */
  async function either<T>(
    repository: string,
    call: (owner: 'orgs' | 'users', name: string, of: string) => Promise<T>,
  ): Promise<T> {
    const [owner = '', ...rest] = repository.split('/')
    const name = encodeURIComponent(rest.join('/'))
    try {
      return await call('orgs', name, owner)
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.kind !== 'absent') throw rightOf(thrown)
      return await call('users', name, owner).catch((second: unknown) => {
        throw rightOf(second)
      })
    }
  }
  return {
    versions: (repository: string, signal: AbortSignal): Promise<Listed[]> =>
      either(repository, async (kind, name, owner) => {
        const found: Listed[] = []
        for (let page = 1; page <= pages; page += 1) {
          const { data } = await client.ask('Listing versions', signal, (octokit, request) =>
            octokit.request(`GET /${kind}/${owner}/packages/container/${name}/versions`, {
              per_page: 100,
              page,
              request,
            }),
          )
          const versions = data as readonly Version[]
          found.push(...versions.map(listed))
          if (versions.length < 100) return found
        }
        throw new Failure('capacity', `ghcr.io/${repository} has more versions than can be read.`)
      }),
    remove: (repository: string, version: string, signal: AbortSignal): Promise<Json> =>
      either(repository, async (kind, name, owner) => {
        await client.ask('Removing a version', signal, (octokit, request) =>
          octokit.request(`DELETE /${kind}/${owner}/packages/container/${name}/versions/${version}`, { request }),
        )
        return { removed: true }
      }),
  }
}

function listed({ id, name, created_at: at, metadata }: Version): Listed {
  return {
    digest: name,
    tags: metadata?.container?.tags ?? [],
    created: new Date(at).toISOString(),
    version: String(id),
  }
}

function rightOf(thrown: unknown): unknown {
  if (!(thrown instanceof Failure) || (thrown.kind !== 'denied' && thrown.kind !== 'absent')) return thrown
  return new Failure(thrown.kind, thrown.message, {
    cause: thrown,
    hint: 'Give the job `permissions: packages: write`, and this repository the role Admin in the settings of the package.',
  })
}
