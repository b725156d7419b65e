import { Failure } from '../core/failure.ts'

/** A path below the checkout as an absolute one: `/work/shop` and `web/./api` give `/work/shop/web/api`.
 * @throws Failure `usage` for a path that leaves the checkout: only what the commit holds may be built or run. */
export function below(root: string, relative: string, what: string): string {
  const absolute = relative.startsWith('/') ? normalize(relative) : normalize(`${root}/${relative}`)
  const top = normalize(root)
  if (absolute === top || absolute.startsWith(top === '/' ? '/' : `${top}/`)) return absolute
  throw new Failure('usage', `${what}: ${JSON.stringify(relative)} is outside the checkout ${top}.`, {
    hint: 'Name a path inside the repository, relative to its top.',
  })
}

/** The folder and the last part of an absolute path. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const cut = path.lastIndexOf('/')
  return { folder: path.slice(0, cut) || '/', name: path.slice(cut + 1) }
}

function normalize(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}
