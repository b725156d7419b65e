import type { StepOutcome } from '../core/outcome.ts'
import type { StageReport } from '../core/report.ts'

/** One line of the list: what, when, and which executed step says so. */
export interface CheckItem {
  readonly phase: 'before' | 'during' | 'after'
  readonly text: string
  readonly state: 'done' | 'failed' | 'not checked'
  /** Title of the step, or the rule, that the state stands on; empty where nothing was executed. */
  readonly by: string
}

interface Rule {
  readonly phase: CheckItem['phase']
  readonly text: string
  /** Of a step's id. */
  readonly step: RegExp
}

const rules: readonly Rule[] = [
  { phase: 'before', text: 'The images are there', step: /^compose\.pull$|^pull/ },
  { phase: 'before', text: 'A backup was made', step: /^before\.\d+\.(?!migrate)(?!.*\.(?:end\.|gone$))/ },
  {
    phase: 'before',
    text: 'The database was migrated',
    step: /^before\.\d+\.migrate(?:\.ended)?$|^kubernetes\.hooks$/,
  },
  {
    phase: 'during',
    text: 'The change was made',
    step: /^(?:kubernetes\.(?:apply|restore|remove)|compose\.up|compose\.restore\.up|swarm\.(?:deploy|update|restore))/,
  },
  { phase: 'during', text: 'Our digest is what runs', step: /^verify$|\.restore\.verify$/ },
  { phase: 'after', text: 'It is healthy', step: /^probe\.health$/ },
  { phase: 'after', text: 'It is ready', step: /^probe\.ready$/ },
  { phase: 'after', text: 'The smoke test passes', step: /^probe\.smoke$/ },
  { phase: 'after', text: 'Its metrics are good', step: /^probe\.metric\./ },
  { phase: 'after', text: 'It stayed good', step: /^stable$/ },
]

/** Before, during and after of a deploy: ticked only by a step that was executed, and `not checked` where none was. */
export function checklist({ outcome, rulings = [], record }: StageReport): CheckItem[] {
  const steps = outcome?.steps ?? []
  const against = rulings.filter(({ verdict }) => verdict === 'denied' || verdict === 'superseded')
  const policy: CheckItem = {
    phase: 'before',
    text: 'The rules allow it',
    state: rulings.length === 0 ? 'not checked' : 'done',
    by:
      against.length > 0
        ? `set aside: ${against.map(({ rule }) => rule).join(', ')}`
        : rulings.map(({ rule }) => rule).join(', '),
  }
  const recorded: CheckItem = {
    phase: 'after',
    text: 'It is recorded',
    state: record === undefined ? 'not checked' : 'done',
    by: record === undefined ? '' : `record ${record.id}: ${record.state}`,
  }
  return [policy, ...rules.map((rule) => judge(rule, steps)), recorded]
}

function judge({ phase, text, step }: Rule, steps: readonly StepOutcome[]): CheckItem {
  const executed = steps.filter(({ id, state }) => step.test(id) && state !== 'skipped')
  const failed = executed.find(({ state }) => state === 'failed')
  if (failed !== undefined) return { phase, text, state: 'failed', by: failed.title }
  if (executed.length === 0) return { phase, text, state: 'not checked', by: '' }
  return { phase, text, state: 'done', by: [...new Set(executed.map(({ title }) => title))].slice(0, 3).join(', ') }
}
