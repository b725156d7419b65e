import type { OneOff } from '../../core/before.ts'
import { Failure } from '../../core/failure.ts'
import { didYouMean } from '../../core/nearest.ts'
import type { Facts } from '../../core/question.ts'
import type { Step } from '../../core/step.ts'
import { escapeDollars, type StackService } from '../../systems/stack-file.ts'
import { deployStack } from './commands.ts'
import { type SwarmInput, stackName } from './config.ts'
import { logTopic } from './log.ts'
import { render } from './render.ts'

/**
 * Runs a job of the stack to its end, prints its log and removes it on every way out. One of its name that a killed process left is ended first.
 * Deploying it alone leaves the other services as they are.
 */
const runJob = `stack="$1"; job="$2"; name="$1_$2"; shift 2
drop() { docker service rm "$name" </dev/null >/dev/null 2>&1; }
ends() { docker stack ps -q --filter "name=$name" "$stack" </dev/null 2>/dev/null | grep -q .; }
drop; rounds=0
while ends; do rounds=$((rounds + 1)); [ "$rounds" -lt 600 ] || { echo "an earlier $job does not end" >&2; exit 1; }; sleep 0.2; done
trap drop EXIT; trap 'exit 143' TERM INT
"$@" >/dev/null || exit 1
stuck=0; form='{{.Status.State}}|{{with .Status.ContainerStatus}}{{.ExitCode}}{{end}}|{{.Status.Err}}'
while :; do
  task="$(docker service ps -q --no-trunc "$name" </dev/null | head -n 1)"
  said="$([ -z "$task" ] || docker inspect --type task --format "$form" "$task" </dev/null)"
  case "$said" in
    complete*|failed*|rejected*|orphaned*) break ;;
    pending*|?*) stuck=$((stuck + 1)); [ "$stuck" -lt 50 ] || { echo "$job finds no node: \${said##*|}" >&2; exit 1; } ;;
  esac
  sleep 0.3
done
timeout 20 docker service logs --raw "$name" </dev/null
case "$said" in complete*) exit 0 ;; esac
code="\${said#*|}"; code="\${code%%|*}"
[ "\${code:-0}" = 0 ] && echo "$job could not be started: \${said##*|}" >&2 || echo "$job ended with exit code $code" >&2
exit 1`

/** The job in which a step of the release runs a command; the undo of a migration takes the place of that migration. */
export function jobName(id: string): string {
  return id.replace(/\.undo$/, '').replaceAll('.', '-')
}

/**
 * A command of this release as a job of the stack, on any node that fits, beside what runs: the service's image by digest, its environment, secrets,
 * networks, volumes and placement; no ports, no health check.
 * @throws Failure `usage` for a service that is not in the file
 */
export function planOneOff(input: SwarmInput, facts: Facts, { id, title, service, run, timeout }: OneOff): Step[] {
  const stack = stackName(input)
  const { model, jobs, environment } = render(input, facts)
  const all = { ...model.services, ...jobs }
  const found = all[service]
  if (found === undefined) {
    const names = Object.keys(all)
    const message = `before: the stack file has no service ${JSON.stringify(service)}${didYouMean(service, names)}`
    throw new Failure('usage', message, { hint: `It has: ${names.join(', ')}.` })
  }
  const job = jobName(id)
  const services = { [job]: asJob(found, escapeDollars(run), versions(input, facts)) }
  return [
    {
      id,
      title,
      do: 'exec',
      argv: ['sh', '-c', runJob, 'sh', stack, job, ...deployStack(stack, '-', false)],
      env: environment,
      stdin: JSON.stringify({ ...model, services }),
      classify: 'swarm.deploy',
      failsAs: 'unhealthy',
      attempts: 1,
      timeout,
    },
  ]
}

function asJob(
  { ports: _, healthcheck: __, deploy, ...service }: StackService,
  command: readonly string[],
  versions: Readonly<Record<string, string>>,
): StackService {
  const { placement, resources } = deploy ?? {}
  return {
    ...service,
    ...(command.length === 0 ? {} : { command }),
    environment: { ...service.environment, ...versions },
    healthcheck: { disable: true },
    deploy: {
      mode: 'replicated-job',
      replicas: 1,
      restart_policy: { condition: 'none' },
      ...(placement === undefined ? {} : { placement }),
      ...(resources === undefined ? {} : { resources }),
    },
  }
}

/** For an undo that wants to know how far back: the version that comes, and the good one before it. */
function versions(input: SwarmInput, facts: Facts): Record<string, string> {
  const entries = (facts.get(logTopic(stackName(input))) ?? []).filter(({ key }) => key.startsWith('release.'))
  const newest = entries.toSorted((a, b) => (a.key < b.key ? 1 : -1))[0]
  const before = newest === undefined ? '' : (tryVersion(newest.value) ?? '')
  return escapeDollars({ DEPLOY_VERSION: input.version, DEPLOY_PREVIOUS_VERSION: before })
}

function tryVersion(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { version?: string }).version
  } catch {
    return undefined
  }
}
