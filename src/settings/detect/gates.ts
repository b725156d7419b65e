import type { Found } from '../merge.ts'
import { isMapping } from '../path.ts'

export type Ecosystem = 'node' | 'python' | 'elixir' | 'go' | 'rust' | 'docker'

type Gate = Found<{ readonly id: string; readonly run: string }>
type Read = (path: string) => Promise<string | undefined>

/** The first ecosystem whose mark lies in the checkout, and the gates it suggests. */
export async function detectGates(
  names: readonly string[],
  read: Read,
): Promise<{ ecosystem: Ecosystem | undefined; gates: readonly Gate[] }> {
  for (const { ecosystem, marks, suggest } of ecosystems) {
    const mark = marks.find((name) => names.includes(name))
    if (mark !== undefined) {
      const runs = await suggest(names, read)
      return { ecosystem, gates: runs.map(([id, run]) => ({ value: { id, run }, where: mark })) }
    }
  }
  return { ecosystem: undefined, gates: [] }
}

type Runs = readonly (readonly [id: string, run: string])[]
interface Marked {
  readonly ecosystem: Ecosystem
  readonly marks: readonly string[]
  suggest(names: readonly string[], read: Read): Promise<Runs> | Runs
}

const ecosystems: readonly Marked[] = [
  { ecosystem: 'node', marks: ['package.json'], suggest: nodeGates },
  {
    ecosystem: 'elixir',
    marks: ['mix.exs'],
    suggest: () => [
      ['lint', 'mix format --check-formatted && mix compile --warnings-as-errors'],
      ['test', 'mix test'],
    ],
  },
  {
    ecosystem: 'go',
    marks: ['go.mod'],
    suggest: () => [
      ['lint', 'test -z "$(gofmt -l .)" && go vet ./...'],
      ['test', 'go test ./...'],
    ],
  },
  {
    ecosystem: 'rust',
    marks: ['Cargo.toml'],
    suggest: (names) => {
      const locked = names.includes('Cargo.lock') ? ' --locked' : ''
      return [
        ['lint', `cargo fmt --check && cargo clippy${locked} --all-targets -- -D warnings`],
        ['test', `cargo test${locked}`],
      ]
    },
  },
  { ecosystem: 'python', marks: ['pyproject.toml', 'setup.py', 'requirements.txt'], suggest: pythonGates },
  { ecosystem: 'docker', marks: ['Containerfile', 'Dockerfile'], suggest: () => [] },
]

/** The scripts that package.json really has, with the package manager that its lock file (or `packageManager`) names. */
async function nodeGates(names: readonly string[], read: Read): Promise<Runs> {
  const description = parseJson(await read('package.json'))
  const scripts = isMapping(description['scripts']) ? description['scripts'] : {}
  const named = String(description['packageManager'] ?? '').split('@')[0] ?? ''
  const locks: readonly [string, string][] = [
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
  ]
  const locked = locks.find(([file]) => names.includes(file))?.[1] ?? 'npm'
  const runner = ['npm', 'pnpm', 'yarn', 'bun'].includes(named) ? named : locked
  return ['lint', 'typecheck', 'test']
    .filter((name) => isRealScript(scripts[name]))
    .map((name) => [name, `${runner} run ${name}`])
}

/** `npm init` writes a test that always fails. */
function isRealScript(script: unknown): boolean {
  return typeof script === 'string' && script.trim() !== '' && !script.includes('no test specified')
}

async function pythonGates(names: readonly string[], read: Read): Promise<Runs> {
  const project = (await read('pyproject.toml')) ?? ''
  const demanded = `${project}\n${(await read('requirements.txt')) ?? ''}\n${(await read('requirements-dev.txt')) ?? ''}`
  const uses = (tool: string) => new RegExp(`^\\[tool\\.${tool}\\b|^\\s*["']?${tool}\\b`, 'mi').test(demanded)
  const prefix = names.includes('uv.lock') ? 'uv run ' : names.includes('poetry.lock') ? 'poetry run ' : ''
  const lint = [
    ...(uses('ruff') ? [`${prefix}ruff check .`] : []),
    ...(uses('black') ? [`${prefix}black --check .`] : []),
  ]
  const tests =
    uses('pytest') || names.includes('pytest.ini') || names.includes('tests') ? `${prefix}python -m pytest` : undefined
  return [
    ...(lint.length > 0 ? [['lint', lint.join(' && ')] as const] : []),
    ...(tests === undefined ? [] : [['test', tests] as const]),
  ]
}

/** A broken package.json is not ours to report: its own tools do. */
function parseJson(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}')
    return isMapping(parsed) ? parsed : {}
  } catch {
    return {}
  }
}
