import { Failure } from '../../core/failure.ts'
import type { GithubClient } from '../ledger/github-client.ts'

/** A release as GitHub gives it, as far as we read it. */
export interface GithubRelease {
  readonly id: number
  readonly tag_name: string
  readonly draft: boolean
  readonly html_url: string
  readonly upload_url: string
  readonly body?: string | null
  readonly assets: readonly { readonly id: number; readonly name: string; readonly digest?: string | null }[]
}

export interface Draft {
  readonly tag: string
  readonly name: string
  readonly body: string
  readonly commit: string
  readonly prerelease: boolean
}

/** Pages of releases that are looked through for a draft; the API finds none by its tag. */
const pages = 5

/** Pages of commits between two versions. */
const commitPages = 20

/** Characters that the text of a release may have. */
const longest = 125_000

/**
 * Releases, known by their tag: https://docs.github.com/rest/releases. Runs for one tag may overlap, and GitHub lets two drafts have one tag:
 * the one with the lowest id counts, and whoever made another takes it away.
 */
export function createReleases(client: GithubClient) {
  const { owner, repo } = client
  const where = { owner, repo }
  const ask: GithubClient['ask'] = (what, signal, call) =>
    client.ask(what, signal, call).catch((failure: Failure) => {
      throw rightOf(failure)
    })

  /** The published one, else the oldest draft. */
  async function find(tag: string, signal: AbortSignal): Promise<GithubRelease | undefined> {
    const found: GithubRelease[] = []
    for (let page = 1; page <= pages; page += 1) {
      const { data } = await ask('Listing releases', signal, ({ rest }, request) =>
        rest.repos.listReleases({ ...where, per_page: 100, page, request }),
      )
      found.push(...(data as GithubRelease[]).filter(({ tag_name }) => tag_name === tag))
      if (data.length < 100) break
    }
    return found.find(({ draft }) => !draft) ?? found.toSorted((a, b) => a.id - b.id)[0]
  }

  async function change(id: number, values: object, signal: AbortSignal): Promise<GithubRelease> {
    const { data } = await ask('Changing a release', signal, ({ rest }, request) =>
      rest.repos.updateRelease({ ...where, release_id: id, ...values, request }),
    )
    return data as GithubRelease
  }

  async function remove(id: number, signal: AbortSignal): Promise<void> {
    await ask('Removing a draft', signal, ({ rest }, request) =>
      rest.repos.deleteRelease({ ...where, release_id: id, request }),
    )
  }

  return {
    find,
    async draft({ tag, commit, ...told }: Draft, signal: AbortSignal): Promise<GithubRelease> {
      const found = await find(tag, signal)
      if (found !== undefined) return found.draft ? change(found.id, told, signal) : found
      const values = { tag_name: tag, target_commitish: commit, draft: true, ...told }
      const { data } = await ask('Drafting a release', signal, ({ rest }, request) =>
        rest.repos.createRelease({ ...where, ...values, request }),
      )
      const first = (await find(tag, signal)) ?? (data as GithubRelease)
      if (first.id !== data.id) await remove(data.id, signal)
      return first
    },
    /** An asset with these bytes is there already, or replaces one that had others. A published release is left as it is. */
    async upload(
      tag: string,
      asset: { name: string; data: Buffer; digest: string },
      signal: AbortSignal,
    ): Promise<string> {
      const release = await find(tag, signal)
      if (release === undefined) throw new Failure('absent', `There is no release ${tag} to add ${asset.name} to.`)
      const known = release.assets.find(({ name }) => name === asset.name)
      if (known?.digest === asset.digest) return 'there'
      if (!release.draft) return 'left out'
      if (known !== undefined)
        await ask('Replacing an asset', signal, ({ rest }, request) =>
          rest.repos.deleteReleaseAsset({ ...where, asset_id: known.id, request }),
        )
      const baseUrl = new URL(release.upload_url.replace(/\{.*$/, '')).origin
      await ask('Uploading an asset', signal, ({ rest }, request) =>
        rest.repos.uploadReleaseAsset({
          ...{ ...where, release_id: release.id, name: asset.name, baseUrl, request },
          headers: { 'content-type': 'application/octet-stream' },
          data: asset.data as unknown as string,
        }),
      )
      return 'added'
    },
    /** The names and SHA-256 of all other assets, as GitHub has them; empty where it does not say them all. */
    async sums(tag: string, signal: AbortSignal): Promise<string> {
      const others = ((await find(tag, signal))?.assets ?? []).filter(({ name }) => name !== 'SHA256SUMS')
      const lines = others.map(({ name, digest }) => `${digest?.replace(/^sha256:/, '') ?? ''}  ${name}\n`)
      return lines.every((line) => /^[0-9a-f]{64} /.test(line)) ? lines.sort().join('') : ''
    },
    /** Whoever comes second finds it published, and takes the own draft away. */
    async publish(tag: string, signal: AbortSignal): Promise<GithubRelease> {
      const found = await find(tag, signal)
      if (found === undefined) throw new Failure('absent', `There is no release ${tag} to publish.`)
      if (!found.draft) return found
      try {
        return await change(found.id, { draft: false, make_latest: 'legacy' }, signal)
      } catch (thrown) {
        const other = await find(tag, signal)
        if (other === undefined || other.draft || other.id === found.id) throw thrown
        await remove(found.id, signal)
        return other
      }
    },
    /** Notes and the mark of a pre-release may change even where releases are immutable. */
    async mark(tag: string, text: string, signal: AbortSignal): Promise<string> {
      const found = await find(tag, signal)
      if (found === undefined) return 'none'
      if (found.body?.includes(text)) return 'there'
      const body = `> [!WARNING]\n> ${text}\n\n${found.body ?? ''}`.slice(0, longest).toWellFormed()
      await change(found.id, { body, prerelease: true, make_latest: 'false' }, signal)
      return 'marked'
    },
    /** Oldest first, at most 2000; null where GitHub does not know one of them. */
    async commits(base: string, head: string, signal: AbortSignal): Promise<{ sha: string; message: string }[] | null> {
      const found: { sha: string; message: string }[] = []
      const basehead = `${base}...${head}`
      try {
        for (let page = 1; page <= commitPages; page += 1) {
          const { data } = await ask('Comparing commits', signal, ({ rest }, request) =>
            rest.repos.compareCommitsWithBasehead({ ...where, basehead, per_page: 100, page, request }),
          )
          found.push(...data.commits.map(({ sha, commit }) => ({ sha, message: commit.message })))
          if (data.commits.length < 100) break
        }
        return found
      } catch (thrown) {
        if (thrown instanceof Failure && thrown.kind === 'absent') return null
        throw thrown
      }
    },
  }
}

function rightOf(failure: Failure): Failure {
  if (!(failure instanceof Failure) || failure.kind !== 'denied') return failure
  return new Failure('denied', failure.message, {
    cause: failure,
    hint: 'Give the job `permissions: contents: write`, and the job that calls it as well.',
  })
}
