import type { PullRequest } from '../../core/event.ts'
import { Failure } from '../../core/failure.ts'
import { type Mapping, valueAt } from '../path.ts'
import { isSha, textAt } from './read.ts'

export interface PullRequestInput {
  /** `pull_request_target`. */
  readonly target: boolean
  /** The repository that runs: `acme/shop`. */
  readonly repository: string
}

/** A pull request's payload. A head without a repository (its fork was deleted) counts as a fork.
 * @throws Failure `usage` when the payload is not one */
export function pullRequest(payload: Mapping, { target, repository }: PullRequestInput): PullRequest {
  const number = payload['number'] ?? valueAt(payload, ['pull_request', 'number'])
  const headSha = textAt(payload, 'pull_request', 'head', 'sha')
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || !isSha(headSha)) {
    throw new Failure('usage', 'The payload of this pull_request event has no number or no head commit.')
  }
  const headRepository = textAt(payload, 'pull_request', 'head', 'repo', 'full_name')
  return {
    on: 'pull_request',
    number,
    base: textAt(payload, 'pull_request', 'base', 'ref'),
    head: textAt(payload, 'pull_request', 'head', 'ref'),
    headSha,
    action: textAt(payload, 'action'),
    fork: headRepository.toLowerCase() !== repository.toLowerCase(),
    target,
  }
}
