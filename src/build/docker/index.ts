import { Failure } from '../../core/failure.ts'
import { parseReference, repositoryName } from '../../core/image.ts'
import type { Plan } from '../../core/plan.ts'
import type { Facts, Question } from '../../core/question.ts'
import type { CarriedImage, Given, Stage } from '../../core/stage.ts'
import type { Arg, ExecStep, OutputForm, Step } from '../../core/step.ts'
import { askBuilder, askContainerdStore, builderTopic, containerdStoreTopic } from '../../systems/buildx.ts'
import { classifyBuildx } from '../../systems/buildx-failure.ts'
import { patience } from '../../systems/registry.ts'
import { type DockerCommand, dockerCommand } from './args.ts'
import { type CacheService, typeOf, unusedCaches } from './cache.ts'
import type { DockerBuild } from './inputs.ts'
import type { DockerSurroundings } from './surroundings.ts'

export { dockerCommand } from './args.ts'
export { type DockerInput, dockerInputs, readDockerBuild } from './inputs.ts'
export type { DockerSurroundings } from './surroundings.ts'

export interface DockerRequest {
  readonly build: DockerBuild
  readonly around: DockerSurroundings
  readonly cache: CacheService
  readonly cacheEnv: Readonly<Record<string, Arg>>
}

/** Builds what the inputs of docker/build-push-action say, no more: with patience for registries, and with results that are looked up. */
export function dockerBuild(request: DockerRequest): {
  readonly stage: Stage
  readonly secrets: DockerCommand['secrets']
} {
  const command = dockerCommand(request.build, request.around)
  const stage: Stage = {
    name: 'build',
    ask: () => askDocker(request.build),
    plan: (given, facts) => planDocker(request, command, { given, facts }),
    carry: ({ carried }, _plan, outputs) => {
      const image = imageOf(request.build, outputs['build.docker.digest'])
      return image === undefined ? carried : { images: { app: image } }
    },
    knowledge: { classifiers: { 'build.buildx': classifyBuildx } },
  }
  return { stage, secrets: command.secrets }
}

/** Only an exported cache depends on the builder, and starting the docker command is what costs most here. */
function askDocker({ text, list }: DockerBuild): readonly Question[] {
  return text('builder') === '' && list('cache-to').length > 0 ? [askBuilder(), askContainerdStore()] : []
}

function planDocker(
  { build, cache, cacheEnv }: DockerRequest,
  command: DockerCommand,
  { given, facts }: { given: Given; facts: Facts },
): Plan {
  const { list, flag, text } = build
  if (flag('push') && flag('load') && list('platforms').length > 1) {
    throw new Failure('usage', 'push and load: an image for several platforms cannot be loaded into Docker.')
  }
  const exports = facts.get(builderTopic())?.driver !== 'docker' || facts.get(containerdStoreTopic) !== false
  const caches = [...list('cache-from'), ...list('cache-to')]
  return {
    stage: 'build',
    subject: list('tags').join(', ') || text('context') || 'the checkout',
    steps: [buildStep(build, command, { root: given.settings.root, cacheEnv }), ...standStep(build)],
    basis: { commit: given.event.sha },
    notes: unusedCaches(caches, cache, exports || list('cache-to').length === 0),
    values: {},
  }
}

function buildStep(
  { list, flag, text }: DockerBuild,
  { argv, env, metadataFile }: DockerCommand,
  { root, cacheEnv }: { root: string; cacheEnv: Readonly<Record<string, Arg>> },
): ExecStep {
  const usesGithub = [...list('cache-from'), ...list('cache-to')].some((value) => typeOf(value) === 'gha')
  // A call prints; it leaves no files.
  const asksOnly = !['', 'build'].includes(text('call'))
  const file = { from: { file: metadataFile } }
  const pushed: Record<string, OutputForm> = pushes({ list, flag })
    ? { digest: { ...file, path: ['containerimage.digest'], form: 'digest' } }
    : {}
  const outputs: Record<string, OutputForm> = asksOnly ? {} : { metadata: { ...file, form: 'json' }, ...pushed }
  return {
    do: 'exec',
    id: 'build.docker',
    title: `Build${flag('push') ? ' and push' : ''}${list('tags').length > 0 ? ` ${list('tags').join(', ')}` : ''}`,
    argv,
    cwd: root,
    env: { BUILDX_METADATA_WARNINGS: 'true', ...env, ...(usesGithub ? cacheEnv : {}) },
    timeout: 6 * 3_600_000,
    patience,
    failsAs: 'unhealthy',
    classify: 'build.buildx',
    undo: { way: 'keep', why: 'the inputs say what is pushed, and a repeated build pushes the same' },
    outputs,
  }
}

/** Pushed is what the registry has. Images that go elsewhere (`outputs`) are not looked up: their names are the exporter's. */
function standStep({ list, flag }: DockerBuild): Step[] {
  const tags = list('tags').map((tag) => {
    const { tag: name = 'latest', ...repository } = parseReference(tag, 'tags')
    return `${repositoryName(repository)}:${name}`
  })
  if (!flag('push')) return []
  return tags.map((reference, index) => ({
    do: 'call',
    id: `build.stand.${index + 1}`,
    title: `Find ${reference} in the registry`,
    after: ['build.docker'],
    operation: 'registry.expect',
    input: { reference, digest: { late: 'build.docker', output: 'digest' } },
    patience: 60_000,
    retryOn: ['absent', 'stale'],
    timeout: 60_000,
  }))
}

function pushes({ list, flag }: Pick<DockerBuild, 'list' | 'flag'>): boolean {
  return flag('push') || list('outputs').some((output) => /type=registry|push=true/.test(output))
}

function imageOf({ list }: DockerBuild, digest: string | undefined): CarriedImage | undefined {
  const [first] = list('tags')
  if (first === undefined || digest === undefined) return undefined
  const { tag: _, ...repository } = parseReference(first, 'tags')
  const name = repositoryName(repository)
  const tags = list('tags').flatMap((one) => {
    const { tag = 'latest', ...other } = parseReference(one, 'tags')
    return repositoryName(other) === name ? [tag] : []
  })
  return { name, tags, labels: {}, annotations: [], version: tags[0] ?? '', digest }
}
