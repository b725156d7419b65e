import { Failure } from '../core/failure.ts'
import type { Operations } from '../io/operations.ts'
import type { Tools } from '../io/tools.ts'
import { githubAccess } from './github-access.ts'
import type { Known } from './known.ts'

/** Releases of the repository that this run is about. @throws Failure `auth` without a token */
export async function openReleases(tools: Tools, known: Known): Promise<Operations> {
  const access = githubAccess(tools, known, {
    message: 'A release is made at GitHub, and there is no token.',
    hint: 'Pass github-token (its default is the job’s own token) and give the job "permissions: contents: write".',
  })
  if (known.settings === undefined) throw new Failure('bug', 'A release was asked for before the settings.')
  const [{ createGithubClient }, { releaseOperations }] = await Promise.all([
    import('../io/ledger/github-client.ts'),
    import('../io/releases/operations.ts'),
  ])
  return releaseOperations(createGithubClient(access), known.settings.root)
}

/** What the images' repositories hold; GitHub is asked only about its own registry. */
export async function openInventory(tools: Tools, known: Known): Promise<Operations> {
  const [{ createGithubClient }, { inventoryOperations }] = await Promise.all([
    import('../io/ledger/github-client.ts'),
    import('../io/inventory.ts'),
  ])
  return inventoryOperations(tools, () =>
    createGithubClient(
      githubAccess(tools, known, {
        message: 'Images in ghcr.io are removed by GitHub, and there is no token.',
        hint: 'Pass github-token and give the job "permissions: packages: write".',
      }),
    ),
  )
}
