import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { commentMark, type PullPart, writeComment } from '../core/pull-comment.ts'
import type { GithubClient } from './ledger/github-client.ts'
import { type Operations, text } from './operations.ts'
import { readKept } from './scan-report.ts'
import type { Tools } from './tools.ts'

/** Characters that a comment may have. */
const longest = 65_000

interface Access extends Pick<Tools, 'files'> {
  readonly client: GithubClient
  readonly say: (level: 'notice' | 'warning', text: string) => void
}

/**
 * One comment on a pull request, changed in place and known again by a hidden mark. Where the token may not write (a fork) it is said, and
 * nothing fails.
 * - `scan.comment {folder, number, app}` puts the summary of a scan there
 * - `pull.comment {number, app, parts}` puts what jobs have to tell there; parts of other jobs stay
 */
export function commentOperations({ client, files, say }: Access): Operations {
  const put = (
    input: Readonly<Record<string, Json>>,
    mark: string,
    body: (before: string) => string,
    signal: AbortSignal,
  ) =>
    change(client, { number: Number(input['number']), mark, body }, signal).catch((thrown: unknown): Json => {
      if (!(thrown instanceof Failure) || (thrown.kind !== 'denied' && thrown.kind !== 'absent')) throw thrown
      say('notice', refused)
      return { comment: 'none' }
    })
  return {
    'scan.comment': async (input, signal) => {
      const mark = `<!-- deploy-action scan ${text(input, 'app').replace(/[^\w.-]/g, '')} -->`
      const { summary } = await readKept(files, text(input, 'folder'))
      return put(input, mark, () => `${mark}\n${wholeLines(summary)}`, signal)
    },
    'pull.comment': async (input, signal) => {
      const app = text(input, 'app')
      const parts = input['parts'] as unknown as readonly PullPart[]
      return put(input, commentMark(app), (before) => writeComment(app, parts, before), signal)
    },
  }
}

/** Half a line would spoil what follows: a row of a table, a tag. */
function wholeLines(summary: string): string {
  if (summary.length <= longest) return summary
  return `${summary.slice(0, summary.lastIndexOf('\n', longest) + 1).toWellFormed()}\n… more in the job’s summary.`
}

const refused =
  'The pull request gets no comment: the token may not write it. A fork’s and Dependabot’s never may; else give the job `permissions: pull-requests: write`.'

interface Wanted {
  readonly number: number
  readonly mark: string
  readonly body: (before: string) => string
}

/** Two runs may make one at once: the older one stays, and whoever made the other takes it away. */
async function change(client: GithubClient, { number, mark, body }: Wanted, signal: AbortSignal): Promise<Json> {
  const { owner, repo } = client
  const where = { owner, repo, issue_number: number }
  const update = (known: Comment) =>
    client.ask('Changing a comment', signal, async ({ rest }, request) => {
      await rest.issues.updateComment({ owner, repo, comment_id: known.id, body: body(known.body ?? ''), request })
      return { comment: 'changed', url: known.html_url ?? '' }
    })
  const known = await findComment(client, where, mark, signal)
  if (known !== undefined) return update(known)
  const made = await client.ask('Commenting', signal, async ({ rest }, request) => {
    const { data } = await rest.issues.createComment({ ...where, body: body(''), request })
    return data as Comment
  })
  const first = await findComment(client, where, mark, signal)
  if (first === undefined || first.id === made.id) return { comment: 'made', url: made.html_url ?? '' }
  await client.ask('Removing a second comment', signal, ({ rest }, request) =>
    rest.issues.deleteComment({ owner, repo, comment_id: made.id, request }),
  )
  return update(first)
}

interface Comment {
  readonly id: number
  readonly body?: string
  readonly html_url?: string
  readonly user?: { readonly type?: string } | null
  readonly author_association?: string
}

type Where = { readonly owner: string; readonly repo: string; readonly issue_number: number }

/** The oldest one with the mark that a program or somebody of the repository wrote: a stranger could have copied the mark. */
async function findComment(
  client: GithubClient,
  where: Where,
  mark: string,
  signal: AbortSignal,
): Promise<Comment | undefined> {
  for (let page = 1; page <= 20; page += 1) {
    const answer = await client.ask('Reading comments', signal, (octokit, request) =>
      octokit.rest.issues.listComments({ ...where, per_page: 100, page, request }),
    )
    const comments = answer.data as readonly Comment[]
    const found = comments.find((comment) => comment.body?.startsWith(mark) === true && isOurs(comment))
    if (found !== undefined) return found
    if (comments.length < 100) return undefined
  }
  return undefined
}

function isOurs({ user, author_association: who }: Comment): boolean {
  return user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(who ?? '')
}
