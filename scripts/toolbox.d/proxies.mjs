// Two reverse proxies, unpacked from the packages of this system's own release.
import path from 'node:path'
import { unpackPackages } from './apt.mjs'
import { partFolder, pin } from './cache.mjs'
import { ask } from './shell.mjs'

/** @param {string} folder */
export async function fillProxies(folder) {
  const codename = ask('sh', ['-c', '. /etc/os-release && echo "$VERSION_CODENAME"'])
  const packages = /** @type {string[]} */ (pin('proxies')['packages'])
  const root = path.join(folder, 'root')
  await unpackPackages(root, { packages: packages.map((name) => (codename ? `${name}/${codename}` : name)) })
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
