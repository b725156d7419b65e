import { readGit } from '../io/git.ts'
import { createPorts } from '../io/ports.ts'
import type { Runner } from '../io/runner/runner.ts'
import { createSecrets } from '../io/secrets.ts'
import { gitEvent } from '../settings/git-event.ts'

/** Where a checkout comes from, as far as git knows; a folder that is no repository has no origin. */
export async function readOrigin(root: string, runner: Runner) {
  const ports = createPorts({ env: runner.env, secrets: createSecrets(), signal: new AbortController().signal })
  try {
    const git = await readGit(root, ports)
    const { repository, serverUrl, defaultBranch } = gitEvent(git)
    return { repository, serverUrl, remoteUrl: git.remoteUrl, defaultBranch: git.branch ?? defaultBranch }
  } catch {
    return { repository: '', serverUrl: '', remoteUrl: undefined, defaultBranch: 'main' }
  } finally {
    await ports.close()
  }
}
