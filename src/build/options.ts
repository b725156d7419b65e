import type { BuildOptions } from '../core/settings.ts'
import type { Arg } from '../core/step.ts'
import { cacheTo, typeOf } from './docker/cache.ts'
import type { Wanted } from './image.ts'

/** Arguments and environment of what an image's `build:` says; no value of a secret is among the arguments. */
export function optionArgs({ id, settings, platforms }: Wanted): {
  args: readonly string[]
  env: Readonly<Record<string, Arg>>
} {
  const options: BuildOptions = settings.build ?? {}
  const each = (flag: string, values: readonly string[] = []) => values.map((value) => `${flag}=${value}`)
  const one = (flag: string, value: string | undefined) => (value === undefined ? [] : [`${flag}=${value}`])
  const scope = platforms.length === 1 ? `${id}-${(platforms[0] ?? '').replaceAll('/', '-')}` : id
  const secrets = Object.entries(options.secrets ?? {})
  const variable = (index: number) => `DEPLOY_ACTION_SECRET_${index + 1}`
  const args = [
    ...each('--add-host', options.addHosts),
    ...each('--allow', options.allow),
    ...each('--attest', options.attests),
    ...each('--build-context', options.buildContexts),
    ...one('--builder', options.builder),
    ...each(
      '--cache-from',
      options.cacheFrom?.map((value) => scoped(value, scope)),
    ),
    ...each(
      '--cache-to',
      options.cacheTo?.map((value) => cacheTo(scoped(value, scope))),
    ),
    ...one('--cgroup-parent', options.cgroupParent),
    ...one('--network', options.network),
    ...(options.noCache === true ? ['--no-cache'] : []),
    ...each('--no-cache-filter', options.noCacheFilters),
    ...(options.pull === true ? ['--pull'] : []),
    ...one('--sbom', options.sbom),
    ...secrets.map(([name], index) => `--secret=id=${name},env=${variable(index)}`),
    ...(options.secretFiles ?? []).map((line) => {
      const equals = line.indexOf('=')
      return `--secret=id=${line.slice(0, equals)},src=${line.slice(equals + 1)}`
    }),
    ...one('--shm-size', options.shmSize),
    ...each('--ssh', options.ssh),
    ...each('--ulimit', options.ulimit),
  ]
  return { args, env: Object.fromEntries(secrets.map(([, value], index) => [variable(index), value])) }
}

/** One scope is overwritten by the next build, so every image has its own. */
function scoped(value: string, scope: string): string {
  return typeOf(value) === 'gha' && !/(?:^|,)\s*scope=/.test(value) ? `${value},scope=${scope}` : value
}

/** Without the caches that a commit which may not push would write for those that may: GitHub keeps its own apart (`gha`), nobody else does. */
export function withoutForeignCaches(image: Wanted): { readonly image: Wanted; readonly left: readonly string[] } {
  const { build } = image.settings
  const left = (build?.cacheTo ?? []).filter((value) => typeOf(value) !== 'gha')
  if (build === undefined || left.length === 0) return { image, left }
  const cacheTo = (build.cacheTo ?? []).filter((value) => !left.includes(value))
  return { image: { ...image, settings: { ...image.settings, build: { ...build, cacheTo } } }, left }
}

/** Every cache of an image, as it is written. */
export function cachesOf({ settings }: Wanted): readonly string[] {
  return [...(settings.build?.cacheFrom ?? []), ...(settings.build?.cacheTo ?? [])]
}
