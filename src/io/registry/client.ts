import type { Repository } from '../../core/image.ts'
import type { Answer } from '../exchange.ts'
import type { Tools } from '../ports.ts'
import { authorize } from './authorize.ts'
import { endpointOf } from './endpoint.ts'

export interface RegistryRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT'
  readonly reference: Repository
  /** Below `/v2/REPOSITORY/`. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  readonly signal: AbortSignal
}

/** Calls registries, authenticating when one asks for it. What it asked for once is sent at once afterwards. */
export function createRegistryClient(tools: Tools): (request: RegistryRequest) => Promise<Answer> {
  const known = new Map<string, string>()
  return async ({ method, reference, path, headers, body, signal }) => {
    const { registry, repository } = reference
    const key = `${method === 'PUT' ? 'push' : 'pull'} ${registry}/${repository}`
    const send = (authorization: string | undefined) =>
      tools.http.fetch({
        method,
        url: `${endpointOf(registry)}/v2/${repository}/${path}`,
        headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
        timeout: 60_000,
        signal,
        ...(body === undefined ? {} : { body }),
      })
    const answer = await send(known.get(key))
    if (answer.status !== 401) return answer
    // Not known yet, or expired.
    known.delete(key)
    const authorization = await authorize(answer, { registry, tools, signal })
    const second = await send(authorization)
    if (second.status !== 401) known.set(key, authorization)
    return second
  }
}
