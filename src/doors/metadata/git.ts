import { execFile } from 'node:child_process'
import { Failure } from '../../core/failure.ts'
import { childEnvironment } from '../../io/runner/environment.ts'

/** What the checkout in the working folder says of itself. */
export interface GitCommit {
  readonly ref: string
  readonly sha: string
  /** Milliseconds since the epoch. */
  readonly date: number
}

type Environment = Readonly<Record<string, string>>

/** @throws Failure `usage` outside a repository, `absent` without git */
export async function readGit(env: Environment): Promise<GitCommit> {
  const git = (...args: string[]) => runGit(args, env)
  const branch = await git('branch', '--show-current')
  const ref = branch === '' ? await detachedRef(git) : await git('symbolic-ref', 'HEAD')
  const [sha = '', seconds] = (await git('show', '--no-patch', '--format=%H %ct', 'HEAD', '--')).split(' ')
  return { ref, sha, date: Number(seconds) * 1000 }
}

type Git = (...args: string[]) => Promise<string>

/** The ref of a detached HEAD, from what git decorates the commit with: a tag, a pull request, a branch of the origin. */
async function detachedRef(git: Git): Promise<string> {
  const decoration = await git('show', '--no-patch', '--pretty=%D')
  const [, first] = /^HEAD, (.+)$/.exec(decoration.replace(/^grafted, /, '')) ?? []
  if (decoration.replace(/^grafted, /, '') === 'HEAD') return await containingRef(git)
  if (first === undefined) throw unknownRef('Cannot find detached HEAD ref', decoration)
  if (first.startsWith('tag: ')) return await decoratedTag(git, first, decoration)
  if (/^pull\/\d+\/(head|merge)$/.test(first)) return `refs/${first}`
  const branch = /^[^/]+\/[^/]+, (.+)$/.exec(first)?.[1] ?? /^[^/]+\/(.+)$/.exec(first)?.[1]
  if (branch === undefined) throw unknownRef('Unsupported detached HEAD ref', decoration)
  return `refs/heads/${branch.trim()}`
}

/** Decorations are joined by commas, and a tag may hold one: the longest tag at HEAD that fits is meant. */
async function decoratedTag(git: Git, first: string, decoration: string): Promise<string> {
  const tags = lines(await git('for-each-ref', '--format=%(refname)', '--points-at', 'HEAD', 'refs/tags/'))
  const fitting = [...tags]
    .sort((a, b) => b.length - a.length)
    .find((tag) => `${first}, `.startsWith(`tag: ${tag.slice('refs/tags/'.length)}, `))
  const found = fitting ?? (tags.length === 1 ? tags[0] : undefined)
  if (found === undefined) throw unknownRef('Cannot find detached tag ref', decoration)
  return found
}

/** Without a decoration: the newest branch that contains the commit, else one of the origin, else a tag, else nothing. */
async function containingRef(git: Git): Promise<string> {
  const newest = async (scope: string) => {
    const args = ['--format=%(refname)', '--contains', 'HEAD', '--sort=-committerdate', scope]
    return lines(await git('for-each-ref', ...args))[0]
  }
  const local = await newest('refs/heads/')
  if (local !== undefined) return local
  const remote = await newest('refs/remotes/')
  if (remote !== undefined) return remote.replace(/^refs\/remotes\/[^/]+\/(?=.)/, 'refs/heads/')
  const [tag] = lines(await git('tag', '--contains', 'HEAD'))
  return tag === undefined ? '' : `refs/tags/${tag}`
}

function lines(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}

function unknownRef(what: string, decoration: string): Failure {
  return new Failure('usage', `${what} in "${decoration}"`, {
    hint: 'Check out a branch or a tag, or use context: workflow.',
  })
}

/** The trimmed output. As with the action this replaces, a failure without a word on stderr is an empty answer. */
export function runGit(args: readonly string[], env: Environment): Promise<string> {
  const options = {
    env: { ...childEnvironment(env), GIT_TERMINAL_PROMPT: '0' },
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  }
  return new Promise((resolve, reject) => {
    execFile('git', ['-c', 'log.showSignature=false', ...args], options, (error, stdout, stderr) => {
      if (error === null || (stderr === '' && typeof error.code === 'number')) resolve(stdout.trim())
      else if (error.code === 'ENOENT') reject(new Failure('absent', 'git is not installed.', { cause: error }))
      else {
        const hint = 'context: git needs a checkout in the working folder; actions/checkout makes one.'
        reject(new Failure('usage', stderr.trim() || error.message, { hint, cause: error }))
      }
    })
  })
}
