import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Reads files of a checkout by paths relative to it (or absolute ones). */
export interface CheckoutFiles {
  /** Undefined: there is no such file. What else prevents reading is thrown. */
  readFile(name: string): Promise<string | undefined>
  /** Empty for a folder that is not there. */
  listFiles(folder: string): Promise<readonly string[]>
}

export function readCheckout(root: string): CheckoutFiles {
  return {
    readFile: (name) =>
      readFile(path.resolve(root, name), 'utf8').catch((thrown: unknown) => absent(thrown, undefined)),
    listFiles: (folder) => readdir(path.resolve(root, folder)).catch((thrown: unknown) => absent(thrown, [])),
  }
}

function absent<T>(thrown: unknown, instead: T): T {
  const { code } = thrown as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return instead
  throw thrown
}
