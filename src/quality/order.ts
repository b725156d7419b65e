import { Failure } from '../core/failure.ts'
import { didYouMean } from '../core/nearest.ts'
import type { GateSettings } from '../core/settings.ts'

/** The gates in an order in which each comes after all that it needs; otherwise as they were written.
 * @throws Failure `usage` for a name used twice, a gate that is needed but not there, and gates that wait for each other. */
export function orderGates(gates: readonly GateSettings[]): readonly GateSettings[] {
  const byId = new Map<string, GateSettings>()
  for (const gate of gates) {
    if (byId.has(gate.id)) throw new Failure('usage', `gates: there are two gates named ${JSON.stringify(gate.id)}.`)
    byId.set(gate.id, gate)
  }
  const ordered = new Set<GateSettings>()
  const visit = (gate: GateSettings, path: readonly string[]): void => {
    if (ordered.has(gate)) return
    const way = [...path, gate.id]
    if (path.includes(gate.id)) throw circle(way)
    for (const id of gate.needs) visit(byId.get(id) ?? unknown(gate, id, [...byId.keys()]), way)
    ordered.add(gate)
  }
  for (const gate of gates) visit(gate, [])
  return [...ordered]
}

function unknown(gate: GateSettings, id: string, known: readonly string[]): never {
  const others = known.filter((other) => other !== gate.id)
  throw new Failure(
    'usage',
    `gates.${gate.id}.needs: there is no gate ${JSON.stringify(id)}${didYouMean(id, others) || '.'}`,
    { hint: others.length === 0 ? 'There is no other gate.' : `Gates that can be needed: ${others.join(', ')}.` },
  )
}

function circle(way: readonly string[]): Failure {
  const last = way.at(-1) ?? ''
  const round = way.slice(way.indexOf(last))
  return new Failure('usage', `gates: these wait for each other: ${round.join(' → ')}.`, {
    hint: `Remove one of the needs in ${[...new Set(round)].map((id) => `gates.${id}`).join(', ')}.`,
  })
}

/** The gates of one of both stages, in their order: a gate that comes after one on the images is one of them. */
export function gatesOf(all: readonly GateSettings[], onImage: boolean): readonly GateSettings[] {
  const late = new Set<string>()
  const ordered = orderGates(all)
  for (const gate of ordered) if (gate.onImage || gate.needs.some((need) => late.has(need))) late.add(gate.id)
  return ordered.filter(({ id }) => late.has(id) === onImage)
}
