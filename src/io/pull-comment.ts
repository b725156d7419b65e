import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { GithubClient } from './ledger/github-client.ts'
import { type Operations, text } from './operations.ts'
import type { Tools } from './ports.ts'
import { readKept } from './scan-report.ts'

/** Characters that a comment may have. */
const longest = 65_000

interface Access extends Pick<Tools, 'files'> {
  readonly client: GithubClient
  readonly say: (level: 'notice' | 'warning', text: string) => void
}

/**
 * `scan.comment {folder, number, app}` puts the summary of a scan on a pull request: one comment, changed in place and known again by a hidden
 * mark. Where the token may not write (a fork) it is said, and nothing fails.
 */
export function commentOperations({ client, files, say }: Access): Operations {
  return {
    'scan.comment': async (input, signal): Promise<Json> => {
      const mark = `<!-- deploy-action scan ${text(input, 'app').replace(/[^\w.-]/g, '')} -->`
      const { summary } = await readKept(files, text(input, 'folder'))
      const end = summary.length > longest ? '\n\n… more in the job’s summary.' : ''
      const body = `${mark}\n${summary.slice(0, longest)}${end}`
      const where = { owner: client.owner, repo: client.repo, issue_number: Number(input['number']) }
      try {
        const known = await findComment(client, where, mark, signal)
        await client.ask('Commenting', signal, async (octokit, request) => {
          const { owner, repo } = where
          if (known === undefined) await octokit.rest.issues.createComment({ ...where, body, request })
          else await octokit.rest.issues.updateComment({ owner, repo, comment_id: known, body, request })
        })
        return { comment: known === undefined ? 'made' : 'changed' }
      } catch (thrown) {
        if (!(thrown instanceof Failure) || (thrown.kind !== 'denied' && thrown.kind !== 'absent')) throw thrown
        say(
          'notice',
          'The pull request gets no comment: the token may not write it (permissions: pull-requests: write).',
        )
        return { comment: 'none' }
      }
    },
  }
}

type Where = { readonly owner: string; readonly repo: string; readonly issue_number: number }

async function findComment(
  client: GithubClient,
  where: Where,
  mark: string,
  signal: AbortSignal,
): Promise<number | undefined> {
  for (let page = 1; page <= 20; page += 1) {
    const answer = await client.ask('Reading comments', signal, (octokit, request) =>
      octokit.rest.issues.listComments({ ...where, per_page: 100, page, request }),
    )
    const comments = answer.data as readonly { readonly id: number; readonly body?: string }[]
    const found = comments.find(({ body }) => body?.startsWith(mark))
    if (found !== undefined) return found.id
    if (comments.length < 100) return undefined
  }
  return undefined
}
