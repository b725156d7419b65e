import type { FailureKind } from '../../core/failure.ts'
import type { Diagnose } from '../../core/knowledge.ts'
import { ask, type Facts, type Question, topic } from '../../core/question.ts'
import { type Container, containerPath, parseContainer } from '../../systems/docker.ts'
import type { SwarmService, SwarmTask } from '../../systems/swarm.ts'
import { lookAtServices, servicesIn, tasksOf } from './look.ts'
import { describeTask, tellingFailure } from './standing.ts'

/** Lines of its log shown for each task that failed. */
const tail = 25
/** Tasks that are looked into; more of them fail in the same way. */
const most = 4

export interface DiagnoseData {
  readonly stack: string
  /** Services of the stack file; null: all there are. */
  readonly services: readonly string[] | null
  readonly oneShots: readonly string[]
}

const containerOf = (id: string) => topic<Container | undefined>(`swarm.task.container:${id}`)
const logOf = (id: string) => topic<readonly string[]>(`swarm.task.log:${id}`)

/** What is wrong with the services of this release: what Swarm says of their update, the errors of their tasks, and the end of their logs. */
export const swarmDiagnose: Diagnose = {
  ask(data, facts) {
    const { stack } = data as unknown as DiagnoseData
    const failed = sick(data as unknown as DiagnoseData, facts).flatMap(({ task }) => (task?.container ? [task] : []))
    return [...lookAtServices(stack), ...failed.flatMap((task) => [askLog(task), askContainer(task)])]
  },
  tell({ data, facts, failure }) {
    if (failure.kind !== 'unhealthy' && failure.kind !== 'timeout') return undefined
    const found = sick(data as unknown as DiagnoseData, facts)
    const [first] = found
    if (first === undefined) return undefined
    return {
      kind: first.task === undefined ? failure.kind : kindOf(first.task),
      cause: found.map(({ name, service, task }) => `${name} ${describe(service, task, facts)}`).join('; '),
      lines: found.flatMap((one) => evidence(one, facts)),
      ...hintFor(first),
    }
  },
}

interface Sick {
  readonly name: string
  readonly service: SwarmService
  readonly task: SwarmTask | undefined
}

/** Services that Swarm gave up, or of which a task failed or waits for a node; the most telling task of each. */
function sick({ stack, services, oneShots }: DiagnoseData, facts: Facts): Sick[] {
  return [...servicesIn(stack, facts)]
    .filter(([name]) => services?.includes(name) ?? true)
    .flatMap(([name, service]): Sick[] => {
      const tasks = tasksOf(service, facts)
      const given = /^(paused|rollback)/.test(service.update?.state ?? '')
      // After a rollback the failed tasks are not of the spec that the service has now.
      const mine = given ? tasks : tasks.filter(({ spec }) => spec === service.spec)
      const ends = isOneShot(name, service, oneShots)
      const failed = tellingFailure(mine.filter(({ state }) => !ends || state !== 'complete'))
      const waiting = mine.find(
        ({ state, error, wanted }) => state === 'pending' && error !== '' && wanted === 'running',
      )
      // What failed before the service was changed last is not why a task of now finds no node.
      const old = failed !== undefined && Date.parse(failed.createdAt) < Date.parse(service.updatedAt)
      const task = waiting !== undefined && old ? waiting : (failed ?? waiting)
      return task === undefined && !given ? [] : [{ name, service, task }]
    })
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most)
}

function isOneShot(name: string, { mode, restart }: SwarmService, oneShots: readonly string[]): boolean {
  return oneShots.includes(name) || mode.endsWith('-job') || restart === 'none'
}

function rank({ service, task }: Sick): number {
  if (/^(paused|rollback)/.test(service.update?.state ?? '')) return 0
  return task?.state === 'pending' ? 2 : 1
}

function describe({ update }: SwarmService, task: SwarmTask | undefined, facts: Facts): string {
  const why = task === undefined ? '' : task.state === 'pending' ? task.error : describeFailure(task, facts)
  const state = update?.state ?? ''
  if (state.startsWith('rollback')) return `was rolled back by Swarm: it ${why || 'does not say why'}`
  if (state === 'paused') return `was stopped by Swarm in the middle of its update: it ${why || 'does not say why'}`
  return task?.state === 'pending' ? `finds no node: ${why}` : why
}

/** Swarm's word, and where the container is on this node the container's own: Swarm calls an unhealthy one that ends with 0 complete. */
function describeFailure(task: SwarmTask, facts: Facts): string {
  const container = facts.get(containerOf(task.id))
  if (container?.outOfMemory) return 'was killed because it ran out of memory'
  if (container?.health !== 'unhealthy') return describeTask(task)
  const said = container.probes.at(-1)?.output.split('\n').at(-1)?.trim().slice(0, 200) ?? ''
  return `was ended because it is unhealthy${said === '' ? '' : `: its health check says ${said}`}`
}

function kindOf({ error, state }: SwarmTask): FailureKind {
  if (/No such image/i.test(error)) return 'absent'
  return state === 'pending' ? 'capacity' : 'unhealthy'
}

function hintFor({ task }: Sick): { readonly hint?: string } {
  if (task === undefined) return {}
  if (/No such image/i.test(task.error)) {
    return {
      hint: 'Check that the image was pushed, that the nodes reach the registry, and that this machine is logged in to it (its credentials are passed on).',
    }
  }
  if (task.state === 'pending')
    return {
      hint: 'Add a node that fits, or change placement, published host ports or resources.reservations of the service.',
    }
  if (task.exitCode === 127 || /executable file not found|no such file/.test(task.error))
    return { hint: 'The command of the service is not in the image.' }
  return {}
}

/** The last lines of a task's output. A node that is away does not answer: ten seconds at most. */
function askLog({ id }: SwarmTask): Question {
  return ask(
    logOf(id),
    {
      id: `ask.logs.${id}`,
      title: `Read the log of task ${id}`,
      do: 'exec',
      argv: ['sh', '-c', 'timeout 10 docker service logs --raw --tail "$1" "$2" 2>&1; exit 0', 'sh', String(tail), id],
      quiet: true,
    },
    ({ stdout }) => stdout.replace(/\n$/, '').split('\n'),
  )
}

/** The container, if this node had it. */
function askContainer({ id, container }: SwarmTask): Question {
  return ask(
    containerOf(id),
    {
      id: `ask.container.${id}`,
      title: `Look at the container of task ${id}`,
      do: 'http',
      at: 'docker',
      method: 'GET',
      url: containerPath(container),
      expect: [200, 404],
    },
    ({ status, body = '' }) => (status === 404 ? undefined : parseContainer(body)),
  )
}

function evidence({ name, service, task }: Sick, facts: Facts): string[] {
  const { update } = service
  const log = task === undefined ? [] : (facts.get(logOf(task.id)) ?? [])
  return [
    ...(update === null
      ? []
      : [`${name}: update ${update.state}${update.message === '' ? '' : `: ${update.message}`}`]),
    ...(task === undefined
      ? []
      : [`${name}: task ${task.id} ${task.state}${task.error === '' ? '' : `: ${task.error}`}`]),
    ...(log.join('').trim() === '' ? ['  (no output)'] : log.map((line) => `  | ${line}`)),
  ]
}
