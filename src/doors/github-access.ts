import { Failure } from '../core/failure.ts'
import type { GithubAccess } from '../io/ledger/github-client.ts'
import type { Tools } from '../io/tools.ts'
import type { Known } from './known.ts'

/** What GitHub's API is asked with; the token is masked from now on. @throws Failure `auth`, told as `refusal`, where this run has no token */
export function githubAccess(
  { env, secrets }: Tools,
  { event, inputs }: Pick<Known, 'event' | 'inputs'>,
  refusal: { readonly message: string; readonly hint: string },
): GithubAccess {
  const token = inputs.get('github-token')?.value ?? env['GITHUB_TOKEN'] ?? ''
  if (event === undefined || token === '') throw new Failure('auth', refusal.message, { hint: refusal.hint })
  secrets.add('github-token', token)
  const { repository, apiUrl } = event
  return { token, repository, apiUrl }
}
