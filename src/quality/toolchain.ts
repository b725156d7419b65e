import { Failure } from '../core/failure.ts'
import type { ToolVersion } from '../core/gate-report.ts'
import { ask, type Facts, type Question, topic } from '../core/question.ts'
import type { Given } from '../core/stage.ts'

/** A tool that a file of the checkout asks for, and what is there. */
interface Toolchain {
  readonly tool: string
  readonly wanted: string
  readonly from: string
  /** Empty: it is not there. */
  readonly found: string
  /** The PATH that begins with it, from the runner's tool cache; empty: it is on PATH already. */
  readonly path: string
}

const toolchainTopic = topic<readonly Toolchain[]>('quality:toolchains')

const setups: Readonly<Record<string, string>> = {
  node: 'actions/setup-node',
  python: 'actions/setup-python',
  go: 'actions/setup-go',
  elixir: 'erlef/setup-beam',
  rust: 'actions-rust-lang/setup-rust-toolchain',
  ruby: 'ruby/setup-ruby',
}

/** The question which tools the checkout asks for, if there are gates. */
export function askToolchains({ settings }: Given): Question[] {
  if (settings.gates.length === 0 || !settings.quality.toolchains) return []
  const step = {
    do: 'call',
    id: 'quality.toolchains',
    title: 'See which tools the checkout asks for',
    operation: 'quality.toolchains',
    input: { root: settings.root },
  } as const
  return [ask(toolchainTopic, step, ({ value }) => value as unknown as Toolchain[])]
}

/** The versions that are there. */
export function toolchainVersions(facts: Facts): ToolVersion[] {
  return (facts.get(toolchainTopic) ?? []).flatMap(({ tool, found }) =>
    found === '' ? [] : [{ tool, version: found }],
  )
}

/** What gates get of the tool cache. @throws Failure `absent` naming every tool that is missing or another version, before any gate starts */
export function toolchainEnv(facts: Facts): Record<string, string> {
  const tools = facts.get(toolchainTopic) ?? []
  const wrong = tools.filter((tool) => !fits(tool))
  if (wrong.length > 0) {
    const each = wrong.map(
      ({ tool, wanted, from, found }) =>
        `${tool} ${wanted} (${from}): ${found === '' ? 'there is none' : `${found} is there`}`,
    )
    const ways = [...new Set(wrong.map(({ tool }) => setups[tool]))].join(', ')
    throw new Failure('absent', `The checkout asks for tools that are not here: ${each.join('; ')}.`, {
      hint: `Set them up in a step before this one (${ways}), correct the file, or set quality.toolchains to false.`,
    })
  }
  const own = tools.map(({ path }) => path).filter((path) => path !== '')
  return own.length === 0 ? {} : { PATH: [...new Set(own.flatMap((path) => path.split(':')))].join(':') }
}

/** Go's is a least version; of the others, the first two numbers must be the same. */
function fits({ tool, wanted, found }: Toolchain): boolean {
  if (found === '') return false
  const [want, have] = [wanted, found].map((version) => version.split('.').map(Number)) as [number[], number[]]
  if (tool !== 'go') return want.slice(0, 2).every((number, index) => have[index] === number)
  const first = want.findIndex((number, index) => number !== (have[index] ?? 0))
  return first < 0 || (have[first] ?? 0) > (want[first] ?? 0)
}
