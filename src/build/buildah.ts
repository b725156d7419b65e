import { Failure } from '../core/failure.ts'
import { parseReference } from '../core/image.ts'
import type { BuildOptions } from '../core/settings.ts'
import type { Arg, ExecStep, Step } from '../core/step.ts'
import { patience, patient } from '../systems/registry.ts'
import type { Wanted } from './image.ts'

const hour = 3_600_000

/** What Buildah has no counterpart for, by the name it has in the config. */
const lacking: readonly (readonly [keyof BuildOptions, string])[] = [
  ['allow', 'allow'],
  ['attests', 'attests'],
  ['builder', 'builder'],
  ['noCacheFilters', 'no-cache-filters'],
  ['provenance', 'provenance'],
  ['sbom', 'sbom'],
]

/**
 * Builds with Buildah, without a daemon: one platform after the other into one list, in the order of the settings, which is pushed under the
 * commit's tag. Given all platforms at once Buildah lists them as they end, so that the same image would have another digest.
 */
export function buildahSteps(image: Wanted, push: boolean): readonly Step[] {
  refuseLacking(image)
  const { id, commitTag, name, root } = image
  const list = `localhost/deploy-action/${id}:${commitTag}`
  const shared = { do: 'exec', group: id, cwd: root, failsAs: 'unhealthy', classify: 'build.buildah' } as const
  // A list of an earlier attempt would get the same platforms a second time.
  const clear: ExecStep = {
    ...shared,
    id: `build.${id}.clear`,
    title: `Forget an earlier list of ${id}`,
    after: [],
    argv: ['buildah', 'manifest', 'rm', list],
    expect: [0, 1, 125],
    quiet: true,
    timeout: 60_000,
  }
  const makes = makeSteps(image, list, push ? `build.${id}.make` : `build.${id}`).map(
    (step): ExecStep => ({ ...shared, ...step }),
  )
  return [clear, ...makes, ...(push ? pushSteps(shared, { id, list, place: `${name}:${commitTag}` }) : [])]
}

/** A step for each platform; the last one has the id that others come after. */
function makeSteps(image: Wanted, list: string, last: string) {
  const { id, platforms } = image
  const each = platforms.length === 0 ? [undefined] : platforms
  const idOf = (index: number) => (index === each.length - 1 ? last : `build.${id}.make.${each[index]}`)
  return each.map((platform, index) => {
    const { args, env } = buildArgs({ ...image, platforms: platform === undefined ? [] : [platform] })
    return {
      id: idOf(index),
      title: `Build ${id}${platform === undefined ? '' : ` for ${platform}`} with Buildah`,
      after: [index === 0 ? `build.${id}.clear` : idOf(index - 1)],
      argv: ['buildah', 'bud', `--manifest=${list}`, ...args, image.context] as const,
      env,
      timeout: hour,
      patience,
    }
  })
}

/** Buildah 1.28 leaves the digest of a pushed list empty (`--digestfile`), so the registry is asked: nobody else pushes this commit's tag. */
function pushSteps(
  shared: Pick<ExecStep, 'do' | 'group' | 'cwd' | 'failsAs' | 'classify'>,
  { id, list, place }: { id: string; list: string; place: string },
): Step[] {
  const push: ExecStep = {
    ...shared,
    id: `build.${id}.push`,
    title: `Push ${id} as ${place}`,
    after: [`build.${id}.make`],
    argv: ['buildah', 'manifest', 'push', '--all', '--format=oci', ...insecure(place), list, `docker://${place}`],
    timeout: hour,
    patience,
    undo: { way: 'keep', why: 'no tag for people names it yet, and a later run of this commit takes it up' },
  }
  const read: Step = {
    ...patient,
    id: `build.${id}`,
    title: `Read the digest of ${place}`,
    group: id,
    after: [`build.${id}.push`],
    operation: 'registry.head',
    input: { reference: place },
    outputs: { digest: { from: 'value', path: ['digest'], form: 'digest' } },
  }
  return [push, read]
}

function buildArgs({ id, settings, dockerfile, platforms, labels, annotations, root }: Wanted): {
  args: string[]
  env: Record<string, Arg>
} {
  const options: BuildOptions = settings.build ?? {}
  const env: Record<string, Arg> = {}
  const each = (flag: string, values: readonly string[] = []) => values.map((value) => `${flag}=${value}`)
  const one = (flag: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [`${flag}=${value}`]
  const byEnvironment = (value: Arg): string => {
    const name = `DEPLOY_ACTION_SECRET_${Object.keys(env).length + 1}`
    env[name] = value
    return name
  }
  const plain = annotations.filter((text) => !/^(?:index|manifest-descriptor|index-descriptor)[,:[]/.test(text))
  const args = [
    `--file=${dockerfile}`,
    '--format=oci',
    ...one('--platform', platforms.join(',')),
    ...one('--target', settings.target),
    ...Object.entries(settings.buildArgs).map(([name, value]) => {
      if (typeof value === 'string') return `--build-arg=${name}=${value}`
      env[name] = value
      return `--build-arg=${name}`
    }),
    ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
    ...plain.map((text) => `--annotation=${text.replace(/^manifest(?:\[[^\]]*\])?:/, '')}`),
    ...each('--add-host', options.addHosts),
    ...each('--build-context', options.buildContexts),
    ...each(
      '--cache-from',
      options.cacheFrom?.map((value) => cacheReference(id, value)),
    ),
    ...each(
      '--cache-to',
      options.cacheTo?.map((value) => cacheReference(id, value)),
    ),
    ...((options.cacheFrom ?? options.cacheTo) === undefined ? [] : ['--layers']),
    ...one('--cgroup-parent', options.cgroupParent),
    ...one('--network', options.network),
    ...(options.noCache === true ? ['--no-cache'] : []),
    ...(options.pull === true ? ['--pull'] : []),
    ...Object.entries(options.secrets ?? {}).map(([name, value]) => `--secret=id=${name},env=${byEnvironment(value)}`),
    ...(options.secretFiles ?? []).map((line) => {
      const equals = line.indexOf('=')
      const file = line.slice(equals + 1)
      return `--secret=id=${line.slice(0, equals)},src=${file.startsWith('/') ? file : `${root}/${file}`}`
    }),
    ...one('--shm-size', options.shmSize),
    ...each('--ssh', options.ssh),
    ...each('--ulimit', options.ulimit),
    ...insecure(settings.name),
  ]
  return { args, env }
}

/** Buildah keeps caches in registries alone. */
function cacheReference(id: string, value: string): string {
  if (!value.includes('=')) return value
  const reference = /(?:^|,)ref=([^,]+)/.exec(value)?.[1]
  if (/(?:^|,)type=registry(?:,|$)/.test(value) && reference !== undefined) return reference.replace(/:[^/:]+$/, '')
  throw new Failure('usage', `images.${id}.build: Buildah keeps caches in registries alone, not as ${value}.`, {
    hint: 'Write type=registry,ref=registry/repository, or build with Buildx.',
  })
}

function refuseLacking({ id, settings }: Wanted): void {
  const found = lacking.find(([key]) => settings.build?.[key] !== undefined && settings.build[key] !== 'false')
  if (found === undefined) return
  throw new Failure('usage', `images.${id}.build.${found[1]}: Buildah cannot do that.`, {
    hint: 'Remove it, or build with Buildx (images.NAME.build.engine: buildx).',
  })
}

/** Plain HTTP on this machine, as Docker does it. */
function insecure(place: string): string[] {
  const { registry } = parseReference(place)
  return /^(?:localhost|127\.|\[::1\])/.test(registry) ? ['--tls-verify=false'] : []
}
