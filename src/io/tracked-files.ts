import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import type { Tools } from './tools.ts'

/** The files that git tracks below `root`. @throws Failure `absent` outside a git checkout */
export async function trackedFiles(root: string, exec: Tools['exec'], signal: AbortSignal): Promise<string[]> {
  // A checkout made by another user (a container job) is refused by git unless it is named as safe.
  const argv = ['git', '-c', `safe.directory=${root}`, 'ls-files', '-z', '--cached']
  const result = await exec({ argv, cwd: root, timeout: 60_000, signal, limit: 64 * 1024 * 1024 })
  signal.throwIfAborted()
  if (result.exit !== 0) {
    throw new Failure('absent', `${root} is not a git checkout: its tracked files cannot be listed.`, {
      hint: 'Check the repository out with git before the scan (actions/checkout), or set scan.secrets and scan.hardening to false.',
      details: result.stderr.split('\n').slice(0, 5),
    })
  }
  return split(result)
}

interface CommitFiles {
  readonly root: string
  readonly commit: string
  readonly exec: Tools['exec']
  readonly signal: AbortSignal
}

/** The files of a commit in a folder of their own for the time of `work`; the checkout is not touched. */
export async function withCommit<T>(
  { root, commit, exec, signal }: CommitFiles,
  work: (folder: string, files: string[]) => Promise<T>,
): Promise<T> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new Failure('bug', `${JSON.stringify(commit)} is no commit.`)
  const folder = await mkdtemp(join(tmpdir(), 'deploy-action-commit-'))
  try {
    const script =
      'git -C "$1" -c "safe.directory=$1" archive "$2" | tar -x && git -C "$1" -c "safe.directory=$1" ls-tree -rz --name-only "$2"'
    const argv = ['bash', '-o', 'pipefail', '-c', script, 'bash', root, commit]
    const result = await exec({ argv, cwd: folder, timeout: 120_000, signal, limit: 64 * 1024 * 1024 })
    signal.throwIfAborted()
    if (result.exit !== 0) {
      const details = result.stderr.split('\n').slice(0, 5)
      throw new Failure('absent', `The files of ${commit.slice(0, 7)} cannot be read from ${root}.`, { details })
    }
    return await work(folder, split(result))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function split({ stdout, cut }: { readonly stdout: string; readonly cut?: readonly string[] }): string[] {
  if (cut?.includes('stdout')) throw new Failure('capacity', 'The list of tracked files is longer than 64 MiB.')
  return [...new Set(stdout.split('\0'))].filter((file) => file !== '')
}
