import type { Reply } from './github.ts'

/** A pull request's comments in memory, with GitHub's rules: https://docs.github.com/rest/issues/comments */
export interface FakeComments {
  readonly all: FakeComment[]
  /** Pull requests that there are. */
  readonly pulls: Set<number>
  /** Called before a comment is created: another run may be quicker. */
  before: (() => void) | undefined
  add(pull: number, body: string, by?: Partial<Pick<FakeComment, 'user' | 'author_association'>>): FakeComment
  /** Undefined: the request is about something else. */
  route(method: string, url: URL, text: string): Reply | undefined
}

export interface FakeComment {
  readonly id: number
  readonly pull: number
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' }
  readonly author_association: string
  readonly html_url: string
  body: string
}

export function fakeComments({ repository, readOnly }: { repository: string; readOnly?: boolean }): FakeComments {
  const all: FakeComment[] = []
  let ids = 9000
  const state: FakeComments = {
    all,
    pulls: new Set([7]),
    before: undefined,
    add(pull, body, by = {}) {
      ids += 1
      const html_url = `https://github.com/${repository}/pull/${pull}#issuecomment-${ids}`
      const user = { login: 'github-actions[bot]', type: 'Bot' as const }
      const comment = { id: ids, pull, user, author_association: 'NONE', html_url, body, ...by }
      all.push(comment)
      return comment
    },
    route(method, url, text) {
      const base = `/repos/${repository}/issues/`
      if (!url.pathname.startsWith(base)) return undefined
      if (method !== 'GET' && readOnly) return message(403, 'Resource not accessible by integration')
      const [first = '', second = ''] = url.pathname.slice(base.length).split('/')
      if (first === 'comments') return one(method, Number(second), text)
      const pull = Number(first)
      if (second !== 'comments' || !state.pulls.has(pull)) return message(404, 'Not Found')
      if (method === 'GET') return listed(pull, url)
      const body = bodyOf(text)
      if (body === undefined) return message(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
      state.before?.()
      return { status: 201, body: state.add(pull, body) }
    },
  }

  function one(method: string, id: number, text: string): Reply {
    const index = all.findIndex((comment) => comment.id === id)
    const comment = all[index]
    if (comment === undefined) return message(404, 'Not Found')
    if (method === 'DELETE') {
      all.splice(index, 1)
      return { status: 204, body: null }
    }
    if (method !== 'PATCH') return { status: 200, body: comment }
    const body = bodyOf(text)
    if (body === undefined) return message(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
    comment.body = body
    return { status: 200, body: comment }
  }

  function listed(pull: number, url: URL): Reply {
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100)
    const page = Number(url.searchParams.get('page') ?? 1)
    return { status: 200, body: all.filter((comment) => comment.pull === pull).slice((page - 1) * size, page * size) }
  }
  return state
}

function bodyOf(text: string): string | undefined {
  const { body } = JSON.parse(text) as { body?: unknown }
  return typeof body === 'string' && body !== '' && body.length <= 65_536 ? body : undefined
}

function message(status: number, text: string): Reply {
  return { status, body: { message: text, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}
