import { createHash } from 'node:crypto'
import { type LoopbackServer, listen, readBody } from './server.ts'

interface Artifact {
  readonly name: string
  blocks: Map<string, Buffer>
  content: Buffer
  final: boolean
}

/** The runner's storage of artifacts: its service, and the blobs that it gives addresses for. */
export interface FakeArtifacts extends LoopbackServer, AsyncDisposable {
  readonly artifacts: readonly Artifact[]
  /** What the runner puts into the environment of a step. */
  readonly env: Readonly<Record<string, string>>
}

/** @param refuse answered to the first call instead: a storage that is full */
export async function startArtifacts(refuse?: { status: number; message: string }): Promise<FakeArtifacts> {
  const artifacts: Artifact[] = []
  const server = await listen(async (incoming, out) => {
    const bytes = await readBody(incoming)
    const url = new URL(incoming.url ?? '', 'http://here')
    const answer = (status: number, body: unknown) => {
      out.writeHead(status, { 'content-type': 'application/json' })
      out.end(JSON.stringify(body))
    }
    const [, blob] = /^\/blob\/(\d+)$/.exec(url.pathname) ?? []
    const stored = artifacts[Number(blob)]
    if (stored !== undefined) {
      const id = url.searchParams.get('blockid')
      if (id !== null) stored.blocks.set(id, bytes)
      else {
        const ids = [...bytes.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, one = '']) => one)
        stored.content = Buffer.concat(ids.map((one) => stored.blocks.get(one) ?? Buffer.alloc(0)))
      }
      out.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString(), 'x-ms-request-id': '1' })
      return void out.end()
    }
    const method = url.pathname.split('/').at(-1)
    const input = JSON.parse(bytes.toString('utf8')) as Record<string, string>
    if (refuse !== undefined) return answer(refuse.status, { msg: refuse.message, code: 'resource_exhausted' })
    const known = artifacts.find(({ name }) => name === input['name'])
    if (method === 'CreateArtifact') {
      if (known !== undefined)
        return answer(409, { msg: 'an artifact with this name already exists on the workflow run' })
      artifacts.push({ name: input['name'] ?? '', blocks: new Map(), content: Buffer.alloc(0), final: false })
      return answer(200, {
        ok: true,
        signed_upload_url: `${server.url}/blob/${artifacts.length - 1}?sig=CANARY-signature`,
      })
    }
    if (method === 'FinalizeArtifact' && known !== undefined) {
      const hash = `sha256:${createHash('sha256').update(known.content).digest('hex')}`
      if (input['hash'] !== hash || input['size'] !== String(known.content.length))
        return answer(400, { msg: 'other bytes' })
      known.final = true
      return answer(200, { ok: true, artifact_id: '1' })
    }
    return answer(404, { msg: 'bad_route' })
  })
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run-1:job-1' })}.x`
  const env = {
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_RESULTS_URL: `${server.url}/`,
    GITHUB_JOB: 'scan',
    GITHUB_RUN_ATTEMPT: '1',
  }
  return { ...server, artifacts, env, [Symbol.asyncDispose]: () => server.close() }
}
