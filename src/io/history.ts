import type { Ports } from '../core/ports.ts'
import { type Operations, text } from './operations.ts'

/** A commit and what it changed against the one before it on the same line; of a merge, all that it brought in. */
export interface HistoryEntry {
  readonly sha: string
  /** Relative to the checkout; what lies outside it is left out. */
  readonly paths: readonly string[]
}

/** `git.history {root, most}` → the last commits from HEAD back, newest first; none where git knows no history. */
export function historyOperations({ exec }: { exec: Ports['exec'] }): Operations {
  return {
    'git.history': async (input, signal) => {
      const root = text(input, 'root')
      const most = String(Number(input['most'] ?? 50))
      const flags = ['--first-parent', '-m', '--name-only', '--no-renames', '--relative', '-z', '--format=%x01%H']
      const { exit, stdout, cut } = await exec({
        argv: ['git', '-c', `safe.directory=${root}`, 'log', '-n', most, ...flags],
        cwd: root,
        env: { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
        timeout: 120_000,
        signal,
        limit: 64 * 1024 * 1024,
      })
      return exit !== 0 || cut !== undefined ? [] : readHistory(stdout).map((entry) => ({ ...entry }))
    },
  }
}

/** `\x01SHA` and the paths after it, each ended by NUL. */
export function readHistory(log: string): { sha: string; paths: string[] }[] {
  return log.split('\x01').flatMap((block) => {
    const [sha = '', ...paths] = block.split('\0')
    const found = paths.map((path) => path.replace(/^\n/, '')).filter((path) => path !== '')
    return /^[0-9a-f]{40}$/.test(sha.trim()) ? [{ sha: sha.trim(), paths: found }] : []
  })
}
