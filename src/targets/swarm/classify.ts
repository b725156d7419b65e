import type { FailureKind } from '../../core/failure.ts'
import type { Classified, Classifier } from '../../core/knowledge.ts'

type Reading = readonly [form: RegExp, kind: FailureKind, cause: (found: RegExpMatchArray) => string, hint?: string]

const line = (found: RegExpMatchArray) => (found[0] ?? '').trim()

/** What the docker CLI and the Engine API say whatever they were asked for. First match wins. */
const client: readonly Reading[] = [
  [
    /Cannot connect to the Docker daemon at (\S+?)\.? |error during connect:.*/,
    'absent',
    (found) => `Docker is not running${found[1] === undefined ? '' : ` at ${found[1]}`}.`,
    'Start Docker, or name the manager to deploy to: connection:, DOCKER_HOST or a Docker context.',
  ],
  [
    /permission denied while trying to connect to the (?:Docker|docker) .*/,
    'denied',
    line,
    'Add the user to the group docker.',
  ],
  [
    /This node is not (?:a|part of a) swarm(?: manager)?.*/i,
    'usage',
    () => 'The Docker engine is not a manager of a swarm.',
    'Deploy to a manager, or make one: docker swarm init.',
  ],
  [/.*The swarm does not have a leader.*/i, 'transient', line, 'Bring back a majority of the managers.'],
  [/.*update out of sequence.*/, 'transient', () => 'Somebody else changed the service at the same moment.'],
  [
    /.*(?:raft message is too large|must be larger than 0 and less than).*/,
    'capacity',
    () => 'It is too large to be kept in the swarm.',
  ],
]

const deploying: readonly Reading[] = [
  [/.*only updates to Labels are allowed.*/, 'bug', line],
  [
    /.*(?:secret|config) not found: (\S+).*/,
    'absent',
    line,
    'Create it first, or make it from a declared secret: target: { swarm: { secrets: { NAME: VARIABLE } } }.',
  ],
  [
    /.*network "?([^\s"]+)"? is declared as external, but could not be found.*/,
    'absent',
    line,
    'Create it first: docker network create -d overlay.',
  ],
  [/.*(?:undefined (?:secret|config|volume|network)|invalid reference format|is invalid|not allowed).*/, 'usage', line],
  [
    /.*port '?"?(\d+).*is already in use by service.*/,
    'capacity',
    line,
    'Publish another port, or remove the other service.',
  ],
  [/.*AlreadyExists.*/, 'transient', line],
  [/.*(?:connection refused|connection reset|i\/o timeout|deadline exceeded|unexpected EOF).*/i, 'transient', line],
]

/** `docker version` and the like. */
export const classifyCli: Classifier = (output) => read(output.stderr, client)

/** The Engine API. */
export const classifyApi: Classifier = (output) => read(output.body ?? '', client)

/** `docker stack deploy`, `docker secret create` … */
export const classifyDeploy: Classifier = (output) => {
  const found = read(output.stderr, [...client, ...deploying])
  const last = lastLine(output.stderr)
  return found ?? (last === '' ? undefined : { kind: 'unhealthy', cause: last })
}

/** `docker stack config`: the file is wrong, and Docker says where. */
export const classifyConfig: Classifier = (output) => {
  const known = read(output.stderr, client)
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

function read(text: string, readings: readonly Reading[]): Classified | undefined {
  for (const [form, kind, cause, hint] of readings) {
    const found = form.exec(text)
    if (found !== null) return { kind, cause: cause(found), ...(hint === undefined ? {} : { hint }) }
  }
  return undefined
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}
