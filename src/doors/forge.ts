import type { Event } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import type { Settings } from '../core/settings.ts'
import type { Operations } from '../io/operations.ts'
import type { Tools } from '../io/ports.ts'
import type { Inputs } from '../settings/inputs.ts'

interface Known {
  readonly settings: Settings | undefined
  readonly event: Event | undefined
  readonly inputs: Inputs
}

/** Releases of the repository that this run is about. */
export async function openReleases(tools: Tools, { settings, event, inputs }: Known): Promise<Operations> {
  const token = inputs.get('github-token')?.value ?? tools.env['GITHUB_TOKEN'] ?? ''
  if (settings === undefined || event === undefined || token === '') {
    throw new Failure('auth', 'A release is made at GitHub, and there is no token.', {
      hint: 'Pass github-token (its default is the job’s own token) and give the job "permissions: contents: write".',
    })
  }
  tools.secrets.add('github-token', token)
  const [{ createGithubClient }, { releaseOperations }] = await Promise.all([
    import('../io/ledger/github-client.ts'),
    import('../io/releases/operations.ts'),
  ])
  const { repository, apiUrl } = event
  return releaseOperations(createGithubClient({ token, repository, apiUrl }), settings.root)
}

/** What the images' repositories hold; GitHub is asked only about its own registry. */
export async function openInventory(tools: Tools, { event, inputs }: Known): Promise<Operations> {
  const [{ createGithubClient }, { inventoryOperations }] = await Promise.all([
    import('../io/ledger/github-client.ts'),
    import('../io/inventory.ts'),
  ])
  return inventoryOperations(tools, () => {
    const token = inputs.get('github-token')?.value ?? tools.env['GITHUB_TOKEN'] ?? ''
    if (event === undefined || token === '') {
      throw new Failure('auth', 'Images in ghcr.io are removed by GitHub, and there is no token.', {
        hint: 'Pass github-token and give the job "permissions: packages: write".',
      })
    }
    tools.secrets.add('github-token', token)
    const { repository, apiUrl } = event
    return createGithubClient({ token, repository, apiUrl })
  })
}
