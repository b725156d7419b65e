// Elixir of this system's own release, unpacked from its packages. Nothing is installed into the system.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unpackPackages } from './apt.mjs'
import { pin } from './cache.mjs'
import { ask } from './shell.mjs'

/** Erlang's script knows only the place where the package would put it. */
const fixed = 'ROOTDIR=/usr/lib/erlang'
const found = 'ROOTDIR=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd)'

/** @param {string} folder */
export async function fillElixir(folder) {
  const codename = ask('sh', ['-c', '. /etc/os-release && echo "$VERSION_CODENAME"'])
  const packages = /** @type {string[]} */ (pin('elixir')['packages'])
  const root = path.join(folder, 'root')
  await unpackPackages(root, { packages: packages.map((name) => (codename ? `${name}/${codename}` : name)) })
  const script = path.join(root, 'usr/lib/erlang/bin/erl')
  writeFileSync(script, readFileSync(script, 'utf8').replaceAll(fixed, found))
  const bin = path.join(folder, 'bin')
  mkdirSync(bin)
  for (const name of ['elixir', 'elixirc', 'mix', 'iex', 'erl', 'erlc', 'escript'])
    symlinkSync(`../root/usr/bin/${name}`, path.join(bin, name))
  if (ask('env', [`PATH=${bin}:${process.env['PATH']}`, 'elixir', '--version']) === undefined)
    throw new Error('elixir does not start on this system; install it yourself (apt-get install elixir).')
}
