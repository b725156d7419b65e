import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { judge, type Tree } from './architecture/judge.ts'

const root = path.resolve(import.meta.dirname, '..')

test('the tree keeps the architecture', () => {
  const tree = readTree()
  expect(Object.keys(tree).filter((file) => file.startsWith('src/')).length).toBeGreaterThan(20)
  expect(judge(tree)).toEqual([])
})

/** One violation each: what the tree says, and what must be said about it. */
const violations: readonly (readonly [name: string, tree: Tree, expected: string[]])[] = [
  [
    'core imports a package',
    { 'src/core/a.ts': "import { z } from 'zod'\n" },
    ['src/core/a.ts:1: src/core must not import zod'],
  ],
  [
    'core imports node',
    { 'src/core/a.ts': "\nimport 'node:fs'\n" },
    ['src/core/a.ts:2: src/core must not import node:fs'],
  ],
  [
    'core imports a slice',
    { 'src/core/a.ts': "export { b } from '../build/b.ts'\n" },
    ['src/core/a.ts:1: src/core must not import ../build/b.ts'],
  ],
  [
    'a slice imports its sibling',
    { 'src/build/a.ts': "import type { B } from '../scan/b.ts'\n" },
    ['src/build/a.ts:1: src/build must not import ../scan/b.ts'],
  ],
  [
    'a slice imports io lazily',
    { 'src/build/a.ts': "const io = await import('../io/exec.ts')\n" },
    ['src/build/a.ts:1: src/build must not import ../io/exec.ts'],
  ],
  [
    'a slice imports a door',
    { 'src/build/a.ts': "import { run } from '../run.ts'\n" },
    ['src/build/a.ts:1: src/build must not import ../run.ts'],
  ],
  [
    'a slice imports a node module',
    { 'src/scan/a.ts': "import {\n  readFile,\n} from 'node:fs/promises'\n" },
    ['src/scan/a.ts:3: src/scan must not import node:fs/promises'],
  ],
  [
    'a slice imports a package that acts',
    { 'src/scan/a.ts': "import { exec } from '@actions/exec'\n" },
    ['src/scan/a.ts:1: src/scan must not import @actions/exec'],
  ],
  [
    'a target imports another',
    { 'src/targets/swarm/a.ts': "import '../compose/b.ts'\n" },
    ['src/targets/swarm/a.ts:1: src/targets must not import ../compose/b.ts'],
  ],
  [
    'settings import a target',
    { 'src/settings/a.ts': "import '../targets/compose/schema.ts'\n" },
    ['src/settings/a.ts:1: src/settings must not import ../targets/compose/schema.ts'],
  ],
  [
    'the engine imports a target',
    { 'src/engine/a.ts': "import '../targets/index.ts'\n" },
    ['src/engine/a.ts:1: src/engine must not import ../targets/index.ts'],
  ],
  [
    'the engine imports io',
    { 'src/engine/a.ts': "import '../io/exec.ts'\n" },
    ['src/engine/a.ts:1: src/engine must not import ../io/exec.ts'],
  ],
  [
    'io imports the engine',
    { 'src/io/a.ts': "import '../engine/b.ts'\n" },
    ['src/io/a.ts:1: src/io must not import ../engine/b.ts'],
  ],
  [
    'report imports settings',
    { 'src/report/a.ts': "import '../settings/b.ts'\n" },
    ['src/report/a.ts:1: src/report must not import ../settings/b.ts'],
  ],
  [
    'an import leaves src',
    { 'src/io/a.ts': "import '../../test/fakes/b.ts'\n" },
    ['src/io/a.ts:1: src/io must not import ../../test/fakes/b.ts'],
  ],
  [
    'an unknown layer',
    { 'src/magic/a.ts': 'export const a = 1\n' },
    ['src/magic/a.ts: src/magic is no known layer; give it its rule in test/architecture/direction.ts'],
  ],
  [
    'a computed import',
    { 'src/run.ts': 'await import(name)\n' },
    ['src/run.ts:1: an import names a literal path with its extension, not (name)'],
  ],
  [
    'a cycle',
    { 'src/core/a.ts': "import './b.ts'\n", 'src/core/b.ts': "import { a, type A } from './a.ts'\n" },
    ['src/core/a.ts: a cycle of imports: src/core/a.ts → src/core/b.ts → src/core/a.ts'],
  ],
  [
    'a cycle of types',
    { 'src/core/a.ts': "import './b.ts'\n", 'src/core/b.ts': "import type { A } from './a.ts'\n" },
    ['src/core/a.ts: a cycle of imports: src/core/a.ts → src/core/b.ts → src/core/a.ts'],
  ],
  [
    'the environment outside the runner',
    { 'src/io/exec.ts': "\n\nconst a = process.env['A']\n" },
    ['src/io/exec.ts:3: process.env is read in src/io/runner alone'],
  ],
  [
    'the clock in a slice',
    { 'src/deploy/a.ts': 'const a = Date.now()\nconst b = new Date()\n' },
    [
      'src/deploy/a.ts:1: a pure module must not read the clock',
      'src/deploy/a.ts:2: a pure module must not read the clock',
    ],
  ],
  [
    'process in core',
    { 'src/core/a.ts': 'process.exit(1)\n' },
    ['src/core/a.ts:1: a pure module must not touch process'],
  ],
  [
    'chance in a target',
    { 'src/targets/compose/a.ts': 'const a = Math.random()\n' },
    ['src/targets/compose/a.ts:1: a pure module must not take a chance'],
  ],
  [
    'a timer and a request in a slice',
    { 'src/build/a.ts': 'setTimeout(go, 1)\nfetch(url)\n' },
    ['src/build/a.ts:1: a pure module must not wait', 'src/build/a.ts:2: a pure module must not send requests'],
  ],
  [
    'a class and an enum',
    { 'src/core/a.ts': 'export class Thing {}\nenum Kind { A }\n' },
    ['src/core/a.ts:2: no enums: a union of literals', 'src/core/a.ts:1: no classes except Failure'],
  ],
  ['a long module', { 'src/core/a.ts': 'a\n'.repeat(251) }, ['src/core/a.ts: 251 lines, at most 250']],
  [
    'vague names',
    {
      'src/core/utils.ts': '',
      'src/io/common/a.ts': '',
      'scripts/docker-helper.mjs': '',
      'src/build/image-service.ts': '',
    },
    [
      'src/core/utils.ts: the name says nothing: utils',
      'src/io/common/a.ts: the name says nothing: common',
      'scripts/docker-helper.mjs: the name says nothing: helper',
      'src/build/image-service.ts: the name says nothing: service',
    ],
  ],
  [
    'a module mock',
    { 'test/a.test.ts': "vi.mock('../src/io/exec.ts')\n" },
    ['test/a.test.ts:1: tests use working parts, not module mocks'],
  ],
]

test.each(violations)('caught: %s', (_name, tree, expected) => {
  expect(judge(tree)).toEqual(expected)
})

test('what is allowed is not reported', () => {
  expect(
    judge({
      'src/build/plan.ts':
        "import { z } from 'zod'\nimport { createHash } from 'node:crypto'\nimport { a } from '../core/a.ts'\nimport { b } from '../systems/docker/b.ts'\n",
      'src/core/a.ts':
        "// vi.mock and process.env, Date.now() in a comment\nexport const a = 'process.env new Date() fetch('\n",
      'src/systems/docker/b.ts': 'export const b = (at: number) => new Date(at)\n',
      'src/io/runner.ts': "export const env = process.env\nimport fs from 'node:fs'\n",
      'src/targets/index.ts': "import { compose } from './compose/index.ts'\n",
      'src/targets/compose/index.ts': "import './plan.ts'\n",
      'src/targets/compose/plan.ts': 'export const service = 1\n',
      'src/run.ts': "import './io/runner.ts'\nimport './targets/index.ts'\nawait import('./report/text.ts')\n",
      'src/report/text2.ts': "import semver from 'semver'\n",
      'src/core/failure.ts': 'export class Failure extends Error {}\n',
    }),
  ).toEqual([])
})

function readTree(): Tree {
  const folders = ['src', 'test', 'scripts', 'bench']
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  )
  // The violations above would be found in this very file.
  return Object.fromEntries(
    files
      .filter((file) => file !== 'test/architecture.test.ts')
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  )
}
