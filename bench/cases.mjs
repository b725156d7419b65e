import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { node24, root } from '../scripts/node24.mjs'

const config = `app: shop
gates:
  quick: 'true'
images:
  app: { name: 127.0.0.1:9/acme/shop, platforms: [linux/amd64, linux/arm64] }
environments:
  staging:
    when: { branch: main }
    target: { compose: { file: compose.yml } }
`

/**
 * What is measured, in a throw-away project. The first case is the measure of all others.
 * @returns {{ cases: import('./measure.mjs').Case[], remove: () => void }}
 */
export function prepareCases() {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-bench-'))
  const project = path.join(folder, 'project')
  const sha = makeProject(project)
  const push = environment(folder, project, { name: 'push', payload: { ref: 'refs/heads/main', after: sha } })
  const gone = { ref: 'refs/heads/main', before: sha, after: '0'.repeat(40), deleted: true }
  const nothing = environment(folder, project, { name: 'push', payload: gone })
  const action = (/** @type {string} */ file) => [node24, path.join(root, file)]
  const cli = action('dist/cli.js')
  return {
    cases: [
      { name: 'bare node -e 0', argv: [node24, '-e', '0'], cwd: project },
      { name: 'root action, nothing to do', argv: action('dist/main.js'), cwd: project, env: nothing },
      { name: 'root action, post', argv: action('dist/post.js'), cwd: project, env: nothing },
      { name: 'command line, --version', argv: [...cli, '--version'], cwd: project },
      {
        name: 'plan of gates and metadata',
        argv: action('actions/plan/index.js'),
        cwd: project,
        env: { ...push, INPUT_STAGES: 'quality, metadata' },
      },
      { name: 'a gate alone: bash -c true', argv: ['bash', '-c', 'true'], cwd: project, env: push },
      { name: 'the same gate in the pipeline', argv: action('actions/quality/index.js'), cwd: project, env: push },
    ],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** @param {string} project */
function makeProject(project) {
  mkdirSync(path.join(project, '.github'), { recursive: true })
  writeFileSync(path.join(project, '.github/deploy.yml'), config)
  writeFileSync(path.join(project, 'compose.yml'), 'services:\n  app: { image: 127.0.0.1:9/acme/shop }\n')
  writeFileSync(path.join(project, 'Dockerfile'), 'FROM scratch\n')
  git(project, 'init', '--quiet', '--initial-branch', 'main')
  git(project, 'add', '.')
  git(project, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message', 'first')
  return git(project, 'rev-parse', 'HEAD').trim()
}

/**
 * The runner's environment, with nothing to reach: every URL leads to a closed port of this machine.
 * @param {string} folder
 * @param {string} project
 * @param {{ name: string, payload: object }} event
 * @returns {Record<string, string>}
 */
function environment(folder, project, { name, payload }) {
  const file = (/** @type {string} */ kind, content = '') => {
    const full = path.join(mkdtempSync(path.join(folder, `${name}-`)), kind)
    writeFileSync(full, content)
    return full
  }
  const repository = { full_name: 'acme/shop', default_branch: 'main', html_url: 'http://127.0.0.1:9/acme/shop' }
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ ...payload, repository })),
    GITHUB_WORKSPACE: project,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_SHA: git(project, 'rev-parse', 'HEAD').trim(),
    GITHUB_ACTOR: 'bench',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: folder,
  }
}

/**
 * @param {string} cwd
 * @param {...string} args
 */
function git(cwd, ...args) {
  const done = spawnSync('git', args, { cwd, encoding: 'utf8', timeout: 10_000 })
  if (done.error) throw done.error
  if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`)
  return done.stdout
}
