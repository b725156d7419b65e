import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { gateReportOf } from '../../src/core/gate-report.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { gate } from '../fakes/given.ts'
import { runGates } from './world.ts'

/** A linter that finds every TODO, and tells absolute paths, as many do. */
const linter = `const { readdirSync, readFileSync, writeFileSync, existsSync } = require('node:fs')
const results = readdirSync('.').filter((name) => name.endsWith('.txt')).flatMap((name) =>
  readFileSync(name, 'utf8').split(String.fromCharCode(10)).flatMap((line, index) => line.includes('TODO') ? [{
    ruleId: 'todo', level: 'error', message: { text: process.cwd() + '/' + name + ' says ' + line.trim() },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'file://' + process.cwd() + '/' + name }, region: { startLine: index + 1 } } }],
  }] : []))
if (!existsSync('node_modules/dependency')) process.exit(3)
writeFileSync('lint.sarif', JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'todo' } }, results }] }))
`
const lint = gate('lint', {
  run: ['node', 'lint.cjs'],
  reports: { sarif: ['lint.sarif'] },
  limits: { findings: 'error', baseline: '', onlyNew: 'merge-base' },
})

/** A repository whose topic branch comes from main. The linter needs what no commit holds. */
function repository(base: Record<string, string>, topic: Record<string, string>, below = '.') {
  const top = temporaryFolder()
  const root = path.join(top, below)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: top })
  const write = (files: Record<string, string>) => {
    mkdirSync(root, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text)
    git('add', '.')
    git('commit', '-qm', 'change')
  }
  git('init', '-q', '-b', 'main')
  write({ 'lint.cjs': linter, '.gitignore': 'node_modules\nlint.sarif\n.deploy-action\n', ...base })
  mkdirSync(path.join(root, 'node_modules/dependency'), { recursive: true })
  git('checkout', '-qb', 'topic')
  write(topic)
  return { root, git }
}

const event = { trigger: { on: 'push', branch: 'topic', deleted: false } } as const
const told = (report: Awaited<ReturnType<typeof runGates>>['report'], step = 'gate.lint.report') =>
  gateReportOf(report.outcome?.steps.find(({ id }) => id === step)?.output?.value)?.findings

test.each([
  ['at the top', '.'],
  ['in a folder of the repository', 'apps/shop'],
])('only what the merge base does not have fails, %s: new, existing and fixed are counted', async (_what, below) => {
  const base = { 'a.txt': 'TODO old\nTODO gone\n', 'b.txt': 'fine\n' }
  const same = repository(base, { 'a.txt': 'a line above\nTODO old\n' }, below)
  const first = await runGates(same.root, [lint], { event })
  expect(first.report.failure).toBeUndefined()
  expect(told(first.report)).toMatchObject({ errors: 0, existing: 1, fixed: 1 })
  const more = repository(base, { 'b.txt': 'TODO new\n' }, below)
  const { report } = await runGates(more.root, [lint], { event })
  expect(report.failure?.message).toBe(
    'lint: 1 new findings (1 errors, 0 warnings, 0 notes), the worst: b.txt says TODO new (b.txt:1).',
  )
  expect(told(report)).toMatchObject({ errors: 1, existing: 2, fixed: 0, list: [{ file: 'b.txt', line: 1 }] })
})

test('the checkout, its index and the folder for temporary files are left as they were', async () => {
  const { root, git } = repository({ 'a.txt': 'TODO old\n' }, { 'b.txt': 'b\n' })
  writeFileSync(path.join(root, 'a.txt'), 'changed\n')
  const before = git('status', '--porcelain').toString()
  const leftovers = () => readdirSync(path.dirname(root)).filter((name) => name.startsWith('deploy-action-base-'))
  const kept = leftovers()
  await runGates(root, [lint], { event })
  expect(git('status', '--porcelain').toString()).toBe(before)
  expect(git('worktree', 'list').toString().trim().split('\n')).toHaveLength(1)
  expect(leftovers()).toEqual(kept)
  expect(readFileSync(path.join(root, 'a.txt'), 'utf8')).toBe('changed\n')
})

test('what is not known of the merge base counts as new, and that is a warning', async () => {
  const { root } = repository({ 'a.txt': 'TODO old\n' }, { 'b.txt': 'b\n' })
  const alone = { trigger: { ...event.trigger }, defaultBranch: 'nowhere' }
  const { report } = await runGates(root, [lint], { event: alone })
  expect(report.failure?.message).toMatch(/1 new findings/)
  expect(report.outcome?.warnings.map(({ message }) => message).join()).toMatch(
    /every finding counts as new: none of origin\/nowhere/,
  )
})

test('a Dockerfile: what was wrong before does not fail', async () => {
  const docker = gate('image', {
    run: '',
    check: { look: 'dockerfile', files: ['Dockerfile'] },
    limits: { findings: 'error', baseline: '', onlyNew: 'merge-base' },
  })
  const old = 'FROM a\nCOPPY a b\n'
  const same = repository({ Dockerfile: old }, { Dockerfile: `# moved\n${old}` })
  const { report } = await runGates(same.root, [docker], { event })
  expect(report.failure).toBeUndefined()
  expect(told(report, 'gate.image')).toMatchObject({ errors: 0, existing: 1, fixed: 0 })
  const worse = repository({ Dockerfile: old }, { Dockerfile: `${old}RUNN x\n` })
  expect((await runGates(worse.root, [docker], { event })).report.failure?.message).toBe(
    'image: Unknown instruction: RUNN (Dockerfile:3).',
  )
})

test('a committed baseline of another checkout is known again', async () => {
  const { root } = repository({ 'a.txt': 'TODO old\n' }, { 'b.txt': 'b\n' })
  const plain = { ...lint, limits: { findings: 'error' as const, baseline: 'known.sarif' } }
  const elsewhere = repository({ 'a.txt': 'TODO old\n' }, { 'b.txt': 'b\n' })
  execFileSync('node', ['lint.cjs'], { cwd: elsewhere.root })
  const known = readFileSync(path.join(elsewhere.root, 'lint.sarif'), 'utf8').replaceAll(
    `${elsewhere.root}/a.txt says`,
    `${root}/a.txt says`,
  )
  writeFileSync(path.join(root, 'known.sarif'), known)
  expect((await runGates(root, [plain], { event })).report.failure).toBeUndefined()
})
