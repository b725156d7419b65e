import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Json } from '../core/json.ts'
import { type Operations, text } from './operations.ts'
import type { Tools } from './tools.ts'

/** A tool that a file of the checkout asks for. */
interface Asked {
  readonly tool: string
  readonly wanted: string
  readonly from: string
}

/** How a tool tells its version, and its folder in the runner's tool cache. */
const known: Readonly<
  Record<string, { readonly argv: readonly string[]; readonly version: RegExp; readonly cache?: string }>
> = {
  node: { argv: ['node', '--version'], version: /v(\d[\d.]*)/, cache: 'node' },
  python: { argv: ['python3', '--version'], version: /Python (\d[\d.]*)/, cache: 'Python' },
  go: { argv: ['go', 'env', 'GOVERSION'], version: /go(\d[\d.]*)/, cache: 'go' },
  elixir: { argv: ['elixir', '--version'], version: /Elixir (\d[\d.]*)/ },
  rust: { argv: ['rustc', '--version'], version: /rustc (\d[\d.]*)/ },
  ruby: { argv: ['ruby', '--version'], version: /ruby (\d[\d.]*)/, cache: 'Ruby' },
}

const aliases: Readonly<Record<string, string>> = { nodejs: 'node', golang: 'go' }

/**
 * `quality.toolchains {root}` answers `[{tool, wanted, from, found, path}]` for `.tool-versions`, `.nvmrc`, `.node-version`,
 * `.python-version`, `go.mod` and `rust-toolchain(.toml)`: the version on PATH (empty: there is none), or the folder below
 * RUNNER_TOOL_CACHE where the wanted one is.
 */
export function toolchainOperations({ exec, env }: Pick<Tools, 'exec' | 'env'>): Operations {
  return {
    'quality.toolchains': async (input, signal) => {
      const root = text(input, 'root')
      const asked = await askedBy(root)
      const found = asked.map(async (one) => {
        const { argv, version, cache } = known[one.tool] as (typeof known)[string]
        const cached = cache === undefined ? '' : await inCache(env['RUNNER_TOOL_CACHE'] ?? '', cache, one.wanted)
        if (cached !== '') return { ...one, found: one.wanted, path: `${cached}${path.delimiter}${env['PATH'] ?? ''}` }
        const answer = await exec({ argv, cwd: root, timeout: 30_000, signal }).catch(() => undefined)
        const told = answer?.exit === 0 ? version.exec(`${answer.stdout}${answer.stderr}`)?.[1] : undefined
        return { ...one, found: told ?? '', path: '' }
      })
      return (await Promise.all(found)) as unknown as Json
    },
  }
}

async function askedBy(root: string): Promise<Asked[]> {
  const read = (file: string) => readFile(path.join(root, file), 'utf8').catch(() => '')
  const asked: Asked[] = []
  const add = (tool: string, wanted: string | undefined, from: string) => {
    const name = aliases[tool] ?? tool
    const version = /^v?(\d+(?:\.\d+){0,2})/.exec(wanted ?? '')?.[1]
    // What states no number (lts/*, system) is whatever there is; the first file that states one has the word.
    if (version !== undefined && known[name] !== undefined && !asked.some((one) => one.tool === name))
      asked.push({ tool: name, wanted: version, from })
  }
  for (const line of (await read('.tool-versions')).split('\n')) {
    const [tool = '', version] = line.replace(/#.*/, '').trim().split(/\s+/)
    add(tool, version, '.tool-versions')
  }
  for (const file of ['.nvmrc', '.node-version']) add('node', (await read(file)).trim(), file)
  add('python', (await read('.python-version')).trim(), '.python-version')
  const module = await read('go.mod')
  add('go', /^toolchain go(\S+)/m.exec(module)?.[1] ?? /^go (\S+)/m.exec(module)?.[1], 'go.mod')
  add('rust', /^channel\s*=\s*"(\d[^"]*)"/m.exec(await read('rust-toolchain.toml'))?.[1], 'rust-toolchain.toml')
  add('rust', (await read('rust-toolchain')).trim(), 'rust-toolchain')
  return asked
}

/** The newest version there that fits: `<cache>/node/20.11.1/x64/bin`. */
async function inCache(cache: string, tool: string, wanted: string): Promise<string> {
  if (cache === '') return ''
  const versions = await readdir(path.join(cache, tool)).catch(() => [])
  const fits = versions.filter((version) => version === wanted || version.startsWith(`${wanted}.`))
  const newest = fits.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1)
  if (newest === undefined) return ''
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x64'
  return path.join(cache, tool, newest, architecture, 'bin')
}
