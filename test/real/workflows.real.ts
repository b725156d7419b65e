import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { planInit } from '../../src/settings/init.ts'
import { checkout } from '../settings/checkout.ts'
import { findTool } from '../tool.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'workflows-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const clean = { status: 0, output: '' }
const actionlint = findTool('actionlint')
const zizmor = findTool('zizmor')

test.skipIf(!actionlint)('actionlint finds nothing in the workflows', () => {
  // `$/` (the same commit of the called repository) is newer than actionlint: it reads a copy that says `./`.
  const files = copyWorkflows().map((file) => path.join(folder, file))
  // So is `queue: max`, without which all but one of the deploys that wait would be dropped.
  const queue = 'unexpected key "queue" for "concurrency" section'
  const linted = run(actionlint ?? '', ['-no-color', '-shellcheck=', '-pyflakes=', '-ignore', queue, ...files])
  expect(linted).toEqual(clean)
})

test.skipIf(!actionlint)('actionlint is heard when there is something to find', () => {
  const file = path.join(folder, 'wrong.yml')
  writeFileSync(
    file,
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.nothing }}\n',
  )
  expect(run(actionlint ?? '', ['-no-color', file])).toMatchObject({
    status: 1,
    output: expect.stringContaining('nothing'),
  })
})

test.skipIf(!zizmor)('zizmor as auditor finds nothing in workflows and actions', () => {
  const places = ['.github', 'workflows', 'action.yml', 'actions'].filter((place) => existsSync(path.join(root, place)))
  const audited = run(zizmor ?? '', [
    '--offline',
    '--persona',
    'auditor',
    '--no-progress',
    '--quiet',
    '--format',
    'plain',
    ...places,
  ])
  expect(audited).toMatchObject({ status: 0 })
})

test.skipIf(!zizmor || !actionlint).each<[string, Record<string, string>]>([
  ['Node', { 'package.json': '{"scripts":{"test":"y"}}', 'package-lock.json': '' }],
  ['Python', { 'pyproject.toml': '[project]\nname = "shop"\n', 'requirements.txt': 'pytest\n' }],
  ['Go', { 'go.mod': 'module shop\n' }],
])('neither finds anything in the workflow that init writes for %s', async (language, tree) => {
  const { files } = await planInit({
    ...checkout({ ...tree, Dockerfile: '', 'compose.yaml': '' }),
    ...{ root: '/work/shop', repository: 'acme/shop', serverUrl: 'https://github.com', defaultBranch: 'main' },
  })
  const file = path.join(folder, language, '.github/workflows/deploy.yml')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, files.find(({ path: name }) => name.endsWith('workflows/deploy.yml'))?.content ?? '')
  const ignored = ['-ignore', 'unexpected key "queue"']
  expect(run(actionlint ?? '', ['-no-color', '-shellcheck=', '-pyflakes=', ...ignored, file])).toEqual(clean)
  const audit = ['--offline', '--no-progress', '--quiet', '--format', 'plain', '--config', '.github/zizmor.yml']
  expect(run(zizmor ?? '', [...audit, file])).toMatchObject({ status: 0 })
})

test.skipIf(!zizmor).each([
  [
    'unpinned.yml',
    'unpinned-uses',
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/thing@v1\n',
  ],
  [
    'dependabot.yml',
    'dependabot-cooldown',
    'version: 2\nupdates:\n  - { package-ecosystem: npm, directory: /, schedule: { interval: weekly } }\n',
  ],
])('zizmor is heard when there is something to find: %s', (name, rule, text) => {
  const file = path.join(folder, '.github', name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  const audited = run(zizmor ?? '', ['--offline', '--no-progress', '--format', 'plain', file])
  expect(audited.output).toContain(rule)
  expect(audited.status).not.toBe(0)
})

function copyWorkflows(): string[] {
  const places = ['.github/workflows', 'workflows'].filter((place) => existsSync(path.join(root, place)))
  cpSync(path.join(root, 'action.yml'), path.join(folder, 'action.yml'))
  cpSync(path.join(root, 'actions'), path.join(folder, 'actions'), { recursive: true })
  for (const place of places) cpSync(path.join(root, place), path.join(folder, place), { recursive: true })
  const files = places.flatMap((place) => readdirSync(path.join(root, place)).map((name) => path.join(place, name)))
  for (const file of files) {
    const full = path.join(folder, file)
    writeFileSync(full, readFileSync(full, 'utf8').replaceAll(/(uses:\s*['"]?)\$\//g, '$1./'))
  }
  return files.filter((file) => file.endsWith('.yml'))
}

function run(command: string, args: string[]) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', timeout: 60_000 })
  if (done.error) throw done.error
  return { status: done.status, output: `${done.stdout}${done.stderr}` }
}
