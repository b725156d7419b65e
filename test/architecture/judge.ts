import { findCycles } from './cycles.ts'
import { isPure, judgeDirection, resolveImport } from './direction.ts'
import { onlyCode, readImports } from './source.ts'

/** Path below the checkout → text. */
export type Tree = Readonly<Record<string, string>>

/** Everything a tree does against the architecture, one sentence each with file and line; empty when it is kept. */
export function judge(tree: Tree): string[] {
  const sources = Object.entries(tree).filter(([file]) => file.startsWith('src/'))
  return [
    ...Object.entries(tree).flatMap(([file, text]) => [...judgeName(file), ...judgeLength(file, text)]),
    ...sources.flatMap(([file, text]) => judgeSource(file, text)),
    ...judgeCycles(sources),
    ...Object.entries(tree)
      .filter(([file]) => file.startsWith('test/'))
      .flatMap(([file, text]) => find(file, text, banned.mocks)),
  ]
}

/** A pattern and what is wrong with it. */
type Ban = readonly [pattern: RegExp, why: string]

const banned = {
  environment: [[/\bprocess\s*\.\s*env\b/g, 'process.env is read in src/io/runner alone']],
  impure: [
    [/\bprocess\s*\.\s*(?!env\b)/g, 'a pure module must not touch process'],
    [/\bDate\s*\.\s*now\b|\bnew\s+Date\s*(?:\(\s*\)|(?![\s(]))/g, 'a pure module must not read the clock'],
    [/\bMath\s*\.\s*random\b|\brandom(?:UUID|Bytes)\s*\(/g, 'a pure module must not take a chance'],
    [/\b(?:setTimeout|setInterval|setImmediate)\s*\(/g, 'a pure module must not wait'],
    [/(?<![.\w])fetch\s*\(/g, 'a pure module must not send requests'],
  ],
  everywhere: [
    [/^\s*(?:export\s+)?(?:const\s+)?enum\s/gm, 'no enums: a union of literals'],
    [
      /^\s*(?:export\s+)?(?:abstract\s+)?class\s+(?!Failure\b|\w+ extends Error \{\}$)\w+/gm,
      'no classes except Failure',
    ],
    [/^\s*export\s+default\b/gm, 'no default exports'],
  ],
  mocks: [
    [/\bvi\s*\.\s*(?:mock|doMock|hoisted|spyOn|stubGlobal|mocked)\b/g, 'tests use working parts, not module mocks'],
  ],
} satisfies Record<string, Ban[]>

function judgeSource(file: string, text: string): string[] {
  const imports = readImports(text)
  return [
    ...judgeDirection(file, imports),
    ...imports
      .filter(
        ({ specifier }) => !/^(?:\.{1,2}\/.*\.ts|\.{1,2}\/.*\.json|(?:node:|@)?[\w.-]+(?:\/[\w.-]+)*)$/.test(specifier),
      )
      .map(
        ({ specifier, line }) => `${file}:${line}: an import names a literal path with its extension, not ${specifier}`,
      ),
    ...(/^src\/io\/runner(?:\/|\.ts$)/.test(file) ? [] : find(file, text, banned.environment)),
    ...(isPure(file) ? find(file, text, banned.impure) : []),
    ...find(file, text, banned.everywhere),
  ]
}

/** Types count: two modules that name each other's types are one thought in two files. */
function judgeCycles(sources: readonly (readonly [string, string])[]): string[] {
  const graph = new Map(
    sources.map(([file, text]) => [
      file,
      readImports(text).flatMap(({ specifier }) => resolveImport(file, specifier) ?? []),
    ]),
  )
  return findCycles(graph).map((cycle) => `${cycle[0]}: a cycle of imports: ${cycle.join(' → ')}`)
}

function judgeName(file: string): string[] {
  const vague = /(?:^|[/-])(?:utils?|helpers?|managers?|common|misc|shared)(?=[/.-]|$)|-services?(?=[/.]|$)/
  const match = vague.exec(file)
  return match ? [`${file}: the name says nothing: ${match[0].replace(/^[/-]/, '')}`] : []
}

function judgeLength(file: string, text: string): string[] {
  const limit = file.startsWith('test/') ? 400 : 250
  const lines = text.trimEnd().split('\n').length
  return lines > limit ? [`${file}: ${lines} lines, at most ${limit}`] : []
}

function find(file: string, text: string, bans: readonly Ban[]): string[] {
  const code = onlyCode(text)
  return bans.flatMap(([pattern, why]) =>
    [...code.matchAll(pattern)].map((match) => {
      const line = code.slice(0, match.index + match[0].length - match[0].trimStart().length).split('\n').length
      return `${file}:${line}: ${why}`
    }),
  )
}
