import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Score } from '../../../src/quality/score.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { gate } from '../../fakes/given.ts'
import { runGates } from '../../quality/world.ts'
import { findTool } from '../../tool.ts'

const checkout = path.resolve(import.meta.dirname, '../../..')

/** A copy of the example, committed, on a branch of its own. */
function example(name: string) {
  const root = temporaryFolder()
  cpSync(path.join(checkout, 'examples', name), root, { recursive: true })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'base')
  git('checkout', '-qb', 'topic')
  const change = (file: string, edit: (text: string) => string) => {
    const full = path.join(root, file)
    writeFileSync(full, edit(readFileSync(full, 'utf8')))
    git('commit', '-qam', `change ${file}`)
  }
  return { root, change }
}

/** The gates, as a person runs them; what the last score says. */
function gates(root: string, tools: string) {
  const main = `const { cli } = await import(${JSON.stringify(path.join(checkout, 'src/cli.ts'))}); await cli(['quality'])`
  const argv = ['--input-type=module-typescript', '-e', main]
  const env = {
    PATH: `${tools}:${process.env['PATH']}`,
    HOME: path.join(root, '.deploy-action/home'),
    LC_ALL: 'C.UTF-8',
  }
  const ran = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8', env })
  const score = JSON.parse(readFileSync(`${root}/.deploy-action/quality/score.json`, 'utf8')) as Score
  const of = (gate: string) => score.gates.find((one) => one.gate === gate)
  return { code: ran.status, text: ran.stdout + ran.stderr, score, of }
}

const eslint = findTool('node-gates', 'eslint')

test.skipIf(eslint === undefined)(
  'Node: ESLint, tsc and Vitest of the example; only what the change brought fails',
  () => {
    const { root, change } = example('gates-node')
    const packages = path.dirname(path.dirname(eslint ?? ''))
    symlinkSync(path.join(packages, 'node_modules'), path.join(root, 'node_modules'))
    const node = path.dirname(process.execPath)
    const first = gates(root, node)
    expect(first.code, first.text).toBe(0)
    expect(first.score).toMatchObject({ verdict: 'pass', score: 100 })
    expect(first.of('test')).toMatchObject({ tests: { passed: 2, failed: 0 }, coverage: { percent: 100 } })
    expect(first.score.tools.map(({ tool }) => tool)).toContain('ESLint')
    change('src/cart.js', (text) => `${text}\nlet unused = 1\n`)
    const second = gates(root, node)
    expect(second.code, second.text).toBe(1)
    expect(second.of('lint')).toMatchObject({ state: 'failed', findings: { errors: 1, existing: 0 } })
    expect(second.text).toContain('src/cart.js')
  },
)

const autocannon = findTool('node-gates', 'autocannon')

test.skipIf(autocannon === undefined)(
  'autocannon: its JSON is read, a limit that is kept passes, one that is not fails',
  async () => {
    const server =
      "require('node:http').createServer((_, answer) => setTimeout(() => answer.end('ok'), 20)).listen(process.env.PORT, '127.0.0.1')"
    const services = [
      {
        ...{ id: 'web', image: '', stack: '', images: {}, env: {}, port: 0, ready: '', timeout: 20_000 },
        command: ['node', '-e', server],
        provides: { URL: 'http://{host}:{port}/' },
      },
    ]
    const load = (limits: object) =>
      gate('load', {
        run: `${autocannon} --json --duration 1 --connections 2 "$URL" > load.json`,
        services: ['web'],
        reports: { load: ['load.json'] },
        limits: { findings: 'error', baseline: '', ...limits },
      })
    const env = { PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}` }
    const good = await runGates(temporaryFolder(), [load({ p95: 5000, errors: 0, rate: 1 })], { services, env })
    expect(good.report.failure).toBeUndefined()
    const slow = await runGates(temporaryFolder(), [load({ p95: 5, rate: 100_000 })], { services, env })
    expect(slow.report.failure?.message).toMatch(
      /^load: 95 % of the requests: [\d.]+ ms is above 5 ms .*requests a second are below 100000/,
    )
  },
)

const mix = findTool('elixir', 'mix')

test.skipIf(mix === undefined)('Elixir: format, warnings, ExUnit and its coverage in the example', () => {
  const { root, change } = example('gates-elixir')
  const tools = path.dirname(mix ?? '')
  const first = gates(root, tools)
  expect(first.code, first.text).toBe(0)
  expect(first.score).toMatchObject({ verdict: 'pass', score: 100 })
  expect(first.of('test')).toMatchObject({ tests: { passed: 2, failed: 0 }, coverage: { percent: 100 } })
  change('test/cart_test.exs', (text) => text.replace('== 180', '== 181'))
  const second = gates(root, tools)
  expect(second.code, second.text).toBe(1)
  expect(second.of('test')).toMatchObject({ state: 'failed', tests: { passed: 1, failed: 1 } })
  expect(second.text).toContain('test/cart_test.exs')
})

const cargo = findTool('rust', 'cargo')

test.skipIf(cargo === undefined)('Rust: rustfmt, Clippy and cargo test, as detected', () => {
  const root = temporaryFolder()
  const env = {
    ...process.env,
    PATH: `${path.dirname(cargo ?? '')}:${process.env['PATH']}`,
    CARGO_NET_OFFLINE: 'true',
  }
  execFileSync('cargo', ['init', '--quiet', '--lib', '--name', 'shop', '--vcs', 'none', root], { env })
  execFileSync('cargo', ['generate-lockfile', '--quiet'], { cwd: root, env })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root })
  writeFileSync(path.join(root, '.gitignore'), 'target\n.deploy-action\n')
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'base')
  const main = `const { cli } = await import(${JSON.stringify(path.join(checkout, 'src/cli.ts'))}); await cli(['quality'])`
  const run = () =>
    spawnSync(process.execPath, ['--input-type=module-typescript', '-e', main], { cwd: root, encoding: 'utf8', env })
  const good = run()
  expect(good.status, good.stdout + good.stderr).toBe(0)
  const file = path.join(root, 'src/lib.rs')
  writeFileSync(file, readFileSync(file, 'utf8').replace('assert_eq!(result, 4)', 'assert_eq!(result, 5)'))
  const bad = run()
  expect(bad.status).toBe(1)
  expect(bad.stdout + bad.stderr).toContain('test failed with exit code 101')
})
