// Releases this repository at a tag `vX.Y.Z`.
//   check TAG            the tag, package.json and CHANGELOG name one version; its section is printed
//   publish TAG FILE…    draft → files → published, then `vX` and `vX.Y` are moved to the tag's commit; repeated, it goes on where it stopped
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ensureNode24, root } from './node24.mjs'
import { versionOf } from './release/version.mjs'

await ensureNode24(import.meta.url)

const [command, tag = '', ...files] = process.argv.slice(2)
try {
  const notes = versionOf(tag, (name) => readFileSync(path.join(root, name), 'utf8'))
  if (command === 'check') console.log(notes)
  else if (command === 'publish') await publish(notes)
  else throw new Error('check or publish, then the tag')
} catch (error) {
  console.error(`release: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

/** @param {string} notes */
async function publish(notes) {
  const { GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: repository = '', GITHUB_SHA: commit = '' } = process.env
  const apiUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com'
  if (token === '' || repository === '' || commit === '')
    throw new Error('GITHUB_TOKEN, _REPOSITORY and _SHA are needed')
  const [{ createGithubClient }, { createReleases }, { moveTags }] = await Promise.all([
    import('../src/io/ledger/github-client.ts'),
    import('../src/io/releases/releases.ts'),
    import('./release/tags.mjs'),
  ])
  const client = createGithubClient({ token, repository, apiUrl })
  const releases = createReleases(client)
  const { signal } = new AbortController()
  await releases.draft({ tag, name: tag, body: notes, commit, prerelease: tag.includes('-') }, signal)
  for (const file of files) {
    const data = readFileSync(file)
    const digest = `sha256:${createHash('sha256').update(data).digest('hex')}`
    console.log(
      `${path.basename(file)}: ${await releases.upload(tag, { name: path.basename(file), data, digest }, signal)}`,
    )
  }
  const { html_url: url } = await releases.publish(tag, signal)
  console.log(`${tag}: published: ${url}`)
  for (const moved of await moveTags(client, tag, commit)) console.log(moved)
}
