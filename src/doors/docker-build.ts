import { type DockerInput, dockerBuild, dockerInputs, readDockerBuild } from '../build/docker/index.ts'
import { Failure } from '../core/failure.ts'
import type { Sink } from '../core/outcome.ts'
import type { RunReport } from '../core/report.ts'
import type { Inputs } from '../settings/inputs.ts'
import { runAlone } from './alone.ts'
import { type World, type WorldOptions, withWorld } from './world.ts'

/** The inputs that only a build as docker/build-push-action does it can mean: the config has other words for them. */
const own: readonly DockerInput[] = ['tags', 'push', 'load', 'outputs', 'call']
const shared = new Set<DockerInput>([
  'context',
  'file',
  'target',
  'platforms',
  'build-args',
  'labels',
  'annotations',
  'github-token',
])

/** Whether the inputs describe one build by themselves. @throws Failure `usage` for inputs that only such a build takes */
export function describesBuild(inputs: Inputs): boolean {
  const given = dockerInputs.filter((name) => inputs.get(name) !== undefined)
  if (own.some((name) => given.includes(name))) return true
  const stray = given.find((name) => !shared.has(name))
  if (stray === undefined) return false
  throw new Failure(
    'usage',
    `${stray}: this input is for a build that the inputs describe; tags, push, load or outputs is missing.`,
    {
      hint: `For the images of the config write images.NAME.build.${stray}; for one build by inputs add push: true and tags.`,
    },
  )
}

/** The same inputs without what would change the config or the application's secrets: they describe a build of their own. */
function withoutOverrides(inputs: Inputs): Inputs {
  return { ...inputs, overrides: () => [], get: (name) => (name === 'secrets' ? undefined : inputs.get(name)) }
}

/** Builds what the inputs say; for the action and the command line. */
export function dockerBuildByInputs(
  { runner, inputs }: WorldOptions,
  sink: Sink,
  planned: boolean,
): Promise<RunReport> {
  return withWorld({ runner, inputs: withoutOverrides(inputs) }, (world) =>
    dockerBuildWorld(world, inputs, sink, planned),
  )
}

async function dockerBuildWorld(world: World, inputs: Inputs, sink: Sink, planned: boolean): Promise<RunReport> {
  const { event, ports, runner } = world
  const { env } = runner
  const given = Object.fromEntries(
    dockerInputs.flatMap((name) => {
      const value = inputs.get(name)?.value
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const { secrets } = ports.tools
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? ''
  secrets.add('ACTIONS_RUNTIME_TOKEN', token)
  const url = Boolean(env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL'])
  const { stage, secrets: named } = dockerBuild({
    build: readDockerBuild(given),
    around: {
      runUrl: event.runUrl === '' ? '' : `${event.runUrl}/attempts/${event.attempt}`,
      privateRepository: env['GITHUB_REPOSITORY_VISIBILITY'] === 'private',
      noDefaultAttestations: /^(1|t|true)$/i.test(env['BUILDX_NO_DEFAULT_ATTESTATIONS'] ?? ''),
      gitContext: event.repository === '' ? '' : `${event.serverUrl}/${event.repository}.git`,
      defaultContext: '.',
    },
    cache: { token: token !== '', url },
    cacheEnv: token === '' ? {} : { ACTIONS_RUNTIME_TOKEN: { secret: 'ACTIONS_RUNTIME_TOKEN' } },
  })
  for (const [name, value] of Object.entries(named)) secrets.add(name, value)
  return runAlone(world, stage, sink, planned)
}
