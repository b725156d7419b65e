import type { Diagnose, Diagnosis } from '../../core/knowledge.ts'
import { ask, type Facts, type Question, topic } from '../../core/question.ts'
import type { Container } from '../../systems/docker.ts'
import { containersIn, endedContainer, lookAtContainers, lookAtEnds } from './look.ts'
import { askPublishers, tellPortHolder } from './port-holder.ts'
import { describeEnd, describeHealth, describeRestarts, judgeContainer } from './standing.ts'

/** Lines of its log shown for each container that is not well. */
const tail = 25
/** Containers that are looked into; more of them fail in the same way. */
const most = 5

export interface DiagnoseData {
  readonly project: string
  /** Services that are to end. */
  readonly oneShots: readonly string[]
  /** Container id → restarts it had before the change. */
  readonly restarts: Readonly<Record<string, number>>
}

const logOf = (id: string) => topic<readonly string[]>(`docker.logs:${id}`)

/** What is wrong with the containers that are not well: state, health check, memory, restarts, and the end of their logs. */
export const composeDiagnose: Diagnose = {
  ask(data, facts) {
    const given = data as unknown as DiagnoseData
    const sick = unwell(given, facts)
    const again = sick.filter((container) => runsAgain(container, given))
    return [askPublishers(), ...lookAtContainers(given.project, facts), ...sick.map(askLog), ...again.map(lookAtEnds)]
  },
  tell({ data, facts, failure }) {
    const given = data as unknown as DiagnoseData
    if (failure.kind === 'capacity') return tellPortHolder(failure, given.project, facts)
    if (failure.kind !== 'unhealthy' && failure.kind !== 'timeout') return undefined
    const sick = unwell(given, facts)
    const [first] = sick
    if (first === undefined) return undefined
    const causes = sick.map((container) => `${container.service} ${describe(container, given, facts)}`)
    return {
      kind: sick.every((container) => isEarly(container) && container.restarts === 0) ? failure.kind : 'unhealthy',
      cause: [...new Set(causes)].join('; '),
      lines: sick.flatMap((container) => evidence(container, facts)),
      ...hintFor(atItsEnd(first, facts)),
    }
  },
}

/** The last lines of a container's output, both streams, in their order. */
function askLog({ id, name }: Container): Question {
  return ask(
    logOf(id),
    {
      id: `ask.logs.${name}`,
      title: `Read the log of ${name}`,
      do: 'exec',
      argv: ['sh', '-c', 'docker logs --tail "$1" "$2" 2>&1; exit 0', 'sh', String(tail), id],
      quiet: true,
    },
    ({ stdout }) => stdout.replace(/\n$/, '').split('\n'),
  )
}

/**
 * The containers that are not well, the most telling first. If nothing else tells: one that ended once and runs again, which may have only waited
 * for another; then one that ended with 0, which may have been meant to.
 */
function unwell(given: DiagnoseData, facts: Facts): Container[] {
  const sick = containersIn(facts).filter((container) => {
    const oneShot = given.oneShots.includes(container.service)
    const { verdict, suspicious } = judgeContainer({ container, oneShot, restarts: restartsSince(container, given) })
    return verdict === 'bad' || suspicious === true || isEarly(container) || container.state === 'restarting'
  })
  const failed = sick.filter((container) => container.state !== 'exited' || container.exitCode !== 0)
  const again = containersIn(facts).filter((container) => runsAgain(container, given))
  const [telling = []] = [failed, again, sick].filter(({ length }) => length > 0)
  const order = (container: Container) => (runsAgain(container, given) ? 0 : rank(container))
  return telling.sort((a, b) => order(a) - order(b)).slice(0, most)
}

function isEarly({ state, health }: Container): boolean {
  return state === 'running' && health === 'starting'
}

/** Ended since the change, and runs between two ends. */
function runsAgain(container: Container, given: DiagnoseData): boolean {
  return container.state === 'running' && restartsSince(container, given) > 0
}

/** Of a container that was there before the change, those before do not count. */
function restartsSince({ id, restarts }: Container, given: DiagnoseData): number {
  return restarts - (given.restarts[id] ?? 0)
}

function atItsEnd(container: Container, facts: Facts): Container {
  return endedContainer(container, facts) ?? container
}

/** What has ended explains more than what was not started because of it. */
function rank({ state, health }: Container): number {
  if (state === 'exited' || state === 'restarting' || state === 'dead') return 0
  if (health === 'unhealthy') return 1
  return state === 'created' ? 3 : 2
}

function describe(container: Container, given: DiagnoseData, facts: Facts): string {
  if (container.state === 'created') return `was not started${container.error === '' ? '' : `: ${container.error}`}`
  if (runsAgain(container, given)) return describeRestarts(container, endedContainer(container, facts))
  if (container.state === 'running' && container.health === 'unhealthy') return describeHealth(container)
  if (isEarly(container)) return 'has not passed its health check yet'
  return describeEnd(container)
}

function evidence(container: Container, facts: Facts): string[] {
  const { name, state, health, restarts, probes } = container
  const { state: last, exitCode, outOfMemory } = atItsEnd(container, facts)
  const facets = [
    state,
    health,
    last === 'running' ? '' : `exit code ${exitCode}`,
    outOfMemory ? 'out of memory' : '',
    `${restarts} restarts`,
  ]
  const probe = probes.at(-1)
  const log = facts.get(logOf(container.id)) ?? []
  return [
    `${name}: ${facets.filter(Boolean).join(', ')}`,
    ...(probe === undefined ? [] : [`  health check exited with ${probe.exitCode}: ${probe.output.slice(0, 500)}`]),
    ...(log.join('').trim() === '' ? ['  (no output)'] : log.map((line) => `  | ${line}`)),
  ]
}

function hintFor({ outOfMemory, exitCode, error }: Container): Pick<Diagnosis, 'hint'> {
  if (outOfMemory) return { hint: 'Raise deploy.resources.limits.memory of the service, or make it use less.' }
  if (exitCode === 127 || /executable file not found|no such file/.test(error)) {
    return { hint: 'The command of the service is not in the image.' }
  }
  return {}
}
