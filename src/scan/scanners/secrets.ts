import { finding } from '../finding.ts'
import { inputOf, type Scanner } from '../job.ts'

/** Credentials in the files that git tracks. */
export interface SecretsInput {
  readonly root: string
  /** The commit whose files are looked at; empty: those in the checkout. */
  readonly commit: string
}

interface Answer {
  readonly files: number
  readonly total: number
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly line: number }[]
}

/** A committed credential is the worst there is: it must be treated as stolen. */
const title = 'a credential is committed; revoke it, then remove it'

export const secrets: Scanner = {
  step(job) {
    const { root, commit } = inputOf<SecretsInput>(job)
    return {
      do: 'call',
      id: 'secrets.scan',
      title: `Look for credentials in the tracked files${commit === '' ? '' : ` of ${commit.slice(0, 7)}`}`,
      operation: 'secrets.scan',
      input: { root, ...(commit === '' ? {} : { commit }) },
      timeout: 600_000,
    }
  },
  read({ value }) {
    const { files, total, findings } = value as unknown as Answer
    return {
      about: `in ${files} tracked files`,
      unlisted: total - findings.length,
      findings: findings.map(({ rule, file, line }) =>
        finding({ tool: 'secretlint', kind: 'secret', id: rule, severity: 'critical', path: file, line, title }),
      ),
    }
  },
}
