import path from 'node:path/posix'

/** Who may import whom, by first folder under `src`. Files directly in `src`, in `run` and in `doors` see all. */
interface Layer {
  /** Folders it may import, its own aside. */
  readonly sees: readonly string[]
  /** Packages and `node:` modules it may import; `*` for any. */
  readonly packages: readonly string[]
  /** Must not read the clock, chance, the environment, nor start timers or requests. */
  readonly pure: boolean
}

const slices = ['quality', 'metadata', 'build', 'scan', 'deploy', 'promote', 'login', 'release', 'notify', 'clean']
const libraries = [
  'zod',
  'yaml',
  'semver',
  'handlebars',
  'saxes',
  'picomatch',
  'csv-parse',
  '@date-fns/tz',
  'node:crypto',
]
const slice: Layer = { sees: ['core', 'systems'], packages: libraries, pure: true }

const layers: Readonly<Record<string, Layer>> = {
  core: { sees: [], packages: [], pure: true },
  systems: { sees: ['core'], packages: libraries, pure: true },
  targets: { ...slice, packages: [...libraries, 'node:zlib'] },
  settings: { sees: ['core', 'systems'], packages: libraries, pure: true }, // schemas of targets are handed in
  engine: { sees: ['core'], packages: ['node:crypto'], pure: true }, // time and chance come in as ports
  io: { sees: ['core'], packages: ['*'], pure: false },
  report: { sees: ['core'], packages: libraries, pure: true },
  ...Object.fromEntries(slices.map((name) => [name, slice])),
}

/** What a module imports: the path as written, and the line. */
export interface Import {
  readonly specifier: string
  readonly line: number
  /** It names types alone and is gone when the code runs. */
  readonly typesOnly: boolean
}

/** Sentences about `file` (a path such as `src/build/plan.ts`), none when it keeps the direction. */
export function judgeDirection(file: string, imports: readonly Import[]): string[] {
  const from = layerOf(file)
  if (from === 'door') return []
  const layer = layers[from]
  if (layer === undefined)
    return [`${file}: src/${from} is no known layer; give it its rule in test/architecture/direction.ts`]
  return imports
    .filter((one) => !allowed(file, one.specifier, layer))
    .map((one) => `${file}:${one.line}: src/${from} must not import ${one.specifier}`)
}

/** Whether the module's folder promises to be pure. */
export function isPure(file: string): boolean {
  return layers[layerOf(file)]?.pure ?? false
}

/** The path an import leads to, undefined for a package. */
export function resolveImport(file: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : undefined
}

function allowed(file: string, specifier: string, layer: Layer): boolean {
  const target = resolveImport(file, specifier)
  if (target === undefined) return layer.packages.includes('*') || layer.packages.includes(packageOf(specifier))
  if (!target.startsWith('src/')) return false
  const [from, to] = [layerOf(file), layerOf(target)]
  if (from !== to) return layer.sees.includes(to)
  return from !== 'targets' || file === 'src/targets/index.ts' || targetOf(file) === targetOf(target)
}

function layerOf(file: string): string {
  const [, first = '', rest] = file.split('/')
  return rest === undefined || ['run', 'doors'].includes(first) ? 'door' : first
}

function targetOf(file: string): string {
  return file.split('/')[2] ?? ''
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}
