import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createEmulator, type Emulator } from 'emulate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { moveTags } from '../../scripts/release/tags.mjs'
import { versionOf } from '../../scripts/release/version.mjs'
import { createGithubClient } from '../../src/io/ledger/github-client.ts'

const root = path.resolve(import.meta.dirname, '../..')

describe('the version', () => {
  const files = {
    'package.json': '{"version":"1.2.3"}',
    'CHANGELOG.md': '# Changes\n\n## 1.2.3 (2026-01-01)\n\n- It works.\n\n## 1.2.2\n',
  }
  const read =
    (over: Partial<typeof files> = {}) =>
    (name: string) =>
      ({ ...files, ...over })[name as 'package.json']

  test('its section of the change log', () => expect(versionOf('v1.2.3', read())).toBe('- It works.'))
  test.each([
    ['1.2.3', {}, '"1.2.3" is not vX.Y.Z'],
    ['v1', {}, 'is not vX.Y.Z'],
    ['v1.2.3$(id)', {}, 'is not vX.Y.Z'],
    ['v1.2.4', {}, 'package.json says 1.2.3, the tag 1.2.4'],
    ['v1.2.3', { 'CHANGELOG.md': '## Unreleased\n' }, 'no section "## 1.2.3"'],
    ['v1.2.3', { 'CHANGELOG.md': '## 1.2.3\n\n## 1.2.2\n\n- old\n' }, 'is empty'],
  ])('%s %o: %s', (tag, over, message) => expect(() => versionOf(tag, read(over))).toThrow(message))
})

describe('at GitHub', () => {
  let github: Emulator
  let folder: string
  const token = 'gho_release'
  const commits: string[] = []
  const api = async (method: string, route: string, body?: object) => {
    const answer = await fetch(`${github.url}/repos/acme/suite${route}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return (await answer.json()) as Record<string, never> & {
      sha: string
      content: { sha: string }
      commit: { sha: string }
    }
  }
  const commit = async (name: string) => {
    const made = await api('PUT', `/contents/${name}`, { message: name, content: Buffer.from(name).toString('base64') })
    return made.commit.sha
  }
  const tags = async () => {
    const found = (await api('GET', '/git/matching-refs/tags')) as unknown as { ref: string; object: { sha: string } }[]
    return Object.fromEntries(
      found.map(({ ref, object }) => [ref.replace('refs/tags/', ''), commits.indexOf(object.sha)]),
    )
  }
  const client = () => createGithubClient({ token, repository: 'acme/suite', apiUrl: github.url })

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'release-'))
    const seed = { users: [{ login: 'acme' }], repos: [{ owner: 'acme', name: 'suite', auto_init: true }] }
    github = await createEmulator({
      service: 'github',
      port: 0,
      seed: { tokens: { [token]: { login: 'acme', scopes: ['repo'] } }, github: seed },
    })
    commits.splice(0, commits.length, await commit('one'), await commit('two'), await commit('three'))
  })
  afterEach(async () => {
    await github.close()
    rmSync(folder, { recursive: true })
  })

  test('vX and vX.Y are made, follow, and never go back', async () => {
    const release = async (tag: string, at: number) => {
      await api('POST', '/git/refs', { ref: `refs/tags/${tag}`, sha: commits[at] })
      return moveTags(client(), tag, commits[at] ?? '')
    }
    await release('v1.2.0', 0)
    expect(await tags()).toEqual({ 'v1.2.0': 0, v1: 0, 'v1.2': 0 })
    await release('v1.3.0', 1)
    expect(await tags()).toMatchObject({ v1: 1, 'v1.2': 0, 'v1.3': 1 })
    expect(await release('v1.2.1', 2)).toEqual(['v1 stays: v1.3.0 is newer', `v1.2 is ${commits[2]?.slice(0, 7)}`])
    expect(await tags()).toMatchObject({ v1: 1, 'v1.2': 2, 'v1.3': 1 })
    await release('v10.0.0', 2)
    expect(await release('v1.3.1-rc.1', 0)).toEqual(['v1.3.1-rc.1 is a pre-release: no tag is moved'])
    expect(await tags()).toMatchObject({ v1: 1, v10: 2 })
  })

  test('the script: draft, files, published, tags; a second time changes nothing', async () => {
    const file = path.join(folder, 'SHA256SUMS')
    writeFileSync(file, 'abc  dist/index.js\n')
    const other = path.join(folder, 'suite')
    copyAs(other, '1.2.3')
    for (let time = 0; time < 2; time += 1) {
      const done = await script(['publish', 'v1.2.3', file], other)
      expect(done).toMatchObject({ code: 0, said: expect.stringContaining('v1 is') })
    }
    const releases = (await api('GET', '/releases')) as unknown as {
      tag_name: string
      draft: boolean
      body: string
      assets: { name: string }[]
    }[]
    expect(releases).toMatchObject([
      { tag_name: 'v1.2.3', draft: false, body: '- It works.', assets: [{ name: 'SHA256SUMS' }] },
    ])
    expect(await tags()).toMatchObject({ v1: 1, 'v1.2': 1 })
  })

  /** The script with another package and change log around it. */
  function copyAs(place: string, version: string) {
    mkdirSync(place)
    for (const name of ['scripts', 'src', 'package-lock.json'])
      cpSync(path.join(root, name), path.join(place, name), { recursive: true })
    symlinkSync(path.join(root, 'node_modules'), path.join(place, 'node_modules'))
    writeFileSync(path.join(place, 'package.json'), JSON.stringify({ version, type: 'module' }))
    writeFileSync(path.join(place, 'CHANGELOG.md'), `# Changes\n\n## ${version}\n\n- It works.\n`)
  }

  async function script(args: string[], place = root) {
    const child = spawn(process.execPath, [path.join(place, 'scripts/release.mjs'), ...args], {
      cwd: place,
      env: {
        PATH: process.env['PATH'],
        GITHUB_TOKEN: token,
        GITHUB_REPOSITORY: 'acme/suite',
        GITHUB_SHA: commits[1],
        GITHUB_API_URL: github.url,
      },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
    return { code, said }
  }
})
