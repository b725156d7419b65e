/** A cache that fails never fails a good build; caches that BuildKit itself writes into the image or a folder cannot fail this way. */
export function cacheTo(value: string): string {
  const type = typeOf(value)
  return ['gha', 'registry', 's3', 'azblob'].includes(type) && !/(?:^|,)\s*ignore-error=/.test(value)
    ? `${value.includes('=') ? value : `type=registry,ref=${value}`},ignore-error=true`
    : value
}

/** `gha`, `registry`, `local` …; a bare reference is a registry's. */
export function typeOf(value: string): string {
  return /(?:^|,)\s*type\s*=\s*([a-z0-9]+)/.exec(value)?.[1] ?? 'registry'
}

/** What GitHub's cache needs of the runner: BuildKit leaves the cache out without a word where it is missing. */
export interface CacheService {
  readonly token: boolean
  readonly url: boolean
}

/** Why caches that were asked for would not be used. */
export function unusedCaches(values: readonly string[], service: CacheService, exports: boolean): readonly string[] {
  const types = values.map(typeOf)
  const github = types.includes('gha') && !values.some((value) => /(?:^|,)token=/.test(value))
  return [
    ...(github && !(service.token && service.url)
      ? [
          'The cache type=gha would silently not be used: this process has no ACTIONS_RUNTIME_TOKEN and cache URL. They exist in actions on GitHub alone, not in `run:` steps.',
        ]
      : []),
    ...(!exports && types.some((type) => type !== 'inline')
      ? [
          'The cache cannot be written: the docker driver with the classic image store exports none. Add a docker/setup-buildx-action step.',
        ]
      : []),
  ]
}
