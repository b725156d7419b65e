import type { CacheSettings } from '../../core/settings.ts'

/** Lock file → where its tool keeps what it downloads. */
const known: Readonly<Record<string, readonly string[]>> = {
  'package-lock.json': ['~/.npm'],
  'pnpm-lock.yaml': ['~/.local/share/pnpm/store'],
  'yarn.lock': ['~/.cache/yarn', '~/.yarn/berry/cache'],
  'bun.lock': ['~/.bun/install/cache'],
  'uv.lock': ['~/.cache/uv'],
  'poetry.lock': ['~/.cache/pypoetry'],
  'requirements.txt': ['~/.cache/pip'],
  'mix.lock': ['deps', '_build'],
  'go.sum': ['~/go/pkg/mod', '~/.cache/go-build'],
  'Cargo.lock': ['~/.cargo/registry', '~/.cargo/git', 'target'],
}

/** A cache for each lock file at the top of the checkout. */
export function detectCaches(names: readonly string[]): CacheSettings[] {
  return Object.entries(known).flatMap(([file, paths]) =>
    names.includes(file) ? [{ id: file.toLowerCase().replace(/[^a-z0-9]+/g, '-'), paths, key: [file] }] : [],
  )
}
