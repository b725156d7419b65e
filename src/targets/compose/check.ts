import type { Check } from '../../core/knowledge.ts'
import { ask, topic } from '../../core/question.ts'
import type { Arg } from '../../core/step.ts'
import { containersPath, parseContainers } from '../../systems/docker.ts'
import { compose } from './commands.ts'
import type { Expected } from './render.ts'
import { projectContainers } from './topics.ts'

export interface UpData {
  readonly project: string
  /** The rendered model. */
  readonly file: string
  readonly services: Readonly<Record<string, Expected>>
  readonly environment: Readonly<Record<string, Arg>>
}

const hashes = topic<ReadonlyMap<string, string>>('compose.hashes')

/**
 * Whether `up` has already happened: every service has its containers, made of exactly this configuration (Compose's own hash of it), and
 * started. A part of them is no `under way`: it is Compose's client that acts, and it is gone; `up` goes on from where it stood.
 */
export const upCheck: Check = {
  ask(data) {
    const { project, file, environment } = data as unknown as UpData
    return [
      ask(
        projectContainers,
        {
          id: 'check.containers',
          title: `List the containers of ${project}`,
          do: 'http',
          at: 'docker',
          method: 'GET',
          url: containersPath(project),
        },
        ({ body = '' }) => parseContainers(body),
      ),
      ask(
        hashes,
        {
          id: 'check.hashes',
          title: 'Hash the services as they are to be',
          do: 'exec',
          argv: [
            'sh',
            '-c',
            'test -f "$1" || exit 0; shift; exec "$@"',
            'sh',
            file,
            ...compose([file], project),
            'config',
            '--hash',
            '*',
          ],
          env: environment,
          quiet: true,
          classify: 'compose.config',
          failsAs: 'usage',
        },
        ({ stdout }) => parseHashes(stdout),
      ),
    ]
  },
  verdict(data, facts) {
    const { services } = data as unknown as UpData
    const wanted = facts.need(hashes)
    const containers = facts.need(projectContainers).filter(({ oneOff }) => !oneOff)
    const done = Object.entries(services).every(([name, { replicas, oneShot }]) => {
      const mine = containers.filter(({ service }) => service === name)
      const started = oneShot ? ['running', 'exited'] : ['running', 'restarting']
      return (
        mine.length === replicas &&
        mine.every(({ configHash, state }) => configHash === wanted.get(name) && started.includes(state))
      )
    })
    return done && wanted.size > 0 ? 'done' : 'absent'
  },
}

/** `service hash` on each line. */
export function parseHashes(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [service, hash] = line.trim().split(/\s+/)
      return service && hash ? [[service, hash] as const] : []
    }),
  )
}
