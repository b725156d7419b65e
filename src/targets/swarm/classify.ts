import type { Classifier } from '../../core/knowledge.ts'
import { asSaid, type Reading, readMessage, unreachable } from '../../systems/docker-message.ts'

/** What the docker CLI and the Engine API say whatever they were asked for. First match wins. */
const client: readonly Reading[] = [
  ...unreachable('Start Docker, or name the manager to deploy to: connection:, DOCKER_HOST or a Docker context.'),
  [
    /This node is not (?:a|part of a) swarm(?: manager)?.*/i,
    'usage',
    () => 'The Docker engine is not a manager of a swarm.',
    'Deploy to a manager, or make one: docker swarm init.',
  ],
  [/.*The swarm does not have a leader.*/i, 'transient', asSaid, 'Bring back a majority of the managers.'],
  [/.*update out of sequence.*/, 'transient', () => 'Somebody else changed the service at the same moment.'],
  [
    /.*(?:raft message is too large|must be larger than 0 and less than).*/,
    'capacity',
    () => 'It is too large to be kept in the swarm.',
  ],
]

const deploying: readonly Reading[] = [
  [/.*only updates to Labels are allowed.*/, 'bug', asSaid],
  [
    /.*(?:secret|config) not found: (\S+).*/,
    'absent',
    asSaid,
    'Create it first, or make it from a declared secret: target: { swarm: { secrets: { NAME: VARIABLE } } }.',
  ],
  [
    /.*network "?([^\s"]+)"? is declared as external, but could not be found.*/,
    'absent',
    asSaid,
    'Create it first: docker network create -d overlay.',
  ],
  [
    /.*(?:undefined (?:secret|config|volume|network)|invalid reference format|is invalid|not allowed).*/,
    'usage',
    asSaid,
  ],
  [
    /.*port '?"?(\d+).*is already in use by service.*/,
    'capacity',
    asSaid,
    'Publish another port, or remove the other service.',
  ],
  [/.*AlreadyExists.*/, 'transient', asSaid],
  [/.*(?:connection refused|connection reset|i\/o timeout|deadline exceeded|unexpected EOF).*/i, 'transient', asSaid],
]

/** `docker version` and the like. */
export const classifyCli: Classifier = (output) => readMessage(output.stderr, client)

/** The Engine API. */
export const classifyApi: Classifier = (output) => readMessage(output.body ?? '', client)

/** `docker stack deploy`, `docker secret create` … */
export const classifyDeploy: Classifier = (output) => {
  const found = readMessage(output.stderr, [...client, ...deploying])
  const last = lastLine(output.stderr)
  return found ?? (last === '' ? undefined : { kind: 'unhealthy', cause: last })
}

/** `docker stack config`: the file is wrong, and Docker says where. */
export const classifyConfig: Classifier = (output) => {
  const known = readMessage(output.stderr, client)
  if (known !== undefined) return known
  const required = /required variable (\S+) is missing a value: ([^"]*)/.exec(output.stderr)
  if (required !== null) {
    const cause = `The stack file needs the variable ${required[1]}: ${required[2]}`
    return { kind: 'usage', cause, hint: `Declare ${required[1]} under variables: or secrets: of the environment.` }
  }
  const last = lastLine(output.stderr)
  return last === ''
    ? undefined
    : { kind: 'usage', cause: `The stack file is not valid: ${last}`, hint: 'Correct the file; nothing was touched.' }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}
