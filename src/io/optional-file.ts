import { readFile } from 'node:fs/promises'
import { fileFailure } from './file-failure.ts'

/** Text of a file that need not be there: undefined then. @throws Failure when it cannot be read */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw fileFailure(error, path, 'read')
  }
}
