import type { FailureKind, Place } from '../../core/failure.ts'
import type { Classified, Classifier } from '../../core/knowledge.ts'
import { asSaid, type Reading, readMessage, unreachable } from '../../systems/docker-message.ts'

/** What the docker CLI says whatever it was asked for. First match wins. */
const client: readonly Reading[] = [
  ...unreachable('Start Docker, or set DOCKER_HOST to the engine to deploy to.'),
  [
    /'compose' is not a docker command|unknown shorthand flag: 'f' in -f|unknown flag: --(?:short|env-file)|unknown command: docker compose/,
    'absent',
    () => 'Docker Compose is not installed.',
    'Install the docker-compose-plugin package (Compose 2.22 or newer).',
  ],
  [
    /no space left on device/,
    'capacity',
    () => 'The disk of the Docker engine is full.',
    'Free space: docker system df shows where it went.',
  ],
  [
    /environment variable "([^"]+)" required by .* is not set/,
    'usage',
    (found) => `The Compose file takes ${found[1]} from the environment, and nobody gives it.`,
    'Declare it under secrets: or variables: of the environment.',
  ],
]

/** What a pull says. */
const registry: readonly Reading[] = [
  [
    /.*no matching manifest for (\S+).*/,
    'usage',
    (found) => `The image was not built for ${found[1]}.`,
    'Add the platform of the host to the platforms of the image.',
  ],
  [
    /.*(?:manifest unknown|manifest for \S+ not found|failed to resolve reference \S+ not found|: not found$).*/m,
    'absent',
    asSaid,
    'Check that the image was pushed, and its name.',
  ],
  [
    /.*(?:unauthorized|authentication required|no basic auth credentials|pull access denied|401 Unauthorized).*/i,
    'auth',
    asSaid,
    'Log in to the registry on this machine before the deploy (docker login, or the login action).',
  ],
  [/.*(?:403 Forbidden|denied: ).*/i, 'denied', asSaid],
  [
    /.*(?:connection refused|connection reset|i\/o timeout|TLS handshake timeout|deadline exceeded|no such host|temporary failure in name resolution|server misbehaving|unexpected EOF|toomanyrequests|429 Too Many Requests|50[0234] ).*/i,
    'transient',
    asSaid,
  ],
]

/** What `up` says about the services. */
const services: readonly Reading[] = [
  [
    /.*(?:removal of container \S+ is already in progress|is marked for removal|No such container: \S+).*/,
    'transient',
    asSaid,
  ],
  [
    /.*(?:Bind for (\S+) failed: port is already allocated|listen (?:tcp|udp)\d? (\S+): bind: address already in use|Ports are not available: .*? (\S+):).*/,
    'capacity',
    (found) => `The port ${found[1] ?? found[2] ?? found[3] ?? ''} is in use already.`,
    'Stop what listens there (docker ps, ss -ltnp), or publish another port.',
  ],
  [
    /dependency failed to start: container (\S+) is unhealthy/,
    'unhealthy',
    (found) => `${found[1]} is unhealthy, so what depends on it was not started.`,
  ],
  [
    /(?:dependency failed to start: )?container (\S+) exited \((\d+)\)/,
    'unhealthy',
    (found) => `${found[1]} exited with code ${found[2]}, so what depends on it was not started.`,
  ],
  [
    /service "([^"]+)" didn't complete successfully: exit (\d+)/,
    'unhealthy',
    (found) => `The one-shot service ${found[1]} ended with exit code ${found[2]}.`,
  ],
  [
    /.*Conflict\. The container name "\/?([^"]+)" is already in use.*/,
    'usage',
    (found) => `A container named ${found[1]} exists already and is not of this project.`,
    'Remove it, or leave container_name: out.',
  ],
  [/.*declared as external, but could not be found.*/, 'absent', asSaid, 'Create it first, or leave external: out.'],
  [
    /No such volume: (\S+)/i,
    'absent',
    (found) => `The values kept in the volume ${found[1]} are gone.`,
    'Deploy the wanted version again instead of rolling back.',
  ],
  [/.*No such image: (\S+)/, 'absent', (found) => `The image ${found[1]} is not on the engine.`, 'Set pull: missing.'],
]

/** `docker compose version` and the like. */
export const classifyCli: Classifier = (output) => readMessage(output.stderr, client)

/** `docker compose pull`. */
export const classifyPull: Classifier = (output) => readMessage(output.stderr, [...client, ...registry])

/** `docker compose up`; what nobody knows is told in Compose's own last words. */
export const classifyUp: Classifier = (output) =>
  readMessage(output.stderr, [...client, ...services, ...registry]) ?? lastWords(output.stderr, 'unhealthy')

/** `docker compose config`: the file is wrong, and Compose says where. */
export const classifyConfig: Classifier = (output) => {
  const known = readMessage(output.stderr, client)
  if (known !== undefined) return known
  const found = lastWords(output.stderr, 'usage')
  if (found === undefined) return undefined
  const required = /required variable (\S+) is missing a value: (.*)/.exec(found.cause)
  if (required !== null) {
    const hint = `Declare ${required[1]} under variables: or secrets: of the environment.`
    return { kind: 'usage', cause: `The Compose file needs the variable ${required[1]}: ${required[2]}`, hint }
  }
  const place = placeOf(found.cause, output.stderr)
  return { ...found, cause: `The Compose file is not valid: ${found.cause}`, ...(place === undefined ? {} : { place }) }
}

/** The last line that is not a warning, without the daemon's preamble. */
function lastWords(stderr: string, kind: FailureKind): Classified | undefined {
  const lines = stderr.split('\n').map((text) => text.trim())
  const last = lines.filter((text) => text !== '' && !/level=warning|^in \//.test(text)).at(-1)
  return last === undefined ? undefined : { kind, cause: last.replace(/^Error response from daemon: /, '') }
}

/** `validating /x/compose.yaml: services.web …`, or `yaml: line 3: …` in the only file there is. */
function placeOf(cause: string, stderr: string): Place | undefined {
  const [, named] = /(?:parsing|validating|open|failed to parse) (\/\S+?):/.exec(cause) ?? []
  const [, only] = /^in (\/\S+)$/m.exec(stderr) ?? []
  const [, line] = /\bline (\d+)/.exec(cause) ?? []
  const file = named ?? only
  return file === undefined ? undefined : { file, ...(line === undefined ? {} : { line: Number(line) }) }
}
