import { listen, readBody } from './server.ts'

/** A cache service, version 2: Twirp for its entries, Azure's blob protocol for what is in them. */
export interface CacheService {
  readonly url: string
  /** What was kept: key → bytes. */
  readonly entries: Map<string, { readonly version: string; readonly bytes: Buffer }>
  /** Methods and verbs that were called, in their order. */
  readonly calls: string[]
  /** Tokens that came. */
  readonly tokens: Set<string>
  /** Answers with this instead. */
  refuse?: { readonly status: number; readonly code: string; readonly msg: string }
  close(): Promise<void>
}

interface Open {
  readonly key: string
  readonly version: string
  readonly blocks: Map<string, Buffer>
  bytes: Buffer
}

export async function startCacheService(): Promise<CacheService> {
  const open = new Map<string, Open>()
  const server = await listen(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://service')
    const body = await readBody(request)
    const twirp = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(pathname)?.[1]
    service.calls.push(twirp ?? `${request.method} blob`)
    if (twirp !== undefined) {
      service.tokens.add(String(request.headers.authorization))
      const { refuse } = service
      const answer = refuse ?? { status: 200, ...entry(twirp, JSON.parse(body.toString()) as Record<string, string>) }
      const { status, ...rest } = answer
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(rest))
      return
    }
    const name = decodeURIComponent(pathname.slice('/blob/'.length))
    if (request.method === 'PUT') {
      const status = put(name, searchParams, request.headers['x-ms-blob-type'], body)
      response.writeHead(status, { etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end()
      return
    }
    const kept = service.entries.get(name)?.bytes
    if (kept === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-length': kept.length }).end(request.method === 'HEAD' ? undefined : kept)
  })

  function entry(method: string, asked: Record<string, unknown>): Record<string, unknown> {
    const [key, version] = [String(asked['key']), String(asked['version'])]
    if (method === 'CreateCacheEntry') {
      if (service.entries.has(key)) return { ok: false, signed_upload_url: '' }
      open.set(key, { key, version, blocks: new Map(), bytes: Buffer.alloc(0) })
      return { ok: true, signed_upload_url: `${server.url}/blob/${encodeURIComponent(key)}` }
    }
    if (method === 'FinalizeCacheEntryUpload') {
      const one = open.get(key)
      if (one === undefined || String(asked['size_bytes']) !== String(one.bytes.length))
        return { ok: false, entry_id: '0' }
      service.entries.set(key, { version, bytes: one.bytes })
      return { ok: true, entry_id: '1' }
    }
    const prefixes = [key, ...((asked['restore_keys'] ?? []) as string[])]
    const matched = prefixes.flatMap((prefix) =>
      [...service.entries]
        .filter(([name, one]) => name.startsWith(prefix) && one.version === version)
        .map(([name]) => name),
    )[0]
    if (matched === undefined) return { ok: false, signed_download_url: '', matched_key: '' }
    return { ok: true, signed_download_url: `${server.url}/blob/${encodeURIComponent(matched)}`, matched_key: matched }
  }

  function put(name: string, query: URLSearchParams, type: unknown, body: Buffer): number {
    const one = open.get(name)
    if (one === undefined) return 404
    const part = query.get('comp')
    if (part === 'block') one.blocks.set(query.get('blockid') ?? '', body)
    else if (part === 'blocklist') {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(([, id = '']) => id)
      one.bytes = Buffer.concat(ids.map((id) => one.blocks.get(id) ?? Buffer.alloc(0)))
    } else if (type === 'BlockBlob') one.bytes = body
    else return 400
    return 201
  }

  const service: CacheService = {
    url: `${server.url}/`,
    entries: new Map(),
    calls: [],
    tokens: new Set(),
    close: server.close,
  }
  return service
}
