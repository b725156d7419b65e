import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Reply } from './github.ts'

/** GitHub's releases in memory, with its rules: https://docs.github.com/rest/releases */
export interface FakeReleases {
  readonly all: readonly FakeRelease[]
  /** What lies between two commits, by `base...head`. */
  readonly ranges: Map<string, readonly { sha: string; message: string }[]>
  /** A published release and its assets stay as they are: https://docs.github.com/repositories/releasing-projects-on-github */
  immutable: boolean
  /** Called before a release is created: somebody else may be quicker. */
  before: (() => void) | undefined
  add(release: Partial<FakeRelease> & { tag_name: string }): FakeRelease
  /** Undefined: the request is about something else. */
  route(incoming: IncomingMessage, url: URL, bytes: Buffer): Reply | undefined
}

export interface FakeRelease {
  readonly id: number
  tag_name: string
  target_commitish: string
  name: string
  body: string
  draft: boolean
  prerelease: boolean
  make_latest: string
  readonly assets: { id: number; name: string; digest: string; data: Buffer }[]
}

export function fakeReleases(
  { repository, readOnly }: { repository: string; readOnly?: boolean },
  origin: () => string,
): FakeReleases {
  const all: FakeRelease[] = []
  const ranges: FakeReleases['ranges'] = new Map()
  let ids = 5000

  const add: FakeReleases['add'] = (values) => {
    ids += 1
    const empty = { target_commitish: 'main', name: '', body: '', draft: false, prerelease: false, make_latest: 'true' }
    const made = { id: ids, assets: [], ...empty, ...values }
    all.push(made)
    return made
  }
  const shown = (release: FakeRelease) => ({
    ...release,
    html_url: `https://github.com/${repository}/releases/tag/${release.tag_name}`,
    upload_url: `${origin()}/repos/${repository}/releases/${release.id}/assets{?name,label}`,
    immutable: state.immutable && !release.draft,
    assets: release.assets.map(({ data: _, ...asset }) => asset),
  })
  const publishedAs = (tag: string, except?: number) =>
    all.some(({ tag_name, draft, id }) => tag_name === tag && !draft && id !== except)

  function change(release: FakeRelease, values: Partial<FakeRelease>): Reply {
    if (isTooLong(values)) return refused('body', 'body is too long (maximum is 125000 characters)')
    if (values.draft === false && publishedAs(release.tag_name, release.id))
      return refused('tag_name', 'already_exists')
    Object.assign(release, values)
    return { status: 200, body: shown(release) }
  }

  function upload(release: FakeRelease, url: URL, data: Buffer): Reply {
    const name = url.searchParams.get('name') ?? ''
    if (name === '') return refused('name', 'missing_field')
    if (release.assets.some((asset) => asset.name === name)) return refused('name', 'already_exists')
    if (state.immutable && !release.draft) return message(422, 'Cannot upload assets to an immutable release.')
    ids += 1
    const digest = `sha256:${createHash('sha256').update(data).digest('hex')}`
    release.assets.push({ id: ids, name, digest, data })
    return { status: 201, body: { id: ids, name, digest } }
  }

  const state: FakeReleases = {
    all,
    ranges,
    immutable: false,
    before: undefined,
    add,
    route(incoming, url, bytes) {
      const base = `/repos/${repository}/`
      if (!url.pathname.startsWith(base)) return undefined
      const [what, id, part] = url.pathname.slice(base.length).split('/')
      const { method } = incoming
      if (what === 'compare') {
        const commits = ranges.get(decodeURIComponent(id ?? ''))
        if (commits === undefined) return message(404, 'Not Found')
        return { status: 200, body: { commits: pageOf(commits, url).map(shownCommit) } }
      }
      if (what !== 'releases') return undefined
      if (method !== 'GET' && readOnly) return message(403, 'Resource not accessible by integration')
      if (id === undefined && method === 'GET') return { status: 200, body: all.toReversed().map(shown) }
      if (id === undefined) {
        state.before?.()
        const values = JSON.parse(bytes.toString('utf8')) as FakeRelease
        if (isTooLong(values)) return refused('body', 'body is too long (maximum is 125000 characters)')
        if (!values.draft && publishedAs(values.tag_name)) return refused('tag_name', 'already_exists')
        return { status: 201, body: shown(add(values)) }
      }
      if (id === 'assets') return removeAsset(Number(part))
      const release = all.find((one) => one.id === Number(id))
      if (release === undefined) return message(404, 'Not Found')
      if (part === 'assets') return upload(release, url, bytes)
      if (method === 'PATCH') return change(release, JSON.parse(bytes.toString('utf8')) as Partial<FakeRelease>)
      if (method === 'DELETE') {
        all.splice(all.indexOf(release), 1)
        return { status: 204, body: null }
      }
      return { status: 200, body: shown(release) }
    },
  }

  function removeAsset(id: number): Reply {
    const release = all.find(({ assets }) => assets.some((asset) => asset.id === id))
    if (release === undefined) return message(404, 'Not Found')
    if (state.immutable && !release.draft) return message(422, 'Cannot delete asset from an immutable release')
    release.assets.splice(
      release.assets.findIndex((asset) => asset.id === id),
      1,
    )
    return { status: 204, body: null }
  }
  return state
}

/** Without paging the newest 250; a page has 100 at most: https://docs.github.com/rest/commits/commits#compare-two-commits */
function pageOf<T>(all: readonly T[], url: URL): readonly T[] {
  const [size, page] = ['per_page', 'page'].map((name) => Number(url.searchParams.get(name)))
  if (!size && !page) return all.slice(-250)
  const most = Math.min(size || 30, 100)
  return all.slice(((page || 1) - 1) * most, (page || 1) * most)
}

function shownCommit({ sha, message: text }: { sha: string; message: string }) {
  return { sha, commit: { message: text } }
}

function isTooLong({ body = '' }: Partial<FakeRelease>): boolean {
  return [...body].length > 125_000
}

function refused(field: string, code: string): Reply {
  return { status: 422, body: { message: 'Validation Failed', errors: [{ resource: 'Release', code, field }] } }
}

function message(status: number, text: string): Reply {
  return { status, body: { message: text, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}
