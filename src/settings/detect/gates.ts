import type { GateCheck, GateSettings } from '../../core/gate.ts'
import type { Found } from '../merge.ts'
import { isMapping } from '../path.ts'

export type Ecosystem = 'node' | 'python' | 'elixir' | 'go' | 'rust' | 'docker'

/** A gate that is suggested, with the reports that its command leaves. */
export interface SuggestedGate {
  readonly id: string
  readonly run: string
  readonly reports: GateSettings['reports']
  readonly check?: GateCheck
  /** It needs a service that provides this variable, and is not suggested without one. */
  readonly provided?: string
}

type Gate = Found<SuggestedGate>
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
      return { ecosystem, gates: runs.map(([id, run, reports = {}]) => ({ value: { id, run, reports }, where: mark })) }
    }
  }
  return { ecosystem: undefined, gates: [] }
}

type Runs = readonly (readonly [id: string, run: string, reports?: GateSettings['reports']])[]
interface Marked {
  readonly ecosystem: Ecosystem
  readonly marks: readonly string[]
  suggest(names: readonly string[], read: Read): Promise<Runs> | Runs
}

/** In the folder for state, which no commit holds. */
const reportFolder = '.deploy-action/reports'

const ecosystems: readonly Marked[] = [
  { ecosystem: 'node', marks: ['package.json'], suggest: nodeGates },
  {
    ecosystem: 'elixir',
    marks: ['mix.exs'],
    suggest: () => [
      ['lint', 'mix deps.get && mix format --check-formatted && mix compile --warnings-as-errors'],
      ['test', 'mix deps.get && mix test'],
    ],
  },
  {
    ecosystem: 'go',
    marks: ['go.mod'],
    suggest: () => [
      ['lint', 'test -z "$(gofmt -l .)" && go vet ./...'],
      [
        'test',
        `mkdir -p ${reportFolder} && go test -coverprofile=${reportFolder}/cover.out ./...`,
        { coverage: [`${reportFolder}/cover.out`] },
      ],
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
  const tests = uses('pytest') || names.includes('pytest.ini') || names.includes('tests')
  return [
    ...(lint.length > 0 ? [['lint', lint.join(' && ')] as const] : []),
    ...(uses('mypy') || names.includes('mypy.ini') ? [['typecheck', `${prefix}mypy .`] as const] : []),
    ...(tests ? [pythonTests(prefix, uses('coverage') || uses('pytest-cov') || names.includes('.coveragerc'))] : []),
  ]
}

function pythonTests(prefix: string, covered: boolean): Runs[number] {
  const junit = `${reportFolder}/junit.xml`
  if (!covered) return ['test', `${prefix}python -m pytest --junitxml=${junit}`, { junit: [junit] }]
  const report = `${reportFolder}/coverage.xml`
  // Coverage is written also when tests fail: the gate's exit code stays pytest's.
  const run = `${prefix}python -m coverage run -m pytest --junitxml=${junit} || failed=$?; ${prefix}python -m coverage xml -o ${report}; exit \${failed:-0}`
  return ['test', run, { junit: [junit], coverage: [report] }]
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
