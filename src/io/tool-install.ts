import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { arch, homedir, platform } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Failure, toFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { type Operations, text } from './operations.ts'
import type { Tools } from './ports.ts'
import { compromised, type LockedTool, toolLock } from './tool-lock.ts'

/**
 * `tool.install {name, mirrors}` gives a program of the lock file: `{path, version}`, or null where the lock has none for this platform.
 * It is downloaded once, its SHA-256 compared before a byte of it is unpacked or run, and again before each use of what is in the cache.
 * Mirrors are prefixes that stand for scheme and host of the URL; they cannot change what is accepted.
 * @throws Failure `denied` for other bytes than the lock names, or for a version that is known to be tampered with
 */
export function toolOperations(
  tools: Tools,
  lock: Readonly<Record<string, readonly LockedTool[]>> = toolLock,
): Operations {
  return {
    'tool.install': async (input, signal): Promise<Json> => {
      const name = text(input, 'name')
      const here = `${platform()}/${arch()}`
      const tool = lock[name]?.find((one) => one.platform === here)
      if (tool === undefined) return null
      if (compromised(name, tool.version)) {
        throw new Failure('denied', `${name} ${tool.version} is one of the releases that were tampered with.`, {
          hint: 'Update deploy-action: its lock must not name this version.',
        })
      }
      const path = await installed(
        tools,
        { name, tool, mirrors: (input['mirrors'] as string[] | undefined) ?? [] },
        signal,
      )
      return { path, version: tool.version }
    },
  }
}

interface Wish {
  readonly name: string
  readonly tool: LockedTool
  readonly mirrors: readonly string[]
}

async function installed(tools: Tools, { name, tool, mirrors }: Wish, signal: AbortSignal): Promise<string> {
  const { env } = tools
  const cache =
    env['RUNNER_TOOL_CACHE'] || join(env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache'), 'deploy-action')
  const folder = join(cache, 'tools', `${name}-${tool.version}-${tool.sha256.slice(0, 16)}`)
  const archive = join(folder, 'archive')
  const program = join(folder, name)
  if ((await hashOf(archive)) !== tool.sha256) {
    await mkdir(join(cache, 'tools'), { recursive: true, mode: 0o700 })
    const scratch = await mkdtemp(join(cache, 'tools', '.new-'))
    try {
      await download(tools, { name, tool, mirrors, file: join(scratch, 'archive') }, signal)
      await rm(folder, { recursive: true, force: true })
      await rename(scratch, folder)
    } finally {
      await rm(scratch, { recursive: true, force: true })
    }
  }
  // Unpacked anew each time from what was verified: nobody's change of the program in the cache is run.
  const argv = ['tar', '-xzf', archive, '-C', folder, '--no-same-owner', '--', tool.member]
  const result = await tools.exec({ argv, timeout: 120_000, signal })
  if (result.exit !== 0)
    throw new Failure('denied', `The archive of ${name} has no ${tool.member}.`, {
      details: [result.stderr.slice(0, 300)],
    })
  if (tool.member !== name) await rename(join(folder, tool.member), program)
  await chmod(program, 0o700)
  return program
}

async function download(
  { http }: Tools,
  { name, tool, mirrors, file }: Wish & { file: string },
  signal: AbortSignal,
): Promise<void> {
  const urls = [...mirrors.map((mirror) => mirror.replace(/\/+$/, '') + new URL(tool.url).pathname), tool.url]
  const tried: string[] = []
  for (const url of urls) {
    try {
      const answer = await http.stream({ method: 'GET', url, timeout: 60_000, signal })
      if (answer.status !== 200) {
        answer.body.resume()
        throw new Failure('absent', `answered ${answer.status}`)
      }
      await pipeline(answer.body, createWriteStream(file, { mode: 0o600 }))
    } catch (thrown) {
      signal.throwIfAborted()
      tried.push(`${url}: ${toFailure(thrown).message}`)
      continue
    }
    const is = await hashOf(file)
    if (is === tool.sha256) return
    // Not tried elsewhere: somebody serves other bytes under this name, and that must be looked at.
    throw new Failure(
      'denied',
      `${name} ${tool.version} from ${url} has the SHA-256 ${is}, not ${tool.sha256}: it is not used.`,
      {
        hint: 'Look into who serves these bytes. Nothing of them was run.',
      },
    )
  }
  throw new Failure('transient', `${name} ${tool.version} could not be downloaded.`, { details: tried })
}

async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
    return hash.digest('hex')
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Failure('denied', `${file} cannot be read: ${(thrown as Error).message}`, { cause: thrown })
  }
}
