import { Failure } from '../../core/failure.ts'
import { authorize } from '../registry/authorize.ts'
import { endpointOf } from '../registry/endpoint.ts'
import { registryFailure } from '../registry/registry-failure.ts'
import type { Tools } from '../tools.ts'

export interface Account {
  readonly registry: string
  readonly user: string
  readonly password: string
}

/** Asks the registry whether it knows the account, as `docker login` does. @throws Failure `auth` when it does not */
export async function verifyAccount(
  { registry, user, password }: Account,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> {
  const url = `${endpointOf(registry)}/v2/`
  const ask = (headers: Record<string, string>) =>
    tools.http.fetch({ method: 'GET', url, headers, timeout: 30_000, signal })
  const first = await ask({})
  if (first.status === 200) return
  if (first.status !== 401) throw registryFailure(first, `Login to ${registry}`, registry)
  const authorization = await authorize(first, { registry, tools, signal, credentials: { user, password } }).catch(
    refused,
  )
  const second = await ask({ authorization })
  if (second.status === 200) return
  if (second.status === 401) throw wrongAccount(registry, user)
  throw registryFailure(second, `Login to ${registry}`, registry)

  function refused(thrown: unknown): never {
    throw thrown instanceof Failure && thrown.kind === 'auth' ? wrongAccount(registry, user, thrown) : thrown
  }
}

function wrongAccount(registry: string, user: string, cause?: unknown): Failure {
  return new Failure('auth', `${registry} does not accept the account ${JSON.stringify(user)}.`, {
    cause,
    hint: 'Check that the user belongs to the password or token, and that neither has expired. It is not tried again: registries lock accounts.',
  })
}
