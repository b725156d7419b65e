import { type Arg, scratch } from '../../core/step.ts'
import { attestArgs } from './attest.ts'
import { cacheTo } from './cache.ts'
import { dockerContext, fillContext } from './context.ts'
import type { DockerBuild, DockerInput } from './inputs.ts'
import { secretArgs } from './secrets.ts'
import type { DockerSurroundings } from './surroundings.ts'

export interface DockerCommand {
  readonly argv: readonly [Arg, ...Arg[]]
  readonly env: Readonly<Record<string, Arg>>
  /** Values that must be known by these names before the command is run. */
  readonly secrets: Readonly<Record<string, string>>
  readonly metadataFile: string
}

/**
 * The command that docker/build-push-action would run for these inputs (its `getArgs`, v7), argument for argument, but for secrets: their
 * values travel in the environment and not through files.
 */
export function dockerCommand(build: DockerBuild, around: DockerSurroundings): DockerCommand {
  const { text, list, flag } = build
  const { context, file } = dockerContext(build, around.defaultContext)
  const each = (flagName: string, name: DockerInput) => list(name).flatMap((value) => [flagName, value])
  const one = (flagName: string, name: DockerInput) => (text(name) === '' ? [] : [flagName, text(name)])
  const imageIdFile = writesFiles(list('outputs')) ? undefined : `${scratch}/image-id.txt`
  const metadataFile = `${scratch}/metadata.json`
  const secret = secretArgs(build, context.startsWith(around.gitContext) && around.gitContext !== '')
  const joined = (flagName: string, values: readonly string[]) =>
    values.length === 0 ? [] : [flagName, values.join(',')]
  const argv: [Arg, ...Arg[]] = [
    'docker',
    'buildx',
    'build',
    ...each('--add-host', 'add-hosts'),
    ...joined('--allow', list('allow')),
    ...each('--annotation', 'annotations'),
    ...each('--build-arg', 'build-args'),
    ...list('build-contexts').flatMap((value) => ['--build-context', fillContext(value, around.defaultContext)]),
    ...each('--cache-from', 'cache-from'),
    ...list('cache-to').flatMap((value) => ['--cache-to', cacheTo(value)]),
    ...one('--call', 'call'),
    ...one('--cgroup-parent', 'cgroup-parent'),
    ...secret.envs,
    ...(file === '' ? [] : ['--file', file]),
    ...(imageIdFile === undefined ? [] : ['--iidfile', imageIdFile]),
    ...each('--label', 'labels'),
    ...each('--no-cache-filter', 'no-cache-filters'),
    ...each('--output', 'outputs'),
    ...joined('--platform', list('platforms')),
    ...attestArgs(build, around),
    ...secret.values,
    ...secret.files,
    ...secret.git,
    ...one('--shm-size', 'shm-size'),
    ...each('--ssh', 'ssh'),
    ...each('--tag', 'tags'),
    ...one('--target', 'target'),
    ...each('--ulimit', 'ulimit'),
    ...one('--builder', 'builder'),
    ...(flag('load') ? ['--load'] : []),
    '--metadata-file',
    metadataFile,
    ...one('--network', 'network'),
    ...(flag('no-cache') ? ['--no-cache'] : []),
    ...(flag('pull') ? ['--pull'] : []),
    ...(flag('push') ? ['--push'] : []),
    context,
  ]
  return { argv, env: secret.env, secrets: secret.known, metadataFile }
}

/** A result in files has no image id. A bare path is a folder. */
function writesFiles(outputs: readonly string[]): boolean {
  return outputs.some((output) => !output.includes('=') || /(?:^|,)\s*type\s*=\s*(?:local|tar)\s*(?:,|$)/.test(output))
}
