import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Given, Stage } from '../core/stage.ts'
import { classifyGate } from './failure.ts'
import { planGate } from './gate.ts'
import { orderGates } from './order.ts'

/** Runs the gates: independent ones at once, dependent ones after what they need. A gate's failure skips only its dependants. */
export const quality: Stage = {
  name: 'quality',
  ask: () => [],
  plan: planGates,
  carry: ({ carried }) => carried,
  knowledge: { classifiers: { 'quality.gate': classifyGate } },
}

function planGates({ settings, event }: Given): Plan {
  const { gates, root } = settings
  const subject = `${gates.length} ${gates.length === 1 ? 'gate' : 'gates'}`
  if (gates.length === 0) return emptyPlan('quality', subject, 'No gates are configured and none were detected.')
  return {
    stage: 'quality',
    subject,
    steps: orderGates(gates).map((gate) => planGate(gate, root)),
    basis: { commit: event.sha },
    notes: [],
    values: {},
  }
}
