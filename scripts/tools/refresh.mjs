import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { compromised } from '../../src/io/tool-lock.ts'
import { readLock } from '../../src/io/tool-lock-file.ts'
import { bundleFromRekor } from './rekor.mjs'
import { readTrustedRoot, verifySigned } from './verify.mjs'

/** @typedef {import('../../src/io/tool-lock.ts').LockedTool} LockedTool */

/** A file of checksums or a signature is small: bytes. */
const largest = 4 * 1024 * 1024

/**
 * Writes the lock anew, all of it or nothing: for each tool the checksums of its platforms out of the publisher's signed file.
 * @param {{ lock: string, wanted: readonly string[], trustedRoot?: string | undefined, rekor: string }} wish `wanted`: `name` or `name@version`;
 * `trustedRoot`: a file; absent: Sigstore's own, by TUF
 * @returns {Promise<string[]>} what was done, a line for each tool
 */
export async function refreshLock({ lock: file, wanted, trustedRoot, rekor }) {
  const lock = readLock(readFileSync(file, 'utf8'), file)
  const names = wanted.length === 0 ? Object.keys(lock) : wanted
  const trust = await readTrustedRoot(trustedRoot)
  /** @type {Record<string, LockedTool>} */
  const fresh = { ...lock }
  const lines = []
  for (const name of names) {
    const [id = '', version] = name.split('@')
    const known = lock[id]
    if (known === undefined) throw new Error(`The lock has no ${id}; it has ${Object.keys(lock).join(', ')}.`)
    const tool = { ...known, version: version ?? known.version }
    if (compromised(id, tool.version))
      throw new Error(`${id} ${tool.version} is one of the releases that were tampered with.`)
    fresh[id] = await refreshTool(id, tool, { trust, rekor })
    lines.push(`${id} ${tool.version}: signed by ${fill(tool.signature?.identity ?? '', tool)}`)
  }
  const text = `${JSON.stringify(fresh, null, 2)}\n`
  readLock(text, file)
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
  return lines
}

/**
 * @param {string} name
 * @param {LockedTool} tool
 * @param {{ trust: import('@sigstore/protobuf-specs').TrustedRoot, rekor: string }} by
 * @returns {Promise<LockedTool>}
 */
async function refreshTool(name, tool, { trust, rekor }) {
  const { signature } = tool
  if (signature === undefined) throw new Error(`${name} has no signature in the lock: nothing proves its checksums.`)
  const from = (/** @type {string} */ one) => download(`${fill(tool.release, tool)}/${fill(one, tool)}`)
  const checksums = await from(tool.checksums)
  const bundle =
    'bundle' in signature
      ? JSON.parse((await from(signature.bundle)).toString('utf8'))
      : await bundleFromRekor(checksums, {
          signature: (await from(signature.signature)).toString('utf8'),
          certificate: (await from(signature.certificate)).toString('utf8'),
          rekor,
        })
  verifySigned(checksums, bundle, { identity: fill(signature.identity, tool), issuer: signature.issuer, trust })
  const sums = readChecksums(checksums.toString('utf8'))
  const platforms = Object.entries(tool.platforms).map(([platform, one]) => {
    const sha256 = sums.get(fill(one.file, tool))
    if (sha256 === undefined) throw new Error(`${fill(tool.checksums, tool)} does not list ${fill(one.file, tool)}.`)
    return [platform, { ...one, sha256 }]
  })
  return { ...tool, platforms: Object.fromEntries(platforms) }
}

/**
 * Lines of `sha256sum`: the digest, spaces, perhaps a star, the file.
 * @param {string} text
 */
export function readChecksums(text) {
  /** @type {Map<string, string>} */
  const sums = new Map()
  for (const line of text.split('\n')) {
    const [, sha256 = '', file = ''] = /^([0-9a-f]{64})[ \t]+\*?(\S+)\s*$/.exec(line) ?? []
    if (file === '') continue
    if (sums.has(file)) throw new Error(`The file of checksums names ${file} twice.`)
    sums.set(file, sha256)
  }
  return sums
}

/** @param {string} text @param {LockedTool} tool */
function fill(text, tool) {
  return text.replaceAll('{version}', tool.version)
}

/** @param {string} url */
async function download(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`)
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (bytes.length > largest) throw new Error(`${url} is larger than ${largest} bytes.`)
  return bytes
}
