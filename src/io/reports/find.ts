import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import picomatch from 'picomatch'

/** Entries of folders that are looked at for one pattern. */
const most = 200_000

/** Files that the pattern means, relative to `folder` and sorted. A pattern without a star is one path. Links to folders are not followed. */
export async function findFiles(folder: string, pattern: string): Promise<string[]> {
  const { base, glob, negated } = picomatch.scan(pattern)
  if (glob === '' || negated) return (await isFile(path.join(folder, pattern))) ? [path.normalize(pattern)] : []
  const fits = picomatch(pattern.replace(/^\.\//, ''), { dot: true })
  const found: string[] = []
  const open = [path.normalize(base === '' ? '.' : base)]
  for (let seen = 0; open.length > 0 && seen < most; ) {
    const at = open.pop() as string
    const entries = await readdir(path.join(folder, at), { withFileTypes: true }).catch(() => [])
    seen += entries.length
    for (const entry of entries) {
      const name = path.join(at, entry.name)
      if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') open.push(name)
      if (entry.isFile() && fits(name)) found.push(name)
    }
  }
  return found.sort()
}

/** What tells a file that was written anew from the one that was there: time, size and inode. Undefined: there is none. */
export async function markOf(file: string): Promise<string | undefined> {
  const about = await stat(file, { bigint: true }).catch(() => undefined)
  return about === undefined ? undefined : `${about.mtimeNs}:${about.size}:${about.ino}`
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() === true
}
