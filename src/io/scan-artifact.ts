import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Json } from '../core/json.ts'
import { type Operations, text } from './operations.ts'

/** What a person is told to do where nothing else can be. */
const byHand = 'keep it with the step actions/upload-artifact'

interface Access {
  readonly env: Readonly<Record<string, string>>
  /** Told to people: never fails the run. */
  readonly say: (level: 'notice' | 'warning', text: string) => void
}

/**
 * `scan.artifact {folder, app}` keeps the whole folder of a scan (report, findings, SARIF, SBOM) as an artifact of the run: `{artifact, why}`.
 * Outside GitHub, and where the runner gives no access to its storage, the folder is what remains, and that is said.
 */
export function artifactOperations({ env, say }: Access): Operations {
  return {
    'scan.artifact': async (input, signal): Promise<Json> => {
      const folder = text(input, 'folder')
      const { name, why } = await keepArtifact({ env, folder, app: text(input, 'app') }, signal)
      if (name === '') say('notice', `There is no artifact of the scan: ${why}. It is in ${folder}; ${byHand}.`)
      return { artifact: name, why }
    },
  }
}

interface Wish {
  readonly env: Readonly<Record<string, string>>
  readonly folder: string
  readonly app: string
}

/** The artifact's name; empty, and why there is none. Never throws but for the signal: what was found must not be lost by how it is kept. */
export async function keepArtifact(
  { env, folder, app }: Wish,
  signal: AbortSignal,
): Promise<{ name: string; why: string }> {
  if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
    return { name: '', why: 'the runner gives no access to its artifacts' }
  const files = await filesIn(folder)
  const stem = ['scan', app, env['GITHUB_JOB'] ?? '', env['GITHUB_RUN_ATTEMPT'] ?? '']
  const base = stem
    .map((part) => part.replace(/[^\w.-]+/g, '-'))
    .filter((part) => part !== '')
    .join('-')
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  // Jobs of a matrix have one name, and no two artifacts of a run may.
  for (let round = 1; ; round += 1) {
    const name = round === 1 ? base : `${base}-${round}`
    try {
      signal.throwIfAborted()
      await client.uploadArtifact(name, files, folder)
      return { name, why: '' }
    } catch (thrown) {
      signal.throwIfAborted()
      const message = (thrown as Error).message.slice(0, 300)
      if (round === 20 || !/409|already exists|conflict/i.test(message)) return { name: '', why: message }
    }
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
