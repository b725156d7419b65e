// Buildah of this system's own release, unpacked from its packages. Nothing is installed into the system.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unpackOwnRelease } from './apt.mjs'
import { ask } from './shell.mjs'

/** Buildah with the libraries and the configuration that came along: /etc/containers belongs to the system. */
const wrapper = `#!/bin/sh
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
libraries=$(for folder in "$here"/root/lib/*-linux-gnu "$here"/root/usr/lib/*-linux-gnu; do printf '%s:' "$folder"; done)
export LD_LIBRARY_PATH="$libraries" CONTAINERS_REGISTRIES_CONF="$here/registries.conf" PATH="$PATH:$here/root/usr/sbin"
command=$1
shift
case $command in
  bud | build | push | pull | from) exec "$here/root/usr/bin/buildah" "$command" --signature-policy "$here/policy.json" "$@" ;;
  manifest)
    verb=$1
    shift
    [ "$verb" != push ] || set -- --signature-policy "$here/policy.json" "$@"
    exec "$here/root/usr/bin/buildah" manifest "$verb" "$@"
    ;;
  *) exec "$here/root/usr/bin/buildah" "$command" "$@" ;;
esac
`

/** @param {string} folder */
export async function fillBuildah(folder) {
  const root = path.join(folder, 'root')
  const bin = path.join(folder, 'bin')
  mkdirSync(bin)
  await unpackOwnRelease(root, 'buildah')
  writeFileSync(path.join(folder, 'policy.json'), '{"default":[{"type":"insecureAcceptAnything"}]}\n')
  writeFileSync(path.join(folder, 'registries.conf'), 'unqualified-search-registries = []\n')
  const script = path.join(bin, 'buildah')
  writeFileSync(script, wrapper)
  chmodSync(script, 0o755)
  if (ask(script, ['--version']) === undefined)
    throw new Error('buildah does not start on this system; install it yourself (apt-get install buildah).')
}
