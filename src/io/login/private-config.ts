import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dockerConfigFolder, readJson } from '../docker-host.ts'
import type { Tools } from '../tools.ts'

type Config = Readonly<Record<string, unknown>>

/** Where one login stands: a file, and its entry there. What `post` takes away again. */
export interface Entry {
  readonly file: string
  readonly key: string
}

const marker = '.deploy-action'

/**
 * The job's own folder for Docker's settings; made of the user's, which are never written to: their config is copied without its store of
 * credentials, everything beside it is linked, so that builders, contexts and plugins stay known. A folder that an earlier login of this
 * job made is taken again.
 */
export async function openPrivateConfig({ env, files }: Pick<Tools, 'env' | 'files'>): Promise<string> {
  const own = dockerConfigFolder(env)
  if (await files.exists(join(own, marker))) return own
  const folder = join(env['RUNNER_TEMP'] || tmpdir(), `docker-config-${randomBytes(8).toString('hex')}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const names: string[] = await readdir(own).catch(() => [])
  for (const name of names)
    if (name !== 'config.json' && name !== 'buildx') await symlink(join(own, name), join(folder, name))
  if (names.includes('buildx')) {
    await mkdir(join(folder, 'buildx'))
    for (const name of await readdir(join(own, 'buildx'))) {
      // Logins for one scope lie there.
      if (name !== 'config') await symlink(join(own, 'buildx', name), join(folder, 'buildx', name))
    }
  }
  await writeConfig(join(folder, 'config.json'), withoutStore((await readJson(join(own, 'config.json'))) ?? {}), files)
  await files.write(join(folder, marker), own, 0o600)
  return folder
}

/** What the store held is still asked of it; what we add stands in the file alone. */
function withoutStore({ credsStore, ...config }: Config): Config {
  if (typeof credsStore !== 'string' || credsStore === '') return config
  const stored = Object.keys((config['auths'] ?? {}) as object).map((key) => [key, credsStore])
  return { ...config, credHelpers: { ...Object.fromEntries(stored), ...(config['credHelpers'] as object | undefined) } }
}

/** Puts an account into the folder's config, or into the config of a scope that Buildx reads (`registry/repository@push`). */
export async function addAccount(
  {
    folder,
    registry,
    scope,
    user,
    password,
  }: { folder: string; registry: string; scope: string; user: string; password: string },
  { env, files }: Pick<Tools, 'env' | 'files'>,
): Promise<void> {
  const { file, key } = entryOf({ folder, registry, scope }, env)
  const config: Config = (await readJson(file)) ?? {}
  const auth = Buffer.from(`${user}:${password}`, 'utf8').toString('base64')
  const { [key]: _, ...credHelpers } = (config['credHelpers'] ?? {}) as Record<string, unknown>
  const auths = { ...(config['auths'] as object | undefined), [key]: { auth } }
  await writeConfig(file, { ...config, ...(config['credHelpers'] === undefined ? {} : { credHelpers }), auths }, files)
}

export async function removeAccount({ file, key }: Entry, files: Tools['files']): Promise<void> {
  const config: Config | undefined = await readJson(file)
  if (config === undefined) return
  const { [key]: _, ...auths } = (config['auths'] ?? {}) as Record<string, unknown>
  await writeConfig(file, { ...config, auths }, files)
}

/** Docker Hub stands under a URL, for old times' sake. */
export function entryOf(
  { folder, registry, scope }: { folder: string; registry: string; scope: string },
  env: Tools['env'],
): Entry {
  const key = registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry
  if (scope === '') return { file: join(folder, 'config.json'), key }
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry
  const base = join(env['BUILDX_CONFIG'] || join(folder, 'buildx'), 'config', host)
  return { file: join(scope.startsWith('@') ? `${base}${scope}` : join(base, scope), 'config.json'), key }
}

async function writeConfig(file: string, config: Config, files: Tools['files']): Promise<void> {
  await files.write(file, `${JSON.stringify(config, null, 2)}\n`, 0o600)
}
