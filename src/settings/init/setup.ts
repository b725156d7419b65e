import { foreign } from './foreign.ts'
import type { Template } from './template.ts'

/** Steps that make a runner ready for the detected gates: the language, then the dependencies of the lock file. */
export function setupSteps({ detected, names }: Template): string[] {
  switch (detected.ecosystem) {
    case 'node':
      return nodeSteps(names)
    case 'python':
      return [`- uses: ${foreign.python}`, '  with:', "    python-version: '3.13'", ...pythonInstall(names)]
    case 'go':
      return [`- uses: ${foreign.go}`, '  with:', '    go-version-file: go.mod', '    cache: false']
    case 'elixir':
      return ['- run: mix local.hex --force && mix local.rebar --force && mix deps.get # needs Elixir on the runner']
    default:
      return []
  }
}

function nodeSteps(names: readonly string[]): string[] {
  const version = ['.nvmrc', '.node-version'].find((name) => names.includes(name))
  return [
    `- uses: ${foreign.node}`,
    '  with:',
    '    package-manager-cache: false # no cache in a run that publishes',
    version === undefined ? "    node-version: '24'" : `    node-version-file: ${version}`,
    `- run: ${nodeInstall(names)}`,
  ]
}

function nodeInstall(names: readonly string[]): string {
  if (names.includes('pnpm-lock.yaml')) return 'corepack enable && pnpm install --frozen-lockfile'
  if (names.includes('yarn.lock')) return 'corepack enable && yarn install --immutable'
  if (names.includes('bun.lock') || names.includes('bun.lockb'))
    return 'npm install --global bun && bun install --frozen-lockfile'
  return names.includes('package-lock.json') ? 'npm ci' : 'npm install'
}

function pythonInstall(names: readonly string[]): string[] {
  if (names.includes('uv.lock')) return ['- run: pip install uv && uv sync --locked']
  if (names.includes('poetry.lock')) return ['- run: pip install poetry && poetry install']
  const files = ['requirements.txt', 'requirements-dev.txt'].filter((name) => names.includes(name))
  return files.length === 0
    ? ['- run: pip install .']
    : [`- run: pip install ${files.map((name) => `-r ${name}`).join(' ')}`]
}
