import type { Event } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import type { Settings } from '../core/settings.ts'
import { ledgerOperations } from '../io/ledger/operations.ts'
import type { Operations } from '../io/operations.ts'
import type { Tools } from '../io/ports.ts'
import type { Inputs } from '../settings/inputs.ts'

interface Known {
  readonly settings: Settings | undefined
  readonly event: Event | undefined
  readonly inputs: Inputs
}

/** The ledger that the settings choose: GitHub's deployments, or a SQLite file. */
export function openLedger(tools: Tools, { settings, event, inputs }: Known): Operations {
  return ledgerOperations(async () => {
    if (settings === undefined || event === undefined)
      throw new Failure('bug', 'The ledger was opened before the settings.')
    if (settings.records.kind === 'sqlite') {
      const { openSqliteLedger } = await import('../io/ledger/sqlite.ts')
      return openSqliteLedger(settings.records.file, tools.clock)
    }
    const token = inputs.get('github-token')?.value ?? tools.env['GITHUB_TOKEN'] ?? ''
    if (token === '') {
      throw new Failure('auth', 'Deployments are recorded at GitHub, and there is no token.', {
        hint: 'Pass github-token (its default is the job’s own token) and give the job "permissions: deployments: write", or set records: sqlite.',
      })
    }
    tools.secrets.add('github-token', token)
    const { openGithubLedger } = await import('../io/ledger/github.ts')
    const { repository, apiUrl, runUrl, sha } = event
    return openGithubLedger({ token, repository, apiUrl, runUrl, sha })
  })
}
