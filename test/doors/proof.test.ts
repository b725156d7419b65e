import { afterEach, expect, test } from 'vitest'
import { runnerOperations } from '../../src/doors/proof.ts'
import { createPorts } from '../../src/io/ports.ts'
import { createRunner } from '../../src/io/runner/runner.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { listen } from '../fakes/server.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** The runner's OIDC endpoint on loopback: gives a token with these claims to who has the request token. */
async function issuer(claims: object): Promise<Record<string, string>> {
  const token = ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'x'].join('.')
  const server = await listen((request, response) => {
    const { authorization } = request.headers
    const known = authorization === 'Bearer request-token' && request.url?.includes('audience=deploy-action')
    response
      .writeHead(known ? 200 : 401, { 'content-type': 'application/json' })
      .end(JSON.stringify(known ? { value: token } : {}))
  })
  closing.push(() => void server.close())
  return { ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?v=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token' }
}

function prove(env: Record<string, string>) {
  const all = { GITHUB_ACTIONS: 'true', ...env }
  const { signal } = new AbortController()
  const ports = createPorts({ env: all, secrets: createSecrets(), signal })
  closing.push(() => void ports.close())
  const operation = runnerOperations(
    ports.tools,
    createRunner(all, () => undefined),
  )['runner.environment']
  if (operation === undefined) throw new Error('There is no runner.environment.')
  return operation({}, signal)
}

test('the environment is the claim of the job’s token', async () => {
  expect(await prove(await issuer({ environment: 'production' }))).toBe('production')
})

test.each([
  ['a job outside every environment', async () => issuer({ repository: 'acme/shop' })],
  ['a job that may ask for no token', async () => ({})],
  [
    'a laptop that claims to have one',
    async () => ({ ...(await issuer({ environment: 'production' })), GITHUB_ACTIONS: '' }),
  ],
])('%s proves none', async (_name, env) => {
  expect(await prove(await env())).toBe('')
})

test('a refused request is an auth failure, not a proof', async () => {
  const env = { ...(await issuer({ environment: 'production' })), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'other' }
  await expect(prove(env)).rejects.toMatchObject({ kind: 'auth' })
})
