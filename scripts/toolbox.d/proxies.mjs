// Two reverse proxies, unpacked from the packages of this system's own release.
import path from 'node:path'
import { unpackOwnRelease } from './apt.mjs'
import { partFolder } from './cache.mjs'
import { ask } from './shell.mjs'

/** @param {string} folder */
export async function fillProxies(folder) {
  const root = path.join(folder, 'root')
  await unpackOwnRelease(root, 'proxies')
  for (const [program, flag] of [
    ['usr/sbin/nginx', '-v'],
    ['usr/bin/caddy', 'version'],
  ])
    if (ask(path.join(root, program ?? ''), [flag ?? '']) === undefined)
      throw new Error(`${program} does not start on this system.`)
}

/** Folder in which they lie. */
export function proxiesRoot() {
  return path.join(partFolder('proxies'), 'root')
}
