import { gunzipSync } from 'node:zlib'
import { type LoopbackServer, listen, readBody } from './server.ts'

interface Upload {
  readonly id: string
  readonly body: Readonly<Record<string, unknown>>
  readonly sarif: {
    readonly runs: readonly {
      readonly automationDetails: { readonly id: string }
      readonly results: readonly object[]
    }[]
  }
  asked: number
}

/** Code scanning's uploads and a pull request's comments, as the documentation describes them. */
export interface FakeCodeScanning extends LoopbackServer {
  readonly uploads: readonly Upload[]
  readonly comments: { id: number; body: string }[]
  readonly requests: string[]
}

export interface CodeScanningOptions {
  /** Answered to every write: a permission, or the product that is missing. */
  readonly refuse?: { readonly status: number; readonly message: string }
  /** How often a status is `pending`; then this. */
  readonly pending?: number
  readonly ends?: 'complete' | 'failed'
}

/** @see https://docs.github.com/rest/code-scanning/code-scanning */
export async function startCodeScanning({
  refuse,
  pending = 0,
  ends = 'complete',
}: CodeScanningOptions = {}): Promise<FakeCodeScanning> {
  const uploads: Upload[] = []
  const comments: { id: number; body: string }[] = []
  const requests: string[] = []
  const server = await listen(async (incoming, out) => {
    const text = (await readBody(incoming)).toString('utf8')
    const { method = '', url = '' } = incoming
    requests.push(`${method} ${url.split('?')[0]}`)
    const answer = (status: number, body: unknown) => {
      out.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      out.end(JSON.stringify(body))
    }
    if (method !== 'GET' && refuse !== undefined) return answer(refuse.status, { message: refuse.message })
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
    if (method === 'POST' && url === '/repos/acme/shop/code-scanning/sarifs') {
      if (
        !/^[0-9a-f]{40}$/.test(String(body['commit_sha'])) ||
        !/^refs\/(?:heads|pull|tags)\//.test(String(body['ref']))
      )
        return answer(422, { message: 'commit_sha or ref is not what it must be' })
      const bytes = Buffer.from(String(body['sarif']), 'base64')
      if (bytes.length > 10 * 1024 * 1024) return answer(413, { message: 'The sarif field is too large.' })
      const sarif = JSON.parse(gunzipSync(bytes).toString('utf8')) as Upload['sarif']
      if (sarif.runs.length !== 1 || (sarif.runs[0]?.results.length ?? 0) > 25_000)
        return answer(422, { message: 'limits' })
      const upload = { id: `sarif-${uploads.length}`, body, sarif, asked: 0 }
      uploads.push(upload)
      return answer(202, { id: upload.id, url: `${server.url}/repos/acme/shop/code-scanning/sarifs/${upload.id}` })
    }
    const upload = uploads.find(({ id }) => url.endsWith(`/code-scanning/sarifs/${id}`))
    if (upload !== undefined) {
      upload.asked += 1
      const status = upload.asked > pending ? ends : 'pending'
      return answer(200, { processing_status: status, errors: status === 'failed' ? ['rejecting SARIF'] : null })
    }
    const [, comment] = /^\/repos\/acme\/shop\/issues\/comments\/(\d+)$/.exec(url) ?? []
    const known = comments.find(({ id }) => String(id) === comment)
    if (method === 'PATCH' && known !== undefined) {
      known.body = String(body['body'])
      return answer(200, known)
    }
    if (url.startsWith('/repos/acme/shop/issues/7/comments')) {
      if (method === 'GET')
        return answer(
          200,
          comments.map((one) => ({ ...one, user: { type: 'Bot' } })),
        )
      comments.push({ id: comments.length + 1, body: String(body['body']) })
      return answer(201, comments.at(-1))
    }
    return answer(404, { message: 'Not Found' })
  })
  return { ...server, uploads, comments, requests }
}
