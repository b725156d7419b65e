import type { ExecResult, Ports } from '../../core/ports.ts'

/** Lines that differ from a base: path → first and last line of each stretch, of the new text. */
export interface Changes {
  readonly base: string
  readonly files: ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>
}

/** What changed since the merge base with the first of these revisions that is there; text: why it cannot be told. */
export async function readChanges(
  root: string,
  revisions: readonly string[],
  exec: Ports['exec'],
  signal: AbortSignal,
): Promise<Changes | string> {
  const git = gitIn(root, exec, signal)
  const base = await mergeBase(revisions, git)
  if (base === undefined) return unknownBase(revisions)
  const diff = await git('diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-prefix', '--relative', base, '--')
  if (diff.exit !== 0) return `git could not compare with ${base.slice(0, 12)}`
  if (diff.cut !== undefined) return 'the difference is longer than 64 MiB'
  return { base, files: readDiff(diff.stdout) }
}

/** The paths that differ from the merge base, also of files that are gone, moved or no text; text: why it cannot be told. */
export async function readChangedPaths(
  root: string,
  revisions: readonly string[],
  exec: Ports['exec'],
  signal: AbortSignal,
): Promise<readonly string[] | string> {
  const git = gitIn(root, exec, signal)
  const base = await mergeBase(revisions, git)
  if (base === undefined) return unknownBase(revisions)
  const diff = await git('diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', '-z', base, '--')
  if (diff.exit !== 0) return `git could not compare with ${base.slice(0, 12)}`
  return diff.cut === undefined ? diff.stdout.split('\0').filter((path) => path !== '') : 'too many files differ'
}

export type Git = (...args: string[]) => Promise<ExecResult>

export function gitIn(root: string, exec: Ports['exec'], signal: AbortSignal): Git {
  return (...args) =>
    exec({
      argv: ['git', '-c', `safe.directory=${root}`, '-c', 'core.quotePath=false', ...args],
      cwd: root,
      env: { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
      timeout: 120_000,
      signal,
      limit: 64 * 1024 * 1024,
    })
}

/** The merge base with the first of these revisions that is there. */
export async function mergeBase(revisions: readonly string[], git: Git): Promise<string | undefined> {
  for (const revision of revisions) {
    const merged = await git('merge-base', revision, 'HEAD')
    const base = merged.stdout.trim()
    if (merged.exit === 0 && base !== '') return base
  }
  return undefined
}

export function unknownBase(revisions: readonly string[]): string {
  return `none of ${revisions.join(', ')} is in this checkout; check out with fetch-depth: 0`
}

/** Stretches of new lines in a unified diff without context. */
export function readDiff(diff: string): Map<string, [number, number][]> {
  const files = new Map<string, [number, number][]>()
  let current: [number, number][] | undefined
  let left = 0
  for (const line of diff.split('\n')) {
    // Lines of the texts themselves can look like headers: they are counted off.
    if (left > 0 && /^[-+\\]/.test(line)) {
      if (!line.startsWith('\\')) left -= 1
      continue
    }
    if (line.startsWith('+++ ')) {
      const name = newName(line)
      current = name === undefined ? undefined : []
      if (name !== undefined && current !== undefined) files.set(name, current)
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk === null) continue
    const [removed, start, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)]
    left = removed + added
    if (added > 0) current?.push([start, start + added - 1])
  }
  return files
}

/** Of a `+++` line; undefined for a file that is gone. Quoted where it holds what is no plain letter. */
function newName(line: string): string | undefined {
  const name = line.slice(4).replace(/\t$/, '')
  if (name === '/dev/null') return undefined
  return name.startsWith('"') ? name.slice(1, -1) : name
}
