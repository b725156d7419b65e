import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const source = path.resolve(import.meta.dirname, '../../src')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'settings-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The packages that a fresh process has loaded once settings are there. */
function packagesFor(config: string | undefined): string[] {
  const script = path.join(folder, 'load.mjs')
  writeFileSync(
    script,
    `import { registerHooks } from 'node:module'
const loaded = new Set()
registerHooks({ load: (url, context, next) => { loaded.add(/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1]); return next(url, context) } })
const { readInputs } = await import(${JSON.stringify(`${source}/settings/inputs.ts`)})
const { loadSettings } = await import(${JSON.stringify(`${source}/settings/load.ts`)})
const config = ${JSON.stringify(config ?? null)}
await loadSettings({
  root: '/work/shop', env: {}, inputs: readInputs('root', {}), repository: 'acme/shop', serverUrl: 'https://github.com', forge: true, ci: true,
  readFile: async (name) => name === '.github/deploy.yml' ? config ?? undefined : undefined,
  listFiles: async () => ['Dockerfile', 'package.json'],
  targetSchemas: async () => ({}),
})
loaded.delete(undefined)
console.log(JSON.stringify([...loaded].sort()))
`,
  )
  return JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8', timeout: 15_000 }))
}

test('a checkout without a config file loads no package', () => {
  expect(packagesFor(undefined)).toEqual([])
})

test('a config file needs yaml and zod, and nothing else', () => {
  expect(packagesFor('app: shop\n')).toEqual(['yaml', 'zod'])
})
