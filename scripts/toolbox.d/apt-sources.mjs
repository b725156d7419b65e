// Where this machine takes its packages from, so that the private sources work behind the same mirror.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pin } from './cache.mjs'

const debian = 'http://deb.debian.org/debian'
const debianKeyring = '/usr/share/keyrings/debian-archive-keyring.gpg'

/**
 * @typedef {{ uri: string, suites: string[], components: string[], signedBy?: string | undefined }} Source
 * @typedef {{ own: string[], keyring: string | undefined, lines: (keyring: string | undefined) => string[] }} Sources
 */

/**
 * The sources to use: this machine's own suite, and the Debian suite that has the pinned Docker.
 * @param {string} [etc] the folder in which apt's settings are
 * @returns {Sources} `own` lines alone, and all `lines` once a key ring for the Debian suite is known
 */
export function findSources(etc = '/etc') {
  const release = parseRelease(readFileSync(path.join(etc, 'os-release'), 'utf8'))
  const codename = release['VERSION_CODENAME'] ?? ''
  const wanted = String(pin('docker')['suite'])
  const mine = readSources(path.join(etc, 'apt'))
    .filter((source) => source.suites.includes(codename) && source.components.includes('main'))
    .sort((a, b) => Number(isArchive(b)) - Number(isArchive(a)))
  const isDebian = release['ID'] === 'debian'
  const base = (isDebian ? mine[0]?.uri : undefined) ?? debian
  const own = mine.slice(0, 1).map((source) => line(source.uri, codename, source.signedBy, source.components))
  if (own.length === 0 && isDebian) own.push(line(debian, codename, debianKeyring, ['main']))
  const keyring = existsSync(debianKeyring) ? debianKeyring : undefined
  const added = (/** @type {string | undefined} */ key) =>
    isDebian && codename === wanted ? [] : [line(base, wanted, key, ['main'])]
  return { own, keyring, lines: (key) => [...own, ...added(key)] }
}

/**
 * Every `deb` source of a machine, in both of apt's formats.
 * @param {string} folder usually /etc/apt
 * @returns {Source[]}
 */
export function readSources(folder) {
  const parts = path.join(folder, 'sources.list.d')
  const names = existsSync(parts) ? readdirSync(parts).sort() : []
  const files = names.filter((name) => /\.(list|sources)$/.test(name)).map((name) => path.join(parts, name))
  const main = path.join(folder, 'sources.list')
  return [...(existsSync(main) ? [main] : []), ...files].flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return file.endsWith('.sources') ? parseDeb822(text) : parseList(text)
  })
}

/**
 * The distribution's own archive, told from others' that serve the same suite.
 * @param {Source} source
 */
function isArchive(source) {
  return /\/(debian|ubuntu|ubuntu-ports)$/.test(source.uri)
}

/**
 * @param {string} text
 * @returns {Source[]}
 */
function parseDeb822(text) {
  const kept = text.split('\n').filter((row) => !row.startsWith('#'))
  return kept
    .join('\n')
    .split(/\n\s*\n/)
    .flatMap((paragraph) => {
      const fields = Object.fromEntries(
        [...paragraph.matchAll(/^([\w-]+):[ \t]*(.*(?:\n[ \t].*)*)/gm)].map(([, name = '', value = '']) => [
          name.toLowerCase(),
          value.trim(),
        ]),
      )
      const words = (/** @type {string} */ name) => (fields[name] ?? '').split(/\s+/).filter(Boolean)
      const disabled = /^(no|false|0|off|disable)$/i.test(fields['enabled'] ?? '')
      if (disabled || !words('types').includes('deb')) return []
      const signedBy = fields['signed-by']?.startsWith('/') ? fields['signed-by'] : undefined
      const rest = { suites: words('suites'), components: words('components'), signedBy }
      return words('uris').map((uri) => ({ uri: uri.replace(/\/+$/, ''), ...rest }))
    })
}

/**
 * @param {string} text
 * @returns {Source[]}
 */
function parseList(text) {
  return text.split('\n').flatMap((row) => {
    const found = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s*([^#]*)/.exec(row)
    if (!found) return []
    const [, options = '', uri = '', suite = '', components = ''] = found
    const signedBy = /signed-by=(\S+)/.exec(options)?.[1]
    const list = components.split(/\s+/).filter(Boolean)
    return [{ uri: uri.replace(/\/+$/, ''), suites: [suite], components: list, signedBy }]
  })
}

/**
 * @param {string} uri
 * @param {string} suite
 * @param {string | undefined} signedBy
 * @param {string[]} components
 */
function line(uri, suite, signedBy, components) {
  return `deb ${signedBy ? `[signed-by=${signedBy}] ` : ''}${uri} ${suite} ${components.join(' ')}`
}

/**
 * @param {string} text
 * @returns {Record<string, string>}
 */
function parseRelease(text) {
  return Object.fromEntries(
    [...text.matchAll(/^(\w+)="?([^"\n]*)"?$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
}
