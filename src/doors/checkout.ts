import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../core/failure.ts'
import type { Runner } from '../io/runner/runner.ts'
import { defaults } from '../settings/defaults.ts'
import type { Inputs } from '../settings/inputs.ts'

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

/**
 * Absolute path of what this run is about. On a command line, started in a folder of a checkout that has no config of its own, it is the
 * folder above that has one, as with git itself; never one outside of the checkout.
 * @throws Failure `usage` for a folder that is not there
 */
export function findRoot({ env, github }: Runner, inputs: Inputs): string {
  const start = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const named = inputs.get('working-directory')?.value
  if (named !== undefined || github || inputs.get('config') !== undefined) {
    const root = path.resolve(start, named ?? '.')
    if (existsSync(root)) return root
    const where = inputs.get('working-directory')?.source.where ?? 'GITHUB_WORKSPACE'
    throw new Failure('usage', `There is no folder ${root} (from ${where}).`)
  }
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, defaults.config))) return folder
    if (existsSync(path.join(folder, '.git')) || folder === path.dirname(folder)) return path.resolve(start)
  }
}

function absent<T>(thrown: unknown, instead: T): T {
  const { code } = thrown as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return instead
  throw thrown
}
