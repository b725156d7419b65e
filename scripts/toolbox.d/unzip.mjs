// unzip of this system's own release, unpacked from its package. Nothing is installed into the system.
import path from 'node:path'
import { unpackOwnRelease } from './apt.mjs'
import { ask } from './shell.mjs'

/** @param {string} folder */
export async function fillUnzip(folder) {
  const root = path.join(folder, 'root')
  await unpackOwnRelease(root, 'unzip')
  if (ask(path.join(root, 'usr/bin/unzip'), ['-v']) === undefined)
    throw new Error('unzip does not start on this system; install it yourself (apt-get install unzip).')
}
