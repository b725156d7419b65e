import { Failure } from '../core/failure.ts'
import type { ExecResult, Ports } from '../core/ports.ts'

/** What git says of a checkout. */
export interface GitFacts {
  /** 40 hex digits; empty in a repository without a commit. */
  readonly sha: string
  /** Absent when HEAD is detached. */
  readonly branch?: string
  /** Tags that point at HEAD, in the order of their names. */
  readonly tags: readonly string[]
  /** URL of `origin`. */
  readonly remoteUrl?: string
  /** What `origin/HEAD` points to. */
  readonly defaultBranch?: string
  /** The working tree differs from HEAD; ignored files and our own state do not count. */
  readonly dirty: boolean
  /** The person's name in git's config. */
  readonly user?: string
}

/** Reads the checkout at `root`. @throws Failure `usage` when it is none, `denied` when git does not trust it, `absent` without git */
export async function readGit(root: string, ports: Pick<Ports, 'exec' | 'signal'>): Promise<GitFacts> {
  const git = (...args: string[]) =>
    ports.exec({
      argv: ['git', ...args],
      cwd: root,
      env: { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      timeout: 60_000,
      signal: ports.signal,
      limit: 64 * 1024,
    })
  const [status, tags, config, originHead] = await Promise.all([
    git('status', '--porcelain=v2', '--branch', '--', '.', ':(exclude,glob)**/.deploy-action/**'),
    git('for-each-ref', '--points-at=HEAD', '--format=%(refname:lstrip=2)', 'refs/tags'),
    git('config', '--null', '--get-regexp', '^(remote\\.origin\\.url|user\\.name)$'),
    git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
  ])
  if (status.exit !== 0) throw gitFailure(status, root)
  const header = (name: string) => new RegExp(`^# branch\\.${name} (.*)$`, 'm').exec(status.stdout)?.[1] ?? ''
  const [oid, head] = [header('oid'), header('head')]
  const settings = new Map(config.stdout.split('\0').map((entry) => [before(entry, '\n'), after(entry, '\n')]))
  return {
    sha: /^[0-9a-f]{40}$/.test(oid) ? oid : '',
    ...given('branch', head === '(detached)' ? '' : head),
    tags: tags.exit === 0 ? linesOf(tags) : [],
    ...given('remoteUrl', settings.get('remote.origin.url')),
    ...given('defaultBranch', after(originHead.stdout.trim(), '/')),
    dirty: linesOf(status).some((line) => !line.startsWith('#')),
    ...given('user', settings.get('user.name')),
  }
}

function gitFailure({ stderr, exit }: ExecResult, root: string): Failure {
  if (stderr.includes('not a git repository')) {
    return new Failure('usage', `${root} is not in a git checkout.`, {
      hint: 'Run it in a checkout (actions/checkout in a workflow), or make one: git init, then commit.',
    })
  }
  if (stderr.includes('dubious ownership')) {
    return new Failure('denied', `git does not trust ${root}: it belongs to another user.`, {
      hint: `If you trust it: git config --global --add safe.directory ${root}`,
    })
  }
  return new Failure('bug', `git could not read ${root} (exit code ${exit}).`, { details: stderr.trim().split('\n') })
}

const linesOf = ({ stdout }: ExecResult) => stdout.split('\n').filter((line) => line !== '')
const before = (text: string, mark: string) => (text.includes(mark) ? text.slice(0, text.indexOf(mark)) : text)
const after = (text: string, mark: string) => (text.includes(mark) ? text.slice(text.indexOf(mark) + 1) : '')

function given<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === '' ? {} : ({ [name]: value } as Record<K, string>)
}
