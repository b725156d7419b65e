import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')
const checkoutAction = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd'

/** Our actions and workflows as act can call them, and a checkout that clones from this machine. */
export interface Suite {
  /** Arguments that make act take both from this machine. */
  readonly args: readonly string[]
}

/** act does not know `$/` (the same commit of the called repository): the copy names this repository and a tag instead. It refuses `queue` and
 * `deployment: false` as well, which matter at GitHub only. */
export function copySuite(folder: string): Suite {
  const suite = path.join(folder, 'suite')
  for (const name of ['action.yml', 'actions', 'dist', 'package.json', '.github/workflows'])
    cpSync(path.join(root, name), path.join(suite, name), { recursive: true })
  const workflows = path.join(suite, '.github/workflows')
  for (const name of readdirSync(workflows)) {
    const file = path.join(workflows, name)
    const text = readFileSync(file, 'utf8')
    const known = text.replaceAll(/^ {6}(?:queue: max|deployment: false).*\n/gm, '')
    writeFileSync(file, known.replaceAll(/(uses: )\$\/(\S+)/g, '$1org/deploy-action/$2@v1'))
  }
  commit(suite)
  const checkout = path.join(folder, 'checkout')
  mkdirSync(checkout)
  writeFileSync(path.join(checkout, 'action.yml'), cloning)
  commit(checkout)
  const local = { 'org/deploy-action@v1': suite, [checkoutAction]: checkout }
  return { args: Object.entries(local).flatMap(([name, place]) => ['--local-repository', `${name}=${place}`]) }
}

/** Everything in the folder as one more commit; returns its hash. */
export function commit(folder: string, message = 'first'): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
  if (!existsSync(path.join(folder, '.git'))) git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  const as = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  git(...as, 'commit', '--quiet', '--allow-empty', '--message', message)
  return git('rev-parse', 'HEAD')
}

const cloning = `name: Checkout
description: What actions/checkout does, from a repository on this machine
inputs: { ref: {}, fetch-depth: {}, submodules: {}, lfs: {}, persist-credentials: {} }
runs:
  using: composite
  steps:
    - shell: bash
      run: git clone --quiet "$ORIGIN" . && git checkout --quiet "$REF"
      env: { REF: "\${{ inputs.ref || github.sha }}" }
`
