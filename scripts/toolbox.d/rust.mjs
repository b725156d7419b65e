// Rust of this system's own release with its linker, unpacked from its packages. Nothing is installed into the system.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unpackWithDependencies } from './apt.mjs'
import { ask } from './shell.mjs'

const programs = ['cargo', 'cargo-clippy', 'cargo-fmt', 'clippy-driver', 'rustc', 'rustdoc', 'rustfmt']
const linker = 'cc'

/** Whether there is a Rust on PATH that can check the form of code, lint, build and link. */
export function hasRust() {
  const words = [[linker, '--version'], ...['version', 'fmt --version', 'clippy --version'].map(cargo)]
  return words.every(([command = '', ...args]) => ask(command, args) !== undefined)
}

/** @param {string} folder */
export async function fillRust(folder) {
  const bin = path.join(folder, 'bin')
  mkdirSync(bin)
  await unpackWithDependencies(path.join(folder, 'root'), 'rust')
  for (const name of programs) writeProgram(path.join(bin, name), `"$root/usr/bin/${name}" "$@"`)
  const places = '--sysroot="$root" -B "$root/usr/bin"'
  writeProgram(path.join(bin, linker), `"$root/usr/bin/gcc" ${places} "$@"`)
  for (const name of [...programs.filter((one) => one !== 'clippy-driver'), linker])
    if (ask(path.join(bin, name), ['--version']) === undefined)
      throw new Error(
        `${name} does not start on this system; install Rust yourself (apt-get install cargo rustfmt rust-clippy).`,
      )
}

/**
 * With the libraries that came along, and beside its siblings.
 * @param {string} file
 * @param {string} command
 */
function writeProgram(file, command) {
  const lines = [
    '#!/bin/sh',
    `here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)`,
    'root=$here/../root',
    'libraries=$(for folder in "$root"/lib/*-linux-gnu "$root"/usr/lib/*-linux-gnu; do printf \'%s:\' "$folder"; done)',
    'export LD_LIBRARY_PATH="$libraries" PATH="$here:$PATH"',
    `exec ${command}`,
  ]
  writeFileSync(file, `${lines.join('\n')}\n`)
  chmodSync(file, 0o755)
}

/** @param {string} words */
function cargo(words) {
  return ['cargo', ...words.split(' ')]
}
