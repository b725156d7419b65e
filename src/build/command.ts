import { Failure } from '../core/failure.ts'
import { type Arg, type ExecStep, scratch } from '../core/step.ts'
import { typeOf } from './docker/cache.ts'
import type { Wanted } from './image.ts'
import { cachesOf, optionArgs } from './options.ts'
import type { Route } from './route.ts'

/** What is run to build an image, and where it leaves its answer. Secrets are in `env` alone: arguments are seen by every process. */
export interface BuildCommand {
  readonly argv: ExecStep['argv']
  readonly env: Readonly<Record<string, Arg>>
  readonly metadataFile: string
}

/**
 * The `docker buildx build` of one image. Provenance (BuildKit's smallest form: source and materials, no build arguments) is made for what
 * is pushed. It carries times, so building again gives another digest; that a commit has one digest does not rest on it, but on looking
 * it up before building.
 */
export function buildCommand(image: Wanted, route: Route): BuildCommand {
  const { settings, dockerfile, platforms, labels, annotations, context } = image
  const metadataFile = `${scratch}/build-${image.id}.json`
  const pushes = route.push !== 'nothing'
  const { args, env } = buildArgs(image)
  const options = optionArgs(image)
  const argv: [Arg, ...Arg[]] = [
    'docker',
    'buildx',
    'build',
    '--progress=plain',
    `--file=${dockerfile}`,
    ...(platforms.length === 0 ? [] : [`--platform=${platforms.join(',')}`]),
    ...(settings.target === '' ? [] : [`--target=${settings.target}`]),
    ...args,
    ...options.args,
    ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
    ...(pushes && route.provenance ? annotations.flatMap(annotationArgs) : []),
    ...(route.provenance ? [`--provenance=${pushes ? (settings.build?.provenance ?? 'mode=min') : 'false'}`] : []),
    `--output=${output(image, route)}`,
    ...(pushes ? [`--metadata-file=${metadataFile}`] : []),
    '--',
    context,
  ]
  const github = route.githubCache && cachesOf(image).some((value) => typeOf(value) === 'gha')
  return {
    argv,
    env: { ...env, ...options.env, ...(github ? cacheToken : {}), BUILDX_METADATA_PROVENANCE: 'false' },
    metadataFile,
  }
}

/** The runner's token for its cache, which programs do not inherit from us otherwise. */
const cacheToken = { ACTIONS_RUNTIME_TOKEN: { secret: 'ACTIONS_RUNTIME_TOKEN' } } as const

/**
 * On the index as well as on its images, unless a level is given: registries show people the index's. One argument for each level:
 * Buildx 0.13 takes `index,manifest:` for a part of the key.
 */
function annotationArgs(annotation: string): string[] {
  const [, levels = 'index,manifest', text = annotation] = levelled.exec(annotation) ?? []
  return levels.split(',').map((level) => `--annotation=${level}:${text}`)
}

const level = '(?:manifest|index)(?:-descriptor)?(?:\\[[^\\],]*\\])?'
const levelled = new RegExp(`^(${level}(?:,${level})*):(.*)$`, 's')

function output({ name, commitTag }: Wanted, { push }: Route): string {
  if (push === 'nothing') return 'type=cacheonly'
  return push === 'digest'
    ? `type=image,name=${name},push-by-digest=true,name-canonical=true,push=true`
    : `type=image,name=${name}:${commitTag},push=true`
}

/** Plain values are arguments; the others travel by the environment, where Buildx takes a value that `--build-arg NAME` leaves out. */
function buildArgs({ id, settings }: Wanted): { args: readonly string[]; env: Record<string, Arg> } {
  const args: string[] = []
  const env: Record<string, Arg> = {}
  for (const [name, value] of Object.entries(settings.buildArgs)) {
    if (typeof value === 'string') args.push(`--build-arg=${name}=${value}`)
    else {
      if (reserved.test(name)) throw reservedName(id, name)
      args.push(`--build-arg=${name}`)
      env[name] = value
    }
  }
  return { args, env }
}

/** Variables that would change what the docker command itself does. */
const reserved = /^(?:PATH|HOME|DOCKER_.*|BUILDX_.*|LD_.*)$/

function reservedName(id: string, name: string): Failure {
  return new Failure('usage', `images.${id}.build-args.${name}: a secret cannot be passed under this name.`, {
    hint: `Docker itself reads the variable ${name}; give the build argument another name.`,
  })
}
