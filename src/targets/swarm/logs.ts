import { ask, type Question, topic } from '../../core/question.ts'

/** The end of the output of a stack's services, each line with the task's name before it. */
export function askStackLogs(stack: string, service: string | undefined, tail: number): Question[] {
  const script =
    'stack="$1"; tail="$2"; only="$3"; ' +
    'list=$(docker service ls --format "{{.Name}}" --filter "label=com.docker.stack.namespace=$stack") || exit $?; ' +
    '[ -z "$list" ] || echo "$list" | while read -r name; do [ -z "$only" ] || [ "$name" = "$stack"_"$only" ] || continue; ' +
    'timeout 20 docker service logs --no-trunc --tail "$tail" "$name" 2>&1; done; exit 0'
  return [
    ask<readonly string[]>(
      topic(`swarm.logs:${service ?? ''}`),
      {
        id: 'ask.logs',
        title: `Read the logs of ${service ?? stack}`,
        do: 'exec',
        argv: ['sh', '-c', script, 'sh', stack, String(tail), service ?? ''],
        quiet: true,
        classify: 'swarm.cli',
      },
      ({ stdout }) => (stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n')),
    ),
  ]
}
