import { ask, type Question, topic } from '../../core/question.ts'

/** The end of the output of a project's containers, each line with the container's name before it. */
export function askProjectLogs(project: string, service: string | undefined, tail: number): Question[] {
  const filters = [
    `label=com.docker.compose.project=${project}`,
    ...(service === undefined ? [] : [`label=com.docker.compose.service=${service}`]),
  ]
  const script =
    'tail="$1"; shift; list=$(docker ps -a --format "{{.ID}} {{.Names}}" "$@") || exit $?; ' +
    '[ -z "$list" ] || echo "$list" | while read -r id name; do ' +
    'docker logs --tail "$tail" "$id" 2>&1 | sed "s/^/$name | /"; done'
  return [
    ask<readonly string[]>(
      topic(`compose.logs:${service ?? ''}`),
      {
        id: 'ask.logs',
        title: `Read the logs of ${service ?? project}`,
        do: 'exec',
        argv: ['sh', '-c', script, 'sh', String(tail), ...filters.flatMap((filter) => ['--filter', filter])],
        quiet: true,
        classify: 'compose.cli',
      },
      ({ stdout }) => (stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n')),
    ),
  ]
}
