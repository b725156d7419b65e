import { join } from 'node:path'
import { Failure } from '../../core/failure.ts'
import { dockerConfigFolder, readJson } from '../docker-host.ts'
import type { Tools } from '../tools.ts'

/** A user's name and password, or a token that stands for them. */
export type Credentials =
  | { readonly user: string; readonly password: string }
  /** An OAuth2 refresh token. */
  | { readonly identityToken: string }

/**
 * What `docker login` left for this registry: a credential helper's answer, else what stands in the config file. Undefined when there is
 * nothing. What is found is masked from then on.
 */
export async function findCredentials(
  registry: string,
  tools: Tools,
  signal: AbortSignal,
): Promise<Credentials | undefined> {
  const config = await readJson(join(dockerConfigFolder(tools.env), 'config.json'))
  if (config === undefined) return undefined
  const helpers = (config['credHelpers'] ?? {}) as Record<string, unknown>
  const helper =
    namesOf(registry)
      .map((name) => helpers[name])
      .find(isText) ?? config['credsStore']
  const found =
    (isText(helper) ? await askHelper(helper, registry, { tools, signal }) : undefined) ??
    readEntry((config['auths'] ?? {}) as Record<string, unknown>, registry)
  if (found !== undefined)
    tools.secrets.add(`registry ${registry}`, 'password' in found ? found.password : found.identityToken)
  return found
}

/** The names under which one registry may stand; Docker Hub's is a URL for old times' sake. */
function namesOf(registry: string): string[] {
  const hub = registry === 'docker.io' ? ['https://index.docker.io/v1/', 'index.docker.io', 'registry-1.docker.io'] : []
  return [
    registry,
    `https://${registry}`,
    `http://${registry}`,
    `https://${registry}/`,
    `https://${registry}/v2/`,
    ...hub,
  ]
}

function readEntry(auths: Record<string, unknown>, registry: string): Credentials | undefined {
  const entry = namesOf(registry)
    .map((name) => auths[name])
    .find((value) => typeof value === 'object' && value !== null)
  const { auth, username, password, identitytoken } = (entry ?? {}) as Record<string, unknown>
  if (isText(identitytoken)) return { identityToken: identitytoken }
  if (isText(username) && isText(password)) return { user: username, password }
  if (!isText(auth)) return undefined
  const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '')
  const colon = text.indexOf(':')
  if (colon < 1)
    throw new Failure(
      'auth',
      `The credentials for ${registry} in Docker's config.json cannot be read.`,
      loginHint(registry),
    )
  return { user: text.slice(0, colon), password: text.slice(colon + 1) }
}

/** https://github.com/docker/docker-credential-helpers: the server's name on standard input, JSON on standard output. */
async function askHelper(
  helper: string,
  registry: string,
  { tools, signal }: { tools: Tools; signal: AbortSignal },
): Promise<Credentials | undefined> {
  const program = `docker-credential-${helper}`
  const server = registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry
  const result = await tools.exec({ argv: [program, 'get'], stdin: server, timeout: 30_000, signal })
  if (result.exit !== 0) {
    if (/credentials not found/i.test(result.stdout + result.stderr)) return undefined
    const details = (result.stderr || result.stdout).trim().split('\n').slice(-5)
    throw new Failure('auth', `${program} gave no credentials for ${registry}.`, { ...loginHint(registry), details })
  }
  const { Username: user, Secret: secret } = parse(result.stdout, program)
  if (!isText(secret)) return undefined
  return user === '<token>' ? { identityToken: secret } : { user: isText(user) ? user : '', password: secret }
}

function parse(text: string, program: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    // The text may hold a secret: it is not shown.
    throw new Failure('auth', `${program} answered something that is not JSON.`)
  }
}

/** What helps when a registry does not know us. */
export function loginHint(registry: string): { hint: string } {
  return { hint: `Log in first: docker login ${registry} (actions/login in a workflow).` }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
