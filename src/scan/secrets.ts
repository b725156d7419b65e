import type { Judge } from '../core/knowledge.ts'
import { ask, type Question, type Topic, topic } from '../core/question.ts'
import type { ScanSettings } from '../core/settings.ts'
import { type Finding, finding } from './finding.ts'
import { decide, describeDecision } from './policy.ts'

/** What the plan says about this scan. */
export interface SecretsScan {
  readonly root: string
  readonly policy: Pick<ScanSettings, 'failOn' | 'onlyFixed' | 'ignore'>
}

interface Answer {
  readonly files: number
  readonly skipped: Readonly<Record<string, number>>
  readonly total: number
  readonly findings: readonly {
    readonly rule: string
    readonly file: string
    readonly line: number
    readonly column: number
  }[]
}

const found: Topic<Answer> = topic('secrets.scan')

/** Bad when a tracked file holds a credential that the policy does not except. One round: what is committed does not change. */
export const judgeSecrets: Judge = {
  ask: (data) => [askSecrets((data as unknown as SecretsScan).root)],
  judge: ({ data, facts, now }) => {
    const { policy } = data as unknown as SecretsScan
    const answer = facts.need(found)
    const decision = decide(answer.findings.map(secretFinding), policy, { now })
    const unlisted = answer.total - answer.findings.length
    const bad = decision.failing.length > 0 || (unlisted > 0 && policy.failOn !== 'never')
    const [headline = '', ...rest] = describeDecision(decision)
    const reasons = [`${headline} in ${answer.files} tracked files`, ...rest]
    return {
      state: { files: answer.files, skipped: { ...answer.skipped }, failing: decision.failing.length },
      subjects: [{ name: 'secrets', verdict: bad ? 'bad' : 'good', reasons }],
    }
  },
}

function askSecrets(root: string): Question {
  const step = {
    do: 'call',
    id: 'secrets.scan',
    title: 'Look for credentials in the tracked files',
    operation: 'secrets.scan',
    input: { root },
    timeout: 600_000,
  } as const
  return ask(found, step, ({ value }) => value as unknown as Answer)
}

/** A committed credential is the worst there is: it must be treated as stolen. */
function secretFinding({ rule, file, line }: Answer['findings'][number]): Finding {
  const title = 'a credential is committed; revoke it, then remove it'
  return finding({ tool: 'secretlint', kind: 'secret', id: rule, severity: 'critical', path: file, line, title })
}
