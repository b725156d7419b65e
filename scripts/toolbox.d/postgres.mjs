// PostgreSQL with all it needs, unpacked into one folder that is the whole file system of an image.
import { existsSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { unpackPackages } from './apt.mjs'
import { partFolder, pin } from './cache.mjs'

/** @param {string} folder */
export async function fillPostgres(folder) {
  const root = path.join(folder, 'root')
  await unpackPackages(root, { packages: /** @type {string[]} */ (pin('postgres')['packages']) })
  for (const name of ['lib', 'lib64', 'bin', 'sbin'])
    if (existsSync(path.join(root, 'usr', name)) && !existsSync(path.join(root, name)))
      symlinkSync(`usr/${name}`, path.join(root, name))
}

/** Folder in which the file system lies. */
export function postgresRoot() {
  return path.join(partFolder('postgres'), 'root')
}
