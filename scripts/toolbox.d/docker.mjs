// The Docker engine and a registry, unpacked from Debian packages into the cache. Nothing is installed into the system.
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ownRelease, unpackPackages } from './apt.mjs'
import { partFolder, pin } from './cache.mjs'
import { ask, which } from './shell.mjs'

/** Folders for PATH: what the engine and its client need, in front of the system's own. */
export function dockerPath() {
  const root = path.join(partFolder('docker'), 'root')
  return [path.join(partFolder('docker'), 'bin'), path.join(root, 'usr/bin'), path.join(root, 'usr/sbin')]
}

/** Folder of Buildx and Compose, for `cliPluginsExtraDirs` of a Docker client configuration. */
export function pluginFolder() {
  return path.join(partFolder('docker'), 'root/usr/libexec/docker/cli-plugins')
}

export function registryBinary() {
  return path.join(partFolder('registry'), 'root/usr/bin/docker-registry')
}

/** @param {string} folder */
export async function fillDocker(folder) {
  const { packages, own, iptables, suite } = /** @type {DockerPin} */ (pin('docker'))
  const root = path.join(folder, 'root')
  const bin = path.join(folder, 'bin')
  mkdirSync(bin)
  await unpackPackages(root, { packages: [...pinned(packages), ...own.filter((name) => name !== 'runc')] })
  // runc is linked against the system's C library: the one of the own suite, not of the engine's.
  await unpackPackages(root, { packages: [ownRunc(suite)] })
  symlinkSync('../root/usr/bin/tini-static', path.join(bin, 'docker-init'))
  const busybox = ['bin/busybox', 'usr/bin/busybox'].find((name) => existsSync(path.join(root, name)))
  symlinkSync(`../root/${busybox}`, path.join(bin, 'busybox'))
  if (which('iptables') === undefined) {
    await unpackPackages(path.join(folder, 'iptables'), { packages: iptables })
    for (const name of ['iptables', 'ip6tables']) wrapIptables(bin, name)
  }
  const env = { ...process.env, PATH: [bin, `${root}/usr/bin`, `${root}/usr/sbin`, process.env['PATH']].join(':') }
  for (const command of ['dockerd', 'containerd', 'runc', 'docker'])
    if (ask(command, ['--version'], env) === undefined)
      throw new Error(`${command} from Debian ${suite} does not start on this system. Start a Docker engine yourself.`)
}

/** @param {string} folder */
export async function fillRegistry(folder) {
  const { packages } = /** @type {DockerPin} */ (pin('registry'))
  await unpackPackages(path.join(folder, 'root'), { packages: pinned(packages) })
  const binary = path.join(folder, 'root/usr/bin/docker-registry')
  if (ask(binary, ['--version']) === undefined) throw new Error(`${binary} does not start on this system.`)
}

/**
 * @typedef {{ version: string, suite: string, packages: Record<string, string>, own: string[], iptables: string[] }} DockerPin
 * @param {Record<string, string>} packages
 */
function pinned(packages) {
  return Object.entries(packages).map(([name, version]) => `${name}=${version}*`)
}

/** @param {string} suite the engine's */
function ownRunc(suite) {
  return `runc/${ownRelease() || suite}`
}

/**
 * The engine redirects names between containers to its own DNS with iptables, whatever `--iptables` says.
 * @param {string} bin
 * @param {string} name
 */
function wrapIptables(bin, name) {
  const file = path.join(bin, name)
  writeFileSync(
    file,
    `#!/bin/sh
# The nftables variant, or the legacy one where the kernel lacks nftables.
root=$(dirname "$(dirname "$0")")/iptables
set -- ${name} "$@"
LD_LIBRARY_PATH=$(echo "$root"/usr/lib/*-linux-gnu)
XTABLES_LIBDIR=$LD_LIBRARY_PATH/xtables
export LD_LIBRARY_PATH XTABLES_LIBDIR
if "$root/usr/sbin/xtables-nft-multi" ${name} -t nat -S >/dev/null 2>&1; then
  exec "$root/usr/sbin/xtables-nft-multi" "$@"
fi
exec "$root/usr/sbin/xtables-legacy-multi" "$@"
`,
  )
  chmodSync(file, 0o755)
}
