// What the metadata action costs: nine rules and two images, with and without a question to the API, and very many of both.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { node24, root } from '../scripts/node24.mjs'

const rules = [
  'type=schedule',
  'type=semver,pattern={{version}}',
  'type=semver,pattern={{major}}.{{minor}}',
  'type=semver,pattern={{major}}',
  'type=ref,event=branch',
  'type=ref,event=tag',
  'type=ref,event=pr',
  "type=raw,value={{date 'YYYYMMDD'}},enable={{is_default_branch}}",
  'type=sha',
]
const repository = {
  name: 'shop',
  full_name: 'acme/shop',
  description: 'A shop',
  html_url: 'https://github.com/acme/shop',
  default_branch: 'main',
  license: { spdx_id: 'MIT' },
}
/** An API on loopback, in a process of its own: the measuring one waits for its children. */
const api = `import { createServer } from 'node:http'
const server = createServer((_request, response) => response.end(${JSON.stringify(JSON.stringify(repository))}))
server.listen(0, '127.0.0.1', () => console.log(server.address().port))`

/**
 * The first case is the measure of all others.
 * @returns {Promise<{ cases: import('./measure.mjs').Case[], remove: () => void }>}
 */
export async function prepareMetadataCases() {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-bench-'))
  const server = spawn(node24, ['--input-type=module', '-e', api], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(server.stdout, 'data')
  const url = `http://127.0.0.1:${String(line).trim()}`
  const { name, full_name, default_branch } = repository
  const images = ['acme/shop', 'ghcr.io/acme/shop']
  const many = {
    rules: Array.from({ length: 1000 }, (_, index) => `type=raw,value=v${index}-{{sha}}`),
    images: Array.from({ length: 100 }, (_, index) => `ghcr.io/acme/shop-${index}`),
  }
  const argv = [node24, path.join(root, 'actions/metadata/index.js')]
  const given = (/** @type {object} */ repo, inputs = { rules, images }) => ({
    argv,
    cwd: folder,
    env: environment(folder, { url, repo, ...inputs }),
    // Outputs are appended to: every round begins with empty files, as every step does.
    before: () => clear(folder),
  })
  return {
    cases: [
      { name: 'bare node -e 0', argv: [node24, '-e', '0'], cwd: folder },
      { name: 'nine rules, two images; the event says everything', ...given(repository) },
      { name: 'nine rules, two images; one question to the API', ...given({ name, full_name, default_branch }) },
      { name: '1,000 rules, 100 images', ...given(repository, many) },
    ],
    remove() {
      server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * @param {string} folder
 * @param {{ url: string, repo: object, rules: string[], images: string[] }} what
 * @returns {Record<string, string>}
 */
function environment(folder, { url, repo, rules: tags, images }) {
  const event = path.join(mkdtempSync(path.join(folder, 'event-')), 'event.json')
  writeFileSync(event, JSON.stringify({ ref: 'refs/tags/v1.2.3', repository: repo }))
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/tags/v1.2.3',
    GITHUB_SHA: '860c1904a1ce19322e91ac35af1ab07466440c37',
    GITHUB_REPOSITORY: 'acme/shop',
    ...Object.fromEntries(files.map((file) => [file, path.join(folder, file)])),
    INPUT_IMAGES: images.join('\n'),
    INPUT_TAGS: tags.join('\n'),
    'INPUT_GITHUB-TOKEN': 'token',
  }
}

const files = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY']

/** @param {string} folder */
function clear(folder) {
  for (const file of files) writeFileSync(path.join(folder, file), '')
}
