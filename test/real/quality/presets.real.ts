import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Score } from '../../../src/quality/score.ts'
import { detectGates } from '../../../src/settings/detect/gates.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { gate } from '../../fakes/given.ts'
import { runGates } from '../../quality/world.ts'
import { findTool } from '../../tool.ts'

const checkout = path.resolve(import.meta.dirname, '../../..')
const python = findTool('python-gates', 'python')
const ruff = findTool('python-gates', 'ruff')
const go = findTool('go')

const shop = {
  'pyproject.toml':
    '[project]\nname = "shop"\nversion = "1"\n[tool.ruff]\n[tool.black]\n[tool.mypy]\nexclude = "build"\n[tool.coverage.run]\nsource = ["shop"]\n[dependency-groups]\ndev = ["pytest", "coverage"]\n',
  'shop/__init__.py': '',
  'shop/cart.py':
    'def total(prices: list[int]) -> int:\n    return sum(prices)\n\n\ndef discount(price: int) -> int:\n    return price - 1\n',
  'tests/test_cart.py': 'from shop.cart import total\n\n\ndef test_total() -> None:\n    assert total([1, 2]) == 3\n',
}

/** A commit of these files, and the gates that they suggest. */
async function project(files: Record<string, string>) {
  const root = temporaryFolder()
  for (const [name, content] of Object.entries({ '.gitignore': '.deploy-action/\n', ...files })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), content)
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'base')
  git('commit', '-qm', 'next', '--allow-empty')
  const read = async (name: string) => files[name as keyof typeof files]
  const { gates } = await detectGates(readdirSync(root), read)
  return { root, gates: gates.map(({ value: { id, ...rest } }) => gate(id, rest)) }
}

const score = (root: string) => JSON.parse(readFileSync(`${root}/.deploy-action/quality/score.json`, 'utf8')) as Score
const env = { PATH: `${path.dirname(python ?? '/')}:${process.env['PATH']}` }

test.skipIf(python === undefined)('Python: ruff, black, mypy, pytest with coverage, as detected', async () => {
  const { root, gates } = await project(shop)
  expect(gates.map(({ id }) => id)).toEqual(['lint', 'typecheck', 'test'])
  const { report } = await runGates(root, gates, { env })
  expect(report.failure).toBeUndefined()
  const { gates: scored } = score(root)
  expect(scored.find(({ gate: id }) => id === 'test')).toMatchObject({
    state: 'passed',
    tests: { passed: 1, failed: 0 },
    coverage: { percent: 75 },
  })
})

test.skipIf(python === undefined)(
  'Python: a test that fails is told with its line, and the lines that changed without a test',
  async () => {
    const { root, gates } = await project(shop)
    const more = `${shop['shop/cart.py']}\n\ndef tax(price: int) -> int:\n    return price * 2\n`
    writeFileSync(path.join(root, 'shop/cart.py'), more)
    writeFileSync(
      path.join(root, 'tests/test_cart.py'),
      `${shop['tests/test_cart.py']}\n\ndef test_wrong() -> None:\n    assert total([1]) == 2\n`,
    )
    const strict = gates
      .filter(({ id }) => id === 'test')
      .map((one) => ({ ...one, limits: { ...one.limits, changedCoverage: 80 } }))
    const { report } = await runGates(root, strict, { env })
    const read = report.outcome?.steps.find(({ id }) => id === 'gate.test.report')?.output?.value
    expect(read).toMatchObject({
      tests: { total: 2, failed: 1, failures: [{ file: 'tests/test_cart.py', line: 9 }] },
      coverage: { changed: { covered: 1, total: 2, missed: [{ path: 'shop/cart.py', line: 10 }] } },
    })
    writeFileSync(path.join(root, 'tests/test_cart.py'), shop['tests/test_cart.py'])
    const second = await runGates(root, strict, { env })
    expect(second.report.failure?.message).toBe('test: coverage of the changed lines 50 % is below 80 %.')
  },
)

test.skipIf(python === undefined)('the example runs as it stands, through the command line', () => {
  const root = temporaryFolder()
  cpSync(path.join(checkout, 'examples/gates-python'), root, { recursive: true })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'base')
  const main = `const { cli } = await import(${JSON.stringify(path.join(checkout, 'src/cli.ts'))}); await cli(['quality'])`
  const argv = ['--input-type=module-typescript', '-e', main]
  const ran = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8', env })
  expect(ran.status, ran.stdout + ran.stderr).toBe(0)
  expect(score(root)).toMatchObject({ verdict: 'pass', score: 100 })
})

test.skipIf(ruff === undefined)('ruff: SARIF, and only what the committed baseline does not know fails', async () => {
  const { root } = await project({ 'a.py': 'import os\n' })
  const lint = {
    run: 'ruff check --exit-zero --no-cache --output-format sarif --output-file out.sarif .',
    reports: { sarif: ['out.sarif'] },
  }
  const first = await runGates(root, [gate('lint', lint)], { env })
  expect(first.report.failure?.message).toMatch(/1 new findings \(1 errors/)
  writeFileSync(path.join(root, 'known.sarif'), readFileSync(path.join(root, 'out.sarif')))
  const limits = { findings: 'error' as const, baseline: 'known.sarif' }
  expect((await runGates(root, [gate('lint', { ...lint, limits })], { env })).report.failure).toBeUndefined()
  writeFileSync(path.join(root, 'a.py'), '# moved\n\nimport os\nimport sys\n')
  const { report } = await runGates(root, [gate('lint', { ...lint, limits })], { env })
  expect(report.failure?.message).toMatch(/1 new findings/)
})

test.skipIf(go === undefined)('Go: gofmt, vet, and tests with coverage, as detected', async () => {
  const { root, gates } = await project({
    'go.mod': 'module example.com/shop\n\ngo 1.20\n',
    'cart/cart.go':
      'package cart\n\nfunc Total(a, b int) int {\n\treturn a + b\n}\n\nfunc Never() int {\n\treturn 1\n}\n',
    'cart/cart_test.go':
      'package cart\n\nimport "testing"\n\nfunc TestTotal(t *testing.T) {\n\tif Total(1, 2) != 3 {\n\t\tt.Fatal("wrong")\n\t}\n}\n',
  })
  const cache = temporaryFolder()
  const { report } = await runGates(root, gates, {
    env: { PATH: `${path.dirname(go ?? '')}:${env.PATH}`, GOCACHE: cache, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local' },
  })
  expect(report.failure).toBeUndefined()
  expect(score(root).gates.find(({ gate: id }) => id === 'test')?.coverage?.percent).toBeCloseTo(50, 0)
})
