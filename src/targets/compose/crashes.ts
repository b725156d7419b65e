import type { Json } from '../../core/json.ts'
import type { Judge } from '../../core/knowledge.ts'
import type { Subject } from '../../core/verdict.ts'
import type { Container } from '../../systems/docker.ts'
import { containersIn, endedContainer, lookAtContainers, lookAtEnds } from './look.ts'
import type { Expected } from './render.ts'
import { isLooping, judgeContainer } from './standing.ts'

export interface CrashData {
  readonly project: string
  readonly services: Readonly<Record<string, Expected>>
}

/**
 * Bad when something that `up` has made crashes for good, or again and again: Compose waits for the health or the end of what others depend on, and
 * of a service that is restarted for ever it waits for ever. What was there at the first look may be replaced yet, and may suffer from what is.
 */
export const crashJudge: Judge = {
  ask(data, state, facts) {
    const { project, services } = data as unknown as CrashData
    const looping = made(containersIn(facts), state).filter((one) => isLooping(input(one, services)))
    return [...lookAtContainers(project, facts), ...looping.map(lookAtEnds)]
  },
  judge({ data, state, facts }) {
    const { services } = data as unknown as CrashData
    const containers = containersIn(facts)
    const before = state ?? containers.map(({ id }) => id)
    const subjects = made(containers, before).flatMap((container): Subject[] => {
      if (services[container.service] === undefined) return []
      const ended = endedContainer(container, facts)
      const { verdict, reason } = judgeContainer({ ...input(container, services), ended })
      return verdict === 'bad' ? [{ name: container.service, verdict, reasons: [reason] }] : []
    })
    return { state: before, subjects }
  },
}

/** Those that were not there at the first look. */
function made(containers: readonly Container[], before: Json | undefined): Container[] {
  if (before === undefined) return []
  return containers.filter(({ id }) => !(before as readonly string[]).includes(id))
}

function input(container: Container, services: CrashData['services']) {
  return { container, oneShot: services[container.service]?.oneShot === true, restarts: container.restarts }
}
