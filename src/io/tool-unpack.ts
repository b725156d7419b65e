import { chmod, lstat, mkdtemp, rename, rm } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import { childEnvironment } from './runner/environment.ts'
import type { LockedFile } from './tool-lock.ts'

interface Unpacking {
  readonly archive: string
  readonly folder: string
  readonly file: LockedFile
  readonly env: Readonly<Record<string, string>>
}

/**
 * The one program of an archive (tar.gz or zip) whose bytes were verified, as `folder`/name. Nothing else is unpacked, whatever the archive
 * holds or says about where it belongs. The program is put in its place at once: another process may run it meanwhile.
 * @throws Failure `denied` where it is not there, or no plain file
 */
export async function unpackTool({ archive, folder, file, env }: Unpacking): Promise<string> {
  const { name, member, url } = file
  const scratch = await mkdtemp(join(folder, '.unpack-'))
  try {
    const { exit, stderr } = await run(commandFor(url, { archive, member, into: scratch }), env)
    const unpacked = join(scratch, member)
    const found = await lstat(unpacked).catch(() => undefined)
    if (exit !== 0 || found === undefined) {
      const details = [stderr.trim().slice(0, 300)].filter((line) => line !== '')
      throw new Failure('denied', `The archive of ${name} has no ${member}.`, { details })
    }
    if (!found.isFile()) throw new Failure('denied', `${member} in the archive of ${name} is no plain file.`)
    await chmod(unpacked, 0o700)
    const program = join(folder, platform() === 'win32' ? `${name}.exe` : name)
    await rename(unpacked, program)
    return program
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function commandFor(
  url: string,
  { archive, member, into }: { archive: string; member: string; into: string },
): string[] {
  if (!url.endsWith('.zip')) return ['tar', '-xzf', archive, '-C', into, '--no-same-owner', '--', member]
  // The tar of Windows reads zip files; elsewhere unzip does. `-j`: folders of the archive mean nothing.
  return platform() === 'win32'
    ? ['tar', '-xf', archive, '-C', into, '--', member]
    : ['unzip', '-o', '-q', '-j', archive, member, '-d', into]
}

async function run([program = '', ...args]: string[], env: Unpacking['env']) {
  const { getExecOutput } = await import('@actions/exec')
  try {
    const options = { silent: true, ignoreReturnCode: true, env: { ...childEnvironment(env) } }
    const { exitCode, stderr } = await getExecOutput(program, args, options)
    return { exit: exitCode, stderr }
  } catch (cause) {
    throw new Failure('absent', `${program} could not be run: ${(cause as Error).message}`, {
      cause,
      hint: `Install ${program}: it unpacks what is downloaded.`,
    })
  }
}
