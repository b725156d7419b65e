import { revisionsOf } from '../core/event.ts'
import type { Json } from '../core/json.ts'
import type { GateSettings } from '../core/settings.ts'
import type { Arg, CallStep } from '../core/step.ts'
import type { Around } from './around.ts'
import { stepId } from './names.ts'

/** How the gate finds something: its command, or what it looks at itself. */
type Finding =
  | { readonly argv: readonly Arg[]; readonly env: Readonly<Record<string, Arg>>; readonly reports: Json }
  | { readonly look: string; readonly files: readonly string[] }

/** The step that finds what the merge base has, beside the gate itself. None where the gate does not ask for it, or finds nothing. */
export function baseSteps(
  gate: GateSettings,
  directory: string,
  around: Around,
  { after, finding }: { readonly after: readonly string[]; readonly finding: Finding },
): readonly CallStep[] {
  const { settings, event } = around
  const revisions = revisionsOf(event)
  const finds = gate.check === undefined ? (gate.reports.sarif ?? []).length > 0 : gate.check.look !== 'variables'
  if (gate.limits.onlyNew !== 'merge-base' || !finds || revisions.length === 0) return []
  return [
    {
      do: 'call',
      id: baseId(gate.id),
      title: `See what ${gate.id} finds at the merge base`,
      group: gate.id,
      after,
      operation: 'quality.base',
      input: { root: settings.root, directory, revisions, ...finding, timeout: gate.timeout } as CallStep['input'],
      timeout: gate.timeout + 300_000,
      attempts: 1,
      outputs: { known: { from: 'value', path: ['known'], form: 'json' } },
      // Without it every finding counts as new: said as a warning, and on the safe side.
      advisory: true,
    },
  ]
}

/** What the base step told; empty text: nothing is known. */
export function knownAtBase(gate: string, steps: readonly CallStep[]): Arg {
  return steps.length === 0 ? '' : { late: baseId(gate), output: 'known', otherwise: '' }
}

function baseId(gate: string): string {
  return `${stepId(gate)}.base`
}
