import { Failure } from '../core/failure.ts'
import type { Operations } from '../io/operations.ts'
import { idToken } from '../io/runner/oidc.ts'
import type { Runner } from '../io/runner/runner.ts'
import type { Tools } from '../io/tools.ts'

/** Which environment this job proves to run in: the `environment` claim of its OIDC token. Empty when it has none. */
export function runnerOperations(tools: Tools, runner: Runner): Operations {
  return {
    /** What BuildKit's `type=gha` cache would find; its token is handed to builds by name. */
    async 'runner.cache'() {
      const { env } = runner
      const token = env['ACTIONS_RUNTIME_TOKEN'] ?? ''
      tools.secrets.add('ACTIONS_RUNTIME_TOKEN', token)
      return { token: token !== '', url: Boolean(env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL']) }
    },
    async 'runner.environment'(_input, signal) {
      if (!runner.github || !runner.env['ACTIONS_ID_TOKEN_REQUEST_URL']) return ''
      const token = await idToken({ env: runner.env, audience: 'deploy-action', http: tools.http.request, signal })
      return readClaim(token, 'environment')
    },
  }
}

/** The runner's own endpoint gave us the token over its authenticated channel, so its claims need no signature check here. */
function readClaim(token: string, name: string): string {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<
      string,
      unknown
    >
    const value = claims[name]
    return typeof value === 'string' ? value : ''
  } catch (cause) {
    throw new Failure('auth', 'The OIDC token of this job cannot be read.', { cause })
  }
}
