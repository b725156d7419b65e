/** What is known of the repository, for labels and the default branch. Unknown texts are empty. */
export interface RepositoryInfo {
  readonly name: string
  readonly description: string
  readonly url: string
  /** SPDX id. */
  readonly license: string
  readonly defaultBranch: string
}

/** The run that names the image: everything the rules and templates may use. Built at a door, or from the pipeline's event. */
export interface Context {
  readonly eventName: string
  /** Full ref; empty when there is none. */
  readonly ref: string
  /** Undefined: unknown (rules of type sha then give nothing). */
  readonly sha: string | undefined
  /** `DOCKER_METADATA_SHORT_SHA_LENGTH` as written; empty: seven. Read when a short sha is needed. */
  readonly shortLength: string
  /** The event's default branch, for `is_default_branch`; empty: unknown. */
  readonly eventDefaultBranch: string
  /** A tag push's `base_ref`, without `refs/heads/`. */
  readonly pushBase: string
  readonly pullRequestBase: string
  readonly repository: RepositoryInfo
  /** Milliseconds since the epoch, for `date` and `created`: the start of the run, or SOURCE_DATE_EPOCH. */
  readonly now: number
  /** Milliseconds since the epoch; NaN when the commit's date is not a date. */
  readonly commitDate: number
}

const heads = 'refs/heads/'
const tags = 'refs/tags/'
const pull = 'refs/pull/'

/** The branch of a branch ref, undefined for any other. */
export function branchName(context: Context): string | undefined {
  return context.ref.startsWith(heads) ? context.ref.slice(heads.length) : undefined
}

/** The tag of a tag ref, undefined for any other. */
export function tagName(context: Context): string | undefined {
  return context.ref.startsWith(tags) ? context.ref.slice(tags.length) : undefined
}

/** `15` of `refs/pull/15/merge`, `15/head` of `refs/pull/15/head`. */
export function pullRequestName(context: Context): string | undefined {
  return context.ref.startsWith(pull) ? context.ref.slice(pull.length).replace(/\/merge$/, '') : undefined
}
