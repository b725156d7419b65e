import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { addressOf } from '../../core/cluster.ts'
import { Failure } from '../../core/failure.ts'
import type { Connection, Opening } from '../connection.ts'
import { readIfThere } from '../optional-file.ts'
import { createCredentials } from './credentials.ts'
import { type Access, chooseAccess, decodeKubeconfig } from './kubeconfig.ts'

/** Where the service account of a pod is, for a runner that itself runs in the cluster. */
const inCluster = '/var/run/secrets/kubernetes.io/serviceaccount'

/**
 * A way to the API server that `address` names: the kubeconfig in a secret, else the one kubectl would use, else the pod's own account.
 * A kubeconfig from a secret is never written to disk. Tokens, passwords and keys found in one are masked from here on.
 * @throws Failure `usage`, `absent`, `auth`, `denied`
 */
export async function openKubernetes(name: string, opening: Opening): Promise<Connection> {
  const address = addressOf(name)
  const { access, folder, where } = await findAccess(address, opening)
  const server = new URL(String(access.cluster['server']))
  const file = (path: unknown) => readText(join(String(path).startsWith('/') ? '/' : folder, String(path)))
  const material = async (from: Readonly<Record<string, unknown>>, key: string) => {
    const data = from[`${key}-data`]
    if (typeof data === 'string' && data !== '') return Buffer.from(data, 'base64').toString('utf8')
    return typeof from[key] === 'string' && from[key] !== '' ? await file(from[key]) : undefined
  }
  if (typeof access.cluster['proxy-url'] === 'string') {
    throw new Failure('usage', `${where}: proxy-url is not supported.`, { hint: 'Set HTTPS_PROXY instead.' })
  }
  const credentials =
    address.login === undefined
      ? await createCredentials({ access, address, where, opening, file, material })
      : (await import('./cloud-login.ts')).cloudCredentials(address.login, opening.tools())
  const ca = await material(access.cluster, 'certificate-authority')
  const serverName = access.cluster['tls-server-name']
  const secure = server.protocol === 'https:'
  const shared = { keepAlive: true, maxSockets: 16, proxyEnv: opening.env }
  const tls = {
    rejectUnauthorized: access.cluster['insecure-skip-tls-verify'] !== true,
    ...(ca === undefined ? {} : { ca }),
    ...(typeof serverName === 'string' ? { servername: serverName } : {}),
    ...credentials.tls,
  }
  return {
    address: `${server.origin} (${access.context})`,
    protocol: secure ? 'https:' : 'http:',
    options: { host: server.hostname.replace(/^\[|\]$/g, ''), port: server.port || (secure ? 443 : 80) },
    agent: secure ? new HttpsAgent({ ...shared, ...tls }) : new HttpAgent(shared),
    base: server.pathname.replace(/\/+$/, ''),
    headers: async () => ({ host: server.host, ...(await credentials.headers()) }),
    explain: () => undefined,
  }
}

interface Found {
  readonly access: Access
  /** Relative paths in it start here. */
  readonly folder: string
  readonly where: string
}

async function findAccess(address: ReturnType<typeof addressOf>, { env, secret }: Opening): Promise<Found> {
  if (address.kubeconfig !== '') {
    const where = `The secret ${address.kubeconfig}`
    const text = secret(address.kubeconfig)
    if (text === undefined) {
      throw new Failure('auth', `The secret ${address.kubeconfig} with the kubeconfig is not available here.`, {
        hint: `Pass ${address.kubeconfig} to this job (forks and Dependabot get no secrets).`,
      })
    }
    // On a laptop the variable of this name is often a path, as kubectl has it.
    const path = /^[~/][^\n:]*$/.exec(text.trim())?.[0].replace(/^~(?=\/)/, env['HOME'] || homedir())
    const content = path === undefined ? decodeKubeconfig(text, where) : await readText(path)
    return { access: chooseAccess([content], address.context, where), folder: dirname(path ?? '/.'), where }
  }
  const named = (env['KUBECONFIG'] ?? '').split(':').filter(Boolean)
  const files = named.length > 0 ? named : [join(env['HOME'] || homedir(), '.kube', 'config')]
  const texts = (await Promise.all(files.map(readIfThere))).filter((text) => text !== undefined)
  if (texts.length > 0) {
    const where = files.join(':')
    return { access: chooseAccess(texts, address.context, where), folder: dirname(files[0] ?? '/'), where }
  }
  if (env['KUBERNETES_SERVICE_HOST'] && named.length === 0) return ownAccess(env)
  throw new Failure('absent', `There is no kubeconfig: ${files.join(', ')} does not exist.`, {
    hint: 'Name the secret that holds one in the target (kubeconfig: NAME), or log in to the cluster in an earlier step, which writes one.',
  })
}

function ownAccess(env: Opening['env']): Found {
  const server = `https://${env['KUBERNETES_SERVICE_HOST']}:${env['KUBERNETES_SERVICE_PORT'] ?? '443'}`
  return {
    access: {
      context: 'in-cluster',
      cluster: { server, 'certificate-authority': `${inCluster}/ca.crt` },
      user: { tokenFile: `${inCluster}/token` },
    },
    folder: '/',
    where: inCluster,
  }
}

async function readText(path: string): Promise<string> {
  const text = await readIfThere(path)
  if (text !== undefined) return text
  throw new Failure('absent', `${path}, which the kubeconfig names, does not exist.`)
}
