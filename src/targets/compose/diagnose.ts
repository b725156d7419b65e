import type { Diagnose, Diagnosis } from '../../core/knowledge.ts'
import { ask, type Facts, type Question, topic } from '../../core/question.ts'
import type { Container } from '../../systems/docker.ts'
import { containersIn, lookAtContainers } from './look.ts'
import { describeEnd, describeHealth, judgeContainer } from './standing.ts'

/** Lines of its log shown for each container that is not well. */
const tail = 25
/** Containers that are looked into; more of them fail in the same way. */
const most = 5

export interface DiagnoseData {
  readonly project: string
  /** Services that are to end. */
  readonly oneShots: readonly string[]
}

const logOf = (id: string) => topic<readonly string[]>(`docker.logs:${id}`)

/** What is wrong with the containers that are not well: state, health check, memory, restarts, and the end of their logs. */
export const composeDiagnose: Diagnose = {
  ask(data, facts) {
    const { project, oneShots } = data as unknown as DiagnoseData
    return [...lookAtContainers(project, facts), ...unwell(oneShots, facts).map((container) => askLog(container))]
  },
  tell({ data, facts, failure }) {
    if (failure.kind !== 'unhealthy' && failure.kind !== 'timeout') return undefined
    const sick = unwell((data as unknown as DiagnoseData).oneShots, facts)
    const [first] = sick
    if (first === undefined) return undefined
    const causes = sick.map((container) => `${container.service} ${describe(container)}`)
    return {
      kind: sick.every((container) => isEarly(container) && container.restarts === 0) ? failure.kind : 'unhealthy',
      cause: [...new Set(causes)].join('; '),
      lines: sick.flatMap((container) => evidence(container, facts)),
      ...hintFor(first),
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

/** The containers that are not well, the most telling first. One that ended with 0 may have been meant to: it counts if nothing else does. */
function unwell(oneShots: readonly string[], facts: Facts): Container[] {
  const sick = containersIn(facts).filter((container) => {
    const oneShot = oneShots.includes(container.service)
    const { verdict, suspicious } = judgeContainer({ container, oneShot, restarts: container.restarts })
    return verdict === 'bad' || suspicious === true || isEarly(container)
  })
  const failed = sick.filter((container) => container.state !== 'exited' || container.exitCode !== 0)
  return (failed.length > 0 ? failed : sick).sort((a, b) => rank(a) - rank(b)).slice(0, most)
}

function isEarly({ state, health }: Container): boolean {
  return state === 'running' && health === 'starting'
}

/** What has ended explains more than what was not started because of it. */
function rank({ state, health }: Container): number {
  if (state === 'exited' || state === 'restarting' || state === 'dead') return 0
  if (health === 'unhealthy') return 1
  return state === 'created' ? 3 : 2
}

function describe(container: Container): string {
  if (container.state === 'created') return `was not started${container.error === '' ? '' : `: ${container.error}`}`
  if (container.state === 'running' && container.restarts > 0)
    return `crashed and was restarted ${container.restarts === 1 ? 'once' : `${container.restarts} times`}`
  if (container.state === 'running' && container.health === 'unhealthy') return describeHealth(container)
  if (isEarly(container)) return 'has not passed its health check yet'
  return describeEnd(container)
}

function evidence(container: Container, facts: Facts): string[] {
  const { name, state, health, exitCode, outOfMemory, restarts, probes } = container
  const facets = [
    state,
    health,
    state === 'running' ? '' : `exit code ${exitCode}`,
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
