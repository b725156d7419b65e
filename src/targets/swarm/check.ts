import type { Check } from '../../core/knowledge.ts'
import { label } from './log.ts'
import { lookAtServices, servicesIn } from './look.ts'
import type { Expected } from './render.ts'

/** Whether the stack was handed over: every service says it is of this release. What Swarm makes of it is the judge's. */
export const deployCheck: Check = {
  ask: (data) => lookAtServices((data as { stack: string }).stack),
  verdict(data, facts) {
    const { stack, services } = data as unknown as { stack: string; services: Readonly<Record<string, Expected>> }
    const live = servicesIn(stack, facts)
    const all = Object.entries(services)
    return all.every(([name, { release }]) => live.get(name)?.labels[label.release] === release) ? 'done' : 'absent'
  },
}
