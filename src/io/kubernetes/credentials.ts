import type { ClusterAddress } from '../../core/cluster.ts'
import { Failure } from '../../core/failure.ts'
import type { Opening } from '../connection.ts'
import type { Access } from './kubeconfig.ts'

export interface CredentialInput {
  readonly access: Access
  readonly address: ClusterAddress
  /** For messages. */
  readonly where: string
  readonly opening: Opening
  readonly file: (path: unknown) => Promise<string>
  /** `NAME-data` in base64, else the file that NAME names. */
  readonly material: (from: Readonly<Record<string, unknown>>, name: string) => Promise<string | undefined>
}

export interface Credentials {
  readonly tls: { readonly cert?: string; readonly key?: string }
  /** Asked for each request: tokens in files and from plugins change. */
  headers(): Promise<Record<string, string>>
}

/** How the user of a kubeconfig proves who it is. Everything secret in it is masked from here on. */
export async function createCredentials(input: CredentialInput): Promise<Credentials> {
  const { access, opening, where, material, file } = input
  const { user } = access
  const hide = (value: string) => opening.hide(value.trim())
  if (user['auth-provider'] !== undefined) {
    throw new Failure('usage', `${where}: auth-provider is no longer supported by Kubernetes.`, {
      hint: 'Use a token, a client certificate, or an exec plugin.',
    })
  }
  const [cert, key] = [await material(user, 'client-certificate'), await material(user, 'client-key')]
  if (key !== undefined) hide(key)
  for (const name of ['token', 'password']) if (typeof user[name] === 'string') hide(user[name] as string)
  if (typeof user['client-key-data'] === 'string') hide(user['client-key-data'])
  if (user['exec'] !== undefined) return pluginCredentials(input)
  return {
    tls: { ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }) },
    async headers() {
      if (typeof user['tokenFile'] === 'string') {
        const token = (await file(user['tokenFile'])).trim()
        hide(token)
        return { authorization: `Bearer ${token}` }
      }
      if (typeof user['token'] === 'string') return { authorization: `Bearer ${user['token']}` }
      if (typeof user['username'] === 'string') {
        const pair = Buffer.from(`${user['username']}:${String(user['password'] ?? '')}`).toString('base64')
        hide(pair)
        return { authorization: `Basic ${pair}` }
      }
      return {}
    },
  }
}

interface Plugin {
  readonly command?: string
  readonly args?: readonly string[]
  readonly env?: readonly { readonly name: string; readonly value: string }[]
  readonly apiVersion?: string
}

interface Credential {
  readonly token?: string
  readonly clientCertificateData?: string
  readonly clientKeyData?: string
  readonly expirationTimestamp?: string
}

/** A program that the kubeconfig names: whoever writes the kubeconfig runs code here, so it is refused unless it is allowed. */
async function pluginCredentials({ access, address, where, opening }: CredentialInput): Promise<Credentials> {
  const plugin = access.user['exec'] as Plugin
  const command = plugin.command ?? ''
  if (!address.plugins) {
    throw new Failure(
      'denied',
      `${where} would run the program ${JSON.stringify(command)} to log in; that is not allowed.`,
      {
        hint: 'If you trust this kubeconfig, say so in the target: plugins: allow. Otherwise use a token.',
      },
    )
  }
  let known = await ask()
  return {
    tls: {
      ...(known.clientCertificateData === undefined ? {} : { cert: known.clientCertificateData }),
      ...(known.clientKeyData === undefined ? {} : { key: known.clientKeyData }),
    },
    async headers() {
      const expires = Date.parse(known.expirationTimestamp ?? '')
      if (expires - Date.now() < 60_000) known = await ask()
      return known.token === undefined ? {} : { authorization: `Bearer ${known.token}` }
    },
  }

  async function ask(): Promise<Credential> {
    const apiVersion = plugin.apiVersion ?? 'client.authentication.k8s.io/v1'
    const info = { apiVersion, kind: 'ExecCredential', spec: { interactive: false } }
    const env = Object.fromEntries((plugin.env ?? []).map(({ name, value }) => [name, value]))
    const result = await opening.exec({
      argv: [command, ...(plugin.args ?? [])],
      env: { ...env, KUBERNETES_EXEC_INFO: JSON.stringify(info) },
      timeout: 60_000,
      signal: AbortSignal.timeout(60_000),
    })
    const status = result.exit === 0 ? readStatus(result.stdout) : undefined
    if (status === undefined) {
      throw new Failure(
        'auth',
        `${command}, which the kubeconfig names, gave no credential (exit code ${result.exit}).`,
        {
          details: result.stderr.split('\n').slice(0, 10),
        },
      )
    }
    for (const value of [status.token, status.clientKeyData]) if (value !== undefined) opening.hide(value)
    return status
  }
}

function readStatus(text: string): Credential | undefined {
  try {
    return (JSON.parse(text) as { status?: Credential }).status
  } catch {
    return undefined
  }
}
