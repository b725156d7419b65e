import type { ComposeModel } from '../../systems/compose.ts'
import { checkHardening, type Weakness } from '../../systems/compose-hardening.ts'
import type { HardeningConfig } from './config.ts'

/** Remarks for the plan, one for each rule with the services it is about; what is accepted is left out. */
export function hardeningNotes(model: ComposeModel, { check = true, ignore = [] }: HardeningConfig = {}): string[] {
  if (!check) return []
  const accepted = ({ id, service }: Weakness) =>
    ignore.some((one) => one.id === id && (one.service === undefined || one.service === service))
  const byRule = new Map<string, Weakness[]>()
  for (const weakness of checkHardening(model)) {
    if (!accepted(weakness)) byRule.set(weakness.id, [...(byRule.get(weakness.id) ?? []), weakness])
  }
  return [...byRule].map(([id, found]) => {
    const [first] = found
    return `${id}: ${found.map(({ service }) => service).join(', ')} ${first?.reason}. Mend it with ${first?.fix}.`
  })
}
