import type { Event } from '../core/event.ts'
import type { GateSettings, Settings } from '../core/settings.ts'
import type { Arg } from '../core/step.ts'
import type { BaseScore } from './base.ts'
import { hasReports, reportId, stepId } from './names.ts'
import { serviceId } from './service.ts'

/** What steps of gates are planned from, beside the gate. */
export interface Around {
  readonly settings: Settings
  readonly event: Event
  readonly base: BaseScore | undefined
  /** Gates that are planned: needs beyond them hold already. */
  readonly planned: readonly GateSettings[]
  /** Ids of steps that bring dependencies. */
  readonly brought: readonly string[]
  /** Variables for every gate: what was built. */
  readonly env: Readonly<Record<string, Arg>>
}

/** Needed gates whose reports hold too, services that are ready, and dependencies that were brought. */
export function afterNeeds(gate: GateSettings, { planned, brought }: Pick<Around, 'planned' | 'brought'>): string[] {
  const needed = [...new Set(gate.needs)].flatMap((id) => planned.filter((one) => one.id === id))
  return [
    ...needed.flatMap((one) => [stepId(one.id), ...(hasReports(one) ? [reportId(one.id)] : [])]),
    ...gate.services.map(serviceId),
    ...brought,
  ]
}
