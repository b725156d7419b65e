// Elixir of this system's own release, unpacked from its packages. Nothing is installed into the system.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unpackOwnRelease } from './apt.mjs'
import { ask } from './shell.mjs'

/** Erlang's script knows only the place where the package would put it. */
const fixed = 'ROOTDIR=/usr/lib/erlang'
const found = 'ROOTDIR=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd)'

/** @param {string} folder */
export async function fillElixir(folder) {
  const root = path.join(folder, 'root')
  await unpackOwnRelease(root, 'elixir')
  const script = path.join(root, 'usr/lib/erlang/bin/erl')
  writeFileSync(script, readFileSync(script, 'utf8').replaceAll(fixed, found))
  const bin = path.join(folder, 'bin')
  mkdirSync(bin)
  for (const name of ['elixir', 'elixirc', 'mix', 'iex', 'erl', 'erlc', 'escript'])
    symlinkSync(`../root/usr/bin/${name}`, path.join(bin, name))
  if (ask('env', [`PATH=${bin}:${process.env['PATH']}`, 'elixir', '--version']) === undefined)
    throw new Error('elixir does not start on this system; install it yourself (apt-get install elixir).')
}
