import semver from 'semver'

/**
 * Moves `vX` and `vX.Y` to a released version's commit, unless a newer version of that line is tagged: a fix of an old line must not take people back.
 * A pre-release moves nothing. Needs `contents: write`.
 * @param {import('../../src/io/ledger/github-client.ts').GithubClient} client
 * @param {string} tag
 * @param {string} commit
 * @returns {Promise<string[]>} what was done, a sentence each
 */
export async function moveTags(client, tag, commit) {
  const version = semver.parse(tag.slice(1))
  if (version === null || version.prerelease.length > 0) return [`${tag} is a pre-release: no tag is moved`]
  const { owner, repo } = client
  const { signal } = new AbortController()
  /** @type {{ ref: string, object: { sha: string } }[]} */
  const known = await client.ask('Listing tags', signal, async (octokit, request) => {
    const route = octokit.rest.git.listMatchingRefs
    return octokit.paginate(route, { owner, repo, ref: `tags/v${version.major}`, per_page: 100, request })
  })
  const done = []
  for (const name of [`v${version.major}`, `v${version.major}.${version.minor}`]) {
    const range = `${name.slice(1)}.x`
    const newer = known
      .map(({ ref }) => semver.parse(ref.replace('refs/tags/v', '')))
      .find((one) => one !== null && semver.satisfies(one, range) && semver.gt(one, version))
    if (newer) {
      done.push(`${name} stays: v${newer} is newer`)
      continue
    }
    const there = known.find(({ ref }) => ref === `refs/tags/${name}`)
    await client.ask(`Moving ${name}`, signal, async ({ rest }, request) => {
      if (there === undefined) await rest.git.createRef({ owner, repo, ref: `refs/tags/${name}`, sha: commit, request })
      else await rest.git.updateRef({ owner, repo, ref: `tags/${name}`, sha: commit, force: true, request })
    })
    done.push(`${name} is ${commit.slice(0, 7)}`)
  }
  return done
}
