export interface RepositoryFound {
  /** The last part: `shop`. */
  readonly name: string
  /** The image it suggests; undefined for a forge whose registry is not known. */
  readonly image: string | undefined
  readonly where: string
}

export interface RepositoryInput {
  readonly repository: string
  readonly serverUrl: string
  readonly remoteUrl?: string | undefined
}

/** The repository that the forge names, else that of the git remote. */
export function repositoryOf({ repository, serverUrl, remoteUrl }: RepositoryInput): RepositoryFound | undefined {
  if (repository !== '') return describe(hostOf(serverUrl), repository, 'GITHUB_REPOSITORY')
  const remote = remoteUrl === undefined ? undefined : parseRemote(remoteUrl)
  return remote && describe(remote.host, remote.path, 'git remote')
}

/** Registries that belong to a forge. GHES has its own below `containers.`. */
const registries: Readonly<Record<string, string>> = { 'github.com': 'ghcr.io', 'gitlab.com': 'registry.gitlab.com' }

function describe(host: string, path: string, where: string): RepositoryFound | undefined {
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')
  const name = parts.at(-1)
  if (name === undefined) return undefined
  const registry = registries[host]
  return { name, image: registry === undefined ? undefined : `${registry}/${parts.join('/')}`, where }
}

/** Reads `https://host/path.git`, `ssh://git@host:22/path.git` and `git@host:path.git`; a local path is no remote. */
export function parseRemote(url: string): { readonly host: string; readonly path: string } | undefined {
  const scp = /^(?:[^@/]+@)?([^:/@]+):(?!\/\/)(.+)$/.exec(url)
  if (scp?.[1] !== undefined && scp[2] !== undefined) return { host: scp[1].toLowerCase(), path: trimmed(scp[2]) }
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(url)
  return parsed.hostname === '' ? undefined : { host: parsed.hostname, path: trimmed(parsed.pathname) }
}

function trimmed(path: string): string {
  return path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '')
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}
