// An SSH server and client, unpacked from the packages of this system's own release. Nothing is installed into the system.
import path from 'node:path'
import { unpackOwnRelease } from './apt.mjs'
import { partFolder } from './cache.mjs'
import { ask } from './shell.mjs'

/** @param {string} folder */
export async function fillSsh(folder) {
  const root = path.join(folder, 'root')
  await unpackOwnRelease(root, 'ssh')
  if (ask(path.join(root, 'usr/bin/ssh'), ['-V'], sshEnvironment(root)) === undefined)
    throw new Error('ssh does not start on this system; install openssh-server and openssh-client yourself.')
}

/** Folder in which the part lies. */
export function sshRoot() {
  return path.join(partFolder('ssh'), 'root')
}

/** With the libraries that came along. @param {string} root */
export function sshEnvironment(root) {
  const triple =
    ask('dpkg-architecture', ['-qDEB_HOST_MULTIARCH']) ?? `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`
  const libraries = [`lib/${triple}`, `usr/lib/${triple}`].map((name) => path.join(root, name))
  return { ...process.env, LD_LIBRARY_PATH: libraries.join(':') }
}
