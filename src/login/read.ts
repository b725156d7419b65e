import { parse } from 'yaml'
import { z } from 'zod'
import { Failure } from '../core/failure.ts'

/** One account that a job logs in with. */
export interface Login {
  readonly registry: string
  readonly user: string
  /** Never printed; the plan knows it by a name. */
  readonly password: string
  readonly by: 'password' | 'ecr' | 'google' | 'azure'
  /** `REPOSITORY@push`: only for what Buildx does with that repository. */
  readonly scope: string
}

/** What the inputs say, under the names of docker/login-action and some of our own. */
export interface LoginInputs {
  readonly registry: string
  readonly username: string
  readonly password: string
  /** `auto`, `true`, `false` */
  readonly ecr: string
  readonly scope: string
  readonly registryAuth: string
  readonly awsRole: string
  readonly googleProvider: string
  readonly azureClient: string
  /** The job's own token and actor: GHCR takes them. */
  readonly token: string
  readonly actor: string
}

/** Every login that is asked for. @throws Failure `usage`, `auth` */
export function readLogins(inputs: LoginInputs): readonly Login[] {
  const { registryAuth, registry, username, password, ecr, scope } = inputs
  if (registryAuth === '') return [readLogin({ registry, username, password, ecr, scope }, inputs)]
  if (registry !== '' || username !== '' || password !== '') {
    throw new Failure('usage', 'registry-auth cannot be used together with registry, username or password.', {
      hint: 'Write all logins into registry-auth, or use several login steps.',
    })
  }
  return readList(registryAuth).map((one) => readLogin(one, inputs))
}

const entry = z.strictObject({
  registry: z.string().default(''),
  username: z.coerce.string().default(''),
  password: z.coerce.string().default(''),
  scope: z.string().default(''),
  ecr: z.union([z.boolean().transform(String), z.string()]).default('auto'),
})
type Entry = z.output<typeof entry>

function readList(text: string): Entry[] {
  let data: unknown
  try {
    data = parse(text)
  } catch {
    // The text holds passwords: it is not shown.
    throw new Failure('usage', 'registry-auth: it is not YAML.')
  }
  const list = z.array(entry).min(1).safeParse(data)
  if (list.success) return list.data
  const [issue] = list.error.issues
  throw new Failure('usage', `registry-auth: entry ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}.`, {
    hint: 'Expected a list of mappings with registry, username, password, scope and ecr.',
  })
}

function readLogin({ registry: written, username, password, ecr, scope }: Entry, inputs: LoginInputs): Login {
  const registry = registryOf(written)
  const base = { registry, scope, user: username, password }
  if (ecr !== 'auto' && ecr !== 'true' && ecr !== 'false') {
    throw new Failure('usage', `ecr: expected auto, true or false, found ${JSON.stringify(ecr)}.`)
  }
  if (ecr === 'true' || (ecr === 'auto' && isEcr(registry))) return { ...base, by: 'ecr' }
  if (password !== '') {
    if (username !== '') return { ...base, by: 'password' }
    throw new Failure('usage', `There is a password for ${registry}, and no username.`, { hint: userHint(registry) })
  }
  if (inputs.googleProvider !== '' && isGoogle(registry)) return { ...base, by: 'google' }
  if (inputs.azureClient !== '' && isAzure(registry)) return { ...base, by: 'azure' }
  if (registry === 'ghcr.io' && inputs.token !== '') {
    return { ...base, user: username || inputs.actor, password: inputs.token, by: 'password' }
  }
  throw new Failure('auth', `There is no password for ${registry}.`, {
    hint: 'Pass it as the input password. Forks and Dependabot get no secrets: skip the login for them.',
  })
}

/** `https://index.docker.io/v1/`, `registry-1.docker.io` and nothing at all mean Docker Hub. */
function registryOf(written: string): string {
  const host = written
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
  if (['', 'docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(host)) return 'docker.io'
  if (/^[a-zA-Z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.test(host)) return host
  throw new Failure('usage', `registry: ${JSON.stringify(written.slice(0, 200))} is not the name of a registry.`, {
    hint: 'Write the host alone: ghcr.io, 123456789012.dkr.ecr.eu-central-1.amazonaws.com, localhost:5000.',
  })
}

function isEcr(registry: string): boolean {
  return registry === 'public.ecr.aws' || /^\d{12}\.dkr[.-]ecr(?:-fips)?\./.test(registry)
}

function isGoogle(registry: string): boolean {
  return registry === 'gcr.io' || registry.endsWith('.gcr.io') || registry.endsWith('-docker.pkg.dev')
}

function isAzure(registry: string): boolean {
  return /\.azurecr\.(?:io|cn|us|de)$/.test(registry)
}

function userHint(registry: string): string {
  return isGoogle(registry)
    ? 'For a key of a service account the username is _json_key (or _json_key_base64), for a token oauth2accesstoken.'
    : 'Pass the input username.'
}
