import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { arch, homedir, platform } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { type Operations, text } from './operations.ts'
import { downloadTool, hashOf } from './tool-download.ts'
import { compromised, type LockedFile, lockedFile, type ToolLock, toolLock } from './tool-lock.ts'
import { unpackTool } from './tool-unpack.ts'
import type { Tools } from './tools.ts'

/**
 * `tool.install {name, mirrors, root, lock}` gives a program of the lock: `{path, version, why}`. It is downloaded once, its SHA-256 compared
 * before a byte of it is unpacked or run, and again before each use of what is in the cache. Mirrors are prefixes that stand for scheme and
 * host of the URL; they cannot change what is accepted. `lock` is a lock of the checkout at `root`, which stands for the shipped one; empty:
 * none. Where there is nothing to install, `path` is empty and `why` says it.
 * @throws Failure `denied` for other bytes than the lock names, or for a version that is known to be tampered with
 */
export function toolOperations(tools: Tools, shipped: ToolLock = toolLock): Operations {
  return {
    'tool.install': async (input, signal): Promise<Json> => {
      const name = text(input, 'name')
      const own = text(input, 'lock', '')
      const here = `${platform()}/${arch()}`
      const lock = own === '' ? shipped : await lockOf(text(input, 'root'), own)
      const file = lockedFile(lock, name, here)
      const from = own === '' ? 'the lock of this release' : own
      if (file === undefined) return { path: '', version: '', why: `${from} has no ${name} for ${here}` }
      const { version } = file
      if (compromised(name, version)) {
        throw new Failure('denied', `${name} ${version} is one of the releases that were tampered with.`, {
          hint: 'No lock must name this version.',
        })
      }
      if (file.sha256 === '') return { path: '', version, why: `${from} names ${name} ${version} without a checksum` }
      const mirrors = (input['mirrors'] as string[] | undefined) ?? []
      return { path: await installed(tools, { file, mirrors }, signal), version, why: '' }
    },
  }
}

async function lockOf(root: string, path: string): Promise<ToolLock> {
  try {
    const content = await readFile(join(root, path), 'utf8')
    const { readLock } = await import('./tool-lock-file.ts')
    return readLock(content, path)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') throw thrown
    throw new Failure('absent', `There is no file ${path}.`, { hint: 'Correct scan.lock, or remove it.' })
  }
}

interface Wish {
  readonly file: LockedFile
  readonly mirrors: readonly string[]
}

async function installed(tools: Tools, { file, mirrors }: Wish, signal: AbortSignal): Promise<string> {
  const { env } = tools
  const cache =
    env['RUNNER_TOOL_CACHE'] || join(env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache'), 'deploy-action')
  const folder = join(cache, 'tools', `${file.name}-${file.version}-${file.sha256.slice(0, 16)}`)
  const archive = join(folder, 'archive')
  if ((await hashOf(archive)) !== file.sha256) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const scratch = await mkdtemp(join(folder, '.new-'))
    try {
      const fresh = join(scratch, 'archive')
      await downloadTool(tools, { file, mirrors, to: fresh }, signal)
      // Whoever else downloaded it meanwhile has the same bytes.
      await rename(fresh, archive)
    } finally {
      await rm(scratch, { recursive: true, force: true })
    }
  }
  // Unpacked anew each time from what was verified: nobody's change of the program in the cache is run.
  return unpackTool({ archive, folder, file, env })
}
