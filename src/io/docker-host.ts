import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import { readIfThere } from './optional-file.ts'

/** Where a Docker Engine is, as its CLI would find it. */
export interface DockerHost {
  readonly address: string
  readonly tls?: {
    readonly ca?: string
    readonly cert?: string
    readonly key?: string
    readonly rejectUnauthorized: boolean
  }
}

type Env = Readonly<Record<string, string>>

/** The CLI's order: a host by name, DOCKER_HOST, DOCKER_CONTEXT, the current context of its config file, the usual socket. */
export async function dockerHost(
  env: Env,
  chosen: { readonly host?: string; readonly context?: string } = {},
): Promise<DockerHost> {
  const host = chosen.host ?? (chosen.context === undefined ? env['DOCKER_HOST'] : undefined)
  if (host) return { address: host, ...(await tlsOfEnvironment(env, host)) }
  const folder = dockerConfigFolder(env)
  const context = chosen.context ?? (env['DOCKER_CONTEXT'] || (await currentContext(folder)))
  if (context === 'default') return { address: 'unix:///var/run/docker.sock' }
  return await hostOfContext(folder, context)
}

/** The folder of the Docker CLI's own settings. */
export function dockerConfigFolder(env: Env): string {
  return env['DOCKER_CONFIG'] || join(env['HOME'] || homedir(), '.docker')
}

async function currentContext(folder: string): Promise<string> {
  const config = await readJson(join(folder, 'config.json'))
  const name = config?.['currentContext']
  return typeof name === 'string' && name !== '' ? name : 'default'
}

async function hostOfContext(folder: string, name: string): Promise<DockerHost> {
  const id = createHash('sha256').update(name).digest('hex')
  const meta = await readJson(join(folder, 'contexts', 'meta', id, 'meta.json'))
  const endpoint = (meta?.['Endpoints'] as Record<string, Record<string, unknown>> | undefined)?.['docker']
  const address = endpoint?.['Host']
  if (typeof address !== 'string' || address === '') {
    throw new Failure('absent', `The Docker context ${JSON.stringify(name)} does not exist in ${folder}.`, {
      hint: 'See `docker context ls`; choose one with `docker context use`, or set DOCKER_HOST.',
    })
  }
  const files = await tlsFiles(join(folder, 'contexts', 'tls', id, 'docker'))
  const careless = endpoint?.['SkipTLSVerify'] === true
  if (Object.keys(files).length === 0 && !careless) return { address }
  return { address, tls: { ...files, rejectUnauthorized: !careless } }
}

async function tlsOfEnvironment(env: Env, host: string): Promise<Pick<DockerHost, 'tls'>> {
  const verify = Boolean(env['DOCKER_TLS_VERIFY'])
  if (!host.startsWith('tcp:') || (!verify && !env['DOCKER_TLS'])) return {}
  const files = await tlsFiles(env['DOCKER_CERT_PATH'] || dockerConfigFolder(env))
  return { tls: { ...files, rejectUnauthorized: verify } }
}

async function tlsFiles(folder: string): Promise<{ ca?: string; cert?: string; key?: string }> {
  const found: Record<string, string> = {}
  for (const name of ['ca', 'cert', 'key']) {
    const text = await readIfThere(join(folder, `${name}.pem`))
    if (text !== undefined) found[name] = text
  }
  return found
}

/** @returns undefined when the file does not exist. @throws Failure `usage` when it is not a JSON object. */
export async function readJson(path: string): Promise<Record<string, unknown> | undefined> {
  const text = await readIfThere(path)
  if (text === undefined || text.trim() === '') return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
    throw new SyntaxError('It is not an object.')
  } catch (error) {
    throw notJson(path, error)
  }
}

function notJson(path: string, cause: unknown): Failure {
  return new Failure('usage', `${path} is not a JSON object: ${(cause as Error).message}`, {
    cause,
    place: { file: path },
  })
}
