import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { findSources, readSources } from '../../scripts/toolbox.d/apt-sources.mjs'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const bookworm = 'ID=debian\nVERSION_CODENAME=bookworm\n'
const deb822 = (uri: string, suites: string, more = '') =>
  `Types: deb deb-src\n# a comment: with a colon\nURIs: ${uri}\nSuites: ${suites}\nComponents: main contrib\n${more}\n`

test.each([
  {
    name: 'one-line format with options',
    files: {
      'apt/sources.list':
        '# deb http://no/debian x main\ndeb [arch=amd64 signed-by=/k.gpg] http://m/debian/ bookworm main # c\n',
    },
    sources: [{ uri: 'http://m/debian', suites: ['bookworm'], components: ['main'], signedBy: '/k.gpg' }],
  },
  {
    name: 'deb822 with several paragraphs and a disabled one',
    files: {
      'apt/sources.list.d/debian.sources': `${deb822('http://m/debian', 'bookworm bookworm-updates', 'Signed-By: /k.gpg')}\n${deb822('http://off/debian', 'bookworm', 'Enabled: no')}`,
    },
    sources: [
      {
        uri: 'http://m/debian',
        suites: ['bookworm', 'bookworm-updates'],
        components: ['main', 'contrib'],
        signedBy: '/k.gpg',
      },
    ],
  },
  {
    name: 'sources of source packages only',
    files: { 'apt/sources.list': 'deb-src http://m/debian bookworm main\n' },
    sources: [],
  },
  {
    name: 'files that apt does not read',
    files: { 'apt/sources.list.d/x.list.off': 'deb http://m/debian bookworm main\n' },
    sources: [],
  },
])('reads $name', ({ files, sources }) => {
  expect(readSources(path.join(etc(files), 'apt'))).toEqual(sources)
})

test('takes the newer suite from the mirror that this machine uses', () => {
  const { own, lines } = findSources(
    etc({
      'os-release': bookworm,
      'apt/sources.list.d/a-vendor.list': 'deb http://vendor.test/apt bookworm main\n',
      'apt/sources.list.d/debian.sources': deb822(
        'http://mirror.test/some/debian',
        'bookworm bookworm-updates',
        'Signed-By: /k.gpg',
      ),
    }),
  )
  expect(own).toEqual(['deb [signed-by=/k.gpg] http://mirror.test/some/debian bookworm main contrib'])
  expect(lines('/d.gpg')).toEqual([...own, 'deb [signed-by=/d.gpg] http://mirror.test/some/debian trixie main'])
})

test('takes everything from the own suite where that is the newer one', () => {
  const files = {
    'os-release': 'ID=debian\nVERSION_CODENAME=trixie\n',
    'apt/sources.list': 'deb http://m/debian trixie main\n',
  }
  const { own, lines } = findSources(etc(files))
  expect(lines('/d.gpg')).toEqual(own)
})

test('goes to deb.debian.org only when this machine names no mirror of Debian', () => {
  expect(findSources(etc({ 'os-release': bookworm })).lines('/d.gpg')).toEqual([
    'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian bookworm main',
    'deb [signed-by=/d.gpg] http://deb.debian.org/debian trixie main',
  ])
})

test('adds the Debian suite beside the own one on Ubuntu', () => {
  const files = {
    'os-release': 'ID=ubuntu\nVERSION_CODENAME=noble\n',
    'apt/sources.list': 'deb http://mirror.test/ubuntu noble main universe\n',
  }
  const { own, lines } = findSources(etc(files))
  expect(own).toEqual(['deb http://mirror.test/ubuntu noble main universe'])
  expect(lines('/d.gpg')[1]).toBe('deb [signed-by=/d.gpg] http://deb.debian.org/debian trixie main')
})

function etc(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'etc-'))
  folders.push(folder)
  mkdirSync(path.join(folder, 'apt/sources.list.d'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  return folder
}
