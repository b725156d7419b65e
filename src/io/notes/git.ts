import { createHash } from 'node:crypto'
import { Failure } from '../../core/failure.ts'
import type { ExecResult, Ports } from '../../core/ports.ts'
import type { Notes } from './notes.ts'

interface Repository {
  readonly exec: Ports['exec']
  /** A checkout; its settings and credentials are used. */
  readonly root: string
  readonly remote: string
}

/** Refs asked for in one command. */
const batch = 100
/** How often the list is read again, because entries went while they were fetched. */
const rounds = 5

/**
 * Entries as refs of the remote, below `refs/deploy-action/`, each on a commit of its own whose message is the value. A push that expects no ref of
 * that name creates it or is refused, decided by the remote alone: of many at once exactly one succeeds.
 */
export function gitNotes({ exec, root, remote }: Repository): Notes {
  const git = async (args: readonly string[], signal: AbortSignal, stdin = ''): Promise<ExecResult> =>
    exec({
      argv: ['git', ...args],
      cwd: root,
      env: author,
      stdin,
      timeout: 60_000,
      signal,
      limit: 16 * 1024 * 1024,
    })
  const must = async (args: readonly string[], signal: AbortSignal, stdin = ''): Promise<string> => {
    const done = await git(args, signal, stdin)
    if (done.exit === 0) return done.stdout.trim()
    throw gitFailure(done, remote)
  }
  /** Ref → commit. */
  const refsOf = async (pattern: string, signal: AbortSignal): Promise<Map<string, string>> => {
    const listed = await must(['ls-remote', '--quiet', remote, pattern], signal)
    const lines = listed.split('\n').filter((line) => line !== '')
    return new Map(lines.map((line) => [line.slice(41).trim(), line.slice(0, line.indexOf('\t'))]))
  }
  const values = new Map<string, string>()
  return {
    async list(destination, signal) {
      for (let round = 1; ; round += 1) {
        const refs = await refsOf(`${folderOf(destination)}/*`, signal)
        const unknown = [...refs].filter(([, commit]) => !values.has(commit))
        const failed = await fetchAll(
          unknown.map(([ref]) => ref),
          signal,
        )
        if (failed === undefined) {
          await readAll(
            unknown.map(([, commit]) => commit),
            signal,
          )
          return [...refs]
            .map(([ref, commit]) => ({ key: keyOf(ref), value: values.get(commit) ?? '' }))
            .sort((a, b) => (a.key < b.key ? -1 : 1))
        }
        if (round === rounds || !/couldn't find remote ref|not our ref/.test(failed.stderr))
          throw gitFailure(failed, remote)
      }
    },
    async create(destination, { key, value }, signal) {
      const tree = await must(['hash-object', '-w', '-t', 'tree', '--stdin'], signal)
      const commit = await must(['commit-tree', tree], signal, Buffer.from(value).toString('base64'))
      const ref = refOf(destination, key)
      const push = ['push', '--quiet', '--no-verify', `--force-with-lease=${ref}:`, remote, `${commit}:${ref}`]
      const done = await git(push, signal)
      if (done.exit === 0 || (await refsOf(ref, signal)).has(ref)) return
      throw gitFailure(done, remote)
    },
    async remove(destination, key, signal) {
      const ref = refOf(destination, key)
      const done = await git(['push', '--quiet', '--no-verify', remote, `:${ref}`], signal)
      if (done.exit === 0 || !(await refsOf(ref, signal)).has(ref)) return
      throw gitFailure(done, remote)
    },
  }

  async function fetchAll(refs: readonly string[], signal: AbortSignal): Promise<ExecResult | undefined> {
    for (let at = 0; at < refs.length; at += batch) {
      const some = refs.slice(at, at + batch)
      const done = await git(
        ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-gc', remote, ...some],
        signal,
      )
      if (done.exit !== 0) return done
    }
    return undefined
  }

  async function readAll(commits: readonly string[], signal: AbortSignal): Promise<void> {
    for (const commit of new Set(commits)) {
      const message = await must(['log', '-1', '--format=%B', commit], signal)
      values.set(commit, Buffer.from(message, 'base64').toString('utf8'))
    }
  }
}

/** The same value is the same commit, whoever makes it. */
const author = {
  ...{ GIT_AUTHOR_NAME: 'deploy-action', GIT_AUTHOR_EMAIL: 'deploy-action@localhost', GIT_AUTHOR_DATE: '@0 +0000' },
  ...{ GIT_COMMITTER_NAME: 'deploy-action', GIT_COMMITTER_EMAIL: 'deploy-action@localhost' },
  ...{ GIT_COMMITTER_DATE: '@0 +0000', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
}

function folderOf(destination: string): string {
  return `refs/deploy-action/${createHash('sha256').update(destination).digest('hex').slice(0, 16)}`
}

function refOf(destination: string, key: string): string {
  return `${folderOf(destination)}/${key.replace(/[^A-Za-z0-9-]/g, (letter) => `_${Buffer.from(letter).toString('hex')}_`)}`
}

function keyOf(ref: string): string {
  const name = ref.slice(ref.lastIndexOf('/') + 1)
  return name.replace(/_([0-9a-f]+)_/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('utf8'))
}

/** The called workflows of this suite may not write contents. */
const called = ' A called workflow has neither: put the job into your own.'

function gitFailure({ stderr, timedOut }: ExecResult, remote: string): Failure {
  const said =
    stderr
      .trim()
      .split('\n')
      .findLast((line) => /fatal|error|rejected/.test(line)) ?? 'no answer'
  const message = `git, at the remote ${remote}: ${said.trim()}`
  const details = stderr.trim().split('\n').slice(-10)
  if (timedOut) return new Failure('transient', message, { details })
  if (/Authentication failed|could not read Username|Permission denied|HTTP 401/i.test(stderr)) {
    const hint = `Let the checkout keep its credentials (persist-credentials: true), or give git some.${called}`
    return new Failure('auth', message, { details, hint })
  }
  if (/HTTP 403|not allowed|protected|hook declined|denied to/i.test(stderr)) {
    const hint = `Give the job "permissions: contents: write", and let refs/deploy-action/ be created and deleted; or choose memory: sqlite.${called}`
    return new Failure('denied', message, { details, hint })
  }
  if (/does not appear to be a git repository|not found|does not exist/i.test(stderr))
    return new Failure('absent', message, { details })
  return new Failure('transient', message, { details })
}
