// The example as a git repository of its own, in a temporary folder.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { node24 } from '../node24.mjs'
import { cacheRoot, checkout } from '../toolbox.d/cache.mjs'
import { run } from '../toolbox.d/shell.mjs'
import { cli } from './command.mjs'

const prefix = 'deploy-action-demo-'
const keptFile = () => path.join(cacheRoot(), 'demo-repository')
const shellFile = () => path.join(cacheRoot(), 'demo.sh')
/** The application's name: nobody else's project has it, so its projects may be removed. */
export const app = 'deploy-action-demo'
/** @type {string[]} */
const repositories = []

/** Commits the example on main. @param {NodeJS.ProcessEnv} env */
export async function makeRepository(env) {
  const folder = mkdtempSync(path.join(tmpdir(), prefix))
  repositories.push(folder)
  cpSync(path.join(checkout, 'examples/http-service'), folder, { recursive: true })
  rmSync(path.join(folder, 'broken.patch'))
  const config = path.join(folder, '.github/deploy.yml')
  writeFileSync(config, readFileSync(config, 'utf8').replace(/^app: .*/m, `app: ${app}`))
  const git = (/** @type {string[]} */ ...args) => run('git', args, { cwd: folder, env })
  await git('init', '--quiet', '--initial-branch', 'main')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'A small HTTP service')
  return folder
}

/** The caller's environment without what a runner or a git configuration would add to it. */
export function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(GITHUB|INPUT|RUNNER|ACTIONS|GIT)_|^CI$/.test(name))
  const person = (/** @type {string} */ role) => ({
    [`GIT_${role}_NAME`]: 'Demo',
    [`GIT_${role}_EMAIL`]: 'demo@example.invalid',
  })
  return {
    ...Object.fromEntries(kept),
    ...person('AUTHOR'),
    ...person('COMMITTER'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  }
}

/**
 * Remembers a repository that is to outlive this process.
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} a file for shells, with the demo's environment and its command line
 */
export function keepRepository(folder, env) {
  mkdirSync(cacheRoot(), { recursive: true })
  writeFileSync(keptFile(), folder)
  const quoted = (/** @type {string} */ text) => `'${text.replaceAll("'", `'\\''`)}'`
  const changed = Object.entries(env).filter(([name, value]) => process.env[name] !== value)
  const exports = changed.map(([name, value]) => `export ${name}=${quoted(value ?? '')}`)
  const command = `deploy-action() { ${quoted(node24)} ${quoted(cli)} "$@"; }`
  writeFileSync(shellFile(), `${[...exports, command, `cd ${quoted(folder)}`].join('\n')}\n`, { mode: 0o600 })
  return shellFile()
}

/** Removes what this process made, and what an earlier one kept. */
export function removeRepositories() {
  for (const folder of repositories.splice(0)) rmSync(folder, { recursive: true, force: true })
  if (!existsSync(keptFile())) return
  const kept = readFileSync(keptFile(), 'utf8').trim()
  if (path.basename(kept).startsWith(prefix)) rmSync(kept, { recursive: true, force: true })
  rmSync(keptFile())
  rmSync(shellFile(), { force: true })
}
