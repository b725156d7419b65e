// Debian packages without touching the system: own sources, lists and cache; packages are downloaded and unpacked.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findSources } from './apt-sources.mjs'
import { cacheRoot, pin, withScratch } from './cache.mjs'
import { withLock } from './lock.mjs'
import { ask, run, which } from './shell.mjs'

/** @type {Set<string>} architectures whose lists this process has read already */
const fresh = new Set()

/**
 * Downloads packages and unpacks them into `folder`.
 * @param {string} folder
 * @param {{ architecture?: string, packages: string[] }} wanted packages as apt names them: `name`, `name=1.2*`, `name/suite`
 */
export async function unpackPackages(folder, wanted) {
  const architecture = wanted.architecture ?? ownArchitecture()
  await withLock(path.join(cacheRoot(), 'locks', `apt-${architecture}`), async () => {
    const options = await refreshLists(architecture)
    await withScratch(async (scratch) => {
      await run('apt-get', [...options, '--quiet', 'download', ...wanted.packages], { cwd: scratch })
      await unpackAll(scratch, folder)
    })
  })
}

/**
 * Unpacks packages of this system's own release, whatever else the sources have.
 * @param {string} folder
 * @param {string} part whose pin names the `packages`
 */
export async function unpackOwnRelease(folder, part) {
  const release = ownRelease()
  const packages = packagesOf(part)
  await unpackPackages(folder, { packages: packages.map((name) => (release ? `${name}/${release}` : name)) })
}

/**
 * The same with everything they depend on, down to the C library.
 * @param {string} folder
 * @param {string} part
 */
export async function unpackWithDependencies(folder, part) {
  const architecture = ownArchitecture()
  const release = ownRelease()
  await withLock(path.join(cacheRoot(), 'locks', `apt-${architecture}`), async () => {
    const options = await refreshLists(architecture)
    await withScratch(async (scratch) => {
      mkdirSync(path.join(scratch, 'partial'))
      const form = [
        '--quiet',
        '--yes',
        '--no-install-recommends',
        '--download-only',
        '-o',
        `Dir::Cache::archives=${scratch}/`,
      ]
      const suite = release ? ['--target-release', release] : []
      await run('apt-get', [...options, ...form, ...suite, 'install', ...packagesOf(part)])
      await unpackAll(scratch, folder)
    })
  })
}

/** Code name of this system's release, such as `bookworm`; empty: it has none. */
export function ownRelease() {
  return ask('sh', ['-c', '. /etc/os-release && echo "$VERSION_CODENAME"']) ?? ''
}

/** Debian's name of this machine's architecture. */
export function ownArchitecture() {
  const name = ask('dpkg', ['--print-architecture'])
  if (name === undefined) throw new Error(unsupported)
  return name
}

/** @param {string} part */
function packagesOf(part) {
  return /** @type {string[]} */ (pin(part)['packages'])
}

/**
 * @param {string} downloads
 * @param {string} folder
 */
async function unpackAll(downloads, folder) {
  for (const file of readdirSync(downloads).filter((name) => name.endsWith('.deb')))
    await run('dpkg-deb', ['--extract', path.join(downloads, file), folder])
}

/**
 * Reads the package lists once a call. A key ring too old for the newer suite is fetched from the own suite first.
 * @param {string} architecture
 * @returns {Promise<string[]>} the options with which apt uses them
 */
async function refreshLists(architecture) {
  if (which('apt-get') === undefined) throw new Error(unsupported)
  const state = path.join(cacheRoot(), 'apt', architecture)
  for (const name of ['lists/partial', 'cache/archives/partial']) mkdirSync(path.join(state, name), { recursive: true })
  const options = aptOptions(state, architecture)
  if (fresh.has(architecture)) return options
  const sources = findSources()
  const write = (/** @type {string[]} */ lines) =>
    writeFileSync(path.join(state, 'sources.list'), `${lines.join('\n')}\n`)
  const update = () => run('apt-get', [...options, '--quiet', '--error-on=any', 'update'])
  write(sources.lines(sources.keyring))
  try {
    if (sources.keyring === undefined) throw new Error('no Debian key ring on this machine')
    await update()
  } catch (cause) {
    if (sources.own.length === 0) throw cause
    write(sources.own)
    await update()
    write(sources.lines(await fetchKeyring(state, options)))
    await update()
  }
  fresh.add(architecture)
  return options
}

/**
 * @param {string} state
 * @param {string[]} options
 */
async function fetchKeyring(state, options) {
  const folder = path.join(state, 'keyring')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  await run('apt-get', [...options, '--quiet', 'download', 'debian-archive-keyring'], { cwd: folder })
  for (const file of readdirSync(folder)) await run('dpkg-deb', ['--extract', file, '.'], { cwd: folder })
  const keyring = path.join(folder, 'usr/share/keyrings/debian-archive-keyring.gpg')
  readFileSync(keyring)
  return keyring
}

/**
 * @param {string} state
 * @param {string} architecture
 */
function aptOptions(state, architecture) {
  return [
    `Dir::Etc::sourcelist=${state}/sources.list`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${state}/lists`,
    'Dir::State::status=/dev/null',
    `Dir::Cache=${state}/cache`,
    `APT::Architecture=${architecture}`,
    `APT::Architectures=${architecture}`,
    'APT::Sandbox::User=root',
    'Acquire::Languages=none',
    'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false',
    'Acquire::Retries=3',
  ].flatMap((option) => ['-o', option])
}

const unsupported =
  'apt-get and dpkg are needed to fetch Docker. On another system than Debian or Ubuntu start a Docker engine with the containerd image store, Buildx 0.13 and Compose 2.26 or newer yourself.'
