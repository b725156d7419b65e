import { expect, test } from 'vitest'
import { explain, explainLines } from '../../src/settings/explain.ts'
import { load } from './checkout.ts'

const config = [
  'gates: { test: { run: npm test, env: { T: { secret: NPM_TOKEN } } } }',
  'images: { app: { platforms: [linux/amd64, linux/arm64] } }',
  'variables: { PORT: 8080, KEY: { secret: true } }',
  'environments:',
  '  staging: { deadline: 90s, freeze: 22:00 - 06:00 UTC, target: { compose: { file: compose.yaml } } }',
].join('\n')

const env = { KEY: 'hunter2-hunter2', PORT: '9090', NPM_TOKEN: 'hunter3-hunter3' }

test('explain shows what was given, with its place', async () => {
  const lines = explainLines(await load({ config, env }), 'given')
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "app                                       "shop"                         detected: GITHUB_REPOSITORY
    gates.test.run                            "npm test"                     file: .github/deploy.yml:1:23
    gates.test.env                            {"T":"‹secret NPM_TOKEN›"}     file: .github/deploy.yml:1:38
    images.app.name                           "ghcr.io/acme/shop"            detected: GITHUB_REPOSITORY
    images.app.platforms                      ["linux/amd64","linux/arm64"]  file: .github/deploy.yml:2:29
    environments.staging.target.compose.file  "compose.yaml"                 file: .github/deploy.yml:5:83
    environments.staging.freeze               ["22:00 - 06:00 UTC"]          file: .github/deploy.yml:5:37
    environments.staging.deadline             1m 30s                         file: .github/deploy.yml:5:24
    environments.staging.variables.PORT       "9090"                         environment: environment variable PORT
    environments.staging.variables.KEY        ‹secret KEY›                   environment: environment variable KEY"
  `)
})

test('explain knows a value for every source', async () => {
  const settings = await load({ config, env, tree: { 'config/staging.json': '{"PORT": 80}' } })
  const explained = explain(settings)
  const missing = Object.keys(settings.sources).filter((path) => !explained.some((one) => one.path === path))
  expect(missing).toEqual([])
  expect(new Set(explained.map(({ path }) => path)).size).toBe(explained.length)
})

test('explain never shows a secret', async () => {
  const settings = await load({ config, env })
  expect(JSON.stringify(explain(settings)) + explainLines(settings).join('\n')).not.toMatch(/hunter/)
})
