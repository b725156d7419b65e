import { pinned } from '../core/image.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts } from '../core/question.ts'
import type { Given, Stage } from '../core/stage.ts'
import { askBase, baseOf } from './base.ts'
import { planCaches } from './cache.ts'
import { classifyCheck } from './check.ts'
import { conclude } from './conclude.ts'
import { classifyGate } from './failure.ts'
import { planGate } from './gate.ts'
import { classifyReport } from './judge.ts'
import { gatesOf } from './order.ts'
import { planServices } from './service.ts'
import { askToolchains, toolchainEnv } from './toolchain.ts'
import { askChanged, leftOut } from './when.ts'

const knowledge = {
  classifiers: { 'quality.gate': classifyGate, 'quality.report': classifyReport, 'quality.check': classifyCheck },
}

/** Runs the gates: independent ones at once, dependent ones after what they need. A gate's failure skips only its dependants. */
export const quality: Stage = {
  name: 'quality',
  ask: (given) => [...askChanged(given), ...askBase(given), ...askToolchains(given)],
  plan: (given, facts) => planGates(given, facts, false),
  carry: ({ carried }) => carried,
  conclude: (given, _plan, outcome, facts) => conclude(given, gatesOf(given.settings.gates, false), outcome, facts),
  knowledge,
}

/** Runs the gates that need what was built; before anything gets a tag. */
export const verify: Stage = {
  ...quality,
  name: 'verify',
  plan: (given, facts) => planGates(given, facts, true),
  conclude: (given, _plan, outcome, facts) => conclude(given, gatesOf(given.settings.gates, true), outcome, facts),
}

function planGates(given: Given, facts: Facts, onImage: boolean): Plan {
  const { settings, event } = given
  const stage = onImage ? 'verify' : 'quality'
  const gates = gatesOf(settings.gates, onImage)
  const why = gates.map((gate) => ({ gate, why: leftOut(gate, given, facts) }))
  const planned = why.flatMap((one) => (one.why === undefined ? [one.gate] : []))
  const notes = why.flatMap((one) => (one.why === undefined ? [] : [`${one.gate.id} is not run: ${one.why}.`]))
  const subject = `${planned.length} ${planned.length === 1 ? 'gate' : 'gates'}`
  if (gates.length === 0) return emptyPlan(stage, subject, 'No gates are configured and none were detected.')
  const caches = planCaches(given, onImage ? [] : planned)
  const around = {
    settings,
    event,
    base: baseOf(facts),
    planned,
    brought: caches.restores.map(({ id }) => id),
    env: { ...toolchainEnv(facts), ...(onImage ? imagesOf(given) : {}) },
  }
  const services = planServices(given, planned)
  return {
    stage,
    subject,
    steps: [
      ...caches.restores,
      ...services.starts,
      ...planned.flatMap((gate) => planGate(gate, around)),
      ...services.stops,
      ...caches.saves,
    ],
    basis: { commit: event.sha },
    notes: [...notes, ...caches.notes],
    values: {},
    parallel: settings.quality.parallel,
  }
}

/** `IMAGE_APP` for the image `app`, by digest; `IMAGE` where there is only one. */
function imagesOf({ carried }: Given): Record<string, string> {
  const built = Object.entries(carried.images).flatMap(([id, { name, digest }]) =>
    digest === undefined ? [] : [[`IMAGE_${id.toUpperCase().replaceAll('-', '_')}`, pinned(name, digest)] as const],
  )
  const [only] = built
  return { ...Object.fromEntries(built), ...(built.length === 1 && only !== undefined ? { IMAGE: only[1] } : {}) }
}
