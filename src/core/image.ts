import { type Digest, isDigest } from './digest.ts'
import { Failure } from './failure.ts'

/** A repository in a registry: `ghcr.io` + `acme/shop`. Docker Hub is `docker.io` with `library/` for official images. */
export interface Repository {
  readonly registry: string
  readonly repository: string
}

/** A reference as somebody wrote it. Only the digest is an identity. */
export interface Reference extends Repository {
  readonly tag?: string
  readonly digest?: Digest
}

const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const repositoryForm = new RegExp(`^${component}(?:/${component})*$`)
const hostForm = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/
/** The distribution specification's tag grammar. */
export const tagForm = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/

/** Reads `host:5000/a/b:tag@sha256:…`. The first part is a registry if it has a dot or a port, or is `localhost` (Docker's rule).
 * @throws Failure `usage` */
export function parseReference(text: string, what = 'image'): Reference {
  const wrong = (why: string) =>
    new Failure('usage', `${what}: ${JSON.stringify(text.slice(0, 200))} is not an image reference: ${why}.`)
  const [beforeDigest = '', digest, extra] = text.split('@')
  if (extra !== undefined) throw wrong('it has two @')
  if (digest !== undefined && !isDigest(digest)) throw wrong('after @ a digest sha256:… is expected')
  const slash = beforeDigest.indexOf('/')
  const first = slash < 0 ? '' : beforeDigest.slice(0, slash)
  const hasRegistry = first !== '' && (/[.:]/.test(first) || first === 'localhost')
  const rest = hasRegistry ? beforeDigest.slice(slash + 1) : beforeDigest
  const colon = rest.lastIndexOf(':')
  const path = colon < 0 ? rest : rest.slice(0, colon)
  const tag = colon < 0 ? undefined : rest.slice(colon + 1)
  if (hasRegistry && !hostForm.test(first)) throw wrong(`${JSON.stringify(first)} is not a registry host`)
  if (!repositoryForm.test(path))
    throw wrong(
      path === path.toLowerCase()
        ? `${JSON.stringify(path)} is not a repository name`
        : 'a repository name is lower-case',
    )
  if (tag !== undefined && !tagForm.test(tag)) throw wrong(`${JSON.stringify(tag)} is not a tag`)
  const registry = hasRegistry ? first : 'docker.io'
  const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path
  return {
    registry,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest: digest as Digest }),
  }
}

/** `registry/repository`, the form that every tool understands. */
export function repositoryName(image: Repository): string {
  return `${image.registry}/${image.repository}`
}

/** `registry/repository@sha256:…`: the only form in which an image is deployed. */
export function pinned(name: string, digest: string): string {
  return `${name}@${digest}`
}
