import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import type { Ports } from '../../core/ports.ts'
import { lookAt } from '../checks/look.ts'
import { text } from '../operations.ts'
import { gitIn, mergeBase, unknownBase } from './changes.ts'
import { findFiles } from './find.ts'
import { Malformed, readText } from './reader.ts'
import { type KnownFinding, sarifReader } from './sarif.ts'

type Input = Readonly<Record<string, Json>>

/** Dependencies that no commit holds: the merge base uses those of the checkout. */
const linked = ['node_modules', '.venv', 'venv', 'deps', 'vendor']

/**
 * The findings that a gate has at the merge base, so that only new ones count: in a folder of its own, which holds that commit, its command is
 * run or its files are looked at. `{root, directory, revisions, reports, argv, env, timeout}` or `{root, directory, revisions, look, files}`
 * → `{base, known}`: the commit, and the identities as JSON.
 * @throws Failure `absent` without a merge base; `unhealthy` when the command left no report there
 */
export async function readBase(input: Input, exec: Ports['exec'], signal: AbortSignal): Promise<Json> {
  const root = text(input, 'root')
  const revisions = (input['revisions'] ?? []) as readonly string[]
  const base = await mergeBase(revisions, gitIn(root, exec, signal))
  if (base === undefined)
    throw new Failure(
      'absent',
      `What the merge base has is not known, so every finding counts as new: ${unknownBase(revisions)}.`,
    )
  const folder = await mkdtemp(path.join(tmpdir(), 'deploy-action-base-'))
  try {
    const tree = await checkOut({ root, base, folder }, exec, signal)
    const found = 'look' in input ? await looked(input, tree, signal) : await ran(input, tree, { exec, signal })
    return { base, known: JSON.stringify(found.map(({ identity }) => identity)) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** With an index of its own: the checkout's does not change. @returns the folder that stands for the root, which may be below the repository's top */
async function checkOut(
  { root, base, folder }: Readonly<Record<'root' | 'base' | 'folder', string>>,
  exec: Ports['exec'],
  signal: AbortSignal,
): Promise<string> {
  const tree = path.join(folder, 'tree')
  await mkdir(tree)
  const [top = '', prefix = ''] = (
    await gitIn(root, exec, signal)('rev-parse', '--show-toplevel', '--show-prefix')
  ).stdout.split('\n')
  const result = await exec({
    argv: ['git', '-c', `safe.directory=${top}`, `--work-tree=${tree}`, 'checkout', '--quiet', base, '--', ':/'],
    cwd: top,
    env: { GIT_INDEX_FILE: path.join(folder, 'index'), LC_ALL: 'C' },
    timeout: 300_000,
    signal,
  })
  const at = path.resolve(tree, prefix)
  if (result.exit === 0 && existsSync(at)) return at
  const why = result.stderr.split('\n')[0] || 'it has no such folder'
  throw new Failure(
    'absent',
    `The merge base ${base.slice(0, 12)} cannot be looked at: ${why}; every finding counts as new.`,
  )
}

async function looked(input: Input, tree: string, signal: AbortSignal): Promise<readonly KnownFinding[]> {
  const directory = inTree(input, tree)
  return (await lookAt({ ...input, root: tree, directory }, text(input, 'look'), signal)).known
}

async function ran(
  input: Input,
  tree: string,
  { exec, signal }: { exec: Ports['exec']; signal: AbortSignal },
): Promise<readonly KnownFinding[]> {
  const directory = inTree(input, tree)
  for (const [from, to] of [
    [text(input, 'root'), tree],
    [text(input, 'directory'), directory],
  ] as const)
    for (const name of (await readdir(from)).filter((one) => linked.includes(one)))
      if (!existsSync(path.join(to, name))) await symlink(path.join(from, name), path.join(to, name))
  const env = input['env'] as Readonly<Record<string, string>>
  const argv = input['argv'] as readonly string[]
  await exec({ argv, cwd: directory, env, timeout: Number(input['timeout']), signal, contained: true })
  const patterns = ((input['reports'] as Readonly<Record<string, readonly string[]>>)['sarif'] ??
    []) as readonly string[]
  const found: KnownFinding[] = []
  for (const pattern of patterns) {
    const files = await findFiles(directory, pattern)
    if (files.length === 0)
      throw new Failure(
        'unhealthy',
        `At the merge base the gate left no report ${pattern}, so every finding counts as new.`,
      )
    for (const file of files)
      await readText(path.join(directory, file), () => sarifReader(found, tree), signal).catch(unreadable)
  }
  return found
}

function inTree(input: Input, tree: string): string {
  return path.join(tree, path.relative(text(input, 'root'), text(input, 'directory')))
}

function unreadable(thrown: unknown): never {
  if (!(thrown instanceof Malformed)) throw thrown
  throw new Failure('unhealthy', `The report of the merge base ${thrown.message}, so every finding counts as new.`)
}
