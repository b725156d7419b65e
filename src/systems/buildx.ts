import { Failure } from '../core/failure.ts'
import { ask, type Question, type Topic, topic } from '../core/question.ts'
import type { StepOutput } from '../core/step.ts'

/** The builder that `docker buildx build` would use. */
export interface Builder {
  readonly name: string
  /** `docker`, `docker-container`, `kubernetes`, `remote`. */
  readonly driver: string
  /** What its nodes can run, emulation included: `linux/amd64`. */
  readonly platforms: readonly string[]
}

/** @param name empty: the current one */
export function builderTopic(name = ''): Topic<Builder> {
  return topic(name === '' ? 'buildx.builder' : `buildx.builder:${name}`)
}

/** Asks which builder there is. @throws Failure `absent` without Docker, its Buildx plugin, or a running engine. */
export function askBuilder(name = ''): Question {
  const step = {
    do: 'exec',
    id: 'buildx.inspect',
    title: name === '' ? 'Look at the builder' : `Look at the builder ${name}`,
    argv: ['docker', 'buildx', 'inspect', ...(name === '' ? [] : [name])],
    expect: [0, 1, 125],
    quiet: true,
    timeout: 60_000,
    failsAs: 'absent',
  } as const
  return ask(builderTopic(name), step, readBuilder)
}

/** Whether the engine has the containerd image store, the only one that holds several platforms of one image. False without an engine:
 * a builder elsewhere needs none. */
export const containerdStoreTopic: Topic<boolean> = topic('docker.containerd-store')

export function askContainerdStore(): Question {
  const step = {
    do: 'exec',
    id: 'docker.info',
    title: 'Look at the image store of the Docker engine',
    argv: ['docker', 'info', '--format', '{{json .DriverStatus}}'],
    expect: [0, 1, 125],
    quiet: true,
    timeout: 60_000,
    failsAs: 'absent',
  } as const
  return ask(
    containerdStoreTopic,
    step,
    ({ exit, stdout }) => exit === 0 && stdout.includes('io.containerd.snapshotter'),
  )
}

/** Reads `docker buildx inspect`: lines of `Key: value`, the builder first and then its nodes. */
export function readBuilder(output: StepOutput): Builder {
  if (output.exit !== 0) throw engineFailure(output)
  const values = (key: string) =>
    [...output.stdout.matchAll(new RegExp(`^${key}:[ \\t]*(.*)$`, 'gm'))].map(([, value = '']) => value.trim())
  const errors = values('Error').filter((text) => text !== '')
  const [driver = ''] = values('Driver')
  if (errors.length > 0 && values('Platforms').every((text) => text === '')) {
    throw engineFailure({ stdout: '', stderr: errors.join('\n') })
  }
  if (driver === '') {
    throw new Failure('absent', 'docker buildx inspect did not say which driver the builder has.', {
      hint: 'Install Buildx 0.13 or newer.',
      details: output.stdout.split('\n').slice(0, 10),
    })
  }
  const platforms = values('Platforms').flatMap((text) => text.split(',').map((one) => one.trim().replace(/\*$/, '')))
  return { name: values('Name')[0] ?? '', driver, platforms: [...new Set(platforms)].filter((one) => one !== '') }
}

/** Why the docker command could not answer. */
function engineFailure({ stdout, stderr }: StepOutput): Failure {
  const text = `${stderr}\n${stdout}`.trim()
  const details = text.split('\n').slice(0, 10)
  if (/not a docker command|unknown command: docker buildx|unknown shorthand flag|unknown flag/i.test(text)) {
    return new Failure('absent', 'Docker has no Buildx plugin here.', {
      hint: 'Install docker-buildx (Debian) or docker-buildx-plugin (Docker), or add a docker/setup-buildx-action step before this one.',
      details,
    })
  }
  if (/permission denied/i.test(text)) {
    return new Failure('denied', 'This user may not talk to the Docker engine.', {
      hint: 'Add the user to the group docker, or point DOCKER_HOST at an engine that this user may use.',
      details,
    })
  }
  if (
    /cannot connect|is the docker daemon running|connection refused|no such file or directory|error during connect/i.test(
      text,
    )
  ) {
    return new Failure('absent', 'The Docker engine does not answer.', {
      hint: 'Start Docker (systemctl start docker), or point DOCKER_HOST at an engine that runs.',
      details,
    })
  }
  const unknown = /no builder "([^"]+)" found/.exec(text)?.[1]
  if (unknown !== undefined) {
    return new Failure('absent', `There is no builder named ${unknown}.`, {
      hint: 'Create it (docker buildx create --name), or correct images.NAME.build.builder; docker buildx ls shows all.',
    })
  }
  return new Failure('absent', `Docker cannot tell which builder it has: ${details[0] ?? 'no answer'}`, { details })
}
