import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../../core/failure.ts'
import type { ExecResult } from '../../core/ports.ts'
import type { Tools } from '../tools.ts'
import type { Store } from './store.ts'

/** Archives kept of one cache, the last used. */
const kept = 3
const quarter = 15 * 60_000

/** Archives in a folder of this machine. One that is broken is removed. */
export function folderStore(folder: string, { exec }: Pick<Tools, 'exec'>): Store {
  const tar = (...args: string[]): Promise<ExecResult> =>
    exec({ argv: ['tar', ...args], timeout: quarter, signal: new AbortController().signal })
  const fileOf = (key: string) => path.join(folder, `${key}.tar.gz`)
  return {
    async restore(_paths, key, prefix) {
      for (const one of [key, ...(await newest(folder, prefix))]) {
        if (!(await isThere(fileOf(one)))) continue
        const { exit, stderr } = await tar('--extract', '--gzip', '--absolute-names', '--file', fileOf(one))
        if (exit !== 0) {
          await rm(fileOf(one), { force: true })
          throw new Failure('absent', `The cache ${one} was broken and is removed: ${stderr.split('\n')[0] ?? ''}`)
        }
        await utimes(fileOf(one), new Date(), new Date())
        return one
      }
      return undefined
    },
    async save(paths, key) {
      const there: string[] = []
      for (const one of paths) if (await isThere(one)) there.push(one)
      if (there.length === 0) throw new Failure('absent', `Nothing was cached: there is none of ${paths.join(', ')}.`)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const fresh = `${fileOf(key)}.${process.pid}`
      const { exit, stderr } = await tar('--create', '--gzip', '--absolute-names', '--file', fresh, '--', ...there)
      if (exit !== 0) {
        await rm(fresh, { force: true })
        throw new Failure('capacity', `The cache could not be written: ${stderr.split('\n')[0] ?? ''}`)
      }
      await rename(fresh, fileOf(key))
      const prefix = key.slice(0, key.lastIndexOf('-') + 1)
      for (const old of (await newest(folder, prefix)).slice(kept)) await rm(fileOf(old), { force: true })
    },
  }
}

/** Keys that begin with the prefix, the last used first. */
async function newest(folder: string, prefix: string): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter(
    (name) => name.startsWith(prefix) && /^[0-9a-f]{32}\.tar\.gz$/.test(name.slice(prefix.length)),
  )
  const used = await Promise.all(
    names.map(async (name) => ({
      name,
      at: (await stat(path.join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  )
  return used.sort((a, b) => b.at - a.at).map(({ name }) => name.replace(/\.tar\.gz$/, ''))
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined
}
