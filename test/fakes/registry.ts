import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type LoopbackServer, listen, readBody } from './server.ts'

/** A registry in memory that keeps the distribution specification's rules, and some bad habits of real ones. */
export interface FakeRegistry extends LoopbackServer {
  /** Every request as `METHOD path`, in order. */
  readonly requests: string[]
  /** Stores a manifest under its digest and, if given, a tag. */
  push(repository: string, manifest: object | string, options?: { tag?: string; mediaType?: string }): string
  pushBlob(repository: string, content: string): string
  /** Bytes of blobs that were uploaded. */
  readonly uploaded: () => number
  /** Tag → digest. */
  tags(repository: string): Readonly<Record<string, string>>
  /** Digests of all manifests that are there. */
  manifests(repository: string): readonly string[]
  /** The next matching requests are answered with this instead. */
  fail(fault: Fault): void
}

export interface Fault {
  readonly method?: string
  /** Part of the path. */
  readonly path?: string
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** How often; default once. */
  times?: number
}

export interface RegistryOptions {
  /** `basic`, or `bearer` with a token service of its own. Default: open. */
  readonly auth?: 'basic' | 'bearer'
  readonly users?: Readonly<Record<string, string>>
  /** Tags cannot be moved, nor set again. */
  readonly immutable?: boolean
  /** HEAD without a Docker-Content-Digest header. */
  readonly silent?: boolean
  /** Removes manifests by digest, with their tags; else 405, as registry 2.8 does unless it is told to. */
  readonly deletes?: boolean
  /** Answers the referrers API; else 404, as registries before 3.0 do. */
  readonly referrers?: boolean
}

interface Stored {
  readonly mediaType: string
  readonly bytes: Buffer
}
interface Content {
  readonly manifests: Map<string, Stored>
  readonly tags: Map<string, string>
  readonly blobs: Map<string, Buffer>
}
interface Reply {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: Buffer | string
}

const sha256 = (bytes: Buffer | string) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const ociManifest = 'application/vnd.oci.image.manifest.v1+json'

export async function startRegistry(options: RegistryOptions = {}): Promise<FakeRegistry> {
  const contents = new Map<string, Content>()
  const requests: string[] = []
  const faults: Fault[] = []
  const tokens = new Map<string, readonly string[]>()
  const uploads = new Map<string, Buffer>()
  let uploaded = 0
  const contentOf = (repository: string) => {
    const found = contents.get(repository) ?? { manifests: new Map(), tags: new Map(), blobs: new Map() }
    contents.set(repository, found)
    return found as Content
  }
  const server = await listen(async (incoming, out) => {
    const body = await readBody(incoming)
    const url = new URL(incoming.url ?? '/', 'http://registry')
    requests.push(`${incoming.method} ${url.pathname}${url.search}`)
    const fault = faults.find(
      ({ method, path }) => (method ?? incoming.method) === incoming.method && url.pathname.includes(path ?? ''),
    )
    let reply: Reply
    if (fault !== undefined) {
      fault.times = (fault.times ?? 1) - 1
      if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1)
      reply = { status: fault.status, headers: { ...fault.headers }, body: fault.body ?? '' }
    } else if (url.pathname === '/token') reply = giveToken(incoming, url, body)
    else reply = refuse(incoming, url) ?? answer(incoming, url, body)
    const { status, headers = {}, body: content = '' } = reply
    out.writeHead(status, { 'content-length': Buffer.byteLength(content), ...headers })
    out.end(incoming.method === 'HEAD' ? '' : content)
  })

  function refuse(incoming: IncomingMessage, url: URL): Reply | undefined {
    if (options.auth === undefined) return undefined
    const { authorization = '' } = incoming.headers
    if (options.auth === 'basic') {
      if (userOf(authorization) !== undefined) return undefined
      return { ...error(401, 'UNAUTHORIZED'), headers: { 'www-authenticate': 'Basic realm="Fake, registry"' } }
    }
    const repository = /^\/v2\/(.+?)\/(?:manifests|blobs|tags|referrers)\//.exec(url.pathname)?.[1] ?? ''
    const scope = `repository:${repository}:${['GET', 'HEAD'].includes(incoming.method ?? '') ? 'pull' : 'pull,push'}`
    if (scopesOf(authorization).includes(scope)) return undefined
    const challenge = `Bearer realm="${server.url}/token",service="fake",scope="${scope}"`
    return { ...error(401, 'UNAUTHORIZED'), headers: { 'www-authenticate': challenge } }
  }

  function scopesOf(authorization = ''): readonly string[] {
    return tokens.get(authorization.replace('Bearer ', '')) ?? []
  }

  function userOf(authorization: string): string | undefined {
    const [user = '', ...rest] = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString('utf8').split(':')
    return options.users?.[user] === rest.join(':') ? user : undefined
  }

  /** Anybody may pull with a token; to push one must be known. */
  function giveToken(incoming: IncomingMessage, url: URL, body: Buffer): Reply {
    const form = new URLSearchParams(incoming.method === 'POST' ? body.toString('utf8') : url.search)
    const { authorization } = incoming.headers
    const user = authorization === undefined ? undefined : userOf(authorization)
    const refreshed = form.get('refresh_token') === 'refresh-me'
    if ((authorization !== undefined && user === undefined) || form.get('service') !== 'fake')
      return error(401, 'UNAUTHORIZED')
    const scopes = form.getAll('scope').flatMap((scope) => scope.split(' '))
    if (scopes.some((scope) => scope.endsWith('push')) && user === undefined && !refreshed)
      return error(403, 'DENIED', 'push needs an account')
    const token = randomUUID()
    tokens.set(token, scopes)
    return { status: 200, body: JSON.stringify(refreshed ? { access_token: token } : { token }) }
  }

  function answer(incoming: IncomingMessage, url: URL, body: Buffer): Reply {
    if (url.pathname === '/v2/') return { status: 200, body: '{}' }
    const match = /^\/v2\/(.+?)\/(manifests|blobs|tags|referrers)\/(.*)$/.exec(url.pathname)
    if (match === null) return error(404, 'NAME_UNKNOWN')
    const [, repository = '', kind, name = ''] = match
    if (['GET', 'HEAD'].includes(incoming.method ?? '') && !contents.has(repository)) return error(404, 'NAME_UNKNOWN')
    const content = contentOf(repository)
    if (kind === 'tags') return listTags(content, url, repository)
    if (kind === 'referrers') return options.referrers ? listReferrers(content, name) : error(404, 'NAME_UNKNOWN')
    if (name.startsWith('uploads/')) return upload(content, repository, { incoming, url, body })
    if (kind === 'blobs') {
      const blob = content.blobs.get(name)
      return blob === undefined ? error(404, 'BLOB_UNKNOWN') : { status: 200, body: blob }
    }
    if (incoming.method === 'DELETE') return removeManifest(content, name)
    return incoming.method === 'PUT' ? putManifest(content, name, incoming, body) : getManifest(content, name, incoming)
  }

  function getManifest(content: Content, name: string, incoming: IncomingMessage): Reply {
    const digest = name.startsWith('sha256:') ? name : (content.tags.get(name) ?? '')
    const found = content.manifests.get(digest)
    if (found === undefined) return error(404, 'MANIFEST_UNKNOWN', name)
    if (!(incoming.headers.accept ?? '').includes(found.mediaType)) {
      // What registry 2.8 does with a type that was not asked for: something else, under another digest, and 200.
      const madeUp = Buffer.from('{"schemaVersion":1}')
      return { status: 200, headers: { 'docker-content-digest': sha256(madeUp) }, body: madeUp }
    }
    const digestHeader: Record<string, string> = options.silent ? {} : { 'docker-content-digest': digest }
    return { status: 200, headers: { 'content-type': found.mediaType, ...digestHeader }, body: found.bytes }
  }

  function putManifest(content: Content, name: string, incoming: IncomingMessage, body: Buffer): Reply {
    const digest = sha256(body)
    if (name.startsWith('sha256:') && name !== digest) return error(400, 'DIGEST_INVALID')
    if (options.immutable && content.tags.has(name)) return error(400, 'TAG_IMMUTABLE', name)
    content.manifests.set(digest, { mediaType: incoming.headers['content-type'] ?? '', bytes: body })
    if (!name.startsWith('sha256:')) content.tags.set(name, digest)
    return { status: 201, headers: { 'docker-content-digest': digest } }
  }

  function removeManifest(content: Content, digest: string): Reply {
    if (options.deletes !== true) return error(405, 'UNSUPPORTED')
    if (!content.manifests.delete(digest)) return error(404, 'MANIFEST_UNKNOWN', digest)
    for (const [tag, named] of content.tags) if (named === digest) content.tags.delete(tag)
    return { status: 202 }
  }

  function listReferrers(content: Content, subject: string): Reply {
    const manifests = [...content.manifests].flatMap(([digest, { bytes, mediaType }]) => {
      const json = JSON.parse(bytes.toString('utf8')) as { subject?: { digest?: string } }
      return json.subject?.digest === subject ? [{ digest, mediaType, size: bytes.length }] : []
    })
    const type = 'application/vnd.oci.image.index.v1+json'
    return { status: 200, headers: { 'content-type': type }, body: JSON.stringify({ schemaVersion: 2, manifests }) }
  }

  /** POST begins or mounts, PATCH brings bytes, PUT ends. */
  function upload(
    content: Content,
    repository: string,
    { incoming, url, body }: { incoming: IncomingMessage; url: URL; body: Buffer },
  ): Reply {
    const { method, headers } = incoming
    const from = url.searchParams.get('from') ?? ''
    const readable = options.auth !== 'bearer' || scopesOf(headers.authorization).includes(`repository:${from}:pull`)
    const mounted = readable ? contents.get(from)?.blobs.get(url.searchParams.get('mount') ?? '') : undefined
    if (method === 'POST' && mounted !== undefined) {
      content.blobs.set(sha256(mounted), mounted)
      return { status: 201 }
    }
    const path = method === 'POST' ? `/v2/${repository}/blobs/uploads/${randomUUID()}` : url.pathname
    const bytes = Buffer.concat([uploads.get(path) ?? Buffer.alloc(0), body])
    uploads.set(path, bytes)
    uploaded += body.length
    if (method !== 'PUT') return { status: 202, headers: { location: `${path}?state=1` } }
    if (url.searchParams.get('digest') !== sha256(bytes)) return error(400, 'DIGEST_INVALID')
    content.blobs.set(sha256(bytes), bytes)
    return { status: 201 }
  }

  function listTags(content: Content, url: URL, repository: string): Reply {
    const all = [...content.tags.keys()].sort()
    const last = url.searchParams.get('last') ?? ''
    const rest = all.filter((tag) => tag > last)
    const page = rest.slice(0, Math.min(Number(url.searchParams.get('n') ?? 100), 100))
    const more = page.length < rest.length
    const next = `</v2/${repository}/tags/list?n=100&last=${encodeURIComponent(page.at(-1) ?? '')}>; rel="next"`
    return { status: 200, headers: more ? { link: next } : {}, body: JSON.stringify({ name: repository, tags: page }) }
  }

  return {
    ...server,
    requests,
    uploaded: () => uploaded,
    push(repository, manifest, { tag, mediaType = ociManifest } = {}) {
      const bytes = Buffer.from(typeof manifest === 'string' ? manifest : JSON.stringify(manifest))
      const digest = sha256(bytes)
      contentOf(repository).manifests.set(digest, { mediaType, bytes })
      if (tag !== undefined) contentOf(repository).tags.set(tag, digest)
      return digest
    },
    pushBlob(repository, text) {
      contentOf(repository).blobs.set(sha256(text), Buffer.from(text))
      return sha256(text)
    },
    manifests: (repository) => [...contentOf(repository).manifests.keys()],
    tags: (repository) => Object.fromEntries(contentOf(repository).tags),
    fail: (fault) => void faults.push({ ...fault }),
  }
}

function error(status: number, code: string, message = ''): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ errors: [{ code, message }] }),
  }
}
