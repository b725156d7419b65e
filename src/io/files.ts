import { randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../core/failure.ts'
import type { Files } from '../core/ports.ts'
import { fileFailure } from './file-failure.ts'

/** Files that can tidy up: scratch folders live until `dispose`. */
export interface DisposableFiles extends Files {
  dispose(): Promise<void>
}

/** This machine's files; scratch folders are made below `temporary`. @throws Failure by the system's error code. */
export function createFiles(temporary: string): DisposableFiles {
  const folders = new Set<string>()
  return {
    read: (path) => naming('read', path, () => readFile(path, 'utf8')),
    write: (path, content, mode) => naming('written', path, () => writeWhole(path, content, mode)),
    exists: (path) =>
      naming('looked at', path, async () => {
        try {
          await stat(path)
          return true
        } catch (error) {
          if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
          throw error
        }
      }),
    remove: (path) => naming('removed', path, () => rm(path, { recursive: true, force: true })),
    scratch: () =>
      naming('created', temporary, async () => {
        await mkdir(temporary, { recursive: true })
        const folder = await mkdtemp(join(temporary, 'deploy-action-'))
        await chmod(folder, 0o700)
        folders.add(folder)
        return folder
      }),
    async dispose() {
      for (const folder of folders) await rm(folder, { recursive: true, force: true })
      folders.clear()
    },
  }
}

/** A reader sees the old content or the new, never a part; after a crash too, hence the sync. */
async function writeWhole(path: string, content: string, mode: number): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = join(folder, `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx', mode)
    try {
      // The mode of `open` is narrowed by the umask; what was asked for is what is given.
      await file.chmod(mode)
      await file.writeFile(content, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function naming<T>(what: string, path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Failure) throw error
    throw fileFailure(error, path, what)
  }
}
