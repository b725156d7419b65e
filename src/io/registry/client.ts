import type { Readable } from 'node:stream'
import type { Repository } from '../../core/image.ts'
import type { Answer } from '../exchange.ts'
import type { StreamAnswer } from '../stream.ts'
import type { Tools } from '../tools.ts'
import { authorize } from './authorize.ts'
import { endpointOf } from './endpoint.ts'

/** One call of a registry. */
export interface RegistryRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  readonly reference: Repository
  /** Below `/v2/REPOSITORY/`, or the absolute URL that the registry named for an upload. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  /** A repository of the same registry that is read as well: blobs are mounted from it. */
  readonly from?: string
  readonly signal: AbortSignal
}

/** A request with a streamed body; the body is made anew when the registry asks who we are. */
export interface RegistryStream extends Omit<RegistryRequest, 'body'> {
  readonly body?: () => Promise<Readable>
}

/** Calls of registries, each with the login that it needs. */
export interface RegistryClient {
  call(request: RegistryRequest): Promise<Answer>
  open(request: RegistryStream): Promise<StreamAnswer>
}

/** Calls registries, authenticating when one asks for it. What it asked for once is sent at once afterwards. */
export function createRegistryClient(tools: Tools): RegistryClient {
  const known = new Map<string, string>()

  async function authorized<A extends Pick<Answer, 'status' | 'headers'>>(
    { method, reference, path, headers, from, signal }: Omit<RegistryRequest, 'body'>,
    send: (url: string, headers: Record<string, string>) => Promise<A>,
  ): Promise<A> {
    const { registry, repository } = reference
    const reads = method === 'GET' || method === 'HEAD'
    const key = `${reads ? 'pull' : method === 'DELETE' ? 'delete' : 'push'} ${from ?? ''} ${registry}/${repository}`
    const endpoint = endpointOf(registry)
    const url = path.includes('://') ? path : `${endpoint}/v2/${repository}/${path}`
    // An upload may be sent elsewhere: our token is not for that place.
    const ours = URL.parse(url)?.origin === URL.parse(endpoint)?.origin
    const request = (authorization: string | undefined) =>
      send(url, { ...headers, ...(authorization === undefined || !ours ? {} : { authorization }) })
    const answer = await request(known.get(key))
    if (answer.status !== 401 || !ours) return answer
    // Not known yet, or expired.
    known.delete(key)
    const also = from === undefined ? [] : [`repository:${from}:pull`]
    const authorization = await authorize(answer, { registry, tools, signal, also })
    const second = await request(authorization)
    if (second.status !== 401) known.set(key, authorization)
    return second
  }

  return {
    call: ({ body, ...request }) =>
      authorized(request, (url, headers) =>
        tools.http.fetch({
          method: request.method,
          url,
          headers,
          timeout: 60_000,
          signal: request.signal,
          ...(body === undefined ? {} : { body }),
        }),
      ),
    open: ({ body, ...request }) =>
      authorized(request, async (url, headers) => {
        const shared = { method: request.method, url, headers, timeout: 60_000, signal: request.signal }
        const answer = await tools.http.stream({ ...shared, ...(body === undefined ? {} : { body: await body() }) })
        if (answer.status === 401) answer.body.resume()
        return answer
      }),
  }
}
