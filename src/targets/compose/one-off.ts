import type { OneOff } from '../../core/before.ts'
import { Failure } from '../../core/failure.ts'
import { didYouMean } from '../../core/nearest.ts'
import type { Facts } from '../../core/question.ts'
import type { Step } from '../../core/step.ts'
import { compose } from './commands.ts'
import { type ComposeInput, projectName, releaseFile } from './config.ts'
import { render } from './render.ts'

/** Name of the container in which a step of the release runs a command; what is left of it can be found by it. */
export function oneOffName(project: string, id: string): string {
  return `${project}-${id.replaceAll('.', '-')}`
}

/**
 * A command of this release in a container of its own, beside what runs: the service's image by digest, its environment, networks and volumes;
 * nothing it depends on is started. One of the same name that a killed client left is ended first, and so is the one it `ends`.
 * @throws Failure `usage` for a service that is not in the file
 */
export function planOneOff(input: ComposeInput, facts: Facts, job: OneOff): Step[] {
  const { id, title, service, run, timeout } = job
  const project = projectName(input)
  const { model, environment } = render(input, facts)
  const services = Object.keys(model.services)
  if (!services.includes(service)) {
    throw new Failure(
      'usage',
      `before: the Compose file has no service ${JSON.stringify(service)}${didYouMean(service, services)}`,
      {
        hint: `It has: ${services.join(', ')}. A service with a profile is seen when the profile is named under profiles.`,
      },
    )
  }
  const name = oneOffName(project, id)
  const command = [...compose([releaseFile(input)], project), 'run', '--rm', '--no-deps', '-T', '--name', name, service]
  const left = [name, ...(job.ends === undefined ? [] : [oneOffName(project, job.ends)])]
  const script = 'for left in $1; do docker rm -f "$left" >/dev/null 2>&1; done; shift; exec "$@"'
  return [
    {
      id,
      title,
      do: 'exec',
      argv: ['sh', '-c', script, 'sh', left.join(' '), ...command, ...run],
      env: environment,
      classify: 'compose.cli',
      failsAs: 'unhealthy',
      attempts: 1,
      timeout,
    },
  ]
}
