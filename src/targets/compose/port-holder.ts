import type { Failure } from '../../core/failure.ts'
import type { Diagnosis } from '../../core/knowledge.ts'
import { ask, type Facts, type Question, topic } from '../../core/question.ts'
import { type PublishedPorts, parsePorts } from '../../systems/docker.ts'

const publishers = topic<readonly PublishedPorts[]>('docker.publishers')

/** The containers that run on the engine, of any project, with what they publish. */
export function askPublishers(): Question {
  return ask(
    publishers,
    {
      id: 'ask.publishers',
      title: 'List the containers that publish ports',
      do: 'http',
      at: 'docker',
      method: 'GET',
      url: '/containers/json',
    },
    ({ body = '' }) => parsePorts(body),
  )
}

/** Who has the port that could not be had; undefined when it is no container, or the failure is another one. */
export function tellPortHolder(failure: Failure, project: string, facts: Facts): Diagnosis | undefined {
  const port = Number(/port (?:\S*:)?(\d+) is in use/.exec(failure.message)?.[1])
  const holder = facts.get(publishers)?.find(({ ports }) => ports.some(({ outside }) => outside === port))
  if (holder === undefined) return undefined
  const { name } = holder
  return {
    kind: failure.kind,
    cause: `${failure.message.replace(/\.$/, '')} by the container ${name}.`,
    lines: failure.details,
    hint: hintFor(holder, project),
  }
}

function hintFor({ name, project }: PublishedPorts, ours: string): string {
  if (project === ours)
    return `${name} is of this project: if its service was renamed or left the Compose file, say orphans: remove in the target.`
  const stop = `Stop it (docker stop ${name}), or publish another port`
  return project === ''
    ? `${stop}.`
    : `${stop}; if it is this application, started by hand, deploy to its project: target: { compose: { project: ${project} } }.`
}
