// An emulator of arm64 for programs, unpacked from this system's own release, under the name by which BuildKit looks for it on PATH: it
// runs RUN lines for another platform without anything being registered in the kernel.
import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { unpackOwnRelease } from './apt.mjs'
import { ask } from './shell.mjs'

/** @param {string} folder */
export async function fillQemu(folder) {
  const root = path.join(folder, 'root')
  const bin = path.join(folder, 'bin')
  mkdirSync(bin)
  await unpackOwnRelease(root, 'qemu')
  const program = path.join(bin, 'buildkit-qemu-aarch64')
  copyFileSync(path.join(root, 'usr/bin/qemu-aarch64-static'), program)
  if (ask(program, ['--version']) === undefined) throw new Error('qemu-aarch64-static does not start on this system.')
}
