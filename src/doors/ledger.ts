import { Failure } from '../core/failure.ts'
import { ledgerOperations } from '../io/ledger/operations.ts'
import type { Operations } from '../io/operations.ts'
import type { Tools } from '../io/tools.ts'
import { githubAccess } from './github-access.ts'
import type { Known } from './known.ts'

/** The ledger that the settings choose: GitHub's deployments, or a SQLite file. */
export function openLedger(tools: Tools, known: Known): Operations {
  const { settings, event } = known
  return ledgerOperations(async () => {
    if (settings === undefined || event === undefined)
      throw new Failure('bug', 'The ledger was opened before the settings.')
    if (settings.records.kind === 'sqlite') {
      const { openSqliteLedger } = await import('../io/ledger/sqlite.ts')
      return openSqliteLedger(settings.records.file, tools.clock)
    }
    const access = githubAccess(tools, known, {
      message: 'Deployments are recorded at GitHub, and there is no token.',
      hint: 'Pass github-token (its default is the job’s own token) and give the job "permissions: deployments: write", or set records: sqlite.',
    })
    const { openGithubLedger } = await import('../io/ledger/github.ts')
    const { runUrl, sha } = event
    return openGithubLedger({ ...access, runUrl, sha })
  })
}
