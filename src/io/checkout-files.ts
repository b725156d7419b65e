import { lstat, readFile, realpath } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { type Operations, text } from './operations.ts'
import type { Tools } from './tools.ts'
import { trackedFiles, withCommit } from './tracked-files.ts'

/** A report or a document that is larger is a mistake, or an attack. */
const largest = 20 * 1024 * 1024
const largestOfMany = 1024 * 1024
const mostFiles = 500

/**
 * Files of the checkout as text:
 * - `checkout.read {root, path}` → `{text}`, or null where there is no such file. @throws Failure `denied` for a path that leads out of the
 *   checkout or bytes that are no UTF-8, `capacity` above 20 MiB
 * - `checkout.files {root, patterns, commit?}` → `{files: [{path, text}]}`: tracked files that match, 500 at most, of 1 MiB at most
 */
export function checkoutOperations({ exec }: Pick<Tools, 'exec'>): Operations {
  return {
    'checkout.read': async (input) => {
      const content = await readBelow(text(input, 'root'), text(input, 'path'))
      return content === undefined ? null : { text: content }
    },
    'checkout.files': async (input, signal) => {
      const [root, commit] = [text(input, 'root'), text(input, 'commit', '')]
      const matches = picomatch((input['patterns'] as string[] | undefined) ?? [], { dot: true })
      const read = async (folder: string, files: readonly string[]): Promise<Json> => {
        const wanted = files.filter((file) => matches(file)).slice(0, mostFiles)
        const contents = await Promise.all(wanted.map((path) => readSmall(folder, path)))
        return { files: contents.flatMap((one) => (one === undefined ? [] : [one])) }
      }
      if (commit === '') return read(root, await trackedFiles(root, exec, signal))
      return withCommit({ root, commit, exec, signal }, read)
    },
  }
}

async function readBelow(root: string, path: string): Promise<string | undefined> {
  const base = await realpath(root)
  const file = await realpath(resolve(base, path)).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR') return undefined
    throw new Failure('denied', `${path} cannot be read: ${thrown.message}`, { cause: thrown })
  })
  if (file === undefined) return undefined
  if (!file.startsWith(base + sep)) {
    throw new Failure('denied', `${path} leads out of the checkout.`, { hint: 'Name a file of this repository.' })
  }
  const about = await lstat(file)
  if (!about.isFile()) throw new Failure('usage', `${path} is not a file.`)
  if (about.size > largest) {
    const size = Math.round(about.size / 1024 / 1024)
    throw new Failure('capacity', `${path} has ${size} MiB; ${largest / 1024 / 1024} MiB are read at most.`, {
      hint: 'Let the tool report less, or split the report.',
    })
  }
  return decode(await readFile(file), path)
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Failure('denied', `${path} is not UTF-8 text.`, { cause, hint: 'Let the tool write UTF-8.' })
  }
}

async function readSmall(folder: string, path: string): Promise<{ path: string; text: string } | undefined> {
  const file = join(folder, path)
  const about = await lstat(file).catch(() => undefined)
  // Links are not followed: they may lead anywhere.
  if (about === undefined || !about.isFile() || about.size > largestOfMany) return undefined
  return { path, text: (await readFile(file)).toString('utf8') }
}
