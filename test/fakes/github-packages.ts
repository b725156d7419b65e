import { type LoopbackServer, listen } from './server.ts'

interface Version {
  readonly id: number
  readonly name: string
  readonly created_at: string
  readonly metadata: { readonly package_type: 'container'; readonly container: { readonly tags: readonly string[] } }
}

/** Versions of one container package, with GitHub's rules: https://docs.github.com/rest/packages/packages */
export interface FakePackages extends LoopbackServer {
  readonly versions: Version[]
  add(digest: string, tags: readonly string[], createdAt: string): void
}

export async function startPackages(options: {
  readonly token: string
  /** `acme/shop/api`: of an organisation, or of a user. */
  readonly repository: string
  readonly owner: 'orgs' | 'users'
  /** The token may not delete. */
  readonly readOnly?: boolean
}): Promise<FakePackages> {
  const versions: Version[] = []
  let ids = 100
  const [owner = '', ...rest] = options.repository.split('/')
  const base = `/${options.owner}/${owner}/packages/container/${encodeURIComponent(rest.join('/'))}/versions`
  const server = await listen((incoming, out) => {
    const url = new URL(incoming.url ?? '/', 'http://github')
    const say = (status: number, body: unknown) => {
      out.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      out.end(body === null ? '' : JSON.stringify(body))
    }
    if (incoming.headers.authorization !== `token ${options.token}`) return say(401, { message: 'Bad credentials' })
    if (!url.pathname.startsWith(base)) return say(404, { message: 'Package not found.' })
    if (incoming.method === 'GET') {
      const [size, page] = [Number(url.searchParams.get('per_page') ?? 30), Number(url.searchParams.get('page') ?? 1)]
      return say(200, versions.slice((page - 1) * size, page * size))
    }
    const index = versions.findIndex(({ id }) => url.pathname === `${base}/${id}`)
    if (index < 0) return say(404, { message: 'Package not found.' })
    if (options.readOnly) return say(403, { message: 'You must have admin rights to the package.' })
    if (versions.length === 1)
      return say(400, {
        message: 'You cannot delete the last tagged version of a package. You must delete the package instead.',
      })
    versions.splice(index, 1)
    return say(204, null)
  })
  return {
    ...server,
    versions,
    add(name, tags, created_at) {
      ids += 1
      versions.push({ id: ids, name, created_at, metadata: { package_type: 'container', container: { tags } } })
    },
  }
}
